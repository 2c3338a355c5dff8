package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.picture.Box;

/** Text that waits for its slides. Of each paragraph only what there is room for stands on one; the notes have all. */
final class Flow {

  /** How many paragraphs of one list are shown. */
  static final int MOST_ITEMS = 60;

  private static final int MOST_LINES = 3;
  private static final int MOST_LEAD_LINES = 4;
  private static final Set<Look> ANSWERS = EnumSet.of(Look.LEAD, Look.TEXT, Look.OWN);
  private static final double FEW = 0.7;
  private static final int DEEPEST = 3;

  private final Deck deck;
  private final Measures measures;
  private final Sources sources;
  private final Locale language;
  private final List<Line> waiting = new ArrayList<>();

  Flow(Deck deck, Measures measures, Sources sources, Locale language) {
    this.deck = deck;
    this.measures = measures;
    this.sources = sources;
    this.language = language;
  }

  /** Whether a block is text that goes on one slide with others. */
  static boolean isText(Block block) {
    return switch (block) {
      case Block.Paragraph it -> true;
      case Block.Heading it -> it.level() > 1;
      case Block.Passage it -> it.content().stream().allMatch(Flow::isText);
      case Block.Listing it -> it.items().stream().flatMap(List::stream).allMatch(Flow::isText);
      case Block.Table it -> false;
      case Block.Figure it -> false;
      case Block.Quotation it -> true;
      case Block.Claim it -> false;
      case Block.CallOut it -> false;
      case Block.Throughline it -> false;
    };
  }

  /** Adds a block that is text; see {@link #isText}. */
  void add(Block block) {
    waiting.addAll(lines(block, 0, Line.Sign.NONE, 0));
  }

  /** A block that is text, as paragraphs. */
  List<Line> lines(Block block, int level, Line.Sign sign, int number) {
    return switch (block) {
      case Block.Paragraph it -> Stream.of(Line.at(it.words(), look(it, level), level, sign, number))
          .filter(line -> !line.words().isBlank()).toList();
      case Block.Heading it -> it.words().isBlank() ? List.of() : List.of(Line.of(it.words(), Look.HEAD));
      case Block.Passage it -> it.content().stream()
          .flatMap(each -> lines(each, Math.min(DEEPEST, level + 1), Line.Sign.NONE, 0).stream()).toList();
      case Block.Listing it -> listing(it, Math.min(DEEPEST, level + 1));
      case Block.Quotation it -> Stream.of(Line.of(quoted(it.words()), Look.QUOTE), Line.of(it.attribution(), Look.BY)
          .from(it.source())).filter(line -> !line.words().isBlank() || line.source().isPresent()).toList();
      default -> throw new IllegalArgumentException("No text");
    };
  }

  private List<Line> listing(Block.Listing listing, int level) {
    List<Line> lines = new ArrayList<>();
    int shown = Math.min(MOST_ITEMS, listing.items().size());
    for (int i = 0; i < shown; i++) {
      Line.Sign sign = listing.order() == Block.Order.NUMBERED ? Line.Sign.NUMBER : Line.Sign.BULLET;
      for (Block block : listing.items().get(i)) {
        List<Line> item = lines(block, block instanceof Block.Paragraph ? level : Math.max(0, level - 1), sign, i + 1);
        if (block instanceof Block.Listing) {
          item = lines(block, level, Line.Sign.NONE, 0);
        }
        lines.addAll(item);
        sign = Line.Sign.NONE;
      }
    }
    if (shown < listing.items().size()) {
      lines.add(Line.of(Message.of(Flow.class, "list.cut", shown, listing.items().size()).in(language), Look.BY));
    }
    return lines;
  }

  private static Look look(Block.Paragraph paragraph, int level) {
    return switch (paragraph.weight()) {
      case LEAD -> level == 0 ? Look.LEAD : Look.OWN;
      case CAPTION -> Look.SMALL;
      case BODY -> paragraph.words().voice() == Voice.CLIENT ? Look.OWN : Look.TEXT;
    };
  }

  /**
   * Makes the first slide of a section, with its answer in short when it begins with one; else with what it is about.
   *
   * @param about the headings of the section
   */
  void open(String remark, List<Words> about) {
    Place place = Layout.SECTION.place(10);
    List<Line> lines = new ArrayList<>();
    if (!remark.isBlank()) {
      lines.add(fitted(Line.of(remark, Look.BY), place.box()));
    }
    boolean answered = !waiting.isEmpty() && waiting.getFirst().level() == 0
        && ANSWERS.contains(waiting.getFirst().look());
    if (answered) {
      Line first = waiting.removeFirst();
      lines.add(fitted(first.in(Look.LEAD), place.box()));
      lines.addAll(taken(place.box(), measures.height(lines, place.box().width())));
    } else if (waiting.isEmpty() && about.size() > 1) {
      about.stream().map(each -> fitted(Line.of(each, Look.LEAD), place.box())).takeWhile(each -> measures.height(lines,
          place.box().width()) + measures.height(each, place.box().width()) <= place.box().height()).forEach(lines::add);
    }
    List<Words> notes = notes(lines);
    notes.addAll(smallPrint());
    deck.add(Layout.SECTION, lines.isEmpty() ? List.of() : List.of(Piece.Text.in(place, lines)), cited(lines), notes);
  }

