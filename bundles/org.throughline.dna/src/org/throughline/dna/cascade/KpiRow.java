package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.model.dna.Kpi;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * An indicator on the card of its objective: how far the way is covered, the figures, by when and from where. Its name
 * stands before the figures where there is room, else above them; each figure can be pointed at and typed over.
 */
final class KpiRow {

  private static final double BAR = 6;
  private static final double MOST_COVERED = 1.25;
  private static final double LINE = TextStyle.caption().line();
  private static final double UNDER_BAR = 20;
  private static final double WITHOUT_BAR = 2;
  private static final double APART = 12;
  private static final double TARGET = 24;
  private static final int MOST_REASON = 3;
  private static final TextStyle CAPTION = TextStyle.caption();

  private final Sketch sketch;
  private final KpiState state;
  private final Kpi kpi;
  private final CascadeWords words;
  private final double room;
  private final boolean gone;
  private final boolean bar;
  private final boolean together;
  private final List<String> reason;
  private final String target;
  private final TextStyle now;

  /**
   * Measures an indicator.
   *
   * @param room from the left edge of its texts to the right one
   * @param gone whether its objective was dropped
   */
  KpiRow(Sketch sketch, KpiState state, double room, CascadeWords words, boolean gone) {
    this.sketch = sketch;
    this.state = state;
    this.room = room;
    this.words = words;
    this.gone = gone;
    kpi = state.kpi();
    bar = state.covered().isPresent()
        || state.now().isEmpty() && state.baseline().isPresent() && state.target().isPresent();
    now = CAPTION.in(Face.SANS_SEMIBOLD).in(gone ? Token.INK_3 : Token.INK);
    target = state.target().map(words.amounts()::whole).orElseGet(() -> words.say("no.target"));
    reason = state.isVanity() ? sketch.lines().of(words.vanity(state), CAPTION, room, MOST_REASON) : List.of();
    together = width(before()) + nowWidth() + APART + width(target) <= room - width(words.name(kpi) + ": ");
  }

  /** How high it is. */
  double height() {
    return figures() + 2 * LINE + 2 + reason.size() * LINE;
  }

  /** From its upper edge to that of its figures. */
  private double figures() {
    return (bar ? UNDER_BAR : WITHOUT_BAR) + (together ? 0 : LINE);
  }

  private double width(String text) {
    return sketch.lines().width(text, CAPTION);
  }

  private double nowWidth() {
    String figure = words.now(state);
    return figure.isEmpty() ? 0 : sketch.lines().width(" " + figure, now);
  }

  private String before() {
    return words.before(state);
  }

  /** Draws it; gives its items: itself, and its figures in reading order. */
  List<Item> draw(double x, double top, String lane, Tag tag) {
    if (bar) {
      bar(x, top + 10, tag);
    }
    double y = top + figures();
    String called = words.name(kpi);
    double name = sketch.text(together ? called + ":" : called, x, together ? y : y - LINE, room, Anchor.START, CAPTION, tag);
    double left = together ? x + width(called + ": ") : x;
    boolean wanted = state.target().isPresent();
    double right = sketch.text(target, x + room, y, room * 0.5, Anchor.END, wanted ? CAPTION.in(Token.ACCENT) : CAPTION, tag);
    double before = sketch.text(before(), left, y, room - right - APART - nowWidth() - (left - x) + 1, Anchor.START, CAPTION, tag);
    String figure = words.now(state);
    if (!figure.isEmpty()) {
      double space = nowWidth() - sketch.lines().width(figure, now);
      sketch.text(figure, left + before + space, y, nowWidth(), Anchor.START, now, tag);
    }
    double below = y + LINE;
    double due = sketch.text(words.due(kpi), x + room, below, room * 0.6, Anchor.END, CAPTION, tag);
    double source = sketch.text(words.source(kpi), x, below, room - due - APART, Anchor.START, CAPTION, tag);
    for (int i = 0; i < reason.size(); i++) {
      sketch.text(reason.get(i), x, below + (i + 1) * LINE, room, Anchor.START, CAPTION, tag);
    }
    return items(lane, new Box(x, together ? y : y - LINE, name, LINE), new Box(left, y, before, LINE),
        new Box(x + room - right, y, right, LINE), new Box(x, below, source, LINE), new Box(x + room - due, below, due, LINE));
  }

  private List<Item> items(String lane, Box name, Box baseline, Box wanted, Box source, Box due) {
    if (kpi.getId() == null) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    items.add(Item.of(kpi.getId(), Role.LABEL, target(name, false), Card.CHIP, words.name(kpi))
        .saying(words.way(state)).tip(words.kpi(state)).in(lane)
        .editable(List.of(new Item.Editable("name", name, CAPTION, false))));
    items.add(figure(KpiFigure.BASELINE, baseline, lane, false));
    items.add(figure(KpiFigure.TARGET, wanted, lane, false));
    items.add(figure(KpiFigure.SOURCE, source, lane, true));
    items.add(figure(KpiFigure.DUE, due, lane, true));
    return items;
  }

  private Item figure(KpiFigure figure, Box text, String lane, boolean last) {
    String label = words.label(figure.feature());
    String value = words.figure(kpi, figure);
    return Item.of(figure.item(kpi), Role.LABEL, target(text, last), Card.CHIP, label).saying(value)
        .tip(words.say("figure.tip", words.name(kpi), label, value)).in(lane)
        .editable(List.of(new Item.Editable(figure.feature().getName(), text, CAPTION, false)));
  }

  /** Large enough to be pointed at: what stands in the lowest line reaches below it, everything else above. */
  private static Box target(Box text, boolean last) {
    double width = Math.max(TARGET, text.width() + 8);
    return new Box(text.x() - 4, last ? text.y() : text.bottom() - TARGET, width, TARGET);
  }

  private void bar(double left, double middle, Tag tag) {
    OptionalDouble covered = state.covered();
    double share = Math.clamp(covered.orElse(0), 0, MOST_COVERED);
    double whole = room / Math.max(1, share);
    sketch.add(Layer.CARD, new Shape.Rectangle(left, middle - 1, room, 2, Paint.fill(Token.HAIRLINE), Tag.of(Role.DECORATION)));
    if (share > 0) {
      sketch.add(Layer.CARD, new Shape.Rectangle(left, middle - BAR / 2, Math.max(3, whole * share), BAR,
          Paint.fill(state.isVanity() || gone ? Token.MUTE : Token.INK), tag.as(Role.PRACTICE).saying(words.kpi(state))));
    }
    double tick = left + whole - 2;
    sketch.add(Layer.TICK, new Shape.Rectangle(tick - 1, middle - 7, 4, 14, Paint.fill(Token.SURFACE), Tag.of(Role.DECORATION)));
    sketch.add(Layer.TICK, new Shape.Rectangle(tick, middle - 7, 2, 14, Paint.fill(Token.ACCENT), tag.silent().as(Role.PROMISE)));
  }
}
