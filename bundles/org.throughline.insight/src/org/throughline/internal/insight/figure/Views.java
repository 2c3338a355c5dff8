package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Dialect;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.Turns;
import org.throughline.internal.insight.feed.Stoppable;
import org.throughline.internal.insight.figure.ClientData.Named;
import org.throughline.internal.insight.figure.ClientData.Own;
import org.throughline.internal.insight.figure.ClientData.Stored;
import org.throughline.model.insight.DatasetKind;

/**
 * Puts in place what figures are asked of. Tables are small: what channels are called, and which rows a later import has
 * again. Everything else is a view of the stored files, but for the turns of conversations.
 */
final class Views {

  private static final int OVERLAP_DAYS = 2;
  private static final String POST_COLUMNS = "network, post_id, parent_id, channel_id, channel, posted_at, posted_local, "
      + "time_known, title, text, hashtags, kind, permalink, author, impressions, views, reach, likes, comments, shares, saves, "
      + "clicks, link_clicks, follows, engagements";
  private static final String NO_POSTS = "SELECT CAST(NULL AS TEXT) AS dataset, CAST(NULL AS BIGINT) AS line, "
      + "CAST(NULL AS TEXT) AS network, CAST(NULL AS TEXT) AS post_id, CAST(NULL AS TEXT) AS parent_id, "
      + "CAST(NULL AS TEXT) AS channel_id, CAST(NULL AS TEXT) AS channel, CAST(NULL AS TIMESTAMPTZ) AS posted_at, "
      + "CAST(NULL AS TIMESTAMP) AS posted_local, FALSE AS time_known, CAST(NULL AS TEXT) AS title, "
      + "CAST(NULL AS TEXT) AS text, CAST(NULL AS TEXT[]) AS hashtags, CAST(NULL AS TEXT) AS kind, "
      + "CAST(NULL AS TEXT) AS permalink, CAST(NULL AS TEXT) AS author, "
      + List.of("impressions", "views", "reach", "likes", "comments", "shares", "saves", "clicks", "link_clicks", "follows",
          "engagements").stream().map(each -> "CAST(NULL AS BIGINT) AS " + each).collect(Collectors.joining(", "))
      + " WHERE FALSE";
  private static final String NO_MESSAGES = "SELECT CAST(NULL AS TEXT) AS dataset, CAST(NULL AS BIGINT) AS line, "
      + "CAST(NULL AS TEXT) AS conversation_id, CAST(NULL AS TEXT) AS message_id, CAST(NULL AS TEXT) AS in_reply_to_id, "
      + "CAST(NULL AS TEXT) AS brand, CAST(NULL AS TEXT) AS direction, CAST(NULL AS TEXT) AS author, "
      + "CAST(NULL AS TIMESTAMPTZ) AS created_at, CAST(NULL AS TEXT) AS text, CAST(NULL AS BIGINT) AS position WHERE FALSE";
  private static final List<String> DAY_COUNTS = List.of("impressions", "views", "reach", "likes", "comments", "shares", "saves",
      "clicks", "link_clicks", "follows", "engagements", "profile_visits", "followers");
  /** What a post got: as the network adds it up, else likes, comments and shares where all are given, and saves. */
  private static final String ENGAGEMENT =
      "coalesce(engagements, likes + comments + shares + coalesce(saves, 0)) AS engagement";

  /** The first and the last moment of anything that was written. */
  private static final String MOMENTS = "SELECT min(a), max(b) FROM (SELECT min(posted_at) AS a, max(posted_at) AS b FROM post_row "
      + "UNION ALL SELECT min(created_at), max(created_at) FROM message_row) AS parts";

  private final RowStore store;
  private final RowSource source;
  private final ClientData client;
  private final Dialect sql;

  Views(RowStore store, RowSource source, ClientData client) {
    this.store = store;
    this.source = source;
    this.client = client;
    sql = store.sql();
  }

  /** The name by which a channel is told from others, what it is called, and where. */
  private record Found(String dataset, String network, String id, String name, Named named, String networkOf) {
  }

