package org.throughline.picture;

/**
 * The faces of the product. The client's and the customers' own words are set in Source Serif 4, the program's words in
 * Source Sans 3. A face never stands for bold type made by the machine.
 */
public enum Face {
  /** Source Sans 3, 400: the program's words. */
  SANS(true, 400, false),
  /** Source Sans 3, 400 italic: a word of emphasis among the program's words. */
  SANS_ITALIC(true, 400, true),
  /** Source Sans 3, 600: headings, and the one word that matters. */
  SANS_SEMIBOLD(true, 600, false),
  /** Source Serif 4, 400: purpose, promise, trait, claim. */
  SERIF(false, 400, false),
  /** Source Serif 4, 400 italic: quotes. */
  SERIF_ITALIC(false, 400, true),
  /** Source Serif 4, 600: title of a picture. */
  SERIF_SEMIBOLD(false, 600, false);

  private final boolean sans;
  private final int weight;
  private final boolean italic;

  Face(boolean sans, int weight, boolean italic) {
    this.sans = sans;
    this.weight = weight;
    this.italic = italic;
  }

  /** Whether this is a face without serifs. */
  public boolean isSans() {
    return sans;
  }

  /** 400 or 600. */
  public int weight() {
    return weight;
  }

  /** Whether the face leans. */
  public boolean isItalic() {
    return italic;
  }

  /** The names to ask a reader's machine for, best first, as a value of CSS {@code font-family}. */
  public String cssFamily() {
    return sans ? "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
        : "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";
  }
}
