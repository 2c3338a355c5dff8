package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Box;

/** The first slide: the client, the thought, what it is built on, who hands it over. */
final class CoverSlide {

  private static final double WIDEST_LOGO = 220;
  private static final double HIGHEST_LOGO = 56;
  private static final double WIDEST_MARK = 240;
  private static final double HIGHEST_MARK = 44;
  private static final double MARK_GAP = 12;
  private static final double FACTS = 516;
  private static final double FACTS_HEIGHT = 112;
  private static final int MOST_FACTS = 5;
  private static final int MOST_LINES = 4;
  private static final int MOST_FACT_LINES = 3;
  private static final double GAP = 24;

  private final Document document;
  private final Measures measures;
  private final Pictures pictures;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Words> notes = new ArrayList<>();

  CoverSlide(Document document, Measures measures, Pictures pictures) {
    this.document = document;
    this.measures = measures;
    this.pictures = pictures;
  }

  void into(Deck deck) {
    Cover cover = document.cover();
    text(Layout.COVER.place(1), List.of(cover.lead()), MOST_LINES);
    double moved = cover.logo().map(this::mark).orElse(0.0);
    Place client = Layout.COVER.place(10);
    text(client, new Box(client.box().x() + moved, client.box().y(), client.box().width() - moved, client.box().height()),
        List.of(cover.client()), 1);
    text(Layout.COVER.place(11), List.of(Words.program(cover.kind()), Words.program(document.sender().confidential())), 1);
    Optional<Logo> logo = document.sender().logo();
    facts(cover.facts(), logo.isPresent() ? Stage.RIGHT - WIDEST_LOGO - GAP : Stage.RIGHT);
    logo.ifPresent(this::logo);
    Document.Running running = document.running();
    notes.add(Words.program(document.sender().confidential()));
    Stream.of(running.headLeft(), running.headRight(), running.foot()).map(Words::program).forEach(notes::add);
    notes.removeIf(Words::isBlank);
    deck.add(Layout.COVER, cover.title(), pieces, "", notes);
  }

  private void text(Place place, List<Words> words, int most) {
    text(place, place.box(), words, most);
  }

  private void text(Place place, Box box, List<Words> words, int most) {
    List<Line> lines = words.stream().filter(each -> !each.isBlank())
        .map(each -> measures.fitted(Line.of(each, place.look()), box.width(), most)).toList();
    if (!lines.isEmpty()) {
      pieces.add(new Piece.Text(place, box, lines, Piece.Ground.NONE));
      notes.addAll(Flow.wholes(lines));
    }
  }

  /** Side by side; what there is no room for stands in the notes. */
  private void facts(List<Cover.Fact> facts, double right) {
    int shown = Math.min(MOST_FACTS, facts.size());
    double width = (right - Stage.LEFT - GAP * Math.max(0, shown - 1)) / Math.max(1, shown);
    for (int i = 0; i < facts.size(); i++) {
      Cover.Fact fact = facts.get(i);
      List<Line> lines = new ArrayList<>(List.of(measures.fitted(Line.of(fact.label(), Look.KIND), width, 1)));
      double height = 0;
      for (Words words : fact.lines()) {
        Line line = measures.fitted(Line.of(words, Look.EVIDENCE), width, MOST_FACT_LINES);
        double more = measures.height(line, width);
        if (i < shown && height + more <= FACTS_HEIGHT - Look.KIND.style().line()) {
          height += more;
          lines.add(line);
        } else {
          notes.add(words);
        }
      }
      notes.addAll(Flow.wholes(lines));
      if (i < shown) {
        Box box = new Box(Stage.LEFT + i * (width + GAP), FACTS, width, FACTS_HEIGHT);
        pieces.add(new Piece.Text(Place.free(box, Look.EVIDENCE), box, lines, Piece.Ground.NONE));
      } else {
        notes.add(Words.program(fact.label()));
      }
    }
  }

  /** The logo of the client before its name; says how far it moves the name. */
  private double mark(Logo logo) {
    Box name = Layout.COVER.place(10).box();
    Optional<Picture> picture = logo.picture().flatMap(file -> pictures.of(file, WIDEST_MARK, HIGHEST_MARK));
    if (picture.isEmpty()) {
      notes.add(Words.program(logo.unreadable(document.language())));
      return 0;
    }
    Picture found = picture.get();
    Box box = new Box(name.x(), name.y() + (Look.CLIENT.style().line() - found.height()) / 2, found.width(),
        found.height());
    pieces.add(new Piece.Image(Place.free(box, Look.KIND), box, found, logo.inWords(document.language())));
    return found.width() + MARK_GAP;
  }

  /** The logo of the sender beside the facts; of one that cannot be read the slide says so. */
  private void logo(Logo logo) {
    Box box = new Box(Stage.RIGHT - WIDEST_LOGO, FACTS, WIDEST_LOGO, HIGHEST_LOGO);
    Optional<Picture> picture = logo.picture().flatMap(file -> pictures.of(file, WIDEST_LOGO, HIGHEST_LOGO));
    if (picture.isPresent()) {
      Picture found = picture.get();
      pieces.add(new Piece.Image(Place.free(box, Look.KIND),
          new Box(box.right() - found.width(), box.y(), found.width(), found.height()), found,
          logo.inWords(document.language())));
    } else {
      Line line = measures.fitted(Line.of(logo.unreadable(document.language()), Look.KIND), WIDEST_LOGO, MOST_FACT_LINES);
      pieces.add(new Piece.Text(Place.free(box, Look.KIND), box, List.of(line), Piece.Ground.NONE));
    }
  }
}
