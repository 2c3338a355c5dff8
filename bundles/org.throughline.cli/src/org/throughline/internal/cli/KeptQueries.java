package org.throughline.internal.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.insight.figure.SavedQuery;

/** Questions that are kept with a client, as the commands tell of them. */
final class KeptQueries {

  /** How many rows of a query of one's own are shown. */
  static final int MOST_ROWS = 200;
  /** After how long a query of one's own is stopped. */
  static final Duration WITHIN = Duration.ofSeconds(60);

  private KeptQueries() {
  }

  static Message text(String key, Object... arguments) {
    return Message.of(KeptQueries.class, key, arguments);
  }

  /**
   * The one that is called so, or has that id.
   *
   * @throws ClientException BAD_INPUT when there is none
   */
  static SavedQuery meant(ClientSession session, String typed) {
    List<SavedQuery> all = session.read(SavedQuery::of);
    return all.stream().filter(each -> each.id().equals(typed) || each.name().strip().equalsIgnoreCase(typed.strip())).findFirst()
        .orElseThrow(() -> new ClientException(Kind.BAD_INPUT, all.isEmpty() ? text("query.none")
            : text("query.other", typed, all.stream().map(SavedQuery::name).collect(Collectors.joining(", "))), null));
  }

  /** What it asks: the id of a figure, or SQL in one line. */
  static String asks(SavedQuery query) {
    String asked = Objects.requireNonNullElse(query.figure(), Objects.requireNonNullElse(query.sql(), "")).replaceAll("\\s+", " ").strip();
    return asked.length() <= 60 ? asked : asked.substring(0, 59) + "…";
  }

  static Map<String, @Nullable Object> json(SavedQuery query) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", query.id());
    one.put("name", query.name());
    one.put("figure", query.figure());
    one.put("sql", query.sql());
    return one;
  }
}
