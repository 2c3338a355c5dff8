package org.throughline.dna.canvas;

/** The name of a statement, made of its wording: what it is called in lists and in the client tree. */
final class StatementName {

  private static final int LONGEST = 48;

  private StatementName() {}

  /** The first words of a wording, at most {@value #LONGEST} characters. */
  static String of(String wording) {
    String line = wording.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line.replaceFirst("\\.$", "");
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0,
        line.length())))).strip() + "…";
  }
}
