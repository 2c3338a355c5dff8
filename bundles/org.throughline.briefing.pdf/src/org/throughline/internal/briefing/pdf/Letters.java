package org.throughline.internal.briefing.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells the letters that can be shown from those that no typeface has, and keeps which they were. */
final class Letters {

  /** Stands in a text for letters that cannot be shown. */
  static final String MARK = "[?]";

  private final Typefaces typefaces;
  private final SortedSet<Integer> missing = new TreeSet<>();

  /**
   * A piece of a text.
   *
   * @param missing whether no typeface has its letters
   */
  record Piece(String text, boolean missing) {}

  Letters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** A text in pieces that can and cannot be shown; signs that show nothing are left out. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean[] bad = {false};
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
      boolean known = each == '\n' || each == '\t' || typefaces.has(each);
      if (!known && showsNothing(each)) {
        return;
      }
      if (!known) {
        missing.add(each);
      }
      if (bad[0] == known) {
        end(piece, bad[0], pieces);
        bad[0] = !known;
      }
      piece.appendCodePoint(each);
    });
    end(piece, bad[0], pieces);
    return pieces;
  }

  /** The text on one line with the mark in the place of what cannot be shown. */
  String marked(String text) {
    StringBuilder marked = new StringBuilder();
    pieces(text).forEach(piece -> marked.append(piece.missing() ? MARK : piece.text()));
    return marked.toString();
  }

  /** The characters met so far that no typeface has, in their order. */
  SortedSet<Integer> missing() {
    return Collections.unmodifiableSortedSet(missing);
  }

  private static void end(StringBuilder piece, boolean bad, List<Piece> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), bad));
      piece.setLength(0);
    }
  }

  /** Joiners, selectors of a variant, marks of direction: they change their neighbours and have no shape. */
  private static boolean showsNothing(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT || type == Character.CONTROL || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0000 && character <= 0xE01EF || Character.isSpaceChar(character);
  }
}
