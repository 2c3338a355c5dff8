package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Box;
import org.throughline.picture.Token;

/** Tells a document in slides: one thought on each, what there is no room for in its notes. */
final class Storyboard {

  private static final double BAR = 6;
  private static final double INSIDE = 24;
  private static final int MOST_BESIDE_LINES = 5;
  /** The part of a narrow column that is left where the typeface of the slides is missing. */
  private static final double OTHER_TYPEFACE = 0.88;
  private static final Block NOTHING = new Block.Heading(1, Words.program(""));
  private static final int MOST_LARGE = 7;
  private static final int MOST_ASKED_LINES = 6;

  private final Document document;
  private final Locale language;
  private final Measures measures;
  private final Pictures pictures;
  private final Deck deck;
  private final Sources sources;
  private final Flow flow;
  private final TableSlides tables;
  private final EvidenceSlides evidence;
  private final LineSlides lines;
  private final Gathering gathering;

  Storyboard(Document document, Measures measures, Pictures pictures) {
    this.document = document;
    this.language = document.language();
    this.measures = measures;
    this.pictures = pictures;
    this.deck = new Deck(measures);
    this.sources = new Sources(language);
    this.flow = new Flow(deck, measures, sources, language);
    this.tables = new TableSlides(deck, flow, measures, sources, language);
    this.evidence = new EvidenceSlides(deck, flow, measures, sources, pictures, language);
    this.lines = new LineSlides(deck, measures, language);
    this.gathering = new Gathering(deck, flow, measures);
  }

  List<Slide> slides() {
    new CoverSlide(document, measures, pictures).into(deck);
    contents();
    document.sections().forEach(this::section);
    deck.end();
    list(Furniture.SOURCES.in(language), sources.all().stream().map(each -> Line.of(each, Look.SOURCE)).toList());
    return deck.slides();
  }

  private void contents() {
    list(Furniture.CONTENTS.in(language), document.sections().stream().map(section -> {
      List<Run> runs = new ArrayList<>(section.title().runs());
      if (!section.remark().isBlank()) {
        runs.add(Run.of(", " + section.remark().strip()));
      }
      return Line.of(new Words(runs, Voice.CLIENT, section.title().language()),
          document.sections().size() > MOST_LARGE ? Look.TEXT : Look.LARGE);
    }).toList());
  }

  /** Slides of numbered lines. */
  private void list(String title, List<Line> all) {
    Box box = Layout.TEXT.place(10).box();
    List<Line> page = new ArrayList<>();
    for (int i = 0; i <= all.size(); i++) {
      Line line = i == all.size() ? null : numbered(all.get(i), i + 1, box);
      if (!page.isEmpty() && (line == null || height(page, line, box) > box.height())) {
        deck.add(Layout.TEXT, Words.program(title), List.of(Piece.Text.in(Layout.TEXT.place(10), page)), "",
            Flow.wholes(page));
        page.clear();
      }
      if (line != null) {
        page.add(line);
      }
    }
  }

  private Line numbered(Line line, int number, Box box) {
    return flow.fitted(Line.at(line.words(), line.look(), 1, Line.Sign.NUMBER, number), box);
  }

  private double height(List<Line> page, Line next, Box box) {
    return measures.height(page, box.width()) + measures.height(next, box.width());
  }

  private void section(DocumentSection section) {
    deck.section(section.title());
    int opening = 0;
    while (opening < section.blocks().size() && Flow.isText(section.blocks().get(opening))) {
      flow.add(section.blocks().get(opening++));
    }
    List<Gathering.Group> groups = Gathering.groups(section.blocks().subList(opening, section.blocks().size()));
    if (isOneThing(section)) {
      deck.heading(section.title());
    } else if (!flow.isEmpty() || !section.remark().isBlank() || gathering.together(groups) == 0 && !isOneGroup(groups)) {
      flow.open(section.remark(), groups.stream().flatMap(it -> it.heading().stream()).map(Block.Heading::words).toList());
    }
    for (int i = 0; i < groups.size();) {
      int together = gathering.together(groups.subList(i, groups.size()));
      if (together > 0) {
        gathering.tell(section.title(), groups.subList(i, i + together));
      } else {
        all(groups.get(i).all());
      }
      i += Math.max(1, together);
    }
    flow.flush();
  }

  /** A section that is a table or a line and nothing else needs no slide for its question alone. */
  private static boolean isOneThing(DocumentSection section) {
    return section.remark().isBlank() && section.blocks().size() == 1
        && (section.blocks().getFirst() instanceof Block.Table || section.blocks().getFirst() instanceof Block.Throughline);
  }

  /** What stands below a single heading has it as title, with the question above. */
  private static boolean isOneGroup(List<Gathering.Group> groups) {
    return groups.size() == 1 && groups.getFirst().heading().filter(it -> !it.words().isBlank()).isPresent();
  }

