package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.InWords;
import org.throughline.core.Message;
import org.throughline.picture.Box;
import org.throughline.picture.ValueTable;
import org.throughline.picture.chart.LineChart;

/** Claims, pictures and what people said, each with where it comes from below the line and in the notes. */
final class EvidenceSlides {

  /** The longest figure that stands large on a slide. */
  private static final int LARGE_FIGURE = 9;
  private static final int MOST_LINES = 4;
  private static final int MOST_QUOTE_LINES = 9;
  private static final double GAP = 36;
  private static final double BESIDE = 480;
  private static final double SMALL = 150;
  private static final double STACK = 26;

  private final Deck deck;
  private final Flow flow;
  private final Measures measures;
  private final Sources sources;
  private final Pictures pictures;
  private final Locale language;
  private int count;

  EvidenceSlides(Deck deck, Flow flow, Measures measures, Sources sources, Pictures pictures, Locale language) {
    this.flow = flow;
    this.deck = deck;
    this.measures = measures;
    this.sources = sources;
    this.pictures = pictures;
    this.language = language;
  }

  /**
   * The figure large, the sentence as the title, and on what it rests.
   *
   * @param more what follows from it, on the right
   */
  void claim(Block.Claim claim, List<Line> more) {
    Place below = Layout.FIGURES.place(11);
    double width = more.isEmpty() ? below.box().width() : BESIDE;
    Words title = isLarge(claim) && beginsLarge(claim.words()) ? claim.words() : sentence(claim);
    List<Piece> pieces = new ArrayList<>();
    double top = Layout.FIGURES.place(12).box().y();
    if (isLarge(claim)) {
      Place place = Layout.FIGURES.place(10);
      pieces.add(new Piece.Text(place, more.isEmpty() ? place.box()
          : new Box(place.box().x(), place.box().y(), width, place.box().height()),
          List.of(Line.of(claim.figure().strip(), Look.FIGURE)), Piece.Ground.NONE));
      top = below.box().y();
    }
    Box box = new Box(below.box().x(), top, width, below.box().bottom() - top);
    List<Line> lines = new ArrayList<>(outdated(claim));
    if (!deck.isShort(title)) {
      lines.add(measures.fitted(Line.of(title, Look.SENTENCE), width, MOST_LINES));
    }
    rests(claim.evidence()).map(Words::program).map(each -> measures.fitted(Line.of(each, Look.EVIDENCE), width, MOST_LINES / 2))
        .forEach(lines::add);
    pieces.add(new Piece.Text(below, box, lines, Piece.Ground.NONE));
    if (!more.isEmpty()) {
      pieces.add(Piece.Text.in(Layout.FIGURES.place(12), more));
    }
    List<Words> notes = new ArrayList<>(Flow.wholes(lines));
    notes.addAll(notes(claim));
    flow.notes(more).stream().filter(note -> !notes.contains(note)).toList().forEach(notes::add);
    String cited = sources.cite(claim.evidence().source());
    String others = flow.cited(more);
    deck.add(Layout.FIGURES, title, pieces, others.isEmpty() || others.equals(cited) ? cited : cited + ". " + others, notes);
  }

  /**
   * Two claims side by side, each with its figure, its sentence, what follows from it and on what it rests. Makes
   * nothing where one of them has no short figure or there is no room for all of it.
   *
   * @param more what follows from the first
   * @param moreOfOther what follows from the other
   * @return whether there is a slide
   */
  boolean pair(Block.Claim one, List<Line> more, Block.Claim other, List<Line> moreOfOther) {
    Box place = Layout.QUOTE.place(10).box();
    List<Line> left = column(one, more, place.width());
    List<Line> right = column(other, moreOfOther, place.width());
    if (!isLarge(one) || !isLarge(other) || !fits(left, place) || !fits(right, place)) {
      return false;
    }
    List<Words> notes = new ArrayList<>();
    for (Words each : Stream.of(notes(one), notes(other), flow.notes(more), flow.notes(moreOfOther))
        .flatMap(List::stream).toList()) {
      if (!notes.contains(each)) {
        notes.add(each);
      }
    }
    String cited = Stream.of(sources.cite(one.evidence().source()), flow.cited(more),
        sources.cite(other.evidence().source()), flow.cited(moreOfOther)).filter(each -> !each.isBlank()).distinct()
        .collect(Collectors.joining(". "));
    deck.add(Layout.FIGURES, List.of(new Piece.Text(Layout.FIGURES.place(11), place, left, Piece.Ground.NONE),
        new Piece.Text(Layout.FIGURES.place(12), Layout.QUOTE.place(11).box(), right, Piece.Ground.NONE)), cited, notes);
    return true;
  }

