package org.throughline.briefing.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;

/**
 * Marks in a document what changed since an issue: a first section says it in words, and each block that is new or says
 * something else has a line above it. The marks are words, so that they are read in every format and by everybody.
 */
public final class MarkedDocument {

  /** The anchor of the section that tells the changes. */
  public static final String CHANGES = "changes";

  private final Document document;
  private final String since;
  private final Map<String, List<Change>> changes;

  private MarkedDocument(Document document, String since, Difference difference) {
    this.document = document;
    this.since = since;
    this.changes = difference.bySection();
  }

  /**
   * The document with its marks.
   *
   * @param now as it is
   * @param before as it was
   * @param since what the earlier one is called, such as “Issue 2”
   */
  public static Document of(Document now, FrozenDocument before, String since) {
    return new MarkedDocument(now, since, Difference.between(before, FrozenDocument.of(now))).marked();
  }

  private Document marked() {
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(new DocumentSection(CHANGES, say("marked.title", since), "", told()));
    for (DocumentSection each : document.sections()) {
      sections.add(changes.containsKey(each.anchor()) ? marked(each, changes.get(each.anchor())) : each);
    }
    return document.with(sections);
  }

  private List<Block> told() {
    if (changes.isEmpty()) {
      return List.of(new Block.Paragraph(say("marked.none"), Weight.BODY));
    }
    List<Block> blocks = new ArrayList<>();
    changes.forEach((section, all) -> {
      blocks.add(new Block.Heading(1, Words.program(all.getFirst().title())));
      blocks.add(new Block.Listing(Order.FREE, all.stream().map(it -> List.<Block>of(
          new Block.Paragraph(Words.program(it.text().in(document.language())), Weight.BODY))).toList()));
    });
    return blocks;
  }

  private DocumentSection marked(DocumentSection section, List<Change> changed) {
    if (changed.getFirst().kind() == Change.Kind.SECTION_ADDED) {
      List<Block> blocks = new ArrayList<>(List.of(mark("marked.section", since)));
      blocks.addAll(section.blocks());
      return new DocumentSection(section.anchor(), section.title(), section.remark(), blocks);
    }
    Map<String, List<Change>> byText = changed.stream().filter(it -> !it.after().isEmpty())
        .collect(Collectors.groupingBy(Change::after, HashMap::new, Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.Heading)) {
        blocks.addAll(marks(FrozenDocument.of(section.anchor(), block), byText));
      }
      blocks.add(block);
    }
    List<List<Block>> gone = changed.stream().filter(it -> it.kind() == Change.Kind.REMOVED)
        .map(it -> List.<Block>of(new Block.Paragraph(Words.program(it.before().replace("\t", " · ")), Weight.CAPTION)))
        .toList();
    if (!gone.isEmpty()) {
      blocks.add(mark("marked.removed", since));
      blocks.add(new Block.Listing(Order.FREE, gone));
    }
    return new DocumentSection(section.anchor(), section.title(), section.remark(), blocks);
  }

  /** One mark for a block that is wholly new; else one for each of its lines that is new or otherwise. */
  private List<Block> marks(List<FrozenLine> lines, Map<String, List<Change>> byText) {
    Map<String, Change> here = new LinkedHashMap<>();
    lines.forEach(it -> {
      if (byText.containsKey(it.text())) {
        here.put(it.text(), byText.get(it.text()).getFirst());
      }
    });
    Set<Change.Kind> kinds = here.values().stream().map(Change::kind).collect(Collectors.toCollection(HashSet::new));
    if (here.isEmpty()) {
      return List.of();
    }
    if (kinds.equals(Set.of(Change.Kind.ADDED)) && here.size() == lines.size()) {
      return List.of(mark("marked.added", since));
    }
    return here.values().stream().map(it -> it.kind() == Change.Kind.ADDED
        ? mark("marked.line", since, it.after().replace("\t", " · "))
        : mark("marked.changed", since, it.before().replace("\t", " · "))).toList();
  }

  private Block mark(String key, Object... arguments) {
    return new Block.Paragraph(Words.program(Run.strong(Message.of(MarkedDocument.class, key, arguments)
        .in(document.language()))), Weight.CAPTION);
  }

  private Words say(String key, Object... arguments) {
    return Words.program(Message.of(MarkedDocument.class, key, arguments).in(document.language()));
  }
}
