package org.throughline.internal.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of the messages of one conversation. Messages are ordered by time, but never before the message they
 * answer: where the clock contradicts the reply, the reply is believed. A message that answers nothing in the
 * conversation stands at its own time; equal times keep the order of replies, then of the file.
 */
final class ConversationOrder {

  /** What of a message matters for its place. */
  record Node(long line, String message, @Nullable String reply, long at) {
  }

  private record Place(Node node, long at, int depth) {
  }

  private final Map<String, Node> byMessage = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Node> ordered;
  private int contradictions;
  private int circles;
  private int strangers;

  /**
   * Orders a conversation.
   *
   * @param nodes its messages; no id twice
   */
  ConversationOrder(List<Node> nodes) {
    nodes.forEach(node -> byMessage.put(node.message(), node));
    nodes.forEach(this::place);
    ordered = places.values().stream()
        .sorted(Comparator.comparingLong(Place::at).thenComparingInt(Place::depth)
            .thenComparingLong(place -> place.node().line()))
        .map(Place::node).toList();
  }

  private void place(Node start) {
    List<Node> open = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Node next = start;
    while (next != null && !places.containsKey(next.message())) {
      if (!seen.add(next.message())) {
        circles++;
        breakCircle(open.subList(open.indexOf(next), open.size()));
        break;
      }
      open.add(next);
      next = parent(next);
    }
    Place above = next == null ? null : places.get(next.message());
    for (Node node : open.reversed()) {
      above = above == null ? new Place(node, node.at(), 0) : below(above, node);
      places.put(node.message(), above);
    }
  }

  /** None of the messages of a circle is the first; each stands at its own time. */
  private void breakCircle(List<Node> circle) {
    circle.forEach(node -> places.put(node.message(), new Place(node, node.at(), 0)));
    circle.clear();
  }

  private Place below(Place above, Node node) {
    if (node.at() < above.node().at()) {
      contradictions++;
    }
    return new Place(node, Math.max(node.at(), above.at()), above.depth() + 1);
  }

  private @Nullable Node parent(Node node) {
    String reply = node.reply();
    if (reply == null) {
      return null;
    }
    Node parent = byMessage.get(reply);
    if (parent == null) {
      strangers++;
    }
    return parent;
  }

  /** The messages in order. */
  List<Node> ordered() {
    return ordered;
  }

  /** How many messages carry an earlier time than the message they answer. */
  int contradictions() {
    return contradictions;
  }

  /** How many times replies run in a circle. */
  int circles() {
    return circles;
  }

  /** How many messages answer one that is not in the conversation. */
  int strangers() {
    return strangers;
  }
}
