package org.throughline.internal.insight.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Progress;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.FoundFigure;
import org.throughline.insight.evidence.QuantileRanks;
import org.throughline.insight.evidence.Range;
import org.throughline.insight.evidence.ShareInterval;
import org.throughline.insight.feed.FeedQueries;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Turns;
import org.throughline.internal.insight.evidence.QueryPlan.Rows;
import org.throughline.internal.insight.feed.Stoppable;
import org.throughline.model.insight.Grain;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Answers one planned query over the stored rows. What counts becomes the table {@code cases}: to which group it belongs,
 * when it was, and its value or whether it has what a share counts. All figures come from that table.
 */
final class QueryRun {

  private static final String WAITS = """
      SELECT t.brand AS place, t.asked AS moment, CAST(w.%s AS DOUBLE) AS v, FALSE AS ok, t.text AS text
      FROM wait w JOIN turn t USING (dataset, conversation_id, brand, number)""";

  /** Answered in time, of the turns of which that is known. */
  private static final String IN_TIME = """
      SELECT brand AS place, asked AS moment, 0.0 AS v, waited IS NOT NULL AND waited <= %1$d AS ok, text
      FROM (SELECT *, answered - asked AS waited, ends - asked AS seen FROM turn
            JOIN (SELECT dataset, max(epoch_us(created_at)) AS ends FROM messages GROUP BY dataset) USING (dataset)
            WHERE answered IS NULL OR answered >= asked)
      WHERE waited IS NOT NULL OR seen > %1$d""";

  /** Without answer after some time, as {@code ConversationMetrics} counts. */
  private static final String UNANSWERED = """
      SELECT brand AS place, asked AS moment, 0.0 AS v, waited IS NULL OR waited > %1$d AS ok, text
      FROM (SELECT *, answered - asked AS waited, ends - asked AS seen FROM turn
            JOIN (SELECT dataset, max(epoch_us(created_at)) AS ends FROM messages GROUP BY dataset) USING (dataset)
            WHERE answered IS NULL OR answered >= asked)
      WHERE waited IS NOT NULL OR seen >= %1$d""";

  private static final String NEVER = """
      SELECT brand AS place, asked AS moment, 0.0 AS v, answered IS NULL AS ok, text FROM turn
      WHERE answered IS NULL OR answered >= asked""";

  private static final String MESSAGES =
      "SELECT brand AS place, epoch_us(created_at) AS moment, 1.0 AS v, brand IN (%s) AS ok, text FROM messages WHERE %s";

  private static final String POSTS = """
      SELECT coalesce(channel, network) AS place, epoch_us(posted_at) AS moment, CAST(%s AS DOUBLE) AS v, FALSE AS ok,
             concat_ws(' ', title, text) AS text
      FROM (%s) WHERE %s""";

  private static final String DAYS = """
      SELECT coalesce(channel, network) AS place,
             epoch_us(timezone(%s, CAST(day AS TIMESTAMP))) AS moment, CAST(%s AS DOUBLE) AS v, FALSE AS ok, '' AS text
      FROM (%s)""";

  private static final String ENGAGEMENTS =
      "coalesce(engagements, coalesce(likes, 0) + coalesce(comments, 0) + coalesce(shares, 0) + coalesce(saves, 0))";

  private final QueryPlan plan;
  private final ZoneId zone;

  QueryRun(QueryPlan plan) {
    this.plan = plan;
    zone = plan.settings().zone();
  }

  /**
   * The figures.
   *
   * @param from the first moment that counts, besides the period of the query
   * @param until the first moment that does not
   * @param progress may cancel it, which ends it at once
   */
  Answer answer(Instant from, Instant until, Progress progress) {
    try (AnalysisEngine engine = AnalysisEngine.open(plan.files(), null)) {
      if (plan.kind() == Rows.MESSAGES) {
        Turns.prepare(engine, plan.files(), plan.settings(), progress);
      }
      names(engine);
      Stoppable.execute(engine, "CREATE TABLE cases AS SELECT " + group() + " AS g, place, moment, v, ok FROM ("
          + source() + ") LEFT JOIN names ON place = desk WHERE " + conditions(from, until), progress);
      progress.check();
      return figures(engine);
    } catch (SQLException damaged) {
      progress.check();
      throw new ClientException(Kind.DAMAGED, Planning.why("answer.damaged", String.join(", ", plan.names())),
          plan.files().getFirst(), damaged);
    }
  }

  // ---- what counts

