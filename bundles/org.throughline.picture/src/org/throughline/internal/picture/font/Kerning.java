package org.throughline.internal.picture.font;

import static org.throughline.internal.picture.font.FontTables.part;
import static org.throughline.internal.picture.font.FontTables.u16;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How much closer two letters stand: the pairs of feature {@code kern} in table {@code GPOS}, for Latin script without a
 * language of its own. Only what moves the second letter along the line is read.
 */
final class Kerning {

  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;
  private static final String KERN = "kern";

  /** The lookups of the feature; of each the subtables, of which the first that knows a pair decides. */
  private final List<List<ByteBuffer>> lookups = new ArrayList<>();
  /** What was looked up before: a language has few pairs. Each entry is both glyphs and their value, 0 where there is none. */
  private final AtomicLongArray known = new AtomicLongArray(1 << 12);

  Kerning(ByteBuffer gpos) {
    ByteBuffer features = part(gpos, u16(gpos, 6));
    ByteBuffer list = part(gpos, u16(gpos, 8));
    TreeSet<Integer> used = new TreeSet<>();
    for (int feature : featuresOfLatin(part(gpos, u16(gpos, 4)))) {
      if (tag(features, 2 + feature * 6).equals(KERN)) {
        ByteBuffer lookupsOf = part(features, u16(features, 6 + feature * 6));
        for (int i = 0; i < u16(lookupsOf, 2); i++) {
          used.add(u16(lookupsOf, 4 + 2 * i));
        }
      }
    }
    for (int index : used) {
      lookups.add(subtables(part(list, u16(list, 2 + 2 * index))));
    }
  }

  /** What is added to the advance of the first glyph before the second, in units of the font; mostly negative. */
  int between(int first, int second) {
    long pair = (long) first << 16 | second;
    int place = (int) (pair * 0x9E37_79B9L >>> 12) & known.length() - 1;
    long entry = known.getPlain(place);
    if (entry >>> 16 != pair + 1) {
      entry = pair + 1 << 16 | find(first, second) & 0xFFFF;
      known.setPlain(place, entry);
    }
    return (short) entry;
  }

  private int find(int first, int second) {
    int sum = 0;
    for (List<ByteBuffer> lookup : lookups) {
      sum += lookup.stream().map(subtable -> value(subtable, first, second)).filter(OptionalInt::isPresent)
          .mapToInt(OptionalInt::getAsInt).findFirst().orElse(0);
    }
    return sum;
  }

  private static List<Integer> featuresOfLatin(ByteBuffer scripts) {
    ByteBuffer script = part(scripts, u16(scripts, 6));
    for (int i = 0; i < u16(scripts, 0); i++) {
      if (tag(scripts, 2 + i * 6).equals("latn")) {
        script = part(scripts, u16(scripts, 6 + i * 6));
      }
    }
    ByteBuffer language = part(script, u16(script, 0));
    List<Integer> features = new ArrayList<>();
    for (int i = 0; i < u16(language, 4); i++) {
      features.add(u16(language, 6 + 2 * i));
    }
    return features;
  }

  private static List<ByteBuffer> subtables(ByteBuffer lookup) {
    List<ByteBuffer> subtables = new ArrayList<>();
    for (int i = 0; i < u16(lookup, 4); i++) {
      ByteBuffer subtable = part(lookup, u16(lookup, 6 + 2 * i));
      int kind = u16(lookup, 0);
      if (kind == EXTENSION) {
        kind = u16(subtable, 2);
        subtable = part(subtable, subtable.getInt(4));
      }
      if (kind == PAIRS) {
        subtables.add(subtable);
      }
    }
    return subtables;
  }

  private static OptionalInt value(ByteBuffer subtable, int first, int second) {
    int covered = coverage(part(subtable, u16(subtable, 2)), first);
    if (covered < 0) {
      return OptionalInt.empty();
    }
    return u16(subtable, 0) == 1 ? ofPairs(subtable, covered, second) : ofClasses(subtable, first, second);
  }

  /** Format 1: the pairs one by one, sorted by the second glyph. */
  private static OptionalInt ofPairs(ByteBuffer subtable, int covered, int second) {
    int format = u16(subtable, 4);
    int size = 2 + 2 * Integer.bitCount(format) + 2 * Integer.bitCount(u16(subtable, 6));
    ByteBuffer pairs = part(subtable, u16(subtable, 10 + 2 * covered));
    int low = 0;
    int high = u16(pairs, 0) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int glyph = u16(pairs, 2 + middle * size);
      if (glyph == second) {
        return OptionalInt.of(advance(pairs, 4 + middle * size, format));
      }
      if (glyph < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Format 2: glyphs that look alike at one side, class against class. */
  private static OptionalInt ofClasses(ByteBuffer subtable, int first, int second) {
    int format = u16(subtable, 4);
    int size = 2 * Integer.bitCount(format) + 2 * Integer.bitCount(u16(subtable, 6));
    int row = glyphClass(part(subtable, u16(subtable, 8)), first);
    int column = glyphClass(part(subtable, u16(subtable, 10)), second);
    return OptionalInt.of(advance(subtable, 16 + (row * u16(subtable, 14) + column) * size, format));
  }

  private static int advance(ByteBuffer in, int value, int format) {
    return (format & X_ADVANCE) == 0 ? 0 : in.getShort(value + 2 * Integer.bitCount(format & X_ADVANCE - 1));
  }

  /** The place of a glyph in a coverage table, -1 where it is not in it. */
  private static int coverage(ByteBuffer table, int glyph) {
    boolean single = u16(table, 0) == 1;
    int size = single ? 2 : 6;
    int low = 0;
    int high = u16(table, 2) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int at = 4 + middle * size;
      if (glyph < u16(table, at)) {
        high = middle - 1;
      } else if (glyph > u16(table, single ? at : at + 2)) {
        low = middle + 1;
      } else {
        return single ? middle : u16(table, at + 4) + glyph - u16(table, at);
      }
    }
    return -1;
  }

  private static int glyphClass(ByteBuffer table, int glyph) {
    if (u16(table, 0) == 1) {
      int at = glyph - u16(table, 2);
      return at >= 0 && at < u16(table, 4) ? u16(table, 6 + 2 * at) : 0;
    }
    int low = 0;
    int high = u16(table, 2) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int at = 4 + middle * 6;
      if (glyph < u16(table, at)) {
        high = middle - 1;
      } else if (glyph > u16(table, at + 2)) {
        low = middle + 1;
      } else {
        return u16(table, at + 4);
      }
    }
    return 0;
  }

  private static String tag(ByteBuffer in, int at) {
    byte[] letters = new byte[4];
    in.get(at, letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }
}
