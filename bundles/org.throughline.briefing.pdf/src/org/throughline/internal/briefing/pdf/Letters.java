package org.throughline.internal.briefing.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.picture.Markup;

/** Tells the letters that can be shown from those that no typeface has, and keeps which they were. */
final class Letters {

  /** Stands in a text for letters that cannot be shown. */
  static final String MARK = "[?]";

  private final Typefaces typefaces;
  private final SortedSet<Integer> missing = new TreeSet<>();

  /**
   * How letters are set.
   *
   * @param family the family that has them, empty for those of the product
   * @param missing whether no typeface has them
   */
  private record Setting(String family, boolean missing) {

    private static final Setting PRODUCT = new Setting("", false);
    private static final Setting MISSING = new Setting("", true);
  }

  /**
   * A piece of a text.
   *
   * @param family the family that has its letters, empty for those of the product
   * @param missing whether no typeface has them
   */
  record Piece(String text, String family, boolean missing) {

    private Piece(String text, Setting setting) {
      this(text, setting.family(), setting.missing());
    }
  }

  Letters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** A text in pieces that are set in one family or cannot be shown; signs that show nothing are left out. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Setting setting = Setting.PRODUCT;
    int spaces = 0;
    for (int character : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      if (character == ' ' && !setting.family().isEmpty()) {
        spaces++;
        continue;
      }
      Optional<Setting> needed = setting(character);
      if (needed.isEmpty()) {
        continue;
      }
      boolean changes = !needed.get().equals(setting);
      if (changes) {
        add(pieces, piece, setting);
      }
      // between letters of one family they are set in it: a piece for each word takes the pages long
      piece.repeat(' ', spaces);
      spaces = 0;
      if (changes && needed.get() != Setting.PRODUCT) {
        add(pieces, piece, Setting.PRODUCT);
      }
      setting = needed.get();
      piece.appendCodePoint(character);
    }
    add(pieces, piece, setting);
    add(pieces, piece.repeat(' ', spaces), Setting.PRODUCT);
    return pieces;
  }

  private static void add(List<Piece> pieces, StringBuilder piece, Setting setting) {
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), setting));
      piece.setLength(0);
    }
  }

  /** How a character is set, or nothing for one that shows nothing. */
  private Optional<Setting> setting(int character) {
    if (isTone(character)) {
      return Optional.empty();
    }
    if (character == '\n' || character == '\t' || typefaces.has(character)) {
      return Optional.of(Setting.PRODUCT);
    }
    Optional<Fallback> fallback = typefaces.fallback(character);
    if (fallback.isPresent()) {
      return Optional.of(new Setting(fallback.get().family(), false));
    }
    Optional<String> own = typefaces.alone(character);
    if (own.isPresent()) {
      return Optional.of(new Setting(own.get(), false));
    }
    if (showsNothing(character)) {
      return Optional.empty();
    }
    missing.add(character);
    return Optional.of(Setting.MISSING);
  }

  /** The text on one line with the mark in the place of what cannot be shown. */
  String marked(String text) {
    StringBuilder marked = new StringBuilder();
    pieces(Markup.clean(text)).forEach(piece -> marked.append(piece.missing() ? MARK : piece.text()));
    return marked.toString();
  }

  /** The characters met so far that no typeface has, in their order. */
  SortedSet<Integer> missing() {
    return Collections.unmodifiableSortedSet(missing);
  }

  /** The tone of skin of the emoji before it, which drawings in one colour do not have. */
  private static boolean isTone(int character) {
    return character >= 0x1F3FB && character <= 0x1F3FF;
  }

  /** Joiners, selectors of a variant, marks of direction: they change their neighbours and have no shape. */
  private static boolean showsNothing(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT || type == Character.CONTROL || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0000 && character <= 0xE01EF || Character.isSpaceChar(character);
  }
}
