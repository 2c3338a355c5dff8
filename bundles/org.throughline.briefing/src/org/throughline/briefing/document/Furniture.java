package org.throughline.briefing.document;

import java.util.Locale;
import org.throughline.core.Message;

/** The words every format needs around the content, in the language of the document. */
public enum Furniture {
  /** Jumps over the table of contents. */
  SKIP("furniture.skip"),
  /** Heading of the table of contents. */
  CONTENTS("furniture.contents"),
  /** Heading of the notes at the end. */
  SOURCES("furniture.sources"),
  /** Says which figure it is; takes the number. */
  FIGURE("furniture.figure"),
  /** Shows a figure as large as the window; takes the number. */
  LARGER("furniture.larger"),
  /** Leads from the large figure back to the text. */
  BACK("furniture.back"),
  /** Opens the table of a figure. */
  VALUES("furniture.values"),
  /** Said of figures made by a program. */
  GENERATED("furniture.generated"),
  /** Said of figures that are estimates. */
  ESTIMATED("furniture.estimated"),
  /** Said of a claim whose date has passed. */
  OUT_OF_DATE("furniture.outOfDate"),
  /** Leads to a note at the end; takes the number. */
  NOTE("furniture.note"),
  /** Said of a line that is broken before a station. */
  BROKEN("furniture.broken"),
  /** Said of a line that ends open. */
  OPEN_END("furniture.openEnd"),
  /** Word before the source of one figure or table. */
  SOURCE("furniture.source"),
  /** Names a logo of which nothing else is known. */
  LOGO("furniture.logo"),
  /** Said where a logo would stand. */
  LOGO_UNREADABLE("furniture.logo.unreadable");

  private final String key;

  Furniture(String key) {
    this.key = key;
  }

  /** The words in a language. */
  public String in(Locale language, Object... arguments) {
    return Message.of(Furniture.class, key, arguments).in(language);
  }
}
