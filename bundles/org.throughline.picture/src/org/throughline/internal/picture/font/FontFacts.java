package org.throughline.internal.picture.font;

import static org.throughline.internal.picture.font.FontTables.u16;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a font file of anybody says: whether it is whole, what it is called, what its maker allows, how wide letters are. */
public final class FontFacts {

  private static final List<String> NEEDED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int WINDOWS = 3;
  private static final int MACINTOSH = 1;
  private static final int ENGLISH = 0x409;
  private static final int RIGHTS = 0xF;
  private static final int RESTRICTED = 2;
  private static final int WHOLE_ONLY = 0x100;
  private static final int DOTS_ONLY = 0x200;

  private final FontTables tables;
  private final FontWidths widths;
  private final String family;
  private final int rights;

  /**
   * Reads a font.
   *
   * @throws RuntimeException if the file is no whole TrueType font with a name
   */
  public FontFacts(byte[] file) {
    tables = new FontTables(file);
    NEEDED.forEach(tables::get);
    int glyphs = u16(tables.get("maxp"), 4);
    places(glyphs);
    widths = new FontWidths(tables, false);
    widths.check(glyphs);
    family = name(TYPOGRAPHIC_FAMILY).or(() -> name(FAMILY))
        .orElseThrow(() -> new IllegalArgumentException("no name"));
    rights = u16(tables.get("OS/2"), 8);
  }

  /** Shapes lie one behind the other inside their table. */
  private void places(int glyphs) {
    ByteBuffer loca = tables.get("loca");
    boolean wide = u16(tables.get("head"), 50) == 1;
    long before = 0;
    for (int i = 0; i <= glyphs; i++) {
      long place = wide ? loca.getInt(4 * i) & 0xFFFFFFFFL : 2L * u16(loca, 2 * i);
      if (place < before || place > tables.get("glyf").limit()) {
        throw new IllegalArgumentException("shapes out of place");
      }
      before = place;
    }
  }

  /** A name, in English where there is one. */
  private Optional<String> name(int wanted) {
    ByteBuffer names = tables.get("name");
    int texts = u16(names, 4);
    Optional<String> found = Optional.empty();
    for (int i = 0; i < u16(names, 2); i++) {
      int entry = 6 + i * 12;
      int platform = u16(names, entry);
      boolean english = platform == WINDOWS && u16(names, entry + 4) == ENGLISH;
      if (u16(names, entry + 6) == wanted && (english || found.isEmpty() && platform <= WINDOWS)) {
        byte[] bytes = new byte[u16(names, entry + 8)];
        names.get(texts + u16(names, entry + 10), bytes);
        Charset letters = platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        Optional<String> name = Optional.of(new String(bytes, letters).strip()).filter(it -> !it.isEmpty());
        if (english && name.isPresent()) {
          return name;
        }
        found = found.or(() -> name);
      }
    }
    return found;
  }

  /** What its family is called. */
  public String family() {
    return family;
  }

  /** Whether its maker lets it be put into documents. */
  public boolean mayBeEmbedded() {
    return (rights & RIGHTS) != RESTRICTED && (rights & DOTS_ONLY) == 0;
  }

  /** Whether its maker lets only those letters be put into a document that it needs. */
  public boolean mayBeCut() {
    return (rights & WHOLE_ONLY) == 0;
  }

  /** How wide texts are, each letter by itself. */
  public FontWidths widths() {
    return widths;
  }
}
