package org.throughline.insight.figure;

import java.util.List;

/**
 * What a filter can choose from, of what was written.
 *
 * @param topics the topics, those most messages name first, at most 200
 * @param languages the languages as two-letter codes, most messages first
 */
public record TextChoices(List<FilterChoices.Choice> topics, List<FilterChoices.Choice> languages) {

  public TextChoices {
    topics = List.copyOf(topics);
    languages = List.copyOf(languages);
  }
}
