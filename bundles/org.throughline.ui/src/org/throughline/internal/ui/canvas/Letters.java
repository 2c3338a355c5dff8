package org.throughline.internal.ui.canvas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.throughline.picture.Face;
import org.throughline.ui.Typeface;

/**
 * Fonts and the widths of texts in them, measured once: asking the system for the width of a text costs as much as
 * drawing it.
 */
final class Letters {

  private static final int MOST = 20_000;

  private record Size(Face face, int points) {
  }

  private record Word(Size size, String text) {
  }

  private final Map<Size, Integer> ascents = new HashMap<>();
  private final Map<Word, Integer> widths = new LinkedHashMap<>(256, 0.75f, true) {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Word, Integer> eldest) {
      return size() > MOST;
    }
  };

  Font font(Face face, int points) {
    return Typeface.of(face).at(points);
  }

  /** From the upper edge of a drawn text to its baseline; the font is set. */
  int ascent(GC gc, Face face, int points) {
    return ascents.computeIfAbsent(new Size(face, points), key -> {
      FontMetrics metrics = gc.getFontMetrics();
      return metrics.getAscent() + metrics.getLeading();
    });
  }

  /** How wide a text is drawn; the font is set and nothing is scaled. */
  int width(GC gc, Face face, int points, String text) {
    return widths.computeIfAbsent(new Word(new Size(face, points), text), key -> gc.stringExtent(text).x);
  }

  /** How many widths are kept. */
  int size() {
    return widths.size();
  }
}
