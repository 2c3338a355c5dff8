package org.throughline.core;

/** Tells pictures in a text from its signs. */
public final class Emoji {

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int TEXT_STYLE = 0xFE0E;

  private Emoji() {
  }

  /**
   * Whether one symbol of a text is shown as a picture. Signs such as © and ™ are emoji by the letter of the Unicode
   * standard (UTS #51), but people take them for text, and so does this.
   *
   * @param chars the text
   * @param start where the symbol begins
   * @param end where it has ended
   */
  public static boolean isEmoji(char[] chars, int start, int end) {
    boolean emoji = false;
    for (int i = start; i < end;) {
      int point = Character.codePointAt(chars, i, end);
      if (point == TEXT_STYLE) {
        return false;
      }
      emoji |= point == EMOJI_STYLE || Character.isEmojiPresentation(point)
          || point >= 0x2600 && Character.isExtendedPictographic(point);
      i += Character.charCount(point);
    }
    return emoji;
  }
}
