package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.FigureSpike;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.FilterChoices;
import org.throughline.insight.figure.FilterChoices.Choice;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.insight.figure.TextChoices;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.TopicDecisions.Merged;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.SavedSelect;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.text.Stems;

/** The open data of a client. For one thread at a time. */
public final class DataBase implements AutoCloseable {

  private static final int MOST_TOPICS = 200;
  /** What queries of people are asked of, and figures too. */
  private static final Set<String> ASKED =
      Set.of("heard", "message", "asked", "post", "day_figure", "reading", "topic_term");
  /** People are no topics. */
  private static final Pattern MASKED = Pattern.compile("@?(user_[0-9a-f]{10,16}|…)|<?(email|phone|iban)>?");
  private static final List<String> LANGUAGES = List.of("nl", "en", "sv", "de", "fr");

  private final ClientData client;
  private final Catalogue catalogue;
  private final AnalysisEngine engine;
  private final PrivateFolder spill;
  private final Readings readings;
  private final PseudonymKeys keys;
  private final Views views;
  private final Asker asker;
  private final Map<String, Set<String>> topics = new TreeMap<>();
  private LocalDate first = LocalDate.EPOCH;
  private LocalDate last = LocalDate.EPOCH;
  private boolean anything;
  private boolean hasTexts;
  private boolean hasTurns;

  private DataBase(ClientData client, Catalogue catalogue, AnalysisEngine engine, PrivateFolder spill, Readings readings,
      PseudonymKeys keys) {
    this.client = client;
    this.catalogue = catalogue;
    this.engine = engine;
    this.spill = spill;
    this.readings = readings;
    this.keys = keys;
    views = new Views(engine, client);
    asker = new Asker(engine);
  }

  /** Opens the data of a client. */
  public static DataBase open(ClientSession session, ClientData client, Catalogue catalogue, DurableWriter writer,
      PseudonymKeys keys, LanguageDetector languages, Progress progress) {
    PrivateFolder spill = PrivateFolder.outside(session.folder(), writer);
    boolean whole = false;
    AnalysisEngine engine = null;
    try {
      Readings readings = new Readings(client, writer, languages, spill.path());
      List<Path> files = new ArrayList<>(client.stored().stream().map(ClientData.Stored::file).toList());
      files.addAll(readings.files());
      engine = AnalysisEngine.open(files, spill.path());
      DataBase base = new DataBase(client, catalogue, engine, spill, readings, keys);
      base.views.prepare(progress);
      base.span(progress);
      whole = true;
      return base;
    } catch (SQLException damaged) {
      progress.check();
      throw Asker.trouble(damaged);
    } finally {
      if (!whole) {
        if (engine != null) {
          engine.close();
        }
        spill.close();
      }
    }
  }

  private void span(Progress progress) {
    List<@Nullable Object> row = asker.ask("SELECT min(a), max(b) FROM (SELECT min(created_at) AS a, max(created_at) AS b FROM message_row "
        + "UNION ALL SELECT min(posted_at), max(posted_at) FROM post_row UNION ALL SELECT min(moment), max(moment) FROM day_figure) AS spans",
        progress).rows().getFirst();
    if (row.get(0) instanceof Instant from && row.get(1) instanceof Instant until) {
      first = LocalDate.ofInstant(from, client.zone());
      last = LocalDate.ofInstant(until, client.zone());
      anything = true;
    }
  }

  private boolean has(FigureInfo info) {
    return client.stored().stream().anyMatch(each -> info.kinds().contains(each.kind()));
  }

  /** The figures for which there is data. */
  public List<FigureInfo> possible() {
    return catalogue.all().stream().filter(this::has).toList();
  }

  /** The imports that count. */
  public List<FigureAnswer.Source> sources() {
    return client.stored().stream().map(DataBase::source).toList();
  }

  /** What the imports are called whose rows are not here. */
  public List<String> missing() {
    return client.missing();
  }

  private static FigureAnswer.Source source(ClientData.Stored stored) {
    return new FigureAnswer.Source(stored.id(), stored.name(), stored.generated());
  }

  private List<FigureAnswer.Source> sources(FigureInfo info) {
    return client.stored().stream().filter(each -> info.kinds().contains(each.kind())).map(DataBase::source).toList();
  }