  /** Makes slides of all that waits, and of a heading with nothing below it. */
  void flush() {
    flush(false);
  }

  /** Makes slides of all that waits. With {@code more} a heading without text is left for what comes. */
  void flush(boolean more) {
    Place place = Layout.TEXT.place(10);
    while (!waiting.isEmpty()) {
      Optional<Words> thought = thought(2);
      List<Line> larger = waiting.stream().map(Line::larger).toList();
      if (areFew(larger, place.box())) {
        waiting.clear();
        waiting.addAll(larger);
      }
      List<Line> lines = taken(place.box(), 0);
      List<Words> notes = notes(lines);
      notes.addAll(smallPrint());
      deck.add(Layout.TEXT, thought, lines.isEmpty() ? List.of() : List.of(Piece.Text.in(place, lines)), cited(lines), notes);
    }
    if (!more && deck.isHeadingOpen()) {
      deck.add(Layout.TEXT, List.of(), "", List.of());
    }
  }

  /**
   * A heading among texts that is the title of the slide they stand on, unless a higher one still waits to be it.
   *
   * @param least how many paragraphs must wait, itself among them
   */
  Optional<Words> thought(int least) {
    return deck.isHeadingOpen() || waiting.size() < least || waiting.getFirst().look() != Look.HEAD ? Optional.empty()
        : Optional.of(waiting.removeFirst().words());
  }

  /** All that waits, to stand above something else, where it fits into this height; else nothing. */
  List<Line> above(double height) {
    Box box = Layout.TEXT.place(10).box();
    List<Line> lines = waiting.stream().map(line -> fitted(line, box)).toList();
    return measures.height(lines, box.width()) <= height ? lines : List.of();
  }

  /** What waits stands on a slide. */
  void taken() {
    waiting.clear();
  }

  /** Whether no text waits. */
  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Whether nothing but small print waits. */
  boolean isSmallPrint() {
    return !waiting.isEmpty() && waiting.stream().allMatch(line -> line.look() == Look.SMALL);
  }

  /** Small print that would stand on another slide than what it belongs to is only told. */
  List<Words> smallPrint() {
    List<Words> told = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.getFirst().look() == Look.SMALL) {
      told.add(waiting.removeFirst().words());
    }
    return told;
  }

  /** Whether paragraphs fill no more than a good part of a place and stand there whole. */
  private boolean areFew(List<Line> lines, Box box) {
    List<Line> fitted = lines.stream().map(line -> fitted(line, box)).toList();
    return Flow.wholes(fitted).isEmpty() && measures.height(fitted, box.width()) <= box.height() * FEW;
  }

  /** As many paragraphs as fit below what stands in a box; at least one where nothing stands in it. */
  private List<Line> taken(Box box, double used) {
    List<Line> lines = new ArrayList<>();
    double height = used;
    while (!waiting.isEmpty()) {
      Line line = fitted(waiting.getFirst(), box);
      height += measures.height(line, box.width());
      if (height > box.height() && (used > 0 || !lines.isEmpty())) {
        break;
      }
      lines.add(line);
      waiting.removeFirst();
    }
    // a heading stands with what is below it
    while (lines.size() > 1 && !waiting.isEmpty() && lines.getLast().look().larger() == Look.LARGE_HEAD) {
      waiting.addFirst(lines.removeLast());
    }
    return lines;
  }

  /** What of a paragraph there is room for on a slide. */
  Line fitted(Line line, Box box) {
    return measures.fitted(line, box.width(), switch (line.look()) {
      case LEAD, QUOTE -> MOST_LEAD_LINES;
      case HEAD, LARGE_HEAD -> MOST_LINES - 1;
      default -> line.sign() == Line.Sign.NONE ? MOST_LINES : MOST_LINES - 1;
    });
  }

  /** All of the paragraphs of which a slide has only the beginning. */
  static List<Words> wholes(List<Line> lines) {
    return lines.stream().flatMap(line -> line.whole().stream()).toList();
  }

  /** The same, and where what is on the slide comes from. */
  List<Words> notes(List<Line> lines) {
    List<Words> notes = new ArrayList<>(wholes(lines));
    lines.stream().flatMap(line -> line.source().stream()).distinct().map(sources::note).forEach(notes::add);
    return notes;
  }

  /** Which sources stand below the line. */
  String cited(List<Line> lines) {
    return lines.stream().flatMap(line -> line.source().stream()).distinct().map(sources::cite)
        .collect(Collectors.joining(". "));
  }

  /** What somebody said between the marks of its language. */
  Words quoted(Words words) {
    if (words.isBlank()) {
      return words;
    }
    String spoken = words.language().orElse(language).getLanguage();
    List<Run> runs = new ArrayList<>(words.runs());
    Run first = runs.getFirst();
    runs.set(0, new Run((spoken.equals("sv") ? "”" : "“") + first.text().stripLeading(), first.emphasis(), first.link()));
    Run last = runs.getLast();
    runs.set(runs.size() - 1, new Run(last.text().stripTrailing() + "”", last.emphasis(), last.link()));
    return new Words(runs, words.voice(), words.language());
  }
}
