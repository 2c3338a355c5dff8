package org.throughline.internal.insight.figure;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.Conversations;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.FigureSpike;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.FilterChoices;
import org.throughline.insight.figure.TextChoices;
import org.throughline.insight.server.ServerAddress;
import org.throughline.insight.text.HourValue;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.TopicDecisions.Merged;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.server.KnownServers;
import org.throughline.model.insight.DatasetKind;

/** The open data of a client, in DuckDB or on a server. For one thread at a time. */
public final class DataBase implements AutoCloseable {

  /** What queries of people are asked of, and figures too. */
  private static final Set<String> ASKED =
      Set.of("heard", "message", "asked", "post", "day_figure", "reading", "topic_term");

  private final ClientData client;
  private final Catalogue catalogue;
  private final PseudonymKeys keys;
  private final Place place;
  private final Readings readings;
  private final Views views;
  private final Texts texts;
  private final Asker asker;
  private final Map<String, Set<String>> topics = new TreeMap<>();
  private LocalDate first = LocalDate.EPOCH;
  private LocalDate last = LocalDate.EPOCH;
  private boolean anything;
  private boolean hasTexts;
  private boolean hasTurns;
  private int lists;

  private DataBase(ClientData client, Catalogue catalogue, Place place, Readings readings, PseudonymKeys keys) {
    this.client = client;
    this.catalogue = catalogue;
    this.place = place;
    this.keys = keys;
    this.readings = readings;
    RowStore store = place.store();
    asker = new Asker(store);
    views = new Views(store, place.source(), client);
    texts = new Texts(client, keys, store, asker);
  }

  /**
   * Opens the data of a client.
   *
   * @param server the server the rows are asked on; empty for DuckDB
   */
  public static DataBase open(ClientSession session, ClientData client, Catalogue catalogue, DurableWriter writer,
      PseudonymKeys keys, LanguageDetector languages, Optional<ServerAddress> server, Progress progress) {
    PrivateFolder spill = PrivateFolder.outside(session.folder(), writer);
    Readings readings = new Readings(client, writer, languages, spill.path());
    Place place = Place.open(client, readings, spill, server, new KnownServers(keys, writer), progress);
    boolean whole = false;
    try {
      DataBase base = new DataBase(client, catalogue, place, readings, keys);
      place.store().change(() -> base.views.prepare(progress));
      base.span(progress);
      whole = true;
      return base;
    } catch (SQLException damaged) {
      progress.check();
      throw place.store().trouble(damaged);
    } finally {
      if (!whole) {
        place.close();
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
    return new Choosing(client, asker).choices(anything ? first : null, anything ? last : null, progress);
  }

  /** What can be chosen in a filter of what was written. */
  public TextChoices textChoices(Progress progress) {
    texts(progress);
    return new Choosing(client, asker).texts(progress);
  }

  // ---- texts and turns, when they are asked for

  private void texts(Progress progress) {
    if (!hasTexts) {
      try {
        Set<String> terms = readings.prepare(place.engine(), progress);
        String read = readings.all(place.source(), progress);
        place.store().change(() -> topics.putAll(texts.prepare(terms, read, progress)));
        hasTexts = true;
      } catch (SQLException damaged) {
        progress.check();
        throw place.store().trouble(damaged);
      }
    }
  }

  private void turns(Progress progress) {
    if (!hasTurns) {
      try {
        place.store().change(() -> views.turns(progress));
        hasTurns = true;
      } catch (SQLException damaged) {
        progress.check();
        throw place.store().trouble(damaged);
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
    return new Asking(filter, client, topics, first, last, keys.existing(client.id(), client.folder()), place.store().sql());
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
    List<List<@Nullable Object>> rows = Shown.of(query, table);
    List<Message> remarks = new ArrayList<>();
    sums.others().forEach((key, count) -> remarks.add(Message.of(Figures.class, "remark." + key, count)));
    boolean byDay = definition.info().kinds().stream().allMatch(kind -> kind == DatasetKind.CHANNEL_FIGURES);
    if (byDay && filter.asksTexts()) {
      remarks.add(Message.of(Figures.class, "remark.days-texts"));
    }
    if (byDay && !filter.hours().isEmpty()) {
      remarks.add(Message.of(Figures.class, "remark.days-hours"));
    }
    if (!client.missing().isEmpty()) {
      remarks.add(Message.of(Figures.class, "remark.missing", String.join(", ", client.missing())));
    }
    return new FigureAnswer(definition.info(), filter, query.columns(), sums.n() == 0 ? List.of() : rows, sums.n(),
        Message.of(Figures.class, "unit." + query.unit(), sums.n()), sums.from(), sums.until(), sources(definition.info()),
        query.sql(), query.rowsSql(), remarks);
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

  /** The value of each hour. */
  public List<HourValue> hours(Measure measure, FigureFilter filter, Progress progress) {
    if (measure == Measure.SENTIMENT || filter.asksTexts()) {
      texts(progress);
    }
    if (measure == Measure.BACKLOG) {
      turns(progress);
    }
    return new SpikeSearch(asking(filter), asker, List.of()).series(measure, progress);
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
    return place.select(sql, ASKED, most, within, progress);
  }

  /** Reads the texts, if they were not read yet. */
  public void readTexts(Progress progress) {
    texts(progress);
  }

  /** The conversations that a filter takes. */
  public ConversationList conversations(FigureFilter filter, Conversations.Order order, Progress progress) {
    if (filter.asksTexts()) {
      texts(progress);
    }
    turns(progress);
    lists++;
    return ConversationList.of(place.store(), asking(filter), order, "conversation_list_" + lists,
        hasTexts ? client.decisions().merged().stream().map(Merged::name).collect(Collectors.toSet()) : null, progress);
  }

  @Override
  public void close() {
    place.close();
  }
}
