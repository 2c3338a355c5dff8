package org.throughline.internal.insight.figure;

import static org.throughline.internal.insight.figure.Columns.column;
import static org.throughline.internal.insight.figure.Columns.count;
import static org.throughline.internal.insight.figure.Columns.day;
import static org.throughline.internal.insight.figure.Columns.share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.text.FoundTopic;
import org.throughline.insight.text.KnownQuestion;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.QuestionDetector;
import org.throughline.insight.text.QuestionGroup;
import org.throughline.insight.text.QuestionGrouper;
import org.throughline.insight.text.QuoteRanker;
import org.throughline.insight.text.RankedQuote;
import org.throughline.insight.text.SentimentCorrections;
import org.throughline.insight.text.SentimentReader;
import org.throughline.insight.text.Topics;
import org.throughline.internal.insight.Dialect;

/** The SQL of figures about what customers write. */
final class TextFigures {

  private static final int QUESTIONS_READ = 20_000;
  private static final int GROUPS = 40;
  private static final int QUOTES_READ = 5_000;
  private static final int QUOTES = 20;
  /** Stands in no term. */
  private static final String TERMS_END = "\t";
  private static final String READ = "v.dataset, v.line, v.day, v.moment, v.channel, v.channel_name, v.network, v.id, v.text, "
      + "r.language, r.polarity, r.score, r.low, r.high, r.confidence, r.question, r.terms";
  private static final String ROWS = "day, moment, channel_name, network, id, text, language, polarity, score, low, high, question, "
      + "dataset, line";

  private TextFigures() {
  }

  /** Rows once for each of the topics they are about, as {@code about}. */
  static String withTopics(String rows, String columns) {
    return ", about AS (SELECT DISTINCT t.topic, " + Arrays.stream(columns.split(", ")).map(each -> "s." + each)
        .collect(Collectors.joining(", ")) + " FROM (SELECT " + columns + ", unnest(terms) AS term FROM " + rows
        + ") AS s JOIN topic_term AS t ON t.term = s.term)\n";
  }

  private static String heard(Asking asking, FigureFilter filter) {
    return asking.picked(filter, "heard", READ, true, asking.ours());
  }

  private static String mean(Asking asking, String column) {
    return asking.sql().rounded("avg(" + column + ")") + " AS " + column;
  }

  static Query sentiment(Asking asking) {
    return new Query(heard(asking, asking.filter()),
        "SELECT polarity AS feeling, count(*) AS messages, " + Dialect.share("count(*)", "sum(count(*)) OVER ()")
            + " AS share, count(*) FILTER (WHERE confidence < 0.5) AS unsure, " + Query.SUMS
            + "\nFROM picked GROUP BY polarity ORDER BY avg(score)", null,
        List.of(column("feeling", Type.WORD, Use.CATEGORY), count("messages", Use.VALUE), share("share", Use.DETAIL),
            count("unsure", Use.DETAIL)), "messages", ROWS);
  }

  static Query sentimentPerWeek(Asking asking) {
    return new Query(heard(asking, asking.filter()),
        "SELECT CAST(date_trunc('week', day) AS DATE) AS week, " + mean(asking, "score") + ", " + mean(asking, "low") + ", "
            + mean(asking, "high") + ", "
            + "count(*) AS messages, " + Query.SUMS + "\nFROM picked GROUP BY CAST(date_trunc('week', day) AS DATE) ORDER BY week",
        null, List.of(day("week"), column("score", Type.NUMBER, Use.VALUE), column("low", Type.NUMBER, Use.DETAIL),
            column("high", Type.NUMBER, Use.DETAIL), count("messages", Use.N)), "messages", ROWS);
  }

  static Query languages(Asking asking) {
    return new Query(heard(asking, asking.filter()),
        "SELECT language, count(*) AS messages, " + Dialect.share("count(*)", "sum(count(*)) OVER ()") + " AS share, "
            + "language AS language_key, " + Query.SUMS + "\nFROM picked GROUP BY language ORDER BY messages DESC, language", null,
        List.of(column("language", Type.WORD, Use.CATEGORY), count("messages", Use.VALUE), share("share", Use.DETAIL),
            column("language_key", Type.TEXT, Use.KEY)), "messages", ROWS);
  }

  /** The change is against as many days just before the first; without a first day, against nothing. */
  static Query topics(Asking asking) {
    FigureFilter filter = asking.filter();
    LocalDate first = filter.from();
    LocalDate earlier = first == null ? null : first.minusDays(ChronoUnit.DAYS.between(first, asking.until()) + 1);
    String now = first == null ? "TRUE" : "day >= " + Dialect.date(first);
    return new Query(heard(asking, filter.between(earlier, filter.until())),
        withTopics("picked", "dataset, line, day, score") + "SELECT topic, count(*) FILTER (WHERE " + now + ") AS messages, "
            + Dialect.share("count(*) FILTER (WHERE " + now + ")", "(SELECT count(*) FROM picked WHERE " + now + ")")
            + " AS share, " + (first == null ? "CAST(NULL AS BIGINT)" : "count(*) FILTER (WHERE NOT " + now + ")") + " AS before, "
            + (first == null ? "CAST(NULL AS DOUBLE PRECISION)" : Dialect.share("count(*) FILTER (WHERE " + now + ") - count(*) FILTER (WHERE NOT "
                + now + ")", "count(*) FILTER (WHERE NOT " + now + ")")) + " AS change, "
            + asking.sql().rounded("avg(score) FILTER (WHERE " + now + ")") + " AS score\nFROM about GROUP BY topic HAVING count(*) FILTER (WHERE " + now + ") > 0 ORDER BY messages DESC, topic LIMIT 60",
        "count(*) FILTER (WHERE " + now + ") AS n_, min(day) FILTER (WHERE " + now + ") AS from_, max(day) AS until_",
        List.of(column("topic", Type.TEXT, Use.CATEGORY), count("messages", Use.VALUE), share("share", Use.DETAIL),
            count("before", Use.COMPARISON), share("change", Use.DETAIL), column("score", Type.NUMBER, Use.DETAIL)), "messages", ROWS);
  }

