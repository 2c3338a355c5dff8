package org.throughline.internal.picture.font;

import static org.throughline.internal.picture.font.FontTables.part;
import static org.throughline.internal.picture.font.FontTables.u16;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which glyph stands for which character: table {@code cmap} with its formats for Unicode, 4 and 12. */
final class GlyphMap {

  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  /** Below it lie the letters and signs of nearly every text. */
  private static final int COMMON = 0x2300;

  private final int[] common = new int[COMMON];
  private final Map<Integer, Integer> others = new HashMap<>();

  GlyphMap(ByteBuffer cmap) {
    for (int i = 0; i < u16(cmap, 2); i++) {
      int platform = u16(cmap, 4 + i * 8);
      if (platform == UNICODE || platform == WINDOWS) {
        ByteBuffer map = part(cmap, cmap.getInt(8 + i * 8));
        switch (u16(map, 0)) {
          case 4 -> segments(map);
          case 12 -> groups(map);
          default -> {
            // The other formats repeat what these say.
          }
        }
      }
    }
  }

  /** The glyph of a character, 0 where the font has none. */
  int glyph(int character) {
    return character < COMMON ? common[character] : others.getOrDefault(character, 0);
  }

  /** The glyph with the highest number that a character has. */
  int last() {
    return Math.max(IntStream.of(common).max().orElse(0),
        others.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private void segments(ByteBuffer map) {
    int twice = u16(map, 6);
    for (int i = 0; i < twice; i += 2) {
      int end = u16(map, 14 + i);
      int start = u16(map, 16 + twice + i);
      int delta = u16(map, 16 + 2 * twice + i);
      int range = 16 + 3 * twice + i;
      int offset = u16(map, range);
      for (int character = start; character <= end && character != 0xFFFF; character++) {
        int glyph = offset == 0 ? character : u16(map, range + offset + 2 * (character - start));
        put(character, glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
    }
  }

  private void groups(ByteBuffer map) {
    int before = -1;
    for (int i = 0; i < map.getInt(12); i++) {
      int group = 16 + i * 12;
      int start = map.getInt(group);
      int end = map.getInt(group + 4);
      if (start <= before || end < start || end > Character.MAX_CODE_POINT) {
        throw new IllegalArgumentException("characters out of order");
      }
      before = end;
      for (int character = start; character <= end; character++) {
        put(character, map.getInt(group + 8) + character - start);
      }
    }
  }

  private void put(int character, int glyph) {
    if (glyph != 0 && character < COMMON) {
      common[character] = glyph;
    } else if (glyph != 0) {
      others.put(character, glyph);
    }
  }
}
