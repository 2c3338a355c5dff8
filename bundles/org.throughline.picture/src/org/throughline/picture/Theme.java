package org.throughline.picture;

/**
 * What each {@link Token} looks like, on light and on dark ground. This is the only place in the product where a colour
 * is written as a number.
 */
public enum Theme {
  /** On paper and on a light screen. Print, PDF and office documents always use it. */
  LIGHT,
  /** On a dark screen. */
  DARK;

  /** The colour of a token in this theme. */
  public Colour colour(Token token) {
    return Colour.of(this == LIGHT ? light(token) : dark(token));
  }

  private static int light(Token token) {
    return switch (token) {
      case GROUND, CANVAS -> 0xFAF9F7;
      case SURFACE -> 0xFFFFFF;
      case SUNKEN -> 0xF1EFEC;
      case HAIRLINE -> 0xE4E0DB;
      case BORDER -> 0xCFC9C2;
      case BORDER_STRONG -> 0x8A837B;
      case INK -> 0x23252A;
      case INK_2 -> 0x4C4F57;
      case INK_3 -> 0x666971;
      case MUTE -> 0x85898F;
      case ACCENT -> 0x8A1C5B;
      case ACCENT_TINT -> 0xF8EAF2;
      case ON_ACCENT -> 0xFFFFFF;
      case ERROR -> 0xB3261E;
      case ON_ERROR, ON_WARNING -> 0xFFFFFF;
      case ERROR_TINT -> 0xFBEBE9;
      case WARNING -> 0x8A5200;
      case WARNING_MARK -> 0xB86E00;
      case WARNING_TINT -> 0xFCF2E0;
      case HINT -> 0x1F5FA8;
      case HINT_TINT -> 0xE9F1FA;
      case OK -> 0x1E7145;
      case OK_TINT -> 0xE7F3EC;
      case CATEGORY_1 -> 0x027D76;
      case CATEGORY_2 -> 0xA46D01;
      case CATEGORY_3 -> 0x42369E;
      case CATEGORY_4 -> 0x762100;
      case CATEGORY_5 -> 0x669A60;
      case CATEGORY_6 -> 0x4693D7;
      case CATEGORY_7 -> 0x323439;
      case CATEGORY_8 -> 0xCE729B;
      case FILL_1 -> 0xDCEDEC;
      case FILL_2 -> 0xF2EBDB;
      case FILL_3 -> 0xE5E3F1;
      case FILL_4 -> 0xECE0DB;
      case FILL_5 -> 0xEAF1E9;
      case FILL_6 -> 0xE5F0F9;
      case FILL_7 -> 0xE2E3E3;
      case FILL_8 -> 0xF8EBF1;
      case HEAT_0 -> 0xF5F3F0;
      case HEAT_1 -> 0xDDE4E8;
      case HEAT_2 -> 0xB4C4CE;
      case HEAT_3 -> 0x7F99A9;
      case HEAT_4 -> 0x47677C;
      case HEAT_5 -> 0x1F3F54;
      case HEAT_TEXT_0 -> 0x666971;
      case HEAT_TEXT_1 -> 0x23252A;
      case HEAT_TEXT_2 -> 0x23252A;
      case HEAT_TEXT_3 -> 0x101113;
      case HEAT_TEXT_4 -> 0xFFFFFF;
      case HEAT_TEXT_5 -> 0xFFFFFF;
    };
  }

  private static int dark(Token token) {
    return switch (token) {
      case GROUND, CANVAS -> 0x1C1B1D;
      case SURFACE -> 0x272629;
      case SUNKEN -> 0x151416;
      case HAIRLINE -> 0x37353A;
      case BORDER -> 0x4C4950;
      case BORDER_STRONG -> 0x85818A;
      case INK -> 0xECEAE7;
      case INK_2 -> 0xC2BEBA;
      case INK_3 -> 0xA09C99;
      case MUTE -> 0x7C7980;
      case ACCENT -> 0xDE8AB3;
      case ACCENT_TINT -> 0x3F2434;
      case ON_ACCENT -> 0x1C1B1D;
      case ERROR -> 0xFF8A7A;
      case ON_ERROR, ON_WARNING -> 0x1C1B1D;
      case ERROR_TINT -> 0x43221F;
      case WARNING -> 0xF0B04A;
      case WARNING_MARK -> 0xF0B04A;
      case WARNING_TINT -> 0x3E2F14;
      case HINT -> 0x86B7F2;
      case HINT_TINT -> 0x1E3047;
      case OK -> 0x6FC994;
      case OK_TINT -> 0x1C3527;
      case CATEGORY_1 -> 0x65DFED;
      case CATEGORY_2 -> 0xCCAC45;
      case CATEGORY_3 -> 0x9896EB;
      case CATEGORY_4 -> 0xC45E39;
      case CATEGORY_5 -> 0xC8E49A;
      case CATEGORY_6 -> 0x3581AB;
      case CATEGORY_7 -> 0x8F9094;
      case CATEGORY_8 -> 0xFEC4C9;
      case FILL_1 -> 0x304044;
      case FILL_2 -> 0x3E392D;
      case FILL_3 -> 0x373644;
      case FILL_4 -> 0x3D2E2B;
      case FILL_5 -> 0x3E4139;
      case FILL_6 -> 0x29333B;
      case FILL_7 -> 0x363538;
      case FILL_8 -> 0x453C3F;
      case HEAT_0 -> 0x232225;
      case HEAT_1 -> 0x2B343A;
      case HEAT_2 -> 0x3B4D59;
      case HEAT_3 -> 0x557184;
      case HEAT_4 -> 0x86A5B8;
      case HEAT_5 -> 0xC4D9E5;
      case HEAT_TEXT_0 -> 0xA09C99;
      case HEAT_TEXT_1 -> 0xECEAE7;
      case HEAT_TEXT_2 -> 0xECEAE7;
      case HEAT_TEXT_3 -> 0xFFFFFF;
      case HEAT_TEXT_4 -> 0x151416;
      case HEAT_TEXT_5 -> 0x151416;
    };
  }
}
