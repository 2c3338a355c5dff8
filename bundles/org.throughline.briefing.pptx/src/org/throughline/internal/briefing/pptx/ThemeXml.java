package org.throughline.internal.briefing.pptx;

import java.util.List;
import java.util.Optional;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.Token;

/** Writes the theme: the colours and typefaces that master, layouts and slides name. */
final class ThemeXml {

  /** The client's own words and all titles. */
  static final String SERIF = "Source Serif 4";
  /** The program's words. */
  static final String SANS = "Source Sans 3";

  private static final List<String> NAMES = List.of("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4",
      "accent5", "accent6", "hlink", "folHlink");
  private static final List<Token> COLOURS = List.of(Token.INK, Token.SURFACE, Token.INK_2, Token.SUNKEN, Token.ACCENT,
      Token.CATEGORY_1, Token.CATEGORY_2, Token.CATEGORY_3, Token.CATEGORY_4, Token.CATEGORY_5, Token.ACCENT,
      Token.ACCENT);

  private final DocumentColours colours;
  private final Optional<OwnTypeface> own;

  /** @param own what texts are set in, where that is not the typefaces of the product; it is only named */
  ThemeXml(DocumentColours colours, Optional<OwnTypeface> own) {
    this.colours = colours;
    this.own = own;
  }

  String write() {
    Part part = new Part().root("a:theme", "name", "Throughline").open("a:themeElements");
    part.open("a:clrScheme", "name", "Throughline");
    for (int i = 0; i < NAMES.size(); i++) {
      part.open("a:" + NAMES.get(i)).leaf("a:srgbClr", "val", colours.value(COLOURS.get(i)).substring(1)).close();
    }
    part.close().open("a:fontScheme", "name", "Throughline");
    // where the typefaces are missing, a program takes the nearest by these ten numbers
    font(part, "a:majorFont", SERIF, "02040603050405020204");
    font(part, "a:minorFont", SANS, "020B0503030403020204");
    part.close().open("a:fmtScheme", "name", "Throughline");
    part.open("a:fillStyleLst");
    fills(part);
    part.close().open("a:lnStyleLst");
    for (int i = 1; i <= 3; i++) {
      part.open("a:ln", "w", Stage.emu(i)).open("a:solidFill").leaf("a:schemeClr", "val", "phClr").close().close();
    }
    part.close().open("a:effectStyleLst");
    for (int i = 1; i <= 3; i++) {
      part.open("a:effectStyle").leaf("a:effectLst").close();
    }
    part.close().open("a:bgFillStyleLst");
    fills(part);
    return part.close().close().close().close().toString();
  }

  private static void fills(Part part) {
    for (int i = 1; i <= 3; i++) {
      part.open("a:solidFill").leaf("a:schemeClr", "val", "phClr").close();
    }
  }

  private void font(Part part, String name, String face, String panose) {
    part.open(name);
    if (own.isPresent()) {
      part.leaf("a:latin", "typeface", own.get().family());
    } else {
      part.leaf("a:latin", "typeface", face, "panose", panose);
    }
    part.leaf("a:ea", "typeface", "")
        .leaf("a:cs", "typeface", "").close();
  }
}
