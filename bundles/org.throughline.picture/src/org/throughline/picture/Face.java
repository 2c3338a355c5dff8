package org.throughline.picture;

import java.net.URL;

/**
 * The faces of the product. The client's and the customers' own words are set in Source Serif 4, the program's words in
 * Source Sans 3. A face never stands for bold type made by the machine.
 */
public enum Face {
  /** Source Sans 3, 400: the program's words. */
  SANS("SourceSans3_400Regular.ttf", true, 400, false),
  /** Source Sans 3, 400 italic: a word of emphasis among the program's words. */
  SANS_ITALIC("SourceSans3_400Regular_Italic.ttf", true, 400, true),
  /** Source Sans 3, 600: headings, and the one word that matters. */
  SANS_SEMIBOLD("SourceSans3_600SemiBold.ttf", true, 600, false),
  /** Source Serif 4, 400: purpose, promise, trait, claim. */
  SERIF("SourceSerif4_400Regular.ttf", false, 400, false),
  /** Source Serif 4, 400 italic: quotes. */
  SERIF_ITALIC("SourceSerif4_400Regular_Italic.ttf", false, 400, true),
  /** Source Serif 4, 600: title of a picture. */
  SERIF_SEMIBOLD("SourceSerif4_600SemiBold.ttf", false, 600, false);

  private final String fileName;
  private final boolean sans;
  private final int weight;
  private final boolean italic;

  Face(String fileName, boolean sans, int weight, boolean italic) {
    this.fileName = fileName;
    this.sans = sans;
    this.weight = weight;
    this.italic = italic;
  }

  /** The name of the file that holds it. */
  public String fileName() {
    return fileName;
  }

  /**
   * The TrueType file that holds it, in this bundle.
   *
   * @throws IllegalStateException if it is missing; the build puts it there
   */
  public URL file() {
    URL file = Face.class.getResource("fonts/" + fileName);
    if (file == null) {
      throw new IllegalStateException("The typeface " + fileName + " is missing from the bundle of the pictures; the "
          + "build fetches it (releng/org.throughline.typefaces)");
    }
    return file;
  }

  /** The family as the system lists it once the file is loaded; a weight of 600 is a family of its own. */
  public String family() {
    return (sans ? "Source Sans 3" : "Source Serif 4") + (weight == 600 ? " SemiBold" : "");
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
