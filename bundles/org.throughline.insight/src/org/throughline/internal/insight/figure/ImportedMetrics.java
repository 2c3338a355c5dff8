package org.throughline.internal.insight.figure;

import static org.throughline.internal.insight.figure.Columns.column;
import static org.throughline.internal.insight.figure.Columns.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.internal.insight.figure.ClientData.Indicator;

/** Which imported figures an indicator of an objective uses, and which are only there to look good. */
final class ImportedMetrics {

  /** By column: the model's kinds of metric it feeds, and words by which indicators name it. */
  private record Names(List<String> kinds, List<String> words) {
  }

  private static final Map<String, Names> METRICS = metrics();

  private ImportedMetrics() {
  }

  private static Map<String, Names> metrics() {
    Map<String, Names> metrics = new LinkedHashMap<>();
    metrics.put("reach", new Names(List.of("REACH"), List.of("reach", "bereik", "räckvidd")));
    metrics.put("impressions", new Names(List.of(), List.of("impression", "vertoning", "exponering")));
    metrics.put("views", new Names(List.of(), List.of("view", "weergave", "visning")));
    metrics.put("likes", new Names(List.of(), List.of("like", "vind-ik-leuk", "gilla")));
    metrics.put("comments", new Names(List.of(), List.of("comment", "opmerking", "kommentar")));
    metrics.put("shares", new Names(List.of(), List.of("share of posts", "shares", "gedeeld", "delning", "repost")));
    metrics.put("saves", new Names(List.of(), List.of("saved", "bewaard", "sparad")));
    metrics.put("clicks", new Names(List.of("VISITS", "CONVERSION_RATE"), List.of("click", "klik", "klick")));
    metrics.put("link_clicks", new Names(List.of("VISITS", "CONVERSION_RATE"), List.of("link click", "linkklik", "länkklick")));
    metrics.put("engagement", new Names(List.of("ENGAGEMENT_RATE"), List.of("engagement", "betrokkenheid", "engagemang")));
    metrics.put("follows", new Names(List.of("FOLLOWERS"), List.of("follower", "volger", "följare")));
    metrics.put("followers", new Names(List.of("FOLLOWERS"), List.of("follower", "volger", "följare")));
    return metrics;
  }

  static Query query(Asking asking) {
    String own = asking.picked("post", "v.*", false, asking.ours("v.own"));
    String days = asking.filter().asksTexts() ? "SELECT * FROM day_figure AS v WHERE FALSE"
        : asking.picked("day_figure", "v.*", false, asking.ours());
    String picked = METRICS.keySet().stream().map(metric -> {
      boolean daily = metric.equals("followers");
      String from = "SELECT " + asking.sql().constant(metric) + " AS metric, dataset, line, day, " + metric + " AS value FROM ";
      String posts = from + "own WHERE " + metric + " IS NOT NULL";
      String daysToo = from + "days WHERE " + metric + " IS NOT NULL";
      return daily ? daysToo : metric.equals("saves") ? posts : posts + "\n  UNION ALL " + daysToo;
    }).collect(Collectors.joining("\n  UNION ALL "));
    return new Query("WITH own AS (" + own + "), days AS (" + days + ")\n  " + picked,
        "SELECT metric, count(*) AS given, " + Query.SUMS + "\nFROM picked GROUP BY metric ORDER BY given DESC, metric", null,
        List.of(column("metric", Type.WORD, Use.CATEGORY), count("given", Use.VALUE), column("use", Type.WORD, Use.DETAIL),
            column("indicators", Type.TEXT, Use.DETAIL), column("objectives", Type.TEXT, Use.DETAIL)), "values",
        "day, metric, value, dataset, line", rows -> held(rows, asking.client().indicators()));
  }

  private static List<List<@Nullable Object>> held(List<List<@Nullable Object>> rows, List<Indicator> indicators) {
    List<List<@Nullable Object>> held = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      String metric = String.valueOf(row.get(0));
      Names names = METRICS.getOrDefault(metric, new Names(List.of(), List.of()));
      List<Indicator> using = indicators.stream().filter(each -> each.metrics().stream().anyMatch(names.kinds::contains)
          || names.words.stream().anyMatch(each.words()::contains)).toList();
      boolean telling = using.stream().anyMatch(each -> !each.vanity());
      List<@Nullable Object> one = new ArrayList<>();
      one.add(Words.of("metric", metric));
      one.add(row.get(1));
      one.add(Words.of("use", telling ? "used" : using.isEmpty() ? "unused" : "vanity"));
      one.add(using.isEmpty() ? null : using.stream().map(Indicator::name).distinct().collect(Collectors.joining(", ")));
      one.add(using.isEmpty() ? null : using.stream().map(Indicator::objective).distinct().collect(Collectors.joining(", ")));
      held.add(one);
    }
    return held;
  }
}
