package org.throughline.picture;

/** How wide texts are. Lines are broken from this, once, so that every output of a picture breaks them alike. */
public interface TextMetrics {

  /** The width of a text on one line, in pixels at 96 dpi. */
  double width(String text, TextStyle style);
}
