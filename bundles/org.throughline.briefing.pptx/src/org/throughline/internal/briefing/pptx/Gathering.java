package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Box;

/** Things that are told in a few lines each and follow each other: they share slides under the question they answer. */
final class Gathering {

  /** The part of a slide that one of them fills at most. */
  private static final double SMALL = 0.45;

  private final Deck deck;
  private final Flow flow;
  private final Measures measures;

  Gathering(Deck deck, Flow flow, Measures measures) {
    this.deck = deck;
    this.flow = flow;
    this.measures = measures;
  }

  /**
   * A heading and what is below it.
   *
   * @param heading empty for what stands before the first one
   */
  record Group(Optional<Block.Heading> heading, List<Block> blocks) {

    /** Keeps an own copy. */
    Group {
      blocks = List.copyOf(blocks);
    }

    /** All of it, the heading first. */
    List<Block> all() {
      List<Block> all = new ArrayList<>(blocks);
      heading.ifPresent(all::addFirst);
      return all;
    }
  }

  /** What a section holds, a group for each of its highest headings. */
  static List<Group> groups(List<Block> blocks) {
    List<Group> groups = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> below = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next && next.level() <= 1) {
        if (heading.isPresent() || !below.isEmpty()) {
          groups.add(new Group(heading, below));
        }
        heading = Optional.of(next);
        below = new ArrayList<>();
      } else {
        below.add(block);
      }
    }
    if (heading.isPresent() || !below.isEmpty()) {
      groups.add(new Group(heading, below));
    }
    return groups;
  }

  /** How many groups from the first one on are told together: none, or at least two. */
  int together(List<Group> groups) {
    int small = 0;
    while (small < groups.size() && isSmall(groups.get(small))) {
      small++;
    }
    return small < 2 ? 0 : small;
  }

  private boolean isSmall(Group group) {
    return group.heading().filter(it -> !it.words().isBlank()).isPresent() && !group.blocks().isEmpty()
        && group.blocks().stream().allMatch(it -> Flow.isText(it) && !(it instanceof Block.Heading))
        && height(group) <= Layout.TEXT.place(10).box().height() * SMALL;
  }

  private double height(Group group) {
    Box box = Layout.TEXT.place(10).box();
    return lines(group).stream().mapToDouble(line -> measures.height(flow.fitted(line, box), box.width())).sum();
  }

  private List<Line> lines(Group group) {
    List<Line> lines = new ArrayList<>();
    below(group).forEach(it -> lines.addAll(flow.lines(it, 0, Line.Sign.NONE, 0)));
    return lines;
  }

  /** The group with its heading one level lower. */
  private static List<Block> below(Group group) {
    List<Block> blocks = new ArrayList<>(group.blocks());
    group.heading().ifPresent(it -> blocks.addFirst(new Block.Heading(2, it.words())));
    return blocks;
  }

  /** Makes their slides, with about as many on each. */
  void tell(Words question, List<Group> groups) {
    flow.flush();
    for (List<Group> page : pages(groups, pages(groups, 0).size())) {
      deck.heading(question);
      page.stream().flatMap(it -> below(it).stream()).forEach(flow::add);
      flow.flush();
    }
  }

  private List<List<Group>> pages(List<Group> groups, int wanted) {
    double room = Layout.TEXT.place(10).box().height();
    List<List<Group>> pages = new ArrayList<>();
    List<Group> page = new ArrayList<>();
    double used = 0;
    int left = groups.size();
    for (Group group : groups) {
      double height = height(group);
      int most = wanted > pages.size() ? Math.ceilDiv(left, wanted - pages.size()) : Integer.MAX_VALUE;
      if (!page.isEmpty() && (page.size() == most || used + height > room)) {
        left -= page.size();
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
      }
      page.add(group);
      used += height;
    }
    pages.add(page);
    return pages;
  }
}
