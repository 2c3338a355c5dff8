package org.throughline.internal.insight.figure;

import static org.throughline.internal.insight.figure.Columns.channel;
import static org.throughline.internal.insight.figure.Columns.channelKey;
import static org.throughline.internal.insight.figure.Columns.column;
import static org.throughline.internal.insight.figure.Columns.count;
import static org.throughline.internal.insight.figure.Columns.day;
import static org.throughline.internal.insight.figure.Columns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.insight.figure.FigureColumn;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.internal.insight.Dialect;

/**
 * The SQL of figures about the client's own posts. A rate counts only posts that have both of its sides; a figure that was
 * not exported, or that the network kept back, is never taken for 0.
 */
final class PostFigures {

  private static final int LISTED = 25;
  private static final int LEAST_ALIKE = 5;
  private static final String POST_ROWS = "day, moment, channel_name, network, post_id, kind, coalesce(title, text) AS said, "
      + "permalink, reach, shown, engagement, likes, comments, shares, saves, clicks, dataset, line";
  private static final String BLANK = ", count(*) FILTER (WHERE reach IS NULL AND shown IS NULL) AS blank_reach_, "
      + "count(*) FILTER (WHERE engagement IS NULL) AS blank_engagement_";
  private static final String BY_REACH = "WHERE reach > 0 AND engagement IS NOT NULL";
  private static final String BY_SHOWN = "WHERE shown > 0 AND engagement IS NOT NULL";
  private static final String RESULTS = "count(*) AS posts, sum(CAST(engagement AS DOUBLE PRECISION)) AS engagement, "
      + Dialect.share("sum(engagement) FILTER (" + BY_REACH + ")", "sum(reach) FILTER (" + BY_REACH + ")")
      + " AS rate_reach, count(*) FILTER (" + BY_REACH + ") AS rate_posts, "
      + Dialect.share("sum(engagement) FILTER (" + BY_SHOWN + ")", "sum(shown) FILTER (" + BY_SHOWN + ")")
      + " AS rate_shown, " + Dialect.median("reach") + " AS reach_median, sum(CAST(shown AS DOUBLE PRECISION)) AS shown";

  private PostFigures() {
  }

  private static String own(Asking asking, boolean texts, String columns, String... more) {
    return asking.picked("post", columns, texts,
        asking.ours(Stream.concat(Stream.of("v.own"), Stream.of(more)).toArray(String[]::new)));
  }

  private static List<FigureColumn> results(FigureColumn... first) {
    List<FigureColumn> columns = new ArrayList<>(List.of(first));
    columns.addAll(List.of(count("posts", Use.N), column("engagement", Type.NUMBER, Use.VALUE), share("rate_reach", Use.VALUE),
        count("rate_posts", Use.DETAIL), share("rate_shown", Use.VALUE), column("reach_median", Type.NUMBER, Use.VALUE),
        column("shown", Type.NUMBER, Use.VALUE)));
    return columns;
  }

  static Query perDay(Asking asking) {
    return counted(asking, "day", "day");
  }

  static Query perWeek(Asking asking) {
    return counted(asking, "CAST(date_trunc('week', day) AS DATE)", "week");
  }

  private static Query counted(Asking asking, String step, String name) {
    return new Query(own(asking, false, "v.*"), "SELECT " + step + " AS " + name
        + ", channel_name AS channel, count(*) AS posts, channel AS channel_key, " + Query.SUMS + "\nFROM picked GROUP BY "
        + step + ", channel, channel_name ORDER BY " + name + ", channel_name, channel_key", null,
        List.of(day(name), channel(Use.SERIES), count("posts", Use.VALUE), channelKey()), "posts", POST_ROWS);
  }

  static Query byChannel(Asking asking) {
    return new Query(own(asking, false, "v.*"), "SELECT channel_name AS channel, " + RESULTS + ", channel AS channel_key, "
        + Query.SUMS + BLANK + "\nFROM picked GROUP BY channel, channel_name ORDER BY engagement DESC NULLS LAST, channel_name, "
        + "channel_key", null,
        Stream.concat(results(channel(Use.CATEGORY)).stream(), Stream.of(channelKey())).toList(), "posts", POST_ROWS);
  }

  static Query byWeek(Asking asking) {
    return new Query(own(asking, false, "v.*"), "SELECT CAST(date_trunc('week', day) AS DATE) AS week, " + RESULTS + ", "
        + Query.SUMS + BLANK + "\nFROM picked GROUP BY CAST(date_trunc('week', day) AS DATE) ORDER BY week", null,
        results(day("week")), "posts", POST_ROWS);
  }

  static Query byKind(Asking asking) {
    return new Query(own(asking, false, "v.*"), "SELECT coalesce(kind, 'unknown') AS kind, " + RESULTS + ", " + Query.SUMS
        + BLANK + "\nFROM picked GROUP BY coalesce(kind, 'unknown') ORDER BY rate_reach DESC NULLS LAST, kind", null,
        results(column("kind", Type.WORD, Use.CATEGORY)), "posts", POST_ROWS);
  }

