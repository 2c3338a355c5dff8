package org.throughline.internal.insight.figure;

import static org.throughline.internal.insight.figure.Columns.channel;
import static org.throughline.internal.insight.figure.Columns.channelKey;
import static org.throughline.internal.insight.figure.Columns.column;
import static org.throughline.internal.insight.figure.Columns.count;
import static org.throughline.internal.insight.figure.Columns.day;
import static org.throughline.internal.insight.figure.Columns.duration;
import static org.throughline.internal.insight.figure.Columns.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Dialect;

/** The SQL of figures about what customers write and how they are answered. */
final class ConversationFigures {

  /** Columns of the rows behind figures about messages. */
  static final String MESSAGE_ROWS = "day, moment, channel_name, network, id, text, dataset, line";
  private static final String TURN_ROWS = "day, moment, channel_name, conversation_id, message_id, answered_at, answered_by, "
      + "CAST(clock AS DOUBLE PRECISION) / 60000000 AS clock_minutes, CAST(office AS DOUBLE PRECISION) / 60000000 AS office_minutes, "
      + "dataset, line";
  private static final String TURN_SUMS = Query.SUMS.replace("count(*) AS n_", "count(clock) AS n_");
  private static final String MESSAGES = "v.dataset, v.line, v.day, v.moment, v.local_at, v.time_known, v.channel, "
      + "v.channel_name, v.voice, v.network, v.id, v.text, v.source";

  private ConversationFigures() {
  }

  private static String heard(Asking asking, boolean texts, String... more) {
    return asking.picked("heard", MESSAGES, texts, asking.ours(more));
  }

  private static String turns(Asking asking, String... more) {
    return asking.picked("asked", "v.*", false, asking.ours(more));
  }

  static Query perDay(Asking asking) {
    return new Query(heard(asking, false),
        "SELECT day, channel_name AS channel, count(*) AS messages, channel AS channel_key, " + Query.SUMS
            + "\nFROM picked GROUP BY day, channel, channel_name ORDER BY day, channel_name, channel_key", null,
        List.of(day("day"), channel(Use.SERIES), count("messages", Use.VALUE), channelKey()), "messages", MESSAGE_ROWS);
  }

  static Query perWeek(Asking asking) {
    return new Query(heard(asking, false),
        "SELECT CAST(date_trunc('week', day) AS DATE) AS week, channel_name AS channel, count(*) AS messages, "
            + "channel AS channel_key, " + Query.SUMS + "\nFROM picked GROUP BY CAST(date_trunc('week', day) AS DATE), "
            + "channel, channel_name ORDER BY week, channel_name, channel_key", null,
        List.of(day("week"), channel(Use.SERIES), count("messages", Use.VALUE), channelKey()), "messages", MESSAGE_ROWS);
  }

  static Query busiestHours(Asking asking) {
    return new Query(heard(asking, false, "v.time_known"),
        "SELECT CAST(extract(isodow FROM local_at) AS BIGINT) AS weekday, CAST(extract(hour FROM local_at) AS BIGINT) AS hour, "
            + "count(*) AS messages, " + Query.SUMS + "\nFROM picked GROUP BY 1, 2 ORDER BY weekday, hour", null,
        List.of(column("weekday", Type.WEEKDAY, Use.CATEGORY), column("hour", Type.HOUR, Use.CATEGORY),
            count("messages", Use.VALUE)), "messages", MESSAGE_ROWS);
  }

  // ---- answers

  private static String inTime() {
    return Dialect.share("count(*) FILTER (WHERE in_time)", "count(*) FILTER (WHERE in_time IS NOT NULL)");
  }