  void prepare(Progress progress) throws SQLException {
    store.table("file", "path VARCHAR, dataset VARCHAR, name VARCHAR", file -> {
      for (Stored each : client.stored()) {
        file.row(path(each.file()), each.id(), each.name());
      }
    });
    List<Stored> posts = client.of(DatasetKind.OWN_POSTS, DatasetKind.MENTIONS);
    List<Stored> days = client.of(DatasetKind.CHANNEL_FIGURES);
    List<Stored> conversations = client.of(DatasetKind.CONVERSATIONS);
    progress.check();
    store.table("outdated", "dataset VARCHAR, line BIGINT", none -> { });
    outdated(posts, "posted_at", "network, post_id", "post_id", progress);
    outdated(conversations, "created_at", "brand, conversation_id, message_id", "message_id", progress);
    Map<Stored, List<Found>> accounts = new HashMap<>();
    for (Stored each : posts) {
      accounts.put(each, accounts(each, each.id()));
      progress.check();
    }
    List<Found> all = new ArrayList<>();
    posts.forEach(each -> all.addAll(accounts.getOrDefault(each, List.of())));
    channels(all, days, conversations, progress);
    store.view("post_row", posts(posts));
    store.view("message_row", messages(conversations));
    ZoneClock clock = sql.isSlowWithClocks() ? ZoneClock.quick(store, client.zone(), MOMENTS) : ZoneClock.rowByRow(client.zone());
    store.view("post", told(posts, accounts, clock));
    store.view("message", "SELECT m.dataset, m.line, CAST(" + clock.at("m.created_at")
        + " AS DATE) AS day, " + clock.at("m.created_at") + " AS local_at, m.created_at AS moment, a.channel, "
        + "a.channel_name, a.voice, a.voice_name, a.of_network AS network, m.brand AS desk, m.conversation_id, m.message_id, "
        + "m.in_reply_to_id, m.direction, m.author, m.text, m.position FROM message_row AS m JOIN account AS a "
        + "ON a.dataset = m.dataset AND a.network = '' AND a.account_id = '' AND a.account = m.brand");
    store.view("heard", "SELECT dataset, line, day, moment, local_at, TRUE AS time_known, channel, channel_name, voice, "
        + "voice_name, network, message_id AS id, text, 'conversation' AS source FROM message WHERE direction = 'inbound' UNION ALL "
        + "SELECT dataset, line, day, moment, local_at, time_known, channel, channel_name, voice, voice_name, network, post_id, text, "
        + "'mention' FROM post WHERE NOT own");
    days(days);
  }

  /** The day and the wall clock in the client's zone; where only the day is known, that day. */
  private static String day(String row, ZoneClock clock) {
    String local = "CASE WHEN " + row + ".time_known THEN " + clock.at(row + ".posted_at") + " ELSE " + row + ".posted_local END";
    return "CAST(" + local + " AS DATE) AS day, " + local + " AS local_at";
  }

  private static String path(Path file) {
    return file.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  // ---- what several imports have

  private record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
  }