  /** A post counts for each topic it is about. */
  static Query byTopic(Asking asking) {
    return new Query(own(asking, true, "v.*, r.terms"), TextFigures.withTopics("picked", "dataset, line, day, reach, shown, engagement")
        + "SELECT topic, " + RESULTS + "\nFROM about GROUP BY topic HAVING count(*) > 1 ORDER BY posts DESC, topic LIMIT 40",
        Query.SUMS + BLANK, results(column("topic", Type.TEXT, Use.CATEGORY)), "posts", POST_ROWS);
  }

  static Query byPost(Asking asking) {
    return new Query(own(asking, false, "v.*"), "SELECT coalesce(title, text, post_id) AS post, channel_name AS channel, day, "
        + "coalesce(kind, 'unknown') AS kind, engagement, " + Dialect.share("engagement", "reach") + " AS rate_reach, "
        + Dialect.share("engagement", "shown") + " AS rate_shown, reach, shown, permalink, channel AS channel_key\n"
        + "FROM picked ORDER BY engagement DESC NULLS LAST, reach DESC NULLS LAST, day, dataset, line LIMIT 200",
        Query.SUMS + BLANK, List.of(column("post", Type.TEXT, Use.CATEGORY), channel(Use.DETAIL), column("day", Type.DAY, Use.DETAIL),
            column("kind", Type.WORD, Use.DETAIL), count("engagement", Use.VALUE), share("rate_reach", Use.VALUE),
            share("rate_shown", Use.VALUE), count("reach", Use.VALUE), count("shown", Use.VALUE),
            column("permalink", Type.TEXT, Use.DETAIL), channelKey()), "posts", POST_ROWS);
  }

  static Query hours(Asking asking) {
    return new Query(own(asking, false, "v.*", "v.time_known"),
        "SELECT CAST(extract(isodow FROM local_at) AS BIGINT) AS weekday, CAST(extract(hour FROM local_at) AS BIGINT) AS hour, "
            + "count(*) AS posts, " + Dialect.median("engagement") + " AS engagement_median, " + Query.SUMS
            + "\nFROM picked GROUP BY 1, 2 ORDER BY weekday, hour", null,
        List.of(column("weekday", Type.WEEKDAY, Use.CATEGORY), column("hour", Type.HOUR, Use.CATEGORY), count("posts", Use.VALUE),
            column("engagement_median", Type.NUMBER, Use.DETAIL)), "posts", POST_ROWS);
  }

