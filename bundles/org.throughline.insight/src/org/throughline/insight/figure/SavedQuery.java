package org.throughline.insight.figure;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ReadAccess;
import org.throughline.insight.text.Polarity;
import org.throughline.model.Property;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.Sentiment;

/**
 * A question to the data that is kept to be asked again: a figure with a filter, or SQL of one's own. Kept by
 * {@link SaveQuery} as a query of the insight chapter; what the model has no place for stands in its properties.
 *
 * @param id the id of the element
 * @param name what it is called
 * @param figure the id of the figure; null for SQL of one's own
 * @param sql one SELECT, to be asked by {@link FigureData#select}; null for a figure
 * @param filter which rows count for the figure
 */
public record SavedQuery(String id, String name, @Nullable String figure, @Nullable String sql, FigureFilter filter) {

  static final String FIGURE = "figure";
  static final String SQL = "sql";
  static final String CHANNELS = "channels";
  static final String NETWORKS = "networks";
  static final String TOPICS = "topics";
  static final String AUDIENCES = "audiences";
  static final String WEEKDAYS = "weekdays";
  static final String HOURS = "hours";

  private static final int DAYS = 7;
  private static final int LAST_HOUR = 23;

  /** The queries of a client that can be asked here, by name. */
  public static List<SavedQuery> of(ReadAccess access) {
    return access.index().<InsightQuery>all(InsightQuery.class).stream().map(SavedQuery::of)
        .filter(each -> each.figure != null || each.sql != null)
        .sorted(Comparator.comparing(SavedQuery::name).thenComparing(SavedQuery::id)).toList();
  }

  private static SavedQuery of(InsightQuery query) {
    Map<String, String> properties = new HashMap<>();
    for (Property each : query.getProperties()) {
      if (each.getKey() != null && each.getValue() != null) {
        properties.put(each.getKey(), each.getValue());
      }
    }
    Set<String> channels = new TreeSet<>(words(properties.get(CHANNELS)));
    query.getChannels().forEach(each -> channels.add(each.getId()));
    query.getCompetitors().forEach(each -> channels.add(each.getId()));
    Set<String> topics = new TreeSet<>(words(properties.get(TOPICS)));
    query.getTopics().stream().filter(each -> each.getName() != null).forEach(each -> topics.add(each.getName()));
    Set<Polarity> feelings = Arrays.stream(Polarity.values())
        .filter(each -> query.getSentiments().contains(Sentiment.valueOf(each.name()))).collect(Collectors.toSet());
    return new SavedQuery(query.getId(), Objects.requireNonNullElse(query.getName(), ""), properties.get(FIGURE), properties.get(SQL),
        new FigureFilter(query.getPeriodFrom(), query.getPeriodUntil(), channels, Set.copyOf(words(properties.get(NETWORKS))), topics,
            feelings, query.getLanguages().stream().map(Locale::toLanguageTag).collect(Collectors.toSet()),
            Set.copyOf(words(properties.get(AUDIENCES))), numbers(properties.get(WEEKDAYS), 1, DAYS).stream().map(DayOfWeek::of)
                .collect(Collectors.toSet()), numbers(properties.get(HOURS), 0, LAST_HOUR)));
  }

  /** What is no such number was not written here, and is passed over. */
  private static Set<Integer> numbers(@Nullable String lines, int least, int most) {
    return words(lines).stream().filter(each -> each.matches("[0-9]{1,2}")).map(Integer::valueOf)
        .filter(each -> each >= least && each <= most).collect(Collectors.toSet());
  }

  private static List<String> words(@Nullable String lines) {
    return lines == null ? List.of() : lines.lines().filter(each -> !each.isBlank()).toList();
  }
}
