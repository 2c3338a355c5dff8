package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that are read from the right. A page is drawn from the left, so such a text is turned around, its brackets are
 * exchanged, and the letters of Arabic take the shape that their neighbours ask for (UAX 9, and the presentation forms
 * of Unicode).
 */
final class RightToLeft implements BidiReorderer {

  private static final ArabicShapes SHAPES = new ArabicShapes();

  RightToLeft() {}

  /** A text on one line in the order and the shapes it is drawn in from the left. */
  static String asDrawn(String text) {
    char[] letters = text.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return text;
    }
    RightToLeft turned = new RightToLeft();
    Splitter splitter = new Splitter();
    byte base = splitter.getBaseDirection(text);
    splitter.setParagraph(text, base == BidiSplitter.NEUTRAL ? BidiSplitter.LTR : base);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < splitter.countTextRuns(); i++) {
      BidiTextRun run = splitter.getVisualRun(i);
      String piece = text.substring(run.getStart(), run.getStart() + run.getLength());
      String shown = run.getDirection() == BidiSplitter.RTL
          ? turned.reorderRTLTextToLTR(turned.shapeText(piece)) : piece;
      if (base == BidiSplitter.RTL) {
        drawn.insert(0, shown);
      } else {
        drawn.append(shown);
      }
    }
    return drawn.toString();
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    List<String> letters = new ArrayList<>();
    StringBuilder letter = new StringBuilder();
    text.codePoints().forEach(each -> {
      boolean mark = Character.getType(each) == Character.NON_SPACING_MARK;
      if (!mark && !letter.isEmpty()) {
        letters.add(letter.toString());
        letter.setLength(0);
      }
      letter.appendCodePoint(mirrored(each));
    });
    letters.add(letter.toString());
    letters.reversed().forEach(turned::append);
    return turned.toString();
  }

  @Override
  public String shapeText(String text) {
    return SHAPES.shaped(text);
  }

  @Override
  public String deshapeText(String text) {
    return SHAPES.plain(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static int mirrored(int character) {
    int other = switch (character) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case '«' -> '»';
      case '»' -> '«';
      case '‹' -> '›';
      case '›' -> '‹';
      case '≤' -> '≥';
      case '≥' -> '≤';
      default -> character;
    };
    return other;
  }

  /** Splits a paragraph into pieces that are read in one direction. */
  static final class Splitter implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    Splitter() {}

    @Override
    public void setParagraph(String paragraph, byte direction) {
      runs.clear();
      Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
      for (int i = 0; i < bidi.getRunCount(); i++) {
        runs.add(new BidiTextRun(bidi.getRunStart(i), bidi.getRunLimit(i) - bidi.getRunStart(i),
            bidi.getRunLevel(i) % 2 == 1 ? RTL : LTR));
      }
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      return runs.get(index);
    }

    /** That of the first letter that has one. */
    @Override
    public byte getBaseDirection(String paragraph) {
      for (int character : paragraph.codePoints().toArray()) {
        switch (Character.getDirectionality(character)) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return LTR;
          }
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return RTL;
          }
          default -> {
            // figures and signs have no direction of their own
          }
        }
      }
      return NEUTRAL;
    }
  }
}
