package org.throughline.internal.insight.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FilterChoices;
import org.throughline.insight.figure.FilterChoices.Choice;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.insight.figure.TextChoices;

/** What can be chosen in filters of open data. For one thread at a time. */
final class Choosing {

  private static final int MOST_TOPICS = 200;
  private static final String KINDS = "channel, channel_name, voice, network";

  private final ClientData client;
  private final Asker asker;

  Choosing(ClientData client, Asker asker) {
    this.client = client;
    this.asker = asker;
  }

  /** Channels and networks, and the days there is data of. */
  FilterChoices choices(@Nullable LocalDate first, @Nullable LocalDate last, Progress progress) {
    String each = "SELECT " + KINDS + ", count(*) AS n FROM %s GROUP BY " + KINDS;
    Asker.Table found = asker.ask("SELECT " + KINDS + ", sum(n) AS n FROM (" + each.formatted("message") + " UNION ALL "
        + each.formatted("post") + " UNION ALL " + each.formatted("day_figure") + ") AS every GROUP BY " + KINDS
        + " ORDER BY channel_name, channel, voice, network", progress);
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
    return new FilterChoices(first, last,
        channels.values().stream().sorted(Comparator.comparing(Choice::voice)).toList(),
        networks.entrySet().stream().map(one -> new Choice(one.getKey(), client.networkName(one.getKey()), Voice.OTHER,
            one.getValue())).sorted(Comparator.comparing(Choice::rows).reversed()).toList(),
        client.audiences().stream().map(one -> new Choice(one.id(), one.name(), Voice.OTHER, one.channels().stream()
            .map(channels::get).filter(Objects::nonNull).mapToLong(Choice::rows).sum())).toList());
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** Topics and languages, once the texts were read. */
  TextChoices texts(Progress progress) {
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
}
