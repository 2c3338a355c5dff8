package org.throughline.core.spi;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.model.Sector;

/**
 * A frame for a new client: what organisations of a kind have in common, ready to be filled in. Registered as an OSGi
 * service; asked from any thread, so answers must not change.
 *
 * @see org.throughline.core.Clients#create(java.nio.file.Path, NewClient, ClientTemplate)
 */
@ConsumerType
public interface ClientTemplate {

  /** What it is called on the command line: lower-case letters, digits and hyphens, unique among the templates. */
  String key();

  /** What it is called. */
  Message name();

  /** What it is for and what it brings, in one or two sentences. */
  Message description();

  /** The trade of the organisations it is for. */
  Sector sector();

  /**
   * A small drawing as SVG with a {@code viewBox} of 0 0 240 120. Where a colour stands there is the name of a colour of
   * the look in braces, such as {@code stroke="{accent}"}, so that it is drawn in light and dark alike. Known are
   * canvas, surface, hairline, border-strong, ink, ink-2, ink-3 and accent.
   */
  String picture();

  /** The languages its client texts are written in; at least one. */
  List<Locale> languages();

  /**
   * Puts the frame into a client that was just made. Chapters of modules that are not installed are left out.
   *
   * @param details what the client was made with; texts are in its language where {@link #languages()} has it, else in
   *     the first of them
   */
  void fill(Edit edit, NewClient details);
}
