package org.throughline.insight.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.internal.insight.text.ContentWords;
import org.throughline.internal.insight.text.SeasonalBaseline;
import org.throughline.internal.insight.text.SpikeTerms;

/**
 * Finds hours in which more came, people were angrier or more waited than a usual week explains. Usual is the median of the
 * same hour of the same day over all weeks in the client's zone, and how far it varies the median distance from it, so that
 * earlier spikes do not hide later ones. Thread-safe and deterministic. Time in proportion to the number of hours (sorted
 * once) and the length of the messages.
 */
public final class SpikeFinder {

  private final SpikeSettings settings;
  private final ContentWords contents = new ContentWords();

  /** A finder with these settings. */
  public SpikeFinder(SpikeSettings settings) {
    this.settings = settings;
  }

  /** How many messages came in each hour from the first to the last, hours without any as 0. */
  public static List<HourValue> volume(Collection<Post> posts) {
    TreeMap<Instant, Long> counts = new TreeMap<>();
    posts.forEach(post -> counts.merge(post.at().truncatedTo(ChronoUnit.HOURS), 1L, Long::sum));
    List<HourValue> hours = new ArrayList<>();
    if (!counts.isEmpty()) {
      for (Instant hour = counts.firstKey(); !hour.isAfter(counts.lastKey()); hour = hour.plus(1, ChronoUnit.HOURS)) {
        long count = counts.getOrDefault(hour, 0L);
        hours.add(new HourValue(hour, count, count));
      }
    }
    return List.copyOf(hours);
  }

  /** The mean score of the messages of each hour that has any. */
  public static List<HourValue> sentiment(Collection<Post> posts, SentimentReader reader) {
    Map<Instant, double[]> sums = new TreeMap<>();
    for (Post post : posts) {
      double[] sum = sums.computeIfAbsent(post.at().truncatedTo(ChronoUnit.HOURS), hour -> new double[2]);
      sum[0] += reader.read(post).score();
      sum[1]++;
    }
    List<HourValue> hours = new ArrayList<>();
    sums.forEach((hour, sum) -> hours.add(new HourValue(hour, sum[0] / sum[1], (long) sum[1])));
    return List.copyOf(hours);
  }

  /**
   * The spikes of a series.
   *
   * @param series one value for each hour, in any order
   * @return the spikes, in order of time
   */
  public List<Spike> find(Measure measure, Collection<HourValue> series) {
    return new SeasonalBaseline(measure, settings, series).spikes();
  }

  /**
   * What drives a spike.
   *
   * @param posts all messages, inside and outside the spike
   */
  public SpikeDrivers explain(Spike spike, Collection<Post> posts) {
    return new SpikeTerms(contents).explain(spike, posts);
  }
}