  private void names(AnalysisEngine engine) throws SQLException {
    engine.execute("CREATE TABLE names (desk VARCHAR, label VARCHAR)");
    try (DuckDBAppender appender = engine.connection().createAppender("main", "names")) {
      for (Map.Entry<String, String> each : plan.desks().entrySet()) {
        appender.beginRow().append(each.getKey()).append(each.getValue()).endRow();
      }
    }
  }

  private String source() {
    Duration within = plan.within();
    long limit = within == null ? 0 : within.toNanos() / 1_000;
    return switch (plan.metric()) {
      case FIRST_RESPONSE_TIME -> plan.statistic() == Statistic.SHARE ? IN_TIME.formatted(limit)
          : WAITS.formatted(switch (plan.hours()) {
            case CLOCK -> "clock";
            case OFFICE -> "office";
          });
      case UNANSWERED_SHARE -> within == null ? NEVER : UNANSWERED.formatted(limit);
      case SHARE_OF_VOICE -> MESSAGES.formatted(list(plan.own()), "direction = 'inbound'");
      case VOLUME -> plan.kind() == Rows.POSTS ? posts("1", "TRUE") : MESSAGES.formatted("''", directions());
      case REACH -> posts("reach", "reach IS NOT NULL");
      case ENGAGEMENT_RATE -> posts("100.0 * " + ENGAGEMENTS + " / coalesce(reach, impressions, views)",
          "coalesce(reach, impressions, views) > 0");
      case FOLLOWERS -> days("followers");
      default -> days("profile_visits");
    };
  }

  private String directions() {
    return plan.directions().size() != 1 ? "TRUE"
        : "direction = '" + (plan.directions().contains(MessageDirection.INBOUND) ? "inbound" : "outbound") + "'";
  }

  private String posts(String value, String which) {
    String languages = plan.languages().isEmpty() ? ""
        : " AND lower(split_part(language, '-', 1)) IN (" + list(plan.languages()) + ")";
    return POSTS.formatted(value, FeedQueries.posts(plan.files()), which + " AND posted_at IS NOT NULL" + languages);
  }

  private String days(String value) {
    return DAYS.formatted(AnalysisEngine.text(zone.getId()), value, FeedQueries.days(plan.files()));
  }

  private static String list(Iterable<String> texts) {
    List<String> all = new ArrayList<>();
    texts.forEach(each -> all.add(AnalysisEngine.text(each)));
    return all.isEmpty() ? "''" : String.join(", ", all);
  }