  private List<Line> column(Block.Claim claim, List<Line> more, double width) {
    List<Line> lines = new ArrayList<>(List.of(Line.of(claim.figure().strip(), Look.FIGURE)));
    lines.addAll(outdated(claim));
    lines.add(Line.of(claim.words(), Look.BESIDE));
    lines.addAll(more);
    lines.add(Line.of(String.join(". ", rests(claim.evidence()).toList()) + ".", Look.EVIDENCE));
    return lines.stream().map(line -> measures.fitted(line, width, MOST_LINES)).toList();
  }

  private boolean fits(List<Line> lines, Box box) {
    return Flow.wholes(lines).isEmpty() && measures.height(lines, box.width()) <= box.height();
  }

  private static boolean beginsLarge(Words words) {
    String text = words.plain().strip();
    return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
  }

  /**
   * A picture with what it says as the title.
   *
   * @param told small print that belongs to it
   */
  void figure(Block.Figure figure, List<Words> told) {
    String source = figure.source().map(sources::cite).orElse("");
    if (isSingle(figure)) {
      value(figure, figure.drawing().table().rows().getFirst(), source, told);
    } else {
      picture(figure, Stage.LEFT, List.of(), source, told);
    }
  }

  /** Whether a picture shows one value that can stand large, and nothing it is compared with. */
  private static boolean isSingle(Block.Figure figure) {
    ValueTable table = figure.drawing().table();
    boolean compared = figure.drawing() instanceof LineChart line && line.promise().isPresent();
    return !compared && table.rows().size() == 1 && table.columns().size() == 2
        && table.columns().getLast().kind() == ValueTable.Kind.NUMBER && isLarge(table.rows().getFirst().getLast());
  }

  /** A single value fills no picture: it stands large, with what it is of. */
  private void value(Block.Figure figure, List<String> value, String source, List<Words> told) {
    Place below = Layout.FIGURES.place(11);
    double width = below.box().width();
    List<Line> lines = Stream.of(measures.fitted(Line.of(value.getFirst(), Look.SENTENCE), width, MOST_LINES),
        label(figure, ++count, width)).filter(line -> !line.words().isBlank()).toList();
    List<Piece> pieces = List.of(Piece.Text.in(Layout.FIGURES.place(10), List.of(Line.of(value.getLast().strip(), Look.FIGURE))),
        Piece.Text.in(below, lines));
    List<Words> notes = new ArrayList<>(Flow.wholes(lines));
    notes.add(Words.program(figure.drawing().description()));
    notes.addAll(told);
    figure.source().map(sources::note).ifPresent(notes::add);
    deck.add(Layout.FIGURES, thought(figure), pieces, source, notes);
  }