  /** By the clock or in office hours. */
  static Query responseTime(Asking asking, String hours) {
    return new Query(turns(asking),
        "SELECT channel_name AS channel, " + Dialect.median(hours) + " AS median, min(standard) AS standard, "
            + Dialect.ninetieth(hours) + " AS ninetieth, " + inTime() + " AS in_time, count(" + hours + ") AS answers, "
            + "count(*) FILTER (WHERE answered_at IS NULL) AS unanswered, channel AS channel_key, " + TURN_SUMS
            + ", count(*) FILTER (WHERE contradictory) AS contradictory_\n"
            + "FROM picked GROUP BY channel, channel_name ORDER BY median DESC NULLS LAST, channel_name, channel_key", null,
        List.of(channel(Use.CATEGORY), duration("median", Use.VALUE), duration("standard", Use.COMPARISON),
            duration("ninetieth", Use.DETAIL), share("in_time", Use.DETAIL), count("answers", Use.N),
            count("unanswered", Use.DETAIL), channelKey()), "answers", TURN_ROWS);
  }

  static Query responseOverall(Asking asking) {
    return new Query(turns(asking),
        "SELECT " + Dialect.median("clock") + " AS median, " + Dialect.ninetieth("clock") + " AS ninetieth, "
            + Dialect.median("office") + " AS office_median, " + Dialect.ninetieth("office") + " AS office_ninetieth, "
            + inTime() + " AS in_time, count(clock) AS answers, count(*) FILTER (WHERE answered_at IS NULL) AS unanswered, "
            + TURN_SUMS + ", count(*) FILTER (WHERE contradictory) AS contradictory_\nFROM picked", null,
        List.of(duration("median", Use.VALUE), duration("ninetieth", Use.DETAIL), duration("office_median", Use.DETAIL),
            duration("office_ninetieth", Use.DETAIL), share("in_time", Use.DETAIL), count("answers", Use.N),
            count("unanswered", Use.DETAIL)), "answers", TURN_ROWS);
  }

  static Query responsePerWeek(Asking asking) {
    return new Query(turns(asking, "v.clock IS NOT NULL"),
        "SELECT CAST(date_trunc('week', day) AS DATE) AS week, " + Dialect.median("clock") + " AS median, "
            + Dialect.ninetieth("clock") + " AS ninetieth, count(clock) AS answers, " + TURN_SUMS
            + "\nFROM picked GROUP BY CAST(date_trunc('week', day) AS DATE) ORDER BY week", null,
        List.of(day("week"), duration("median", Use.VALUE), duration("ninetieth", Use.DETAIL), count("answers", Use.N)),
        "answers", TURN_ROWS);
  }

  static Query waits(Asking asking) {
    return new Query(turns(asking, "NOT v.contradictory"), """
        SELECT CASE WHEN clock IS NULL THEN 'none' WHEN clock <= 900000000 THEN 'quarter' WHEN clock <= 3600000000 THEN 'hour'
          WHEN clock <= 14400000000 THEN 'hours' WHEN clock <= 86400000000 THEN 'day' ELSE 'longer' END AS wait,
          count(*) AS questions, """ + ' ' + Dialect.share("count(*)", "sum(count(*)) OVER ()") + " AS share, " + Query.SUMS
        + "\nFROM picked GROUP BY 1 ORDER BY min(coalesce(clock, 9223372036854775807))", null,
        List.of(column("wait", Type.WORD, Use.CATEGORY), count("questions", Use.VALUE), share("share", Use.DETAIL)),
        "questions", TURN_ROWS);
  }

  static Query handledBy(Asking asking) {
    return new Query(turns(asking, "v.clock IS NOT NULL"),
        "SELECT answered_by AS who, channel_name AS channel, department, count(*) AS answers, "
            + Dialect.share("count(*)", "sum(count(*)) OVER ()") + " AS share, " + Dialect.median("clock") + " AS median, "
            + inTime() + " AS in_time, channel AS channel_key, " + Query.SUMS + "\nFROM picked "
            + "GROUP BY answered_by, channel, channel_name, department ORDER BY answers DESC, who, channel_name, channel_key", null,
        List.of(column("who", Type.TEXT, Use.CATEGORY), channel(Use.DETAIL), column("department", Type.TEXT, Use.DETAIL),
            count("answers", Use.VALUE), share("share", Use.DETAIL), duration("median", Use.DETAIL),
            share("in_time", Use.DETAIL), channelKey()), "answers", TURN_ROWS);
  }

