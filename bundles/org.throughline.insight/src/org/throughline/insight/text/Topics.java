package org.throughline.insight.text;

import java.util.List;

/**
 * What a set of messages is about.
 *
 * @param topics the topics, those most messages name first
 * @param links which topics come together more often than chance allows, strongest first
 * @param messages how many messages were read (n)
 */
public record Topics(List<FoundTopic> topics, List<TopicLink> links, int messages) {

  /** Topics and their links. */
  public Topics {
    topics = List.copyOf(topics);
    links = List.copyOf(links);
  }
}
