package org.throughline.picture.kit;

/**
 * A place in a picture, in pixels at 96 dpi from the upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}