  /** Small pictures below each other, each with what it says; how many of them there was room for. */
  int figures(List<Block.Figure> figures) {
    Place place = Layout.PICTURE.place(11);
    double y = Stage.CONTENT.y();
    List<Piece> pieces = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    List<Source> used = new ArrayList<>();
    int taken = 0;
    for (Block.Figure figure : figures) {
      double needed = pictures.height(figure.drawing(), place.box().width(), place.box().height());
      List<Line> lines = List.of(measures.fitted(Line.of(thought(figure), Look.MESSAGE), place.box().width(), 1),
          label(figure, count + 1, place.box().width()));
      double height = measures.height(lines, place.box().width());
      if (y + height + needed > Stage.CONTENT.bottom() || needed > SMALL) {
        break;
      }
      Picture drawn = pictures.of(figure.drawing(), place.box().width(), place.box().height());
      Box text = new Box(Stage.LEFT, y, place.box().width(), height);
      pieces.add(new Piece.Text(taken == 0 ? Layout.PICTURE.place(10) : Place.free(text, Look.LABEL), text, lines,
          Piece.Ground.NONE));
      pieces.add(new Piece.Image(taken == 0 ? place : Place.free(text, Look.LABEL),
          new Box(Stage.LEFT, y + height + STACK / 4, drawn.width(), drawn.height()), drawn, InWords.of(figure.drawing())));
      y += height + drawn.height() + STACK;
      notes.addAll(Flow.wholes(lines));
      notes.add(Words.program(figure.drawing().description()));
      figure.source().filter(source -> !used.contains(source)).ifPresent(used::add);
      count++;
      taken++;
    }
    if (taken > 0) {
      used.forEach(source -> notes.add(sources.note(source)));
      deck.add(Layout.PICTURE, pieces, used.stream().map(sources::cite).collect(Collectors.joining(". ")), notes);
    }
    return taken;
  }

  /** Whether a picture is so low that others have room below it. */
  boolean isSmall(Block.Figure figure) {
    Box box = Layout.PICTURE.place(11).box();
    return pictures.height(figure.drawing(), box.width(), box.height()) <= SMALL;
  }

  /** A claim and the picture that shows it, side by side. */
  void both(Block.Claim claim, Block.Figure figure) {
    Place place = Layout.PICTURE.place(12);
    double width = place.box().width();
    List<Line> lines = new ArrayList<>(outdated(claim));
    Words words = isLarge(claim) ? claim.words() : sentence(claim);
    if (isLarge(claim)) {
      lines.add(Line.of(claim.figure().strip(), Look.FIGURE));
    }
    lines.add(measures.fitted(Line.of(words, Look.BESIDE), width, 2 * MOST_LINES));
    List<Words> notes = new ArrayList<>(Flow.wholes(lines));
    notes.addAll(notes(claim));
    Evidence evidence = claim.evidence();
    String source = String.join(". ", rests(evidence).toList()) + ". " + sources.cite(evidence.source());
    picture(figure, place.box().right() + GAP,
        List.of(new Piece.Text(place, place.box(), lines, Piece.Ground.NONE)), source, notes);
  }

  private void picture(Block.Figure figure, double left, List<Piece> beside, String source, List<Words> more) {
    Place label = Layout.PICTURE.place(10);
    Place place = Layout.PICTURE.place(11);
    Box labelled = new Box(left, label.box().y(), Stage.RIGHT - left, label.box().height());
    Line above = label(figure, ++count, labelled.width());
    Picture drawn = pictures.of(figure.drawing(), Stage.RIGHT - left, place.box().height());
    List<Piece> pieces = new ArrayList<>(beside);
    pieces.add(new Piece.Text(label, labelled, List.of(above), Piece.Ground.NONE));
    pieces.add(new Piece.Image(place, new Box(left, place.box().y(), drawn.width(), drawn.height()), drawn,
        InWords.of(figure.drawing())));
    List<Words> notes = new ArrayList<>(Flow.wholes(List.of(above)));
    notes.add(Words.program(figure.drawing().description()));
    notes.addAll(more);
    figure.source().map(sources::note).filter(note -> !notes.contains(note)).ifPresent(notes::add);
    deck.add(Layout.PICTURE, thought(figure), pieces, source, notes);
  }

  private Words thought(Block.Figure figure) {
    return Words.program(Measures.firstSentence(figure.drawing().description(), language).strip());
  }