  /** What can be chosen in a filter. */
  public FilterChoices choices(Progress progress) {
    Asker.Table found = asker.ask("SELECT channel, channel_name, voice, network, sum(n) AS n FROM ("
        + "SELECT channel, channel_name, voice, network, count(*) AS n FROM message GROUP BY ALL UNION ALL "
        + "SELECT channel, channel_name, voice, network, count(*) FROM post GROUP BY ALL UNION ALL "
        + "SELECT channel, channel_name, voice, network, count(*) FROM day_figure GROUP BY ALL) AS every GROUP BY ALL "
        + "ORDER BY channel_name, channel", progress);
    Map<String, Choice> channels = new LinkedHashMap<>();
    Map<String, Long> networks = new TreeMap<>();
    for (List<@Nullable Object> row : found.rows()) {
      long rows = row.get(4) instanceof Number n ? n.longValue() : 0;
      channels.merge(text(row.get(0)), new Choice(text(row.get(0)), text(row.get(1)), Voice.valueOf(text(row.get(2))), rows),
          (one, other) -> new Choice(one.key(), one.name(), one.voice(), one.rows() + other.rows()));
      if (!text(row.get(3)).isEmpty()) {
        networks.merge(text(row.get(3)), rows, Long::sum);
      }
    }
    return new FilterChoices(anything ? first : null, anything ? last : null,
        channels.values().stream().sorted(Comparator.comparing(Choice::voice)).toList(),
        networks.entrySet().stream().map(each -> new Choice(each.getKey(), client.networkName(each.getKey()), Voice.OTHER,
            each.getValue())).sorted(Comparator.comparing(Choice::rows).reversed()).toList(),
        client.audiences().stream().map(each -> new Choice(each.id(), each.name(), Voice.OTHER, each.channels().stream()
            .map(channels::get).filter(java.util.Objects::nonNull).mapToLong(Choice::rows).sum())).toList());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** What can be chosen in a filter of what was written. */
  public TextChoices textChoices(Progress progress) {
    texts(progress);
    List<Choice> found = new ArrayList<>();
    for (List<@Nullable Object> row : asker.ask("SELECT t.topic, count(DISTINCT (s.dataset, s.line)) FROM (SELECT dataset, line, unnest(terms) AS term "
        + "FROM reading) AS s JOIN topic_term AS t ON t.term = s.term GROUP BY t.topic ORDER BY 2 DESC, 1 LIMIT " + MOST_TOPICS, progress).rows()) {
      found.add(new Choice(text(row.get(0)), text(row.get(0)), Voice.OTHER, row.get(1) instanceof Long n ? n : 0));
    }
    List<Choice> languages = new ArrayList<>();
    for (List<@Nullable Object> row : asker.ask("SELECT language, count(*) FROM reading GROUP BY language ORDER BY 2 DESC, 1", progress).rows()) {
      languages.add(new Choice(text(row.get(0)), Words.of("language", text(row.get(0))).in(client.language()), Voice.OTHER,
          row.get(1) instanceof Long n ? n : 0));
    }
    return new TextChoices(found, languages);
  }

  // ---- texts and turns, when they are asked for

  private void texts(Progress progress) {
    if (hasTexts) {
      return;
    }
    try {
      Set<String> terms = readings.prepare(engine, progress);
      topics.putAll(topics(terms));
      engine.execute("CREATE TABLE topic_term (term VARCHAR, topic VARCHAR)");
      try (DuckDBAppender appender = engine.connection().createAppender("main", "topic_term")) {
        for (Map.Entry<String, Set<String>> topic : topics.entrySet()) {
          for (String term : topic.getValue()) {
            appender.beginRow().append(term).append(topic.getKey()).endRow();
          }
        }
      }
      corrections(progress);
      hasTexts = true;
    } catch (SQLException damaged) {
      progress.check();
      throw Asker.trouble(damaged);
    }
  }

  /** Terms by topic: as people decided, else each for itself. */
  private Map<String, Set<String>> topics(Set<String> terms) {
    Stems stems = new Stems();
    Map<String, String> byKey = new HashMap<>();
    Set<String> hidden = new TreeSet<>();
    for (String language : LANGUAGES) {
      for (Merged each : client.decisions().merged()) {
        each.terms().forEach(term -> byKey.putIfAbsent(language + TermTagger.key(term, language, stems), each.name()));
      }
      client.decisions().hidden().forEach(term -> hidden.add(language + TermTagger.key(term, language, stems)));
    }
    Map<String, Set<String>> found = new TreeMap<>();
    for (String term : terms) {
      if (MASKED.matcher(term).matches()) {
        continue;
      }
      Optional<String> named = LANGUAGES.stream().map(language -> byKey.get(language + TermTagger.key(term, language, stems)))
          .filter(each -> each != null).findFirst();
      boolean gone = LANGUAGES.stream().anyMatch(language -> hidden.contains(language + TermTagger.key(term, language, stems)));
      if (named.isPresent() || !gone) {
        found.computeIfAbsent(named.orElse(term), none -> new TreeSet<>()).add(term);
      }
    }
    return found;
  }

  /** What people said about the feeling of messages wins. Messages are found by their marks, for which the key is needed. */
  private void corrections(Progress progress) throws SQLException {
    Optional<PseudonymKey> key = client.corrections().isEmpty() ? Optional.empty() : keys.existing(client.id(), client.folder());
    if (key.isEmpty()) {
      engine.execute("CREATE VIEW reading AS SELECT * FROM reading_row");
      return;
    }
    engine.execute("CREATE TABLE corrected (dataset VARCHAR, line BIGINT, polarity VARCHAR, score DOUBLE)");
    List<List<@Nullable Object>> rows = asker.ask("SELECT dataset, line, message_id FROM message_row UNION ALL SELECT dataset, line, post_id "
        + "FROM post_row WHERE post_id IS NOT NULL", progress).rows();
    try (DuckDBAppender appender = engine.connection().createAppender("main", "corrected")) {
      for (List<@Nullable Object> row : rows) {
        String polarity = client.corrections().get(Marks.of(key.get(), text(row.get(2))));
        if (polarity != null && row.get(1) instanceof Long line) {
          double score = polarity.equals("NEGATIVE") ? -1 : polarity.equals("POSITIVE") ? 1 : 0;
          appender.beginRow().append(text(row.get(0))).append(line.longValue()).append(polarity).append(score).endRow();
        }
      }
    }
    engine.execute("CREATE VIEW reading AS SELECT r.dataset, r.line, r.language, coalesce(c.polarity, r.polarity) AS polarity, "
        + "coalesce(c.score, r.score) AS score, coalesce(c.score, r.low) AS low, coalesce(c.score, r.high) AS high, "
        + "CASE WHEN c.polarity IS NULL THEN r.confidence ELSE 1 END AS confidence, r.question, r.terms "
        + "FROM reading_row AS r LEFT JOIN corrected AS c ON c.dataset = r.dataset AND c.line = r.line");
  }

  private void turns(Progress progress) {
    if (!hasTurns) {
      try {
        views.turns(progress);
        hasTurns = true;
      } catch (SQLException damaged) {
        progress.check();
        throw Asker.trouble(damaged);
      }
    }
  }

  // ---- answers

  /** Answers a figure. */
  public FigureAnswer answer(String id, FigureFilter filter, Progress progress) {
    Definition definition = catalogue.find(id).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(Figures.class, "figure.unknown", id, catalogue.all().stream().map(FigureInfo::id).collect(Collectors.joining(", "))), null));
    return answer(definition, filter, progress);
  }

  private Asking asking(FigureFilter filter) {
    return new Asking(filter, client, topics, first, last, keys.existing(client.id(), client.folder()));
  }

  private FigureAnswer answer(Definition definition, FigureFilter filter, Progress progress) {
    if (definition.info().readsTexts() || filter.asksTexts()) {
      texts(progress);
    }
    if (definition.turns()) {
      turns(progress);
    }
    Query query = definition.query().apply(asking(filter));
    Asker.Table table = asker.ask(query.sql(), progress);
    Sums sums = new Sums(table);
    String summary = query.summarySql();
    if (summary != null) {
      sums = new Sums(asker.ask(summary, progress));
    }
    List<List<@Nullable Object>> rows = rows(query, table);
    List<Message> remarks = new ArrayList<>();
    sums.others().forEach((key, count) -> remarks.add(Message.of(Figures.class, "remark." + key, count)));
    if (filter.asksTexts() && !definition.info().kinds().stream().anyMatch(kind -> kind != org.throughline.model.insight.DatasetKind.CHANNEL_FIGURES)) {
      remarks.add(Message.of(Figures.class, "remark.days-texts"));
    }
    if (!client.missing().isEmpty()) {
      remarks.add(Message.of(Figures.class, "remark.missing", String.join(", ", client.missing())));
    }
    return new FigureAnswer(definition.info(), filter, query.columns(), sums.n() == 0 ? List.of() : rows, sums.n(),
        Message.of(Figures.class, "unit." + query.unit(), sums.n()), sums.from(), sums.until(), sources(definition.info()),
        query.sql(), query.rowsSql(), remarks);
  }

  private static List<List<@Nullable Object>> rows(Query query, Asker.Table table) {
    Query.Finish finish = query.finish();
    if (finish != null) {
      return finish.of(table.rows());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<@Nullable Object> one = new ArrayList<>();
      for (int i = 0; i < query.columns().size(); i++) {
        one.add(typed(query.columns().get(i), row.get(i)));
      }
      rows.add(one);
    }
    return rows;
  }

  private static @Nullable Object typed(FigureColumn column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (column.type()) {
      case WORD -> Words.of(column.key(), value.toString());
      case DURATION -> value instanceof Number micros ? Duration.of(Math.round(micros.doubleValue()), ChronoUnit.MICROS) : null;
      case COUNT, WEEKDAY, HOUR -> value instanceof Number number ? (Object) number.longValue() : null;
      case NUMBER, SHARE -> value instanceof Number number ? (Object) number.doubleValue() : null;
      case TEXT -> value.toString();
      case DAY, MOMENT -> value;
    };
  }

  /** What columns with an underscore add up to. */
  private static final class Sums {
    private long n;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final Map<String, Long> others = new TreeMap<>();

    Sums(Asker.Table table) {
      for (List<@Nullable Object> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          add(table.columns().get(i), row.get(i));
        }
      }
      others.values().removeIf(count -> count == 0);
    }

    private void add(String column, @Nullable Object value) {
      LocalDate begins = from;
      LocalDate ends = until;
      if (column.equals("n_") && value instanceof Number count) {
        n += count.longValue();
      } else if (column.equals("from_") && value instanceof LocalDate day) {
        from = begins == null || day.isBefore(begins) ? day : begins;
      } else if (column.equals("until_") && value instanceof LocalDate day) {
        until = ends == null || day.isAfter(ends) ? day : ends;
      } else if (column.endsWith("_") && value instanceof Number count) {
        others.merge(column.substring(0, column.length() - 1), count.longValue(), Long::sum);
      }
    }

    long n() {
      return n;
    }

    @Nullable LocalDate from() {
      return from;
    }

    @Nullable LocalDate until() {
      return until;
    }

    Map<String, Long> others() {
      return others;
    }
  }

  /** The figures for somebody in a hurry. */
  public List<FigureAnswer> overview(FigureFilter filter, Progress progress) {
    List<FigureAnswer> answers = new ArrayList<>();
    List<Definition> wanted = catalogue.hurried().stream().filter(each -> has(each.info())).toList();
    for (int i = 0; i < wanted.size(); i++) {
      FigureAnswer answer = answer(wanted.get(i), filter, progress.part((double) i / wanted.size(), (i + 1.0) / wanted.size()));
      if (!answer.rows().isEmpty()) {
        answers.add(answer);
      }
    }
    return List.copyOf(answers);
  }

  /** The rows behind an answer. */
  public QueryTable rows(FigureAnswer answer, int most, Progress progress) {
    if (answer.filter().asksTexts() || answer.figure().readsTexts()) {
      texts(progress);
    }
    catalogue.find(answer.figure().id()).filter(Definition::turns).ifPresent(each -> turns(progress));
    Asker.Table table = asker.ask("SELECT * FROM (\n" + answer.rowsSql() + ") AS behind LIMIT " + (most + 1L), progress);
    boolean cut = table.rows().size() > most;
    return new QueryTable(table.columns(), cut ? table.rows().subList(0, most) : table.rows(), cut);
  }

  /** Unusual hours. */
  public List<FigureSpike> spikes(Measure measure, FigureFilter filter, Progress progress) {
    texts(progress);
    if (measure == Measure.BACKLOG) {
      turns(progress);
    }
    return new SpikeSearch(asking(filter), asker, client.stored().stream()
        .filter(each -> each.kind() == org.throughline.model.insight.DatasetKind.CONVERSATIONS
            || each.kind() == org.throughline.model.insight.DatasetKind.MENTIONS).map(DataBase::source).toList()).find(measure, progress);
  }

  /** A query a person wrote. */
  public QueryTable select(String sql, int most, Duration within, Progress progress) {
    String asked = sql.toLowerCase(java.util.Locale.ROOT);
    if (asked.contains("reading") || asked.contains("topic_term")) {
      texts(progress);
    }
    if (asked.contains("asked") || asked.contains("turn") || asked.contains("messages")) {
      turns(progress);
    }
    progress.check();
    return new SavedSelect(engine, ASKED).run(sql, most, within);
  }

  @Override
  public void close() {
    engine.close();
    spill.close();
  }
}