  private String conditions(Instant from, Instant until) {
    List<String> all = new ArrayList<>(List.of("v IS NOT NULL", "moment >= " + micros(from), "moment < " + micros(until)));
    LocalDate first = plan.from();
    LocalDate last = plan.until();
    if (first != null) {
      all.add("moment >= " + micros(first.atStartOfDay(zone).toInstant()));
    }
    if (last != null) {
      all.add("moment < " + micros(last.plusDays(1).atStartOfDay(zone).toInstant()));
    }
    if (plan.kind() == Rows.MESSAGES) {
      all.add("label IS NOT NULL");
    }
    if (!plan.words().isEmpty()) {
      all.add(plan.words().stream().map(word -> "contains(lower(text), lower(" + AnalysisEngine.text(word) + "))")
          .collect(Collectors.joining(" OR ", "(", ")")));
    }
    return String.join(" AND ", all);
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  /** The group of a case as text by which groups are put in order: hours with two digits, days as numbers, dates. */
  private String group() {
    String local = "timezone(" + AnalysisEngine.text(zone.getId()) + ", make_timestamptz(moment))";
    String all = plan.groupings().stream().map(each -> switch (each) {
      case HOUR_OF_DAY -> "printf('%02d', hour(" + local + "))";
      case WEEKDAY -> "CAST(isodow(" + local + ") AS VARCHAR)";
      case TIME -> "strftime(date_trunc('" + plan.grain().name().toLowerCase(Locale.ROOT) + "', " + local
          + "), '" + (plan.grain() == Grain.HOUR ? "%Y-%m-%d %H:00" : "%Y-%m-%d") + "')";
      default -> "coalesce(label, place)";
    }).collect(Collectors.joining(" || chr(31) || "));
    return all.isEmpty() ? "CAST(NULL AS VARCHAR)" : all;
  }

  // ---- the figures

  private record Count(@Nullable String group, long cases, double sum, long part) {
  }

  private Answer figures(AnalysisEngine engine) throws SQLException {
    Map<String, Count> counts = counts(engine, plan.statistic() == Statistic.LATEST ? latest() : "cases");
    Count whole = counts.remove("");
    if (whole == null || whole.cases() == 0) {
      return new Answer.None(Planning.why("answer.rows.period", String.join(", ", plan.names())));
    }
    boolean quantile = plan.statistic() == Statistic.MEDIAN || plan.statistic() == Statistic.PERCENTILE_90;
    Map<String, Ranked> ranked = quantile ? ranked(engine, whole, counts) : Map.of();
    Unit time = unit(ranked.get(""), whole);
    List<FoundFigure> figures = new ArrayList<>();
    figures.add(figure(Optional.empty(), whole, whole, ranked.get(""), time));
    counts.forEach((key, count) ->
        figures.add(figure(Optional.of(label(key)), count, whole, ranked.get(key), time)));
    Instant[] span = span(engine);
    LocalDate first = span[0].atZone(zone).toLocalDate();
    LocalDate last = span[1].atZone(zone).toLocalDate();
    return new Answer.Given(plan.id(), plan.metric(), plan.statistic(), plan.hours(), figures,
        edge(plan.first(), plan.from(), first, true), edge(plan.last(), plan.until(), last, false), span[0], span[1],
        plan.origin(), plan.datasetIds(), plan.names());
  }

  /** The period of the data as far as the query asks for it; never narrower than the cases. */
  private static LocalDate edge(@Nullable LocalDate data, @Nullable LocalDate asked, LocalDate seen, boolean first) {
    LocalDate edge = data == null ? seen : data;
    if (asked != null && (first ? asked.isAfter(edge) : asked.isBefore(edge))) {
      edge = asked;
    }
    return first == edge.isAfter(seen) ? seen : edge;
  }

  /** Of each place the last day; they are added up. */
  private static String latest() {
    return "(SELECT * FROM cases QUALIFY row_number() OVER (PARTITION BY place ORDER BY moment DESC) = 1)";
  }

  /** Groups in order, the whole under the empty key. */
  private static Map<String, Count> counts(AnalysisEngine engine, String table) throws SQLException {
    Map<String, Count> counts = new LinkedHashMap<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery("""
            SELECT NULL AS g, count(*), coalesce(sum(v), 0), coalesce(sum(CASE WHEN ok THEN 1 ELSE 0 END), 0), 0 AS o FROM %1$s
            UNION ALL
            SELECT g, count(*), sum(v), sum(CASE WHEN ok THEN 1 ELSE 0 END), 1 FROM %1$s WHERE g IS NOT NULL GROUP BY g
            ORDER BY o, g""".formatted(table))) {
      while (rows.next()) {
        String group = rows.getString(1);
        counts.put(Objects.requireNonNullElse(group, ""),
            new Count(group, rows.getLong(2), rows.getDouble(3), rows.getLong(4)));
      }
    }
    return counts;
  }

