package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.picture.Box;

/** Claims, pictures and what people said, each with where it comes from below the line and in the notes. */
final class EvidenceSlides {

  /** The longest figure that stands large on a slide. */
  private static final int LARGE_FIGURE = 9;
  private static final int MOST_LINES = 4;
  private static final int MOST_QUOTE_LINES = 9;
  private static final double GAP = 36;

  private final Deck deck;
  private final Measures measures;
  private final Sources sources;
  private final Pictures pictures;
  private final Locale language;
  private int count;

  EvidenceSlides(Deck deck, Measures measures, Sources sources, Pictures pictures, Locale language) {
    this.deck = deck;
    this.measures = measures;
    this.sources = sources;
    this.pictures = pictures;
    this.language = language;
  }

  /** The figure large, the sentence as the title, and on what it rests. */
  void claim(Block.Claim claim) {
    Place below = Layout.FIGURES.place(11);
    Words sentence = sentence(claim);
    List<Piece> pieces = new ArrayList<>();
    Box box = below.box();
    if (isLarge(claim)) {
      pieces.add(Piece.Text.in(Layout.FIGURES.place(10), List.of(Line.of(claim.figure().strip(), Look.FIGURE))));
    } else {
      box = new Box(box.x(), Stage.CONTENT.y() + GAP / 2, box.width(), Stage.CONTENT.height() - GAP);
    }
    List<Line> lines = new ArrayList<>(outdated(claim));
    if (!deck.isShort(sentence)) {
      lines.add(measures.fitted(Line.of(sentence, Look.SENTENCE), box.width(), MOST_LINES));
    }
    rests(claim.evidence()).map(Words::program)
        .map(each -> measures.fitted(Line.of(each, Look.EVIDENCE), below.box().width(), MOST_LINES / 2)).forEach(lines::add);
    pieces.add(new Piece.Text(below, box, lines, Piece.Ground.NONE));
    List<Words> notes = new ArrayList<>(Flow.wholes(lines));
    notes.addAll(notes(claim));
    deck.add(Layout.FIGURES, sentence, pieces, sources.cite(claim.evidence().source()), notes);
  }

  /** A picture with what it says as the title. */
  void figure(Block.Figure figure) {
    picture(figure, Stage.LEFT, List.of(), figure.source().map(sources::cite).orElse(""), List.of());
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
    List<Run> runs = new ArrayList<>(List.of(Run.strong(Furniture.FIGURE.in(language, ++count) + " ")));
    figure.title().runs().forEach(run -> runs.add(new Run(run.text(), Set.of(Emphasis.STRONG), run.link())));
    if (!figure.unit().isBlank()) {
      runs.add(Run.of(" " + figure.unit().strip()));
    }
    Box labelled = new Box(left, label.box().y(), Stage.RIGHT - left, label.box().height());
    Line above = measures.fitted(Line.of(new Words(runs, figure.title().voice(), figure.title().language()), Look.LABEL),
        labelled.width(), 1);
    Picture drawn = pictures.of(figure.drawing(), Stage.RIGHT - left, place.box().height());
    List<Piece> pieces = new ArrayList<>(beside);
    pieces.add(new Piece.Text(label, labelled, List.of(above), Piece.Ground.NONE));
    pieces.add(new Piece.Image(place, new Box(left, place.box().y(), drawn.width(), drawn.height()), drawn,
        Pictures.inWords(figure.drawing())));
    List<Words> notes = new ArrayList<>(Flow.wholes(List.of(above)));
    notes.add(Words.program(figure.drawing().description()));
    notes.addAll(more);
    figure.source().map(sources::note).filter(note -> !notes.contains(note)).ifPresent(notes::add);
    String thought = Measures.firstSentence(figure.drawing().description(), language).strip();
    deck.add(Layout.PICTURE, Words.program(thought), pieces, source, notes);
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
      lines.add(measures.fitted(Line.of(quoted(quotation.words()), Look.QUOTE), box.width(), MOST_QUOTE_LINES));
    }
    if (!quotation.attribution().isBlank()) {
      lines.add(measures.fitted(Line.of(quotation.attribution(), Look.BY), box.width(), MOST_LINES / 2));
    }
    notes.addAll(Flow.wholes(lines));
    return new Piece.Text(place, box, lines, Piece.Ground.NONE);
  }

  /** What somebody said between the marks of its language. */
  private Words quoted(Words words) {
    String spoken = words.language().orElse(language).getLanguage();
    List<Run> runs = new ArrayList<>(words.runs());
    Run first = runs.getFirst();
    runs.set(0, new Run((spoken.equals("sv") ? "”" : "“") + first.text().stripLeading(), first.emphasis(), first.link()));
    Run last = runs.getLast();
    runs.set(runs.size() - 1, new Run(last.text().stripTrailing() + "”", last.emphasis(), last.link()));
    return new Words(runs, words.voice(), words.language());
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
    return !claim.figure().isBlank() && claim.figure().strip().length() <= LARGE_FIGURE;
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
