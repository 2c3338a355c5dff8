package org.throughline.internal.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.throughline.ui.Theme;

/**
 * A drawing that takes on the colours of the look.
 *
 * @param svg with a {@code viewBox}; where a colour stands there is the name of a colour of the look in braces, such as
 *     {@code stroke="{accent}"}: canvas, surface, hairline, border-strong, ink, ink-2, ink-3 or accent
 */
public record Drawing(String svg) {

  private static final Pattern BOX = Pattern.compile("viewBox=\"\\S+ \\S+ (?<width>\\d+) (?<height>\\d+)\"");

  /** Its own width. */
  public int width() {
    return side("width");
  }

  /** The height that belongs to a width. */
  public int height(int width) {
    return Math.max(1, Math.round((float) width * side("height") / side("width")));
  }

  private int side(String name) {
    Matcher box = BOX.matcher(svg);
    if (!box.find()) {
      throw new IllegalArgumentException("A drawing without viewBox");
    }
    return Integer.parseInt(box.group(name));
  }

  /** Its pixels in the colours of a theme. On the UI thread. */
  public ImageData in(Theme theme, int width) {
    String drawn = svg.strip();
    for (Map.Entry<String, Color> token : Map.of("canvas", theme.canvas(), "surface", theme.surface(), "hairline",
        theme.hairline(), "border-strong", theme.borderStrong(), "ink", theme.ink(), "ink-2", theme.ink2(), "ink-3",
        theme.ink3(), "accent", theme.accent()).entrySet()) {
      drawn = drawn.replace("{" + token.getKey() + "}", css(token.getValue()));
    }
    drawn = drawn.replaceFirst("<svg ", "<svg width=\"" + width + "\" height=\"" + height(width) + "\" ");
    return new ImageData(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)));
  }

  private static String css(Color color) {
    return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
  }
}