  private static Instant[] span(AnalysisEngine engine) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT min(moment), max(moment) FROM cases")) {
      rows.next();
      return new Instant[] {Instant.EPOCH.plus(rows.getLong(1), ChronoUnit.MICROS),
          Instant.EPOCH.plus(rows.getLong(2), ChronoUnit.MICROS)};
    }
  }

  /** A quantile with the values at the ends of its interval, as the rows have them. */
  private record Ranked(double value, @Nullable Double low, @Nullable Double high) {
  }

  /** The ranks of the values that are needed of one group: the two in the middle of the figure and the ends. */
  private record Wanted(long lower, long upper, Optional<QuantileRanks> ends) {

    static Wanted of(long n, boolean median) {
      long lower = median ? (n + 1) / 2 : (9 * n + 9) / 10;
      return new Wanted(lower, median ? n / 2 + 1 : lower, median ? QuantileRanks.ofMedian(n) : QuantileRanks.of(n, 0.9));
    }

    List<Long> ranks() {
      return Stream.concat(Stream.of(lower, upper), ends.stream().flatMap(each -> Stream.of(each.low(), each.high())))
          .distinct().toList();
    }

    Ranked of(Map<Long, Double> values) {
      return new Ranked((at(values, lower) + at(values, upper)) / 2, ends.map(each -> at(values, each.low())).orElse(null),
          ends.map(each -> at(values, each.high())).orElse(null));
    }

    private static double at(Map<Long, Double> values, long rank) {
      return Objects.requireNonNull(values.get(rank));
    }
  }

  private Map<String, Ranked> ranked(AnalysisEngine engine, Count whole, Map<String, Count> groups) throws SQLException {
    boolean median = plan.statistic() == Statistic.MEDIAN;
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    wanted.put("", Wanted.of(whole.cases(), median));
    groups.forEach((key, count) -> wanted.put(key, Wanted.of(count.cases(), median)));
    engine.execute("CREATE TABLE wanted (g VARCHAR, r BIGINT)");
    try (DuckDBAppender appender = engine.connection().createAppender("main", "wanted")) {
      for (Map.Entry<String, Wanted> each : wanted.entrySet()) {
        for (long rank : each.getValue().ranks()) {
          appender.beginRow().append(each.getKey()).append(rank).endRow();
        }
      }
    }
    Map<String, Map<Long, Double>> values = new LinkedHashMap<>();
    try (Statement statement = engine.connection().createStatement(); ResultSet rows = statement.executeQuery("""
        SELECT g, r, v FROM (SELECT '' AS g, v, row_number() OVER (ORDER BY v) AS r FROM cases) JOIN wanted USING (g, r)
        UNION ALL
        SELECT g, r, v FROM (SELECT g, v, row_number() OVER (PARTITION BY g ORDER BY v) AS r FROM cases WHERE g IS NOT NULL)
        JOIN wanted USING (g, r)""")) {
      while (rows.next()) {
        values.computeIfAbsent(rows.getString(1), key -> new HashMap<>()).put(rows.getLong(2), rows.getDouble(3));
      }
    }
    Map<String, Ranked> ranked = new LinkedHashMap<>();
    wanted.forEach((key, each) -> ranked.put(key, each.of(values.getOrDefault(key, Map.of()))));
    return ranked;
  }

  // ---- as a person reads them

  /** Minutes below an hour, else hours, and the same for the whole and its groups. */
  private Unit unit(@Nullable Ranked ranked, Count whole) {
    return switch (plan.metric()) {
      case FIRST_RESPONSE_TIME -> {
        double micros = ranked != null ? ranked.value() : whole.sum() / whole.cases();
        yield micros >= 3_600_000_000.0 ? Unit.HOUR : Unit.MINUTE;
      }
      case VOLUME -> plan.kind() == Rows.POSTS ? Unit.POST : Unit.MESSAGE;
      case REACH, FOLLOWERS -> Unit.PERSON;
      case ENGAGEMENT_RATE -> Unit.PERCENT;
      default -> Unit.COUNT;
    };
  }

  private FoundFigure figure(Optional<String> group, Count count, Count whole, @Nullable Ranked ranked, Unit unit) {
    if (plan.statistic() == Statistic.SHARE) {
      // A group's share of the talk is its part of all of it.
      boolean voice = plan.metric() == MetricKind.SHARE_OF_VOICE && group.isPresent();
      long part = voice ? count.cases() : count.part();
      long cases = voice ? whole.cases() : count.cases();
      return new FoundFigure(group, percent(part, cases), cases, Optional.of(Range.of(ShareInterval.of(part, cases))));
    }
    if (ranked != null) {
      Double low = ranked.low();
      Double high = ranked.high();
      return new FoundFigure(group, quantity(ranked.value(), unit, RoundingMode.HALF_UP), count.cases(),
          low == null || high == null ? Optional.empty() : Optional.of(new Range(quantity(low, unit, RoundingMode.FLOOR),
              quantity(high, unit, RoundingMode.CEILING))));
    }
    double value = plan.statistic() == Statistic.MEAN ? count.sum() / count.cases() : count.sum();
    return new FoundFigure(group, quantity(value, unit, RoundingMode.HALF_UP), count.cases(), Optional.empty());
  }

  private static Quantity percent(long part, long cases) {
    return new Quantity(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(cases), 1, RoundingMode.HALF_UP), Unit.PERCENT);
  }

  /** Minutes and per cents with one decimal, hours with two, what is counted without. */
  private Quantity quantity(double value, Unit unit, RoundingMode rounding) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return switch (unit) {
      case MINUTE -> new Quantity(exact.divide(BigDecimal.valueOf(60_000_000), 1, rounding), unit);
      case HOUR -> new Quantity(exact.divide(BigDecimal.valueOf(3_600_000_000L), 2, rounding), unit);
      case PERCENT -> new Quantity(exact.setScale(1, rounding), unit);
      default -> new Quantity(exact.setScale(0, rounding), unit);
    };
  }

  /** The group in words: desks as they are called, hours as numbers, days of the week by name. */
  private String label(String key) {
    String[] parts = key.split("\u001f", -1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      words.add(switch (plan.groupings().get(i)) {
        case HOUR_OF_DAY -> String.valueOf(Integer.parseInt(parts[i]));
        case WEEKDAY -> DayOfWeek.of(Integer.parseInt(parts[i])).getDisplayName(TextStyle.FULL, plan.language());
        default -> parts[i];
      });
    }
    return String.join(", ", words);
  }
}
