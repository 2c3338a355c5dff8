package org.throughline.internal.briefing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Markup;

/** Writes words with their emphasis, their links and their language, inside a paragraph. */
final class WordsWriter {

  private static final int LONGEST_TIP = 200;

  private final Markup out;
  private final Parts.Part part;
  private final Locale language;

  /** @param part the part of the file that is being written; it holds the addresses of links */
  WordsWriter(Markup out, Parts.Part part, Locale language) {
    this.out = out;
    this.part = part;
    this.language = language;
  }

  /** Writes words as they are set in the paragraph. */
  void write(Words words) {
    write(words, "");
  }

  /** Writes words in a style of characters; empty for that of the paragraph. */
  void write(Words words, String style) {
    words.runs().forEach(run -> run(run, style, words.language().orElse(language)));
  }

  /** Writes what somebody said between the marks of its language. */
  void quoted(Words words) {
    String spoken = words.language().orElse(language).getLanguage();
    List<Run> runs = new ArrayList<>(words.runs());
    if (!runs.isEmpty()) {
      // Inside the first and the last piece, so that no line ends between a mark and its word.
      Run first = runs.getFirst();
      runs.set(0, new Run((spoken.equals("sv") ? "”" : "“") + first.text(), first.emphasis(), first.link()));
      Run last = runs.getLast();
      runs.set(runs.size() - 1, new Run(last.text() + "”", last.emphasis(), last.link()));
    }
    write(new Words(runs, words.voice(), words.language()));
  }

  /** Writes words of the program. */
  void text(String text) {
    text(text, "");
  }

  /** Writes words of the program in a style of characters. */
  void text(String text, String style) {
    pieces(text, style, Set.of(), language);
  }

  /** Writes words of the program that lead to a place in the document. */
  void leading(String text, String style, String bookmark, String saying) {
    out.open("w:hyperlink", "w:anchor", bookmark, "w:tooltip", tip(saying), "w:history", "1");
    text(text, style);
    out.close();
  }

  /** Whether the client's words are read from the right: their first letter decides. */
  static boolean fromTheRight(Words words) {
    return words.voice() == Voice.CLIENT && words.plain().codePoints().filter(Character::isLetter)
        .map(WordsWriter::direction).filter(each -> each != 0).findFirst().orElse(1) < 0;
  }

  /** What a link says when a pointer rests on it, no longer than Word reads. */
  static String tip(String text) {
    String line = text.strip();
    return line.codePointCount(0, line.length()) <= LONGEST_TIP ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TIP)) + "…";
  }

  private void run(Run run, String style, Locale own) {
    boolean linked = run.link().isPresent();
    run.link().ifPresent(link -> out.open("w:hyperlink", "r:id", part.leadTo(link.address()), "w:tooltip",
        tip(link.address()), "w:history", "1"));
    pieces(run.text(), linked ? "Hyperlink" : style, run.emphasis(), own);
    if (linked) {
      out.close();
    }
  }

  /** A text in pieces that are read in one direction; the program that shows it finds the letters for each. */
  private void pieces(String text, String style, Set<Emphasis> emphasis, Locale own) {
    String clean = Markup.clean(text).replace('\t', ' ');
    int from = 0;
    int direction = 1;
    for (int at = 0; at < clean.length(); at += Character.charCount(clean.codePointAt(at))) {
      int here = direction(clean.codePointAt(at));
      if (here != 0 && here != direction) {
        piece(clean.substring(from, at), direction < 0, style, emphasis, own);
        from = at;
        direction = here;
      }
    }
    piece(clean.substring(from), direction < 0, style, emphasis, own);
  }

  private void piece(String text, boolean right, String style, Set<Emphasis> emphasis, Locale own) {
    if (text.isEmpty()) {
      return;
    }
    out.open("w:r");
    properties(right, style, emphasis, own);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.leaf("w:br");
      }
      if (!lines[i].isEmpty()) {
        out.element("w:t", lines[i], "xml:space", "preserve");
      }
    }
    out.close();
  }

  private void properties(boolean right, String style, Set<Emphasis> emphasis, Locale own) {
    boolean code = emphasis.contains(Emphasis.CODE);
    boolean other = !own.getLanguage().equals(language.getLanguage());
    if (style.isEmpty() && emphasis.isEmpty() && !right && !other) {
      return;
    }
    out.open("w:rPr");
    if (!style.isEmpty()) {
      out.leaf("w:rStyle", "w:val", style);
    } else if (code) {
      out.leaf("w:rStyle", "w:val", "Code");
    }
    if (emphasis.contains(Emphasis.STRONG)) {
      out.leaf("w:b").leaf("w:bCs");
    }
    if (emphasis.contains(Emphasis.STRESSED)) {
      out.leaf("w:i").leaf("w:iCs");
    }
    if (right) {
      out.leaf("w:rtl");
    }
    if (other) {
      out.leaf("w:lang", right ? "w:bidi" : "w:val", own.toLanguageTag());
    }
    out.close();
  }

  /** 1 for letters read from the left, -1 from the right, 0 where it depends on the neighbours. */
  private static int direction(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER -> 1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
      default -> 0;
    };
  }
}