  private void all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : NOTHING;
      switch (blocks.get(i)) {
        case Block.Claim claim when next instanceof Block.Figure figure -> {
          flow.flush(true);
          evidence.both(claim, figure);
          i++;
        }
        case Block.Claim claim -> i += claim(claim, blocks.subList(i + 1, blocks.size()));
        case Block.Figure figure when next instanceof Block.Figure -> i += figures(blocks.subList(i, blocks.size()));
        case Block.Quotation one when flow.isEmpty() && next instanceof Block.Quotation other -> {
          evidence.quotes(one, Optional.of(other));
          i++;
        }
        case Block.Quotation one when flow.isEmpty() && !Flow.isText(next) -> evidence.quotes(one, Optional.empty());
        default -> block(blocks.get(i));
      }
    }
  }

  /** A claim with the texts that follow from it, as far as there is room beside it; how many they were. */
  private int claim(Block.Claim claim, List<Block> after) {
    flow.flush(true);
    int texts = texts(after);
    if (texts < after.size() && after.get(texts) instanceof Block.Claim other) {
      List<Block> afterOther = after.subList(texts + 1, after.size());
      int others = texts(afterOther);
      boolean drawn = others < afterOther.size() && others == 0 && afterOther.getFirst() instanceof Block.Figure;
      if (!drawn && evidence.pair(claim, lines(after.subList(0, texts)), other, lines(afterOther.subList(0, others)))) {
        return texts + 1 + others;
      }
    }
    Box box = Layout.FIGURES.place(12).box();
    List<Line> more = new ArrayList<>();
    int taken = 0;
    for (Block block : after) {
      if (!Flow.isText(block) || block instanceof Block.Heading) {
        break;
      }
      List<Line> longer = new ArrayList<>(more);
      flow.lines(block, 0, Line.Sign.NONE, 0).forEach(line -> longer.add(measures.fitted(line.larger(), box.width(),
          MOST_BESIDE_LINES)));
      if (measures.height(longer, box.width() * OTHER_TYPEFACE) > box.height()) {
        break;
      }
      more = longer;
      taken++;
    }
    evidence.claim(claim, more);
    return taken;
  }

  /** How many texts stand first. */
  private static int texts(List<Block> blocks) {
    int texts = 0;
    while (texts < blocks.size() && Flow.isText(blocks.get(texts)) && !(blocks.get(texts) instanceof Block.Heading)) {
      texts++;
    }
    return texts;
  }

  private List<Line> lines(List<Block> texts) {
    return texts.stream().flatMap(it -> flow.lines(it, 0, Line.Sign.NONE, 0).stream()).toList();
  }

  /** Pictures that follow each other; how many of them besides the first stand on the slides made. */
  private int figures(List<Block> blocks) {
    List<Block.Figure> small = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.Figure figure) || !evidence.isSmall(figure)) {
        break;
      }
      small.add(figure);
    }
    if (small.size() < 2) {
      block(blocks.getFirst());
      return 0;
    }
    flow.flush(true);
    int taken = 0;
    while (taken < small.size()) {
      int more = evidence.figures(small.subList(taken, small.size()));
      if (more == 0) {
        evidence.figure(small.get(taken), List.of());
        more = 1;
      }
      taken += more;
    }
    return taken - 1;
  }

  private void block(Block block) {
    if (Flow.isText(block)) {
      flow.add(block);
      return;
    }
    if (block instanceof Block.Table table && tables.below(table)) {
      return;
    }
    if (block instanceof Block.Figure figure && flow.isSmallPrint()) {
      evidence.figure(figure, flow.smallPrint());
      return;
    }
    flow.flush(!(block instanceof Block.Heading));
    switch (block) {
      case Block.Heading it -> {
        if (!it.words().isBlank()) {
          deck.heading(it.words());
        }
      }
      case Block.Table it -> tables.add(it);
      case Block.Figure it -> evidence.figure(it, List.of());
      case Block.Claim it -> evidence.claim(it, List.of());
      case Block.CallOut it -> callOut(it);
      case Block.Throughline it -> lines.add(it);
      case Block.Listing it -> it.items().forEach(this::all);
      case Block.Passage it -> all(it.content());
      case Block.Quotation it -> evidence.quotes(it, Optional.empty());
      case Block.Paragraph it -> flow.add(it);
    }
  }

  /** What is asked stands on the tint of the accent; what it holds besides text follows on slides of its own. */
  private void callOut(Block.CallOut callOut) {
    Box box = Layout.TEXT.place(10).box();
    List<Line> asked = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    double room = box.height() - 2 * INSIDE;
    for (Block block : callOut.content()) {
      if (!Flow.isText(block)) {
        others.add(block);
        continue;
      }
      for (Line line : flow.lines(block, 0, Line.Sign.NONE, 0)) {
        Line large = line.look() == Look.TEXT || line.look() == Look.OWN
            ? line.in(Look.ASKED) : line;
        Line fitted = measures.fitted(large, box.width() - 2 * INSIDE, MOST_ASKED_LINES);
        List<Line> more = new ArrayList<>(asked);
        more.add(fitted);
        if (measures.height(more, box.width() - 2 * INSIDE) <= room) {
          asked.add(fitted);
          fitted.whole().ifPresent(notes::add);
        } else {
          notes.add(line.words());
        }
      }
    }
    double height = Math.max(1, measures.height(asked, box.width() - 2 * INSIDE) + 2 * INSIDE);
    Box ground = new Box(box.x() + BAR, box.y(), box.width() - BAR, height);
    deck.add(Layout.TEXT, callOut.heading(), asked.isEmpty() ? List.of() : List.of(
        new Piece.Text(Layout.TEXT.place(10), ground, asked, Piece.Ground.TINT),
        new Piece.Sign(new Box(box.x(), box.y(), BAR, height), false, Token.ACCENT, Token.ACCENT, false)), "", notes);
    all(others);
    flow.flush(true);
  }
}
