package org.throughline.internal.insight.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureSpike;
import org.throughline.insight.text.HourValue;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.Spike;
import org.throughline.insight.text.SpikeFinder;
import org.throughline.insight.text.SpikeSettings;
import org.throughline.internal.insight.Dialect;

/** Finds hours beyond what is usual in stored messages, and the messages that explain them. For one thread. */
final class SpikeSearch {

  private static final int MOST = 20;
  private static final int INSIDE = 5_000;
  private static final int OUTSIDE = 20_000;
  private static final String POST = "v.dataset, v.line, v.day, v.moment, v.text, r.language, r.score";

  private final Asking asking;
  private final Asker asker;
  private final List<FigureAnswer.Source> sources;

  SpikeSearch(Asking asking, Asker asker, List<FigureAnswer.Source> sources) {
    this.asking = asking;
    this.asker = asker;
    this.sources = sources;
  }

  List<FigureSpike> find(Measure measure, Progress progress) {
    SpikeFinder finder = new SpikeFinder(SpikeSettings.in(asking.client().zone()));
    List<Spike> spikes = finder.find(measure, series(measure, progress)).stream()
        .sorted(Comparator.comparing(Spike::strength).reversed()).limit(MOST).sorted(Comparator.comparing(Spike::from)).toList();
    if (spikes.isEmpty()) {
      return List.of();
    }
    String picked = asking.picked("heard", POST, true, asking.ours());
    long all = asker.ask("SELECT count(*) FROM (" + picked + ") AS p", progress).rows().getFirst().getFirst() instanceof Long n ? n : 0;
    List<Post> usual = posts("SELECT dataset, line, moment, text, language FROM (" + picked + ") AS p WHERE "
        + Dialect.sampled("line", all / OUTSIDE) + " ORDER BY dataset, line", progress);
    List<FigureSpike> found = new ArrayList<>();
    for (Spike spike : spikes) {
      progress.check();
      String during = "moment >= " + Dialect.moment(spike.from()) + " AND moment < " + Dialect.moment(spike.to());
      List<Post> posts = new ArrayList<>(posts("SELECT dataset, line, moment, text, language FROM (" + picked + ") AS p WHERE " + during
          + " ORDER BY dataset, line LIMIT " + INSIDE, progress));
      long inside = posts.size() < INSIDE ? posts.size()
          : asker.ask("SELECT count(*) FROM (" + picked + ") AS p WHERE " + during, progress).rows().getFirst().getFirst() instanceof Long n ? n : 0;
      usual.stream().filter(each -> each.at().isBefore(spike.from()) || !each.at().isBefore(spike.to())).forEach(posts::add);
      found.add(new FigureSpike(spike, finder.explain(spike, posts), inside, sources));
    }
    return List.copyOf(found);
  }

  private List<Post> posts(String sql, Progress progress) {
    List<Post> posts = new ArrayList<>();
    for (List<@Nullable Object> row : asker.ask(sql, progress).rows()) {
      if (row.get(2) instanceof Instant at) {
        posts.add(new Post(row.get(0) + ":" + row.get(1), at, row.get(3) == null ? "" : String.valueOf(row.get(3)),
            String.valueOf(row.get(4))));
      }
    }
    return posts;
  }

  /** The value of each hour, from the first to the last. */
  List<HourValue> series(Measure measure, Progress progress) {
    String picked = asking.picked("heard", measure == Measure.SENTIMENT ? POST : "v.moment", measure == Measure.SENTIMENT, asking.ours());
    return switch (measure) {
      case VOLUME -> filled(asker.ask("SELECT date_trunc('hour', moment) AS hour, count(*) FROM (" + picked + ") AS p GROUP BY 1 ORDER BY 1",
          progress), false);
      case SENTIMENT -> values(asker.ask("SELECT date_trunc('hour', moment) AS hour, " + asking.sql().rounded("avg(score)") + ", count(*) FROM (" + picked
          + ") AS p GROUP BY 1 ORDER BY 1", progress));
      case BACKLOG -> backlog(progress);
    };
  }

  /** What waits at the end of each hour; what is never answered leaves at the end of the last day of its import. */
  private List<HourValue> backlog(Progress progress) {
    LocalDate from = asking.filter().from();
    String picked = asking.picked(asking.filter().between(null, asking.filter().until()), "asked", "v.*", false,
        asking.ours("NOT v.contradictory"));
    String gone = "coalesce(answered_at, timezone('" + asking.client().zone().getId() + "', CAST(done_on AS TIMESTAMP)))";
    List<HourValue> all = filled(asker.ask("SELECT hour, sum(more) FROM (SELECT date_trunc('hour', moment) AS hour, 1 AS more FROM (" + picked
        + ") AS p UNION ALL SELECT date_trunc('hour', " + gone + "), -1 FROM (" + picked + ") AS p) AS c GROUP BY 1 ORDER BY 1", progress), true);
    Instant begin = from == null ? Instant.MIN : from.atStartOfDay(asking.client().zone()).toInstant();
    return all.stream().filter(each -> !each.hour().isBefore(begin)).toList();
  }

  private static List<HourValue> values(Asker.Table table) {
    List<HourValue> values = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      if (row.get(0) instanceof Instant hour && row.get(1) instanceof Number value && row.get(2) instanceof Number n) {
        values.add(new HourValue(hour, value.doubleValue(), n.longValue()));
      }
    }
    return values;
  }

  private static List<HourValue> filled(Asker.Table table, boolean stock) {
    TreeMap<Instant, Long> counts = new TreeMap<>();
    for (List<@Nullable Object> row : table.rows()) {
      if (row.get(0) instanceof Instant hour && row.get(1) instanceof Number count) {
        counts.put(hour, count.longValue());
      }
    }
    List<HourValue> hours = new ArrayList<>();
    long standing = 0;
    if (!counts.isEmpty()) {
      for (Instant hour = counts.firstKey(); !hour.isAfter(counts.lastKey()); hour = hour.plus(1, ChronoUnit.HOURS)) {
        long count = counts.getOrDefault(hour, 0L);
        standing = stock ? standing + count : count;
        hours.add(new HourValue(hour, standing, Math.max(0, standing)));
      }
    }
    return hours;
  }
}
