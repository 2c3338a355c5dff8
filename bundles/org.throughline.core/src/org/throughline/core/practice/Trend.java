package org.throughline.core.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/**
 * Where practice goes, after Theil and Sen: the median of the slopes between every two measurements, which one odd
 * measurement cannot turn. It needs measurements of at least {@value #LEAST} different moments.
 *
 * <p>A change along that line, from the first measurement to the last, of less than a twentieth of the promise is called
 * steady.
 *
 * @param direction where it goes
 * @param perDay the slope, in the unit of the promise; 0 when nothing can be said
 * @param measurements on how many it rests
 */
public record Trend(Direction direction, double perDay, int measurements) {

  /** How many moments are needed. */
  public static final int LEAST = 3;

  private static final double STEADY = 0.05;

  /** Where practice goes. */
  public enum Direction implements Worded {
    /** There are too few measurements to say. */
    UNKNOWN,
    /** It gets better. */
    IMPROVING,
    /** It stays as it is. */
    STEADY,
    /** It gets worse. */
    WORSENING;

    @Override
    public String in(Locale locale) {
      return Message.of(Trend.class, "trend." + name()).in(locale);
    }
  }

  /**
   * A measurement in time.
   *
   * @param day when, in days from any moment
   * @param amount in the unit of the promise
   */
  public record Point(double day, double amount) {}

  /**
   * The trend of measurements.
   *
   * @param points in any order
   * @param promise the amount promised, in the same unit
   * @param higherIsBetter whether more is better
   */
  public static Trend of(List<Point> points, double promise, boolean higherIsBetter) {
    if (points.stream().mapToDouble(Point::day).distinct().count() < LEAST) {
      return new Trend(Direction.UNKNOWN, 0, points.size());
    }
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (Point later : points.subList(i + 1, points.size())) {
        double days = later.day() - points.get(i).day();
        if (days != 0) {
          slopes.add((later.amount() - points.get(i).amount()) / days);
        }
      }
    }
    Collections.sort(slopes);
    int half = slopes.size() / 2;
    double slope = slopes.size() % 2 == 1 ? slopes.get(half) : (slopes.get(half - 1) + slopes.get(half)) / 2;
    double first = points.stream().mapToDouble(Point::day).min().orElse(0);
    double last = points.stream().mapToDouble(Point::day).max().orElse(0);
    double change = slope * (last - first);
    Direction direction = Math.abs(change) < STEADY * Math.abs(promise) || change == 0 ? Direction.STEADY
        : change > 0 == higherIsBetter ? Direction.IMPROVING : Direction.WORSENING;
    return new Trend(direction, slope, points.size());
  }
}
