package org.throughline.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws the logo of the sample client: a house at night, and somebody is at home. */
final class SampleLogo {

  private static final int EDGE = 384;
  private static final Color PURPLE = new Color(0x8A1C5B);
  private static final Color LIGHT = new Color(0xF6C667);

  private SampleLogo() {
  }

  /** Its dots, see-through around the house. */
  static BufferedImage drawn() {
    BufferedImage dots = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = dots.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(EDGE / 96.0, EDGE / 96.0);
    graphics.setColor(PURPLE);
    Path2D house = new Path2D.Double();
    house.moveTo(48, 4);
    house.curveTo(49.6, 4, 51.2, 4.6, 52.4, 5.8);
    house.lineTo(87, 38.6);
    house.curveTo(88.9, 40.4, 90, 42.9, 90, 45.5);
    house.lineTo(90, 84);
    house.curveTo(90, 88.4, 86.4, 92, 82, 92);
    house.lineTo(14, 92);
    house.curveTo(9.6, 92, 6, 88.4, 6, 84);
    house.lineTo(6, 45.5);
    house.curveTo(6, 42.9, 7.1, 40.4, 9, 38.6);
    house.lineTo(43.6, 5.8);
    house.curveTo(44.8, 4.6, 46.4, 4, 48, 4);
    house.closePath();
    graphics.fill(house);
    graphics.setColor(LIGHT);
    graphics.fill(new RoundRectangle2D.Double(30, 42, 36, 36, 5, 5));
    graphics.setColor(PURPLE);
    graphics.fill(new Rectangle2D.Double(45.5, 42, 5, 36));
    graphics.fill(new Rectangle2D.Double(30, 57.5, 36, 5));
    graphics.dispose();
    return dots;
  }
}