  private Line label(Block.Figure figure, int number, double width) {
    List<Run> runs = new ArrayList<>(List.of(Run.strong(Furniture.FIGURE.in(language, number) + " ")));
    figure.title().runs().forEach(run -> runs.add(new Run(run.text(), Set.of(Emphasis.STRONG), run.link())));
    if (!figure.unit().isBlank()) {
      runs.add(Run.of(" " + figure.unit().strip()));
    }
    return measures.fitted(Line.of(new Words(runs, figure.title().voice(), figure.title().language()), Look.LABEL), width, 1);
  }

  /** One or two that belong together. */
  void quotes(Block.Quotation one, Optional<Block.Quotation> other) {
    List<Piece> pieces = new ArrayList<>();
    List<Words> notes = new ArrayList<>();
    Place place = Layout.QUOTE.place(10);
    Box box = other.isPresent() ? place.box()
        : new Box(place.box().x(), place.box().y(), Stage.READABLE, place.box().height());
    pieces.add(quote(one, place, box, notes));
    other.ifPresent(it -> pieces.add(quote(it, Layout.QUOTE.place(11), Layout.QUOTE.place(11).box(), notes)));
    List<Source> used = Stream.concat(Stream.of(one), other.stream())
        .flatMap(each -> each.source().stream()).distinct().toList();
    used.forEach(source -> notes.add(sources.note(source)));
    String source = used.stream().map(sources::cite).reduce((a, b) -> a + ". " + b).orElse("");
    if (deck.isHeadingOpen()) {
      deck.add(Layout.QUOTE, pieces, source, notes);
    } else {
      deck.add(Layout.QUOTE, Words.program(Message.of(EvidenceSlides.class, "quotes.title").in(language)), pieces, source,
          notes);
    }
  }

  private Piece quote(Block.Quotation quotation, Place place, Box box, List<Words> notes) {
    List<Line> lines = new ArrayList<>();
    if (!quotation.words().isBlank()) {
      lines.add(measures.fitted(Line.of(flow.quoted(quotation.words()), box.width() > place.box().width() ? Look.LARGE_QUOTE : Look.QUOTE), box.width(),
          MOST_QUOTE_LINES));
    }
    if (!quotation.attribution().isBlank()) {
      lines.add(measures.fitted(Line.of(quotation.attribution(), Look.BY), box.width(), MOST_LINES / 2));
    }
    notes.addAll(Flow.wholes(lines));
    return new Piece.Text(place, box, lines, Piece.Ground.NONE);
  }

  private List<Words> notes(Block.Claim claim) {
    return List.of(sentence(claim), Words.program(String.join(". ", rests(claim.evidence()).toList()) + "."),
        sources.note(claim.evidence().source()));
  }

  private static Stream<String> rests(Evidence evidence) {
    return Stream.concat(Stream.of(evidence.sample(), evidence.period()), evidence.remarks().stream())
        .filter(each -> !each.isBlank()).map(String::strip);
  }

  private List<Line> outdated(Block.Claim claim) {
    return claim.evidence().currency() == Evidence.Currency.OUT_OF_DATE
        ? List.of(Line.of("▲ " + Furniture.OUT_OF_DATE.in(language), Look.OUTDATED)) : List.of();
  }

  private static boolean isLarge(Block.Claim claim) {
    return isLarge(claim.figure());
  }

  private static boolean isLarge(String figure) {
    return !figure.isBlank() && figure.strip().length() <= LARGE_FIGURE;
  }

  private static Words sentence(Block.Claim claim) {
    if (claim.figure().isBlank()) {
      return claim.words();
    }
    List<Run> runs = new ArrayList<>(List.of(Run.of(claim.figure().strip() + " ")));
    runs.addAll(claim.words().runs());
    return new Words(runs, claim.words().voice() == Voice.CLIENT ? Voice.CLIENT : Voice.PROGRAM, claim.words().language());
  }
}
