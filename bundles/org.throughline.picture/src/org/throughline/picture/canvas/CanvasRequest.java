package org.throughline.picture.canvas;

import java.util.Locale;
import java.util.Map;
import org.throughline.picture.TextMetrics;

/**
 * What a canvas is asked for.
 *
 * @param width how much there is from left to right in pixels at 100 %, 320 or more; a scene may be wider
 * @param metrics how wide texts are
 * @param locale the language of the program
 * @param shown what the reader chose to see: the state of each {@link ShowOption} by its id
 * @param presenting whether it is shown to others on a full screen, without what only the maker needs
 */
public record CanvasRequest(double width, TextMetrics metrics, Locale locale, Map<String, String> shown,
    boolean presenting) {

  /** The least width a canvas is asked for. */
  public static final double LEAST = 320;

  /** Keeps an own copy of the choices, and asks for no less than there can be. */
  public CanvasRequest {
    width = Math.max(LEAST, width);
    shown = Map.copyOf(shown);
  }

  /** Whether a toggle is on; what was never chosen is on. */
  public boolean isOn(String option) {
    return !"false".equals(shown.get(option));
  }
}