  /** Of the latest messages those worth quoting. */
  static Query quotes(Asking asking) {
    return new Query(heard(asking, asking.filter()),
        "SELECT dataset || ':' || CAST(line AS VARCHAR) AS place, moment, text, language, polarity, channel_name, day, "
            + "array_to_string(terms, '" + TERMS_END + "') AS terms, id\nFROM picked WHERE text IS NOT NULL ORDER BY day DESC, dataset, line LIMIT "
            + QUOTES_READ,
        Query.SUMS + ", greatest(count(*) - " + QUOTES_READ + ", 0) AS not_quoted_",
        List.of(column("quote", Type.TEXT, Use.CATEGORY), column("points", Type.NUMBER, Use.VALUE), column("why", Type.WORD, Use.DETAIL),
            column("feeling", Type.WORD, Use.DETAIL), column("channel", Type.TEXT, Use.DETAIL), day("day"),
            column("message_key", Type.TEXT, Use.KEY)), "messages", ROWS, TextFigures::ranked);
  }

  private static List<List<@Nullable Object>> ranked(List<List<@Nullable Object>> rows) {
    Map<String, List<@Nullable Object>> byPlace = new LinkedHashMap<>();
    Map<String, List<String>> topics = new LinkedHashMap<>();
    List<Post> posts = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      String place = String.valueOf(row.get(0));
      byPlace.put(place, row);
      posts.add(new Post(place, row.get(1) instanceof Instant at ? at : Instant.EPOCH, String.valueOf(row.get(2)), String.valueOf(row.get(3))));
      if (row.get(7) instanceof String terms && !terms.isEmpty()) {
        List.of(terms.split(TERMS_END)).forEach(term -> topics.computeIfAbsent(term, none -> new ArrayList<>()).add(place));
      }
    }
    List<FoundTopic> found = topics.entrySet().stream().filter(each -> each.getValue().size() > 1 && !each.getKey().startsWith("@"))
        .map(each -> new FoundTopic(each.getKey(), FoundTopic.Kind.WORD, List.of(each.getKey()), each.getValue().size(),
            (double) each.getValue().size() / posts.size(), 0, each.getValue(), null)).toList();
    List<List<@Nullable Object>> quotes = new ArrayList<>();
    for (RankedQuote each : new QuoteRanker(new SentimentReader(SentimentCorrections.none()), new QuestionDetector())
        .rank(posts, new Topics(found, List.of(), posts.size()), QUOTES)) {
      List<@Nullable Object> row = Objects.requireNonNull(byPlace.get(each.post().id()));
      List<@Nullable Object> told = new ArrayList<>();
      told.add(each.quote());
      told.add(each.points());
      told.add(each.reasons().isEmpty() ? null : each.reasons().getFirst().criterion().label());
      told.add(Words.of("feeling", String.valueOf(row.get(4))));
      told.add(row.get(5));
      told.add(row.get(6));
      told.add(row.get(8));
      quotes.add(told);
    }
    return quotes;
  }

  /** The latest questions, brought together by what they ask. */
  static Query questions(Asking asking) {
    return new Query(asking.picked("heard", READ, true, asking.ours("r.question")),
        "SELECT dataset || ':' || CAST(line AS VARCHAR) AS place, moment, text, language\nFROM picked ORDER BY day DESC NULLS LAST, dataset, line LIMIT " + QUESTIONS_READ,
        Query.SUMS + ", greatest(count(*) - " + QUESTIONS_READ + ", 0) AS not_read_",
        List.of(column("question", Type.TEXT, Use.CATEGORY), count("messages", Use.VALUE), share("share", Use.DETAIL),
            column("key_question", Type.TEXT, Use.DETAIL), share("fits", Use.DETAIL), column("terms", Type.TEXT, Use.DETAIL),
            column("language", Type.WORD, Use.DETAIL), column("key_question_id", Type.TEXT, Use.KEY)), "questions", ROWS,
        rows -> grouped(rows, asking.client().questions()));
  }

  private static List<List<@Nullable Object>> grouped(List<List<@Nullable Object>> rows, List<KnownQuestion> known) {
    List<Post> posts = rows.stream().map(row -> new Post(String.valueOf(row.get(0)),
        row.get(1) instanceof Instant at ? at : Instant.EPOCH, String.valueOf(row.get(2)), String.valueOf(row.get(3)))).toList();
    Map<String, String> questions = new HashMap<>();
    known.forEach(each -> questions.put(each.id(), each.question()));
    List<List<@Nullable Object>> groups = new ArrayList<>();
    new QuestionGrouper(new QuestionDetector()).group(posts, known).stream().limit(GROUPS).forEach(each -> {
      QuestionGroup.Match match = each.match();
      List<@Nullable Object> row = new ArrayList<>();
      row.add(each.label());
      row.add((long) each.size());
      row.add((double) each.size() / posts.size());
      row.add(match == null ? null : questions.get(match.questionId()));
      row.add(match == null ? null : match.score());
      row.add(String.join(", ", each.terms()));
      row.add(Words.of("language", each.language()));
      row.add(match == null ? null : match.questionId());
      groups.add(row);
    });
    return groups;
  }
}
