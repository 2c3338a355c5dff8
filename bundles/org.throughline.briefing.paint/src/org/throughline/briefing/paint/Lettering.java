package org.throughline.briefing.paint;

import java.awt.Graphics2D;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.picture.Shape;

/** How the texts of a picture are drawn. */
@ConsumerType
@FunctionalInterface
public interface Lettering {

  /**
   * Draws a text at its place.
   *
   * @param graphics in pixels of the picture; its colour is that of the text
   */
  void draw(Shape.Text text, Graphics2D graphics);
}