  /**
   * Of a post or message in several imports only the row of the last one counts; imports of other times cannot have the same.
   *
   * @param moment the column of its moment
   * @param key the columns by which it is told from others
   * @param id the one of these that must be known
   */
  private void outdated(List<Stored> imports, String moment, String key, String id, Progress progress) throws SQLException {
    Map<Stored, Span> spans = new HashMap<>();
    for (Stored each : imports.size() > 1 ? imports : List.<Stored>of()) {
      try (Statement statement = store.connection().createStatement(); ResultSet row = statement.executeQuery(
          "SELECT CAST(min(" + moment + ") AS DATE), CAST(max(" + moment + ") AS DATE) FROM " + source.of(each))) {
        row.next();
        spans.put(each, new Span(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
      }
    }
    for (int i = 0; i < imports.size(); i++) {
      for (int j = i + 1; j < imports.size(); j++) {
        if (overlap(spans.get(imports.get(i)), spans.get(imports.get(j)))) {
          Stoppable.execute(store, "INSERT INTO outdated SELECT " + AnalysisEngine.text(imports.get(i).id()) + ", line FROM "
              + source.of(imports.get(i)) + " WHERE " + id + " IS NOT NULL AND (" + key + ") IN (SELECT " + key + " FROM "
              + source.of(imports.get(j)) + " WHERE " + id + " IS NOT NULL)", progress);
        }
      }
    }
  }

  private static boolean overlap(@Nullable Span one, @Nullable Span other) {
    if (one == null || other == null) {
      return false;
    }
    LocalDate oneFrom = one.from;
    LocalDate oneUntil = one.until;
    LocalDate otherFrom = other.from;
    LocalDate otherUntil = other.until;
    return oneFrom != null && oneUntil != null && otherFrom != null && otherUntil != null
        && !oneFrom.isAfter(otherUntil.plusDays(OVERLAP_DAYS)) && !otherFrom.isAfter(oneUntil.plusDays(OVERLAP_DAYS));
  }

  private boolean isOutdated(Stored dataset) throws SQLException {
    try (Statement statement = store.connection().createStatement(); ResultSet row = statement.executeQuery(
        "SELECT count(*) FROM outdated WHERE dataset = " + AnalysisEngine.text(dataset.id()))) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  private String posts(List<Stored> posts) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (Stored each : posts) {
      parts.add("SELECT " + AnalysisEngine.text(each.id()) + " AS dataset, line, " + POST_COLUMNS + " FROM " + source.of(each)
          + counting(each));
    }
    return parts.isEmpty() ? NO_POSTS : String.join(" UNION ALL ", parts);
  }

  /** Posts with the channel each is of. What is the same for a whole import is not looked up row by row. */
  private String told(List<Stored> posts, Map<Stored, List<Found>> accounts, ZoneClock clock) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (Stored each : posts) {
      List<Found> found = accounts.getOrDefault(each, List.of());
      List<String> joins = new ArrayList<>(List.of("a.dataset = " + AnalysisEngine.text(each.id())));
      join(found.stream().map(Found::network), "a.network = coalesce(p.network, '')", joins);
      join(found.stream().map(Found::id), "a.account_id = coalesce(p.channel_id, '')", joins);
      join(found.stream().map(Found::name), "a.account = coalesce(p.channel, '')", joins);
      parts.add(told("(" + posts(List.of(each)) + ")", joins, clock));
    }
    return parts.isEmpty() ? told("post_row", List.of("a.dataset = p.dataset"), clock) : String.join(" UNION ALL ", parts);
  }

  private static void join(Stream<String> names, String on, List<String> joins) {
    if (names.distinct().count() > 1) {
      joins.add(on);
    }
  }

  private static String told(String rows, List<String> joins, ZoneClock clock) {
    return "SELECT p.dataset, p.line, " + day("p", clock) + ", p.posted_at AS moment, p.time_known, "
        + "a.channel, a.channel_name, a.voice, a.voice_name, p.network, p.author IS NULL AS own, p.post_id, p.parent_id, p.title, p.text, "
        + "p.hashtags, p.kind, p.permalink, p.author, p.impressions, p.views, coalesce(p.impressions, p.views) AS shown, p.reach, "
        + "p.likes, p.comments, p.shares, p.saves, p.clicks, p.link_clicks, p.follows, " + ENGAGEMENT
        + " FROM " + rows + " AS p JOIN account AS a ON " + String.join(" AND ", joins);
  }

  private String messages(List<Stored> conversations) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (Stored each : conversations) {
      parts.add("SELECT " + AnalysisEngine.text(each.id()) + " AS dataset, line, conversation_id, message_id, in_reply_to_id, brand, "
          + "direction, author, created_at, text, position FROM " + source.of(each) + counting(each));
    }
    return parts.isEmpty() ? NO_MESSAGES : String.join(" UNION ALL ", parts);
  }

  /** Leaves out what a later import has again. */
  private String counting(Stored dataset) throws SQLException {
    String id = AnalysisEngine.text(dataset.id());
    return isOutdated(dataset) ? " WHERE line NOT IN (SELECT line FROM outdated WHERE dataset = " + id + ")" : "";
  }

  private void days(List<Stored> days) throws SQLException {
    String none = "SELECT CAST(NULL AS TEXT) AS dataset, CAST(NULL AS BIGINT) AS line, CAST(NULL AS TEXT) AS network, "
        + "CAST(NULL AS TEXT) AS channel_id, CAST(NULL AS TEXT) AS channel, CAST(NULL AS DATE) AS day, "
        + DAY_COUNTS.stream().map(each -> "CAST(NULL AS BIGINT) AS " + each).collect(Collectors.joining(", ")) + " WHERE FALSE";
    store.execute("CREATE TEMP TABLE day_row AS " + (days.isEmpty() ? none : once(days)));
    store.view("day_figure", "SELECT d.dataset, d.line, d.day, CAST(d.day AS TIMESTAMPTZ) AS moment, a.channel, a.channel_name, "
        + "a.voice, a.voice_name, d.network, d.impressions, d.views, d.reach, d.likes, d.comments, d.shares, d.saves, d.clicks, "
        + "d.link_clicks, d.follows, d.profile_visits, d.followers, " + ENGAGEMENT + " FROM day_row AS d JOIN account AS a ON "
        + "a.dataset = d.dataset AND a.network = coalesce(d.network, '') AND a.account_id = coalesce(d.channel_id, '') "
        + "AND a.account = coalesce(d.channel, '')");
  }

