package org.throughline.internal.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * Whether two pictures show the same window. Letters may be drawn a little differently on another machine, so what
 * counts is the size, which colours there are and how much of each, and how light and dark lie over the picture.
 */
final class Likeness {

  /** Side of a field in which light and dark are averaged: larger than a letter, smaller than a button is wide. */
  private static final int FIELD = 40;
  private static final int SHADES = 8;
  private static final double MOST_OTHER_COLOUR = 0.06;
  private static final double MOST_OTHER_LIGHT = 4;
  /** A field that differs so much shows something else; words moved by a few pixels stay below. */
  private static final double OTHER_FIELD = 40;
  private static final double MOST_OTHER_FIELDS = 0.03;

  private Likeness() {
  }

  /** How the second picture differs from the first; empty when both show the same. */
  static Optional<String> difference(ImageData kept, ImageData taken) {
    if (kept.width != taken.width || kept.height != taken.height) {
      return Optional.of("%d × %d instead of %d × %d".formatted(taken.width, taken.height, kept.width, kept.height));
    }
    double colours = otherColours(shares(kept), shares(taken));
    if (colours > MOST_OTHER_COLOUR) {
      return Optional.of("%.0f %% of it has other colours".formatted(colours * 100));
    }
    double[] before = light(kept);
    double[] after = light(taken);
    double sum = 0;
    int other = 0;
    for (int i = 0; i < before.length; i++) {
      double apart = Math.abs(before[i] - after[i]);
      sum += apart;
      other += apart > OTHER_FIELD ? 1 : 0;
    }
    if (sum / before.length > MOST_OTHER_LIGHT || other > before.length * MOST_OTHER_FIELDS) {
      return Optional.of("light and dark lie %.1f apart, and %d of %d fields show something else"
          .formatted(sum / before.length, other, before.length));
    }
    return Optional.empty();
  }

  private static double[] shares(ImageData picture) {
    double[] shares = new double[SHADES * SHADES * SHADES];
    int[] row = new int[picture.width];
    for (int y = 0; y < picture.height; y++) {
      picture.getPixels(0, y, picture.width, row, 0);
      for (int pixel : row) {
        RGB colour = picture.palette.getRGB(pixel);
        shares[colour.red * SHADES / 256 * SHADES * SHADES + colour.green * SHADES / 256 * SHADES
            + colour.blue * SHADES / 256]++;
      }
    }
    double all = (double) picture.width * picture.height;
    return Arrays.stream(shares).map(each -> each / all).toArray();
  }

  private static double otherColours(double[] one, double[] other) {
    double apart = 0;
    for (int i = 0; i < one.length; i++) {
      apart += Math.abs(one[i] - other[i]) / 2;
    }
    return apart;
  }

  private static double[] light(ImageData picture) {
    int columns = (picture.width + FIELD - 1) / FIELD;
    double[] sums = new double[columns * ((picture.height + FIELD - 1) / FIELD)];
    int[] counts = new int[sums.length];
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
        int field = y / FIELD * columns + x / FIELD;
        sums[field] += 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
        counts[field]++;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= counts[i];
    }
    return sums;
  }

  /** The same picture in its 256 most frequent colours, which makes a small file. */
  static ImageData small(ImageData picture) {
    Map<RGB, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        counts.merge(picture.palette.getRGB(picture.getPixel(x, y)), 1, Integer::sum);
      }
    }
    List<RGB> colours = counts.entrySet().stream().sorted(Map.Entry.<RGB, Integer>comparingByValue().reversed())
        .limit(256).map(Map.Entry::getKey).toList();
    ImageData small = new ImageData(picture.width, picture.height, 8, new PaletteData(colours.toArray(RGB[]::new)));
    Map<RGB, Integer> places = new HashMap<>();
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        RGB wanted = picture.palette.getRGB(picture.getPixel(x, y));
        small.setPixel(x, y, places.computeIfAbsent(wanted, colour -> nearest(colours, colour)));
      }
    }
    return small;
  }

  private static int nearest(List<RGB> colours, RGB wanted) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      RGB each = colours.get(i);
      int red = each.red - wanted.red;
      int green = each.green - wanted.green;
      int blue = each.blue - wanted.blue;
      int apart = red * red + green * green + blue * blue;
      if (apart < least) {
        least = apart;
        best = i;
      }
    }
    return best;
  }
}
