package org.throughline.insight.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;
import org.throughline.model.Topic;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.Sentiment;

/**
 * Keeps a question to the data, in the place of one of that name.
 *
 * @param name what it is called
 * @param figure the id of the figure; null for SQL of one's own
 * @param sql one SELECT; null for a figure
 * @param filter which rows count for the figure
 */
public record SaveQuery(String name, @Nullable String figure, @Nullable String sql, FigureFilter filter) implements Operation {

  public SaveQuery {
    if ((figure == null) == (sql == null)) {
      throw new IllegalArgumentException("A query is either a figure or SQL");
    }
  }

  @Override
  public Message label() {
    return Message.of(Figures.class, "operation.query", name);
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    Optional<InsightQuery> there = chapter.getQueries().stream().filter(each -> name.equals(each.getName())).findFirst();
    InsightQuery query = there.orElseGet(() -> {
      InsightQuery made = edit.create(InsightPackage.Literals.INSIGHT_QUERY);
      made.setName(name);
      chapter.getQueries().add(made);
      return made;
    });
    query.setPeriodFrom(filter.from());
    query.setPeriodUntil(filter.until());
    Set<String> channels = new TreeSet<>(filter.channels());
    query.getChannels().clear();
    edit.index().<Channel>all(Channel.class).stream().filter(each -> channels.remove(each.getId())).forEach(query.getChannels()::add);
    query.getCompetitors().clear();
    edit.index().<Competitor>all(Competitor.class).stream().filter(each -> channels.remove(each.getId()))
        .forEach(query.getCompetitors()::add);
    Set<String> topics = new TreeSet<>(filter.topics());
    query.getTopics().clear();
    edit.index().<Topic>all(Topic.class).stream().filter(each -> each.getName() != null && topics.remove(each.getName()))
        .forEach(query.getTopics()::add);
    query.getSentiments().clear();
    filter.sentiments().forEach(each -> query.getSentiments().add(Sentiment.valueOf(each.name())));
    query.getLanguages().clear();
    filter.languages().forEach(each -> query.getLanguages().add(Locale.forLanguageTag(each)));
    keep(edit, query, SavedQuery.FIGURE, figure);
    keep(edit, query, SavedQuery.SQL, sql);
    keep(edit, query, SavedQuery.CHANNELS, lines(channels));
    keep(edit, query, SavedQuery.NETWORKS, lines(filter.networks()));
    keep(edit, query, SavedQuery.TOPICS, lines(topics));
    keep(edit, query, SavedQuery.AUDIENCES, lines(filter.audiences()));
    keep(edit, query, SavedQuery.WEEKDAYS,
        lines(filter.weekdays().stream().map(each -> String.valueOf(each.getValue())).collect(Collectors.toSet())));
    keep(edit, query, SavedQuery.HOURS, lines(filter.hours().stream().map(String::valueOf).collect(Collectors.toSet())));
  }

  private static @Nullable String lines(Set<String> values) {
    return values.isEmpty() ? null : String.join("\n", new TreeSet<>(values));
  }

  private static void keep(Edit edit, InsightQuery query, String key, @Nullable String value) {
    List.copyOf(query.getProperties()).stream().filter(each -> key.equals(each.getKey())).forEach(query.getProperties()::remove);
    if (value != null) {
      Property property = edit.create(ModelPackage.Literals.PROPERTY);
      property.setKey(key);
      property.setValue(value);
      query.getProperties().add(property);
    }
  }
}
