package org.throughline.picture.kit;

import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** A channel in two letters: channels are written, never shown as the mark of a brand. */
public final class ChannelTag {

  /** Its height, in pixels. */
  public static final double HEIGHT = 16;

  private static final double LEAST = 22;
  private static final double PADDING = 4;
  private static final double RADIUS = 3;

  private ChannelTag() {}

  /**
   * Draws a tag.
   *
   * @param letters what is written, such as Fb
   * @param x its left edge
   * @param y its upper edge
   * @param tag names the channel in full as its words
   * @return its width
   */
  public static double draw(Sketch sketch, String letters, double x, double y, Tag tag) {
    TextStyle style = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(Token.INK_2);
    double width = Math.max(LEAST, sketch.lines().width(letters, style) + 2 * PADDING);
    sketch.add(Layer.CARD, new Shape.Rectangle(x, y, width, HEIGHT, RADIUS, Paint.fill(Token.SUNKEN),
        tag.as(Role.SIGN)));
    sketch.text(letters, x + width / 2, y, width, Anchor.MIDDLE, style, tag.silent().as(Role.LABEL));
    return width;
  }
}
