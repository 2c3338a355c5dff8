package org.throughline.internal.insight.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.internal.insight.Dialect;

/**
 * What the SQL of a figure is made for.
 *
 * @param filter which rows count
 * @param client the client
 * @param topics the terms of each topic by name; empty while nothing has asked for texts
 * @param first the first day there is data of
 * @param last the last day
 * @param key what gives the pseudonyms of accounts; empty where it is not on this computer
 * @param sql how the database words what others word differently
 */
record Asking(FigureFilter filter, ClientData client, Map<String, Set<String>> topics, LocalDate first, LocalDate last,
    Optional<PseudonymKey> key, Dialect sql) {

  /** What has no hour. */
  private static final String BY_DAY = "day_figure";
  /** Of which some rows have no hour. */
  private static final Set<String> SOMETIMES_BY_DAY = Set.of("heard", "post");

  /** The rows of a view that count, with what was read from their texts where that is asked or needed. */
  String picked(String view, String columns, boolean texts, String... more) {
    return picked(filter, view, columns, texts, more);
  }

  /** The rows of a view that count under another filter. */
  String picked(FigureFilter by, String view, String columns, boolean texts, String... more) {
    List<String> conditions = new ArrayList<>(List.of(more));
    LocalDate from = by.from();
    LocalDate until = by.until();
    if (from != null) {
      // The moment, generously, spares reading what lies far before; the day is exact.
      conditions.add("v.moment >= " + Dialect.moment(from.minusDays(1).atStartOfDay(client.zone()).toInstant()));
      conditions.add("v.day >= " + Dialect.date(from));
    }
    if (until != null) {
      conditions.add("v.moment < " + Dialect.moment(until.plusDays(2).atStartOfDay(client.zone()).toInstant()));
      conditions.add("v.day <= " + Dialect.date(until));
    }
    if (!by.channels().isEmpty()) {
      conditions.add("v.channel IN " + Dialect.oneOf(by.channels()));
    }
    if (!by.audiences().isEmpty()) {
      Set<String> reached = new TreeSet<>();
      client.audiences().stream().filter(each -> by.audiences().contains(each.id())).forEach(each -> reached.addAll(each.channels()));
      conditions.add(reached.isEmpty() ? "FALSE" : "v.channel IN " + Dialect.oneOf(reached));
    }
    if (!by.networks().isEmpty()) {
      conditions.add("v.network IN " + Dialect.oneOf(by.networks()));
    }
    if (!by.weekdays().isEmpty()) {
      conditions.add(weekdays(by, "v.day"));
    }
    if (!by.hours().isEmpty()) {
      String hours = "extract(hour FROM v.local_at) IN " + numbers(by.hours().stream());
      conditions.add(view.equals(BY_DAY) ? "FALSE" : SOMETIMES_BY_DAY.contains(view) ? "v.time_known AND " + hours : hours);
    }
    if (!by.sentiments().isEmpty()) {
      conditions.add("r.polarity IN " + Dialect.oneOf(by.sentiments().stream().map(Enum::name).toList()));
    }
    if (!by.languages().isEmpty()) {
      conditions.add("r.language IN " + Dialect.oneOf(by.languages()));
    }
    if (!by.topics().isEmpty()) {
      Set<String> terms = new TreeSet<>();
      by.topics().forEach(each -> terms.addAll(topics.getOrDefault(each, Set.of())));
      conditions.add(sql.holds("r.terms", terms));
    }
    return "SELECT " + columns + " FROM " + view + " AS v"
        + (texts || by.asksTexts() ? " JOIN reading AS r ON r.dataset = v.dataset AND r.line = v.line" : "")
        + (conditions.isEmpty() ? "" : "\n  WHERE " + String.join("\n    AND ", conditions));
  }

  /** Whether a day is on one of the chosen days of the week; all are where none is chosen. */
  String weekdays(String day) {
    return filter.weekdays().isEmpty() ? "TRUE" : weekdays(filter, day);
  }

  private static String weekdays(FigureFilter by, String day) {
    return "extract(isodow FROM " + day + ") IN " + numbers(by.weekdays().stream().map(DayOfWeek::getValue));
  }

  private static String numbers(Stream<Integer> values) {
    return values.map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Competitors count only where somebody asks for them by name. */
  String[] ours(String... more) {
    List<String> conditions = new ArrayList<>();
    if (filter.channels().isEmpty()) {
      conditions.add("v.voice <> '" + Voice.COMPETITOR + "'");
    }
    conditions.addAll(List.of(more));
    return conditions.toArray(String[]::new);
  }

  /** What stands in texts for an account; empty where nobody can tell, or it is no name an account can have. */
  Optional<String> pseudonym(String account) {
    return account.isBlank() || account.contains(" ") ? Optional.empty() : key.map(each -> each.pseudonym(account));
  }

  LocalDate from() {
    LocalDate from = filter.from();
    return from == null ? first : from;
  }

  LocalDate until() {
    LocalDate until = filter.until();
    return until == null ? last : until;
  }
}
