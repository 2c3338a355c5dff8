package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;

/** The slides made so far, each with a title no other has. */
final class Deck {

  private static final int MOST_LINES = 2;
  private static final int MOST_LONG_LINES = 3;
  private static final int NONE = -1;

  private final Measures measures;
  private final List<Slide> slides = new ArrayList<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private Words topic = Words.program("");
  private String question = "";
  private Optional<Words> heading = Optional.empty();
  private int section = NONE;

  Deck(Measures measures) {
    this.measures = measures;
  }

  /** From here on slides belong to the next section. */
  void section(Words title) {
    section++;
    question = title.plain().strip();
    topic = title;
    heading = Optional.empty();
  }

  /** From here on slides belong to no section. */
  void end() {
    section = Integer.MIN_VALUE;
    question = "";
    heading = Optional.empty();
  }

  /** From here on slides are about something else. */
  void heading(Words words) {
    topic = words;
    heading = Optional.of(words);
  }

  /** Whether a heading waits for what is below it. */
  boolean isHeadingOpen() {
    return heading.isPresent();
  }

  /** Adds a slide under the heading there is, or one that goes on under it. */
  void add(Layout layout, List<Piece> pieces, String source, List<Words> notes) {
    add(layout, topic, question, pieces, source, notes);
  }

  /** Adds a slide under a heading below the one there is, or under that. */
  void add(Layout layout, Optional<Words> lower, List<Piece> pieces, String source, List<Words> notes) {
    if (lower.isPresent()) {
      add(layout, lower.get(), under(topic), pieces, source, notes);
    } else {
      add(layout, pieces, source, notes);
    }
  }

  private String under(Words words) {
    String above = words.plain().strip();
    return above.equals(question) ? question : question + " · " + above;
  }

  /** Adds a slide with a thought of its own; a heading that waits stands above it. */
  void add(Layout layout, Words thought, List<Piece> pieces, String source, List<Words> notes) {
    String where = heading.map(this::under).orElse(question);
    add(layout, thought, where, pieces, source, notes);
  }

  private void add(Layout layout, Words wanted, String where, List<Piece> pieces, String source, List<Words> notes) {
    heading = Optional.empty();
    Words own = wanted.isBlank() ? topic : wanted;
    Line title = title(layout, unique(own));
    List<Words> all = new ArrayList<>();
    title.whole().ifPresent(whole -> all.add(own));
    all.addAll(notes);
    Line above = fitted(Words.program(where), Place.WHERE, 1);
    Line below = fitted(Words.program(source), Place.SOURCE, MOST_LINES);
    above.whole().ifPresent(all::add);
    below.whole().ifPresent(all::add);
    boolean said = layout == Layout.SECTION || layout == Layout.COVER || where.equals(own.plain().strip());
    slides.add(new Slide(layout, title, said ? Words.program("") : above.words(), section, pieces,
        below.words(), all));
  }

  private Line fitted(Words words, Place place, int most) {
    return measures.fitted(Line.of(words, place.look()), place.box().width(), most);
  }

  /** Whether a thought stands whole in the title of a slide. */
  boolean isShort(Words thought) {
    return title(Layout.TEXT, thought).whole().isEmpty();
  }

  private Line title(Layout layout, Words words) {
    double width = layout.title().box().width();
    Look look = layout.title().look();
    Line large = measures.fitted(Line.of(words, look), width, layout == Layout.TEXT ? MOST_LINES : most(layout));
    return large.whole().isEmpty() ? large
        : measures.fitted(Line.of(words, smaller(look)), width, most(layout) + (layout == Layout.COVER ? 1 : 0) + 1);
  }

  private static int most(Layout layout) {
    return layout == Layout.COVER || layout == Layout.SECTION ? MOST_LONG_LINES : MOST_LINES;
  }

  private static Look smaller(Look look) {
    return look == Look.TITLE ? Look.LONG_TITLE : Look.TITLE;
  }

  private Words unique(Words words) {
    int times = titles.merge(words.plain().strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
    if (times == 1) {
      return words;
    }
    List<Run> runs = new ArrayList<>(words.runs());
    runs.add(Run.of(" (" + times + ")"));
    Words numbered = new Words(runs, words.voice(), words.language());
    return titles.putIfAbsent(numbered.plain().strip().toLowerCase(Locale.ROOT), 1) == null ? numbered : unique(words);
  }

  List<Slide> slides() {
    return List.copyOf(slides);
  }
}
