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

  /** Everything is counted, and the first found, in the few columns that takes; of these few the texts are looked up. */
  static Query byPost(Asking asking) {
    String order = "engagement DESC NULLS LAST, reach DESC NULLS LAST, day, dataset, line";
    return new Query(own(asking, false, "v.*"), """
        , known AS (SELECT dataset, line, day, reach, shown, engagement FROM picked),
        counted AS (SELECT %s FROM known),
        placed AS (SELECT *, row_number() OVER (ORDER BY %s) AS place FROM (SELECT * FROM known ORDER BY %s LIMIT 200) AS most),
        listed AS (SELECT f.place, coalesce(p.title, p.text, p.post_id) AS post, p.channel_name AS channel, p.day,
          coalesce(p.kind, 'unknown') AS kind, p.engagement, %s AS rate_reach, %s AS rate_shown, p.reach, p.shown, p.permalink,
          p.channel AS channel_key FROM placed AS f JOIN (%s) AS p ON p.dataset = f.dataset AND p.line = f.line)
        SELECT post, channel, day, kind, engagement, rate_reach, rate_shown, reach, shown, permalink, channel_key, %s
        FROM counted LEFT JOIN listed ON TRUE ORDER BY place""".formatted(Query.SUMS + BLANK, order, order,
            Dialect.share("p.engagement", "p.reach"), Dialect.share("p.engagement", "p.shown"), own(asking, false, "v.*"),
            once("n_", "blank_reach_", "blank_engagement_")),
        null, List.of(column("post", Type.TEXT, Use.CATEGORY), channel(Use.DETAIL), column("day", Type.DAY, Use.DETAIL),
            column("kind", Type.WORD, Use.DETAIL), count("engagement", Use.VALUE), share("rate_reach", Use.VALUE),
            share("rate_shown", Use.VALUE), count("reach", Use.VALUE), count("shown", Use.VALUE),
            column("permalink", Type.TEXT, Use.DETAIL), channelKey()), "posts", POST_ROWS);
  }

  /** The days, and what was counted in all rows, which are told with the first row that is listed, or alone. */
  private static String once(String... counted) {
    return Stream.of(counted).map(each -> "CASE WHEN coalesce(place, 1) = 1 THEN " + each + " END AS " + each)
        .collect(Collectors.joining(", ", "from_, until_, ", ""));
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
   * The component whose part in the rate lies furthest from its own median is named; these medians are only asked of the
   * posts that those listed are held against. No step holds more than a few rows and the values of one median.
   */
  static Query extremes(Asking asking, boolean best) {
    List<String> parts = List.of("likes", "comments", "shares", "saves", "clicks");
    String medians = parts.stream().map(PostFigures::usual).collect(Collectors.joining(", "));
    String given = parts.stream().map(each -> "r." + each).collect(Collectors.joining(", "));
    String rates = parts.stream().map(each -> Dialect.share("r." + each, "r.base") + " AS " + each + "_rate")
        .collect(Collectors.joining(", "));
    String sign = best ? "" : "-";
    String distances = parts.stream().map(each -> sign + "(" + each + "_rate - " + each + "_usual)")
        .collect(Collectors.joining(", ", "greatest(", ")"));
    String driver = parts.stream().map(each -> "WHEN " + sign + "(" + each + "_rate - " + each + "_usual) = furthest THEN '"
        + each + "'").collect(Collectors.joining(" ", "CASE ", " END"));
    String which = parts.stream().map(each -> "WHEN '" + each + "' THEN " + each).collect(Collectors.joining(" ", "CASE driver ", " END"));
    String times = parts.stream().map(each -> "WHEN '" + each + "' THEN " + each + "_rate / nullif(" + each + "_usual, 0)")
        .collect(Collectors.joining(" ", "CASE driver ", " END"));
    String rate = Dialect.share("r.engagement", "r.base");
    String order = "times %1$s, engagement %1$s, day, dataset, line".formatted(best ? "DESC" : "ASC");
    return Query.readingAnew(own(asking, false, "v.*"), """
        , known AS NOT MATERIALIZED (SELECT *, coalesce(reach > 0, FALSE) AS reached,
          CASE WHEN engagement IS NULL THEN NULL WHEN reach > 0 THEN reach WHEN shown > 0 THEN shown END AS base FROM picked),
        alike AS MATERIALIZED (SELECT channel, reached, kind, grouping(kind) AS any_kind, count(*) AS posts, count(base) AS rated,
          min(day) AS from_, max(day) AS until_, %s
          FROM known AS r GROUP BY GROUPING SETS ((channel, reached, kind), (channel, reached))),
        counted AS (SELECT CAST(coalesce(sum(rated), 0) AS BIGINT) AS n_, min(from_) AS from_, max(until_) AS until_,
          CAST(coalesce(sum(posts - rated), 0) AS BIGINT) AS not_rated_ FROM alike WHERE any_kind = 1),
        usual AS (SELECT a.channel AS of_channel, a.reached AS of_reached, a.kind AS of_kind, a.rated >= %d AS by_kind,
          CASE WHEN a.rated >= %d THEN a.rated ELSE s.rated END AS compared,
          CASE WHEN a.rated >= %d THEN a.engagement_usual ELSE s.engagement_usual END AS engagement_usual
          FROM alike AS a JOIN alike AS s ON s.channel = a.channel AND s.reached = a.reached
          WHERE a.any_kind = 0 AND s.any_kind = 1 AND a.rated > 0),
        most AS MATERIALIZED (SELECT r.dataset, r.line, r.day, r.channel, r.channel_name, r.kind, r.reached, r.engagement, r.base,
          coalesce(r.title, r.text, r.post_id) AS post, r.permalink, %s, u.by_kind, u.compared, u.engagement_usual, %s AS rate,
          %s / u.engagement_usual AS times
          FROM known AS r JOIN usual AS u ON u.of_channel = r.channel AND u.of_reached = r.reached AND u.of_kind IS NOT DISTINCT FROM r.kind
          WHERE r.base IS NOT NULL AND u.engagement_usual > 0 AND u.compared >= %d AND %s %s u.engagement_usual
          ORDER BY %s LIMIT %d),
        kinds AS (SELECT DISTINCT channel AS of_channel, reached AS of_reached, kind AS of_kind FROM most WHERE by_kind),
        channels AS (SELECT DISTINCT channel AS of_channel, reached AS of_reached FROM most WHERE NOT by_kind),
        parts AS (SELECT s.of_channel, s.of_reached, s.of_kind, TRUE AS of_by_kind, %s
          FROM known AS r JOIN kinds AS s ON s.of_channel = r.channel AND s.of_reached = r.reached AND s.of_kind IS NOT DISTINCT FROM r.kind
          WHERE r.base IS NOT NULL GROUP BY s.of_channel, s.of_reached, s.of_kind
          UNION ALL SELECT s.of_channel, s.of_reached, NULL, FALSE, %s
          FROM known AS r JOIN channels AS s ON s.of_channel = r.channel AND s.of_reached = r.reached
          WHERE r.base IS NOT NULL GROUP BY s.of_channel, s.of_reached),
        held AS (SELECT r.*, u.*, row_number() OVER (ORDER BY %s) AS place, %s
          FROM most AS r JOIN parts AS u ON u.of_channel = r.channel AND u.of_reached = r.reached AND u.of_by_kind = r.by_kind
          AND (NOT r.by_kind OR u.of_kind IS NOT DISTINCT FROM r.kind)),
        told AS (SELECT *, %s AS furthest FROM held),
        named AS (SELECT *, %s AS driver FROM told)
        SELECT post, times, channel_name AS channel, day, coalesce(kind, 'unknown') AS kind, rate, engagement_usual AS usual,
          CASE WHEN reached THEN 'reach' ELSE 'shown' END AS basis, compared AS compared_with, driver, %s AS driver_count,
          %s AS driver_times, engagement, base, permalink, channel AS channel_key, %s
        FROM counted LEFT JOIN named ON TRUE ORDER BY place""".formatted(usual("engagement"), LEAST_ALIKE, LEAST_ALIKE, LEAST_ALIKE,
            given, rate, rate, LEAST_ALIKE, rate, best ? ">" : "<", order, LISTED, medians, medians, order, rates, distances, driver,
            which, times, once("n_", "not_rated_")),
        List.of(column("post", Type.TEXT, Use.CATEGORY), column("times", Type.NUMBER, Use.VALUE), channel(Use.DETAIL),
            column("day", Type.DAY, Use.DETAIL), column("kind", Type.WORD, Use.DETAIL), share("rate", Use.DETAIL),
            share("usual", Use.COMPARISON), column("basis", Type.WORD, Use.DETAIL), count("compared_with", Use.N),
            column("driver", Type.WORD, Use.DETAIL), count("driver_count", Use.DETAIL),
            column("driver_times", Type.NUMBER, Use.DETAIL), count("engagement", Use.DETAIL), count("base", Use.DETAIL),
            column("permalink", Type.TEXT, Use.DETAIL), channelKey()), "posts", POST_ROWS);
  }

  private static String usual(String part) {
    return Dialect.median(Dialect.share("r." + part, "r.base")) + " AS " + part + "_usual";
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