  /** Each channel and day once, as in the last import that has it. Which one that is is not kept; all are told as of the last. */
  private String once(List<Stored> days) {
    String columns = "network, channel_id, channel, day, " + String.join(", ", DAY_COUNTS);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      parts.add("SELECT " + i + " AS age, " + columns + " FROM " + source.of(days.get(i)) + " AS r" + i);
    }
    return "SELECT " + source.dataset(days.getLast()) + " AS dataset, row_number() OVER (ORDER BY day, network, channel_id, channel) AS line, "
        + columns + " FROM (SELECT *, row_number() OVER (PARTITION BY network, channel_id, channel, day ORDER BY age DESC) AS nth FROM ("
        + String.join(" UNION ALL ", parts) + ") AS every_day) AS ranked WHERE nth = 1";
  }

  // ---- channels

  private void channels(List<Found> ofPosts, List<Stored> days, List<Stored> conversations, Progress progress) throws SQLException {
    List<Found> found = new ArrayList<>(ofPosts);
    for (Stored each : days) {
      // Daily figures are told as those of the last import.
      found.addAll(accounts(each, days.getLast().id()));
    }
    for (Stored each : conversations) {
      found.addAll(desks(each));
      progress.check();
    }
    Map<String, Named> known = new LinkedHashMap<>();
    store.table("account", "dataset VARCHAR, network VARCHAR, account_id VARCHAR, account VARCHAR, channel VARCHAR, "
        + "channel_name VARCHAR, voice VARCHAR, voice_name VARCHAR, of_network VARCHAR", account -> {
          for (Found each : found.stream().distinct().toList()) {
            known.putIfAbsent(each.named.key(), each.named);
            account.row(each.dataset, each.network, each.id, each.name, each.named.key(), each.named.name(),
                each.named.voice().name(), each.named.voice() == Voice.OWN ? client.name() : each.named.name(), each.networkOf);
          }
        });
    store.table("channel", "channel VARCHAR, channel_name VARCHAR, voice VARCHAR, department VARCHAR, standard BIGINT, "
        + "standard_office BOOLEAN", channel -> {
          for (Named each : known.values()) {
            Optional<Own> own = client.channels().stream().filter(one -> one.id().equals(each.key())).findFirst();
            channel.row(each.key(), each.name(), each.voice().name(), own.map(Own::owner).orElse(null),
                own.map(Own::standard).orElse(null), own.map(Own::office).orElse(false));
          }
        });
  }

  private List<Found> accounts(Stored dataset, String told) throws SQLException {
    List<Found> found = new ArrayList<>();
    try (Statement statement = store.connection().createStatement(); ResultSet rows = statement.executeQuery(
        "SELECT DISTINCT coalesce(network, ''), coalesce(channel_id, ''), coalesce(channel, '') FROM " + source.of(dataset)
            + " ORDER BY 1, 2, 3")) {
      while (rows.next()) {
        String network = rows.getString(1);
        String id = rows.getString(2);
        String name = rows.getString(3);
        String shown = name.isEmpty() ? id : name;
        Named named = client.named(network, List.of(name, id), dataset.channels()).orElseGet(() -> shown.isEmpty()
            ? only(network).orElseGet(() -> new Named(network, client.networkName(network), Voice.OTHER))
            : new Named(network + ":" + shown, shown, Voice.OTHER));
        found.add(new Found(told, network, id, name, named, network));
      }
    }
    return found;
  }

  /** The client's only channel of a network. */
  private Optional<Named> only(String network) {
    List<Own> there = client.channels().stream().filter(each -> each.network().equals(network)).toList();
    return there.size() == 1 ? client.byId(there.getFirst().id()) : Optional.empty();
  }

  private List<Found> desks(Stored dataset) throws SQLException {
    List<Found> found = new ArrayList<>();
    try (Statement statement = store.connection().createStatement(); ResultSet rows = statement.executeQuery(
        "SELECT DISTINCT brand FROM " + source.of(dataset) + " ORDER BY 1")) {
      while (rows.next()) {
        String desk = rows.getString(1);
        Named named = client.byId(dataset.desks().get(desk)).or(() -> client.named(null, List.of(desk), List.of()))
            .orElseGet(() -> new Named("desk:" + desk, desk, Voice.OTHER));
        String network = client.channels().stream().filter(each -> each.id().equals(named.key())).map(Own::network).findFirst()
            .orElse("");
        found.add(new Found(dataset.id(), "", "", desk, named, network));
      }
    }
    return found;
  }

  // ---- turns of conversations

  /** What customers asked and how it was answered: one row for each turn. */
  void turns(Progress progress) throws SQLException {
    List<Stored> conversations = client.of(DatasetKind.CONVERSATIONS);
    if (conversations.isEmpty()) {
      store.execute("CREATE TEMP TABLE turn_row AS SELECT CAST(NULL AS TEXT) AS dataset, CAST(NULL AS BIGINT) AS line, "
          + "CAST(NULL AS BIGINT) AS answered, CAST(NULL AS TEXT) AS answered_by, CAST(NULL AS BIGINT) AS clock, "
          + "CAST(NULL AS BIGINT) AS office, FALSE AS contradictory, CAST(NULL AS BOOLEAN) AS in_time, CAST(NULL AS DATE) AS done_on "
          + "WHERE FALSE");
    } else {
      progress.check();
      Turns.prepare(store, conversations.stream().map(each -> sql.constant(path(each.file()))).toList(),
          conversations.stream().map(each -> "SELECT " + sql.constant(path(each.file())) + " AS dataset, conversation_id, "
          + "message_id, in_reply_to_id, brand, direction, author, created_at, text, position, source_line FROM " + source.of(each) + " AS r")
          .collect(Collectors.joining(" UNION ALL ")), client.settings(), progress);
      ZoneId zone = client.zone();
      Stoppable.execute(store, "CREATE TEMP TABLE turn_row AS WITH ends AS (SELECT dataset, max(day) AS ends FROM message GROUP BY dataset) "
          + "SELECT m.dataset, m.line, t.answered, t.answered_by, w.clock, w.office, coalesce(t.answered < t.asked, FALSE) AS contradictory, "
          + "CASE WHEN c.standard IS NULL THEN NULL WHEN w.clock IS NOT NULL THEN "
          + "(CASE WHEN c.standard_office THEN w.office ELSE w.clock END) <= c.standard "
          + "WHEN (CASE WHEN c.standard_office THEN o.office ELSE o.clock END) > c.standard THEN FALSE END AS in_time, "
          + "coalesce(CAST(" + Dialect.local(sql.moment("t.answered"), zone) + " AS DATE), e.ends + 1) AS done_on "
          + "FROM turn AS t JOIN file AS f ON f.path = t.origin JOIN file AS l ON l.path = t.dataset JOIN message AS m ON m.dataset = f.dataset "
          + "AND m.conversation_id = t.conversation_id AND m.message_id = t.message_id AND m.desk = t.brand "
          + "JOIN ends AS e ON e.dataset = l.dataset LEFT JOIN channel AS c ON c.channel = m.channel "
          + "LEFT JOIN wait AS w ON w.dataset = t.dataset AND w.conversation_id = t.conversation_id AND w.brand = t.brand AND w.number = t.number "
          + "LEFT JOIN open_turn AS o ON o.dataset = t.dataset AND o.conversation_id = t.conversation_id AND o.brand = t.brand "
          + "AND o.number = t.number", progress);
    }
    store.view("asked", "SELECT m.dataset, m.line, m.day, m.moment, m.local_at, m.channel, m.channel_name, m.voice, m.network, "
        + "m.conversation_id, m.message_id, m.text, " + sql.moment("t.answered") + " AS answered_at, t.answered_by, t.clock, t.office, "
        + "t.contradictory, t.in_time, t.done_on, c.standard, c.department FROM turn_row AS t JOIN message AS m "
        + "ON m.dataset = t.dataset AND m.line = t.line LEFT JOIN channel AS c ON c.channel = m.channel");
  }
}
