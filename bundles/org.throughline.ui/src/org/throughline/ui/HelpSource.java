package org.throughline.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Pages of help. Registered as an OSGi service; asked from any thread, so answers must not change.
 *
 * <p>A page is Markdown: headings, paragraphs, lists, {@code **strong**}, {@code *emphasis*}, {@code `keys`} and links.
 * A link to {@code name.md} leads to another page, one to {@code command:id} executes a command. The first heading is
 * the page's title. A line {@code ![words](name.svg)} shows a picture with its words below.
 */
@ConsumerType
public interface HelpSource {

  /** The names of its pages in the order of the table of contents: lower-case letters, digits and hyphens. */
  List<String> pages();

  /** A page as Markdown, in English where there is no other; empty when it has no page of that name. */
  Optional<String> page(String name, Locale language);

  /**
   * The page about a control or a part of the window.
   *
   * @param id the id of a control ({@code control.getData("id")}), such as {@code details.name}, or of a view, editor or
   *     perspective, such as {@code org.throughline.ui.details}
   */
  Optional<String> topic(String id);

  /**
   * A picture of its pages as SVG with a {@code viewBox}. Where a colour stands there is the name of a colour of the look in
   * braces, such as {@code stroke="{accent}"}, so that it is drawn in light and dark alike. Known are canvas, surface,
   * hairline, border-strong, ink, ink-2, ink-3 and accent. It holds no words, for it is shown in every language.
   *
   * @param name as pages call it, without folder and ending
   */
  default Optional<String> picture(String name) {
    return Optional.empty();
  }
}
