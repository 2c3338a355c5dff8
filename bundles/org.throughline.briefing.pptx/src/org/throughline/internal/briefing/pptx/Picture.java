package org.throughline.internal.briefing.pptx;

/**
 * A picture as it lies in a file of slides.
 *
 * @param svg the vectors, for programs that read them; empty for a picture made of dots
 * @param png the same in dots
 * @param width its proportion
 * @param height its proportion
 */
record Picture(byte[] svg, byte[] png, double width, double height) {}
