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
 * the page's title.
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
}