  /** What waits at the end of each day, also of what was asked before the period. */
  static Query backlog(Asking asking) {
    FigureFilter from = asking.filter().between(null, asking.filter().until());
    LocalDate last = asking.until();
    return new Query(asking.picked(from, "asked", "v.*", false, asking.ours("NOT v.contradictory")), """
        , change AS (SELECT day, 1 AS more FROM picked UNION ALL SELECT done_on, -1 FROM picked),
        per_day AS (SELECT day, sum(more) AS more FROM change GROUP BY day),
        calendar AS (SELECT CAST(day AS DATE) AS day FROM generate_series(CAST(%s AS TIMESTAMP), CAST(%s AS TIMESTAMP), INTERVAL '1 day') AS s(day)),
        before AS (SELECT coalesce(sum(more), 0) AS more FROM per_day WHERE day < %s)
        SELECT c.day, CAST((SELECT more FROM before) + sum(coalesce(p.more, 0)) OVER (ORDER BY c.day) AS BIGINT) AS waiting
        FROM calendar AS c LEFT JOIN per_day AS p ON p.day = c.day ORDER BY c.day""".formatted(Dialect.date(asking.from()),
            Dialect.date(last), Dialect.date(asking.from())).replaceFirst("^\n", ""), Query.SUMS,
        List.of(day("day"), count("waiting", Use.VALUE)), "questions", TURN_ROWS);
  }

  // ---- share of voice

  /** Conversations count for the channel they are held on, mentions for everybody they name. */
  static Query shareOfVoice(Asking asking) {
    String client = AnalysisEngine.text(asking.client().name());
    List<String> parts = new ArrayList<>();
    parts.add("SELECT dataset, line, day, CASE voice WHEN 'OWN' THEN " + client + " ELSE voice_name END AS who, voice "
        + "FROM picked WHERE source = 'conversation'");
    Stream<String> own = Stream.concat(Stream.of(asking.client().name()), asking.client().channels().stream()
        .flatMap(each -> Stream.ofNullable(each.handle())));
    parts.add(naming(asking, asking.client().name(), Voice.OWN, own));
    asking.client().competitors().forEach(each -> parts.add(naming(asking, each.name(), Voice.COMPETITOR,
        Stream.of(Stream.of(each.name()), each.handles().stream(), each.keywords().stream()).flatMap(all -> all))));
    String named = String.join("\n  UNION ALL ", parts);
    return new Query(asking.picked("heard", MESSAGES + ", v.voice_name", false),
        ", named AS (\n  " + named + ")\nSELECT who, " + Dialect.share("count(*)", "sum(count(*)) OVER ()") + " AS share, count(*) AS messages, voice, "
            + Query.SUMS
            + "\nFROM named GROUP BY who, voice ORDER BY messages DESC, who", null,
        List.of(column("who", Type.TEXT, Use.CATEGORY), share("share", Use.VALUE), count("messages", Use.N),
            column("voice", Type.WORD, Use.DETAIL)), "messages", MESSAGE_ROWS);
  }

  /** Whoever is mentioned with an @ stands in texts under a pseudonym, and only the client's key tells which. */
  private static String naming(Asking asking, String who, Voice voice, Stream<String> names) {
    String any = names.map(each -> each.strip().replaceFirst("^@", "")).filter(each -> each.length() > 1).distinct()
        .flatMap(each -> Stream.concat(Stream.of(each), asking.pseudonym(each).stream())).sorted()
        .map(ConversationFigures::escaped).collect(Collectors.joining("|"));
    return "SELECT dataset, line, day, " + AnalysisEngine.text(who) + ", '" + voice + "' FROM picked WHERE source = 'mention' AND "
        + (any.isEmpty() ? "FALSE" : asking.sql().matches("text", "(^|" + asking.sql().noWord() + ")(" + any + ")($|" + asking.sql().noWord() + ")"));
  }

  /** Letters of any script stay; every sign is taken as it is. */
  private static String escaped(String name) {
    return Pattern.compile("[^\\p{L}\\p{N}\\s_]").matcher(name).replaceAll("\\\\$0");
  }
}
