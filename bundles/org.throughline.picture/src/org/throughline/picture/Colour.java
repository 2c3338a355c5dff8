package org.throughline.picture;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

  /** Refuses parts outside 0 to 255. */
  public Colour {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("A part of a colour lies between 0 and 255");
    }
  }

  /** A colour from its six hexadecimal digits, as {@code 0x8A1C5B}. */
  public static Colour of(int rgb) {
    return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** The colour as {@code #8A1C5B}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
  }

  /** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The contrast ratio of WCAG 2.2 with another colour, from 1 to 21. */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
