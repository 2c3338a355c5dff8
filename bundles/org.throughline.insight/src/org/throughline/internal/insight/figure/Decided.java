package org.throughline.internal.insight.figure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.ReadAccess;
import org.throughline.insight.text.TopicDecisions;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;
import org.throughline.model.Topic;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;

/**
 * What people decided about texts, as the client keeps it: topics with their keywords are elements of the model; terms that
 * are no topic, and feelings set by hand, are free properties of the insight chapter. A message is named there by its mark
 * only, which says nothing without the client's key.
 */
public final class Decided {

  /** How the key of a property begins that holds a feeling set by hand; the mark of the message follows. */
  public static final String FEELING = "sentiment.";
  /** How the key of a property begins that takes a term from the topics; the term follows. */
  public static final String HIDDEN = "no-topic.";

  private Decided() {
  }

  static TopicDecisions topics(ReadAccess access) {
    TopicDecisions decisions = TopicDecisions.of(access.index().<Topic>all(Topic.class));
    Set<String> hidden = new LinkedHashSet<>();
    properties(access).keySet().stream().filter(each -> each.startsWith(HIDDEN))
        .forEach(each -> hidden.add(each.substring(HIDDEN.length())));
    return new TopicDecisions(decisions.merged(), hidden);
  }

  static Map<String, String> corrections(ReadAccess access) {
    Map<String, String> corrections = new HashMap<>();
    properties(access).forEach((key, value) -> {
      if (key.startsWith(FEELING)) {
        corrections.put(key.substring(FEELING.length()), value);
      }
    });
    return Map.copyOf(corrections);
  }

  /** Keeps a decision with the client, or takes it back. */
  public static void set(Edit edit, String key, @Nullable String value) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    Optional<Property> there = chapter.getProperties().stream().filter(each -> key.equals(each.getKey())).findFirst();
    if (value == null) {
      there.ifPresent(chapter.getProperties()::remove);
      return;
    }
    Property property = there.orElseGet(() -> {
      Property made = edit.create(ModelPackage.Literals.PROPERTY);
      made.setKey(key);
      chapter.getProperties().add(made);
      return made;
    });
    property.setValue(value);
  }

  private static Map<String, String> properties(ReadAccess access) {
    Map<String, String> properties = new HashMap<>();
    access.index().<InsightChapter>all(InsightChapter.class).forEach(chapter -> {
      for (Property each : chapter.getProperties()) {
        if (each.getKey() != null) {
          properties.put(each.getKey(), String.valueOf(each.getValue()));
        }
      }
    });
    return properties;
  }
}