  /**
   * Posts against the median of those of the same channel and kind, or of the channel where there are too few of the kind.
   * The component whose part in the rate lies furthest from its own median is named.
   */
  static Query extremes(Asking asking, boolean best) {
    List<String> parts = List.of("likes", "comments", "shares", "saves", "clicks");
    String rates = parts.stream().map(each -> Dialect.share(each, "base") + " AS " + each + "_rate").collect(Collectors.joining(", "));
    String medians = Stream.concat(Stream.of("rate"), parts.stream().map(each -> each + "_rate"))
        .map(each -> Dialect.median(each) + " AS " + each + "_usual").collect(Collectors.joining(", "));
    String sign = best ? "" : "-";
    String distances = parts.stream().map(each -> sign + "(" + each + "_rate - " + each + "_rate_usual)")
        .collect(Collectors.joining(", ", "greatest(", ")"));
    String driver = parts.stream().map(each -> "WHEN " + sign + "(" + each + "_rate - " + each + "_rate_usual) = furthest THEN '"
        + each + "'").collect(Collectors.joining(" ", "CASE ", " END"));
    String which = parts.stream().map(each -> "WHEN '" + each + "' THEN " + each).collect(Collectors.joining(" ", "CASE driver ", " END"));
    String rate = parts.stream().map(each -> "WHEN '" + each + "' THEN " + each + "_rate / nullif(" + each + "_rate_usual, 0)")
        .collect(Collectors.joining(" ", "CASE driver ", " END"));
    return new Query(own(asking, false, "v.*"), """
        , rated AS (SELECT *, CASE WHEN reach > 0 THEN reach ELSE shown END AS base FROM picked
          WHERE engagement IS NOT NULL AND (reach > 0 OR shown > 0)),
        rates AS (SELECT *, CASE WHEN reach > 0 THEN 'reach' ELSE 'shown' END AS basis, %s AS rate, %s FROM rated),
        alike AS (SELECT channel, basis, kind, count(*) AS posts, %s FROM rates GROUP BY channel, basis, kind),
        same AS (SELECT channel, basis, count(*) AS posts, %s FROM rates GROUP BY channel, basis),
        usual AS (SELECT a.kind, CASE WHEN a.posts >= %d THEN a.kind ELSE 'all' END AS compared_kind, CASE WHEN a.posts >= %d THEN a.posts ELSE s.posts END AS compared,
          s.channel, s.basis, %s
          FROM same AS s JOIN alike AS a ON a.channel = s.channel AND a.basis = s.basis),
        held AS (SELECT r.*, u.compared, u.compared_kind, %s
          FROM rates AS r JOIN usual AS u ON u.channel = r.channel AND u.basis = r.basis AND u.kind IS NOT DISTINCT FROM r.kind
          WHERE u.rate_usual > 0 AND u.compared >= %d),
        told AS (SELECT *, %s AS furthest FROM held),
        named AS (SELECT *, %s AS driver FROM told)
        SELECT coalesce(title, text, post_id) AS post, rate / rate_usual AS times, channel_name AS channel, day, coalesce(kind, 'unknown') AS kind,
          rate, rate_usual AS usual, basis, compared AS compared_with, driver, %s AS driver_count, %s AS driver_times, engagement, base, permalink, channel AS channel_key
        FROM named WHERE rate %s rate_usual ORDER BY times %s, engagement %s, day, dataset, line LIMIT %d""".formatted(
            Dialect.share("engagement", "base"), rates, medians, medians, LEAST_ALIKE, LEAST_ALIKE,
            Stream.concat(Stream.of("rate"), parts.stream().map(each -> each + "_rate")).map(each -> "CASE WHEN a.posts >= "
                + LEAST_ALIKE + " THEN a." + each + "_usual ELSE s." + each + "_usual END AS " + each + "_usual")
                .collect(Collectors.joining(", ")),
            Stream.concat(Stream.of("rate"), parts.stream().map(each -> each + "_rate")).map(each -> "u." + each + "_usual")
                .collect(Collectors.joining(", ")), LEAST_ALIKE, distances, driver, which, rate, best ? ">" : "<",
            best ? "DESC" : "ASC", best ? "DESC" : "ASC", LISTED),
        "count(*) FILTER (WHERE engagement IS NOT NULL AND (reach > 0 OR shown > 0)) AS n_, min(day) AS from_, max(day) AS until_, "
            + "count(*) FILTER (WHERE engagement IS NULL OR NOT coalesce(reach > 0 OR shown > 0, FALSE)) AS not_rated_",
        List.of(column("post", Type.TEXT, Use.CATEGORY), column("times", Type.NUMBER, Use.VALUE), channel(Use.DETAIL),
            column("day", Type.DAY, Use.DETAIL), column("kind", Type.WORD, Use.DETAIL), share("rate", Use.DETAIL),
            share("usual", Use.COMPARISON), column("basis", Type.WORD, Use.DETAIL), count("compared_with", Use.N),
            column("driver", Type.WORD, Use.DETAIL), count("driver_count", Use.DETAIL),
            column("driver_times", Type.NUMBER, Use.DETAIL), count("engagement", Use.DETAIL), count("base", Use.DETAIL),
            column("permalink", Type.TEXT, Use.DETAIL), channelKey()), "posts", POST_ROWS);
  }

  // ---- daily figures

  private static final String DAY_ROWS = "day, channel_name, network, reach, impressions, views, likes, comments, shares, "
      + "follows, followers, dataset, line";

  private static String days(Asking asking, String... more) {
    return days(asking, asking.filter(), more);
  }

  private static String days(Asking asking, FigureFilter filter, String... more) {
    return filter.asksTexts() ? asking.picked(filter.about(Set.of()).feeling(Set.of()).inLanguages(Set.of()), "day_figure", "v.*", false,
        "FALSE") : asking.picked(filter, "day_figure", "v.*", false, asking.ours(more));
  }

  /**
   * What the network says of followers; where it says only how many came, that. How many came is told by the day before,
   * also where that is not among the chosen days of the week.
   */
  static Query followers(Asking asking) {
    return new Query(days(asking, asking.filter().onWeekdays(Set.of()), "(v.followers IS NOT NULL OR v.follows IS NOT NULL)"),
        "SELECT day, channel, growth, followers, follows, channel_key, 1 AS n_, day AS from_, day AS until_\nFROM (SELECT day, "
            + "channel_name AS channel, coalesce(followers - lag(followers) OVER (PARTITION BY channel ORDER BY day, line), follows)"
            + " AS growth, followers, follows, channel AS channel_key, line FROM picked) AS grown WHERE " + asking.weekdays("day")
            + "\nORDER BY day, channel, channel_key, line", null,
        List.of(day("day"), channel(Use.SERIES), count("growth", Use.VALUE), count("followers", Use.DETAIL),
            count("follows", Use.DETAIL), channelKey()), "days", DAY_ROWS);
  }

  /** Reach is that of one day; it is never added up. */
  static Query channelDays(Asking asking) {
    return new Query(days(asking),
        "SELECT day, channel_name AS channel, reach, coalesce(impressions, views) AS shown, engagement, "
            + Dialect.share("engagement", "reach") + " AS rate_reach, channel AS channel_key, 1 AS n_, day AS from_, day AS until_\n"
            + "FROM picked ORDER BY day, channel_name, channel_key, line", null,
        List.of(day("day"), channel(Use.SERIES), count("reach", Use.VALUE), count("shown", Use.VALUE),
            count("engagement", Use.VALUE), share("rate_reach", Use.DETAIL), channelKey()), "days", DAY_ROWS);
  }
}
