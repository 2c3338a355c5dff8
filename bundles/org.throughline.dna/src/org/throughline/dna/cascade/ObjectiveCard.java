package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.throughline.dna.Remark;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
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
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/** The card of an objective: its name, and for each indicator how far the way to its target is covered. */
final class ObjectiveCard {

  private static final double TOP = 10;
  private static final double BOTTOM = 8;
  private static final double BAR = 6;
  private static final double MOST_COVERED = 1.25;
  private static final int MOST_KPIS = 3;
  private static final int MOST_LINES = 3;

  private final Sketch sketch;
  private final Objective objective;
  private final CascadeWords words;
  private final Optional<Remark> remark;
  private final double width;
  private final List<String> name;
  private final List<KpiState> kpis;
  private final boolean gone;

  ObjectiveCard(Sketch sketch, Objective objective, double width, CascadeWords words, Optional<Remark> remark) {
    this.sketch = sketch;
    this.objective = objective;
    this.width = width;
    this.words = words;
    this.remark = remark;
    gone = objective.getState() == ObjectiveState.DROPPED;
    double room = width - 2 * Card.SIDE - (remark.isPresent() ? Mark.SIZE + 4 : 0);
    name = sketch.lines().of(words.name(objective), TextStyle.strong(), room, MOST_LINES);
    kpis = objective.getKpis().stream().map(KpiState::of).toList();
  }

  /** How high it is. */
  double height() {
    double rows = kpis.stream().limit(MOST_KPIS).mapToDouble(this::height).sum();
    return TOP + name.size() * TextStyle.strong().line() + (kpis.isEmpty() ? 16 : rows) + (kpis.size() > MOST_KPIS ? 16 : 0)
        + BOTTOM;
  }

  private double height(KpiState state) {
    return (hasBar(state) ? 38 : 36) + vanity(state).size() * TextStyle.caption().line();
  }

  /** Why a figure says little, in lines; none for a telling one. */
  private List<String> vanity(KpiState state) {
    return state.isVanity() ? sketch.lines().of(words.vanity(state), TextStyle.caption(), width - 2 * Card.SIDE, 3) : List.of();
  }

  /** Whether there is a way to show: a figure to begin at and one to come to. */
  private static boolean hasBar(KpiState state) {
    return state.covered().isPresent()
        || state.now().isEmpty() && state.baseline().isPresent() && state.target().isPresent();
  }

  /** Draws the card with its left upper corner at a place. */
  Box draw(double x, double y, String lane, String more) {
    String id = String.valueOf(objective.getId());
    Tag tag = Tag.of(Role.LABEL, id);
    Box box = new Box(x, y, width, height());
    (gone ? Card.HELD : Card.REST).draw(sketch, box, Card.RADIUS, tag);
    TextStyle style = gone ? TextStyle.strong().in(Token.INK_3) : TextStyle.strong();
    double at = y + TOP;
    for (String line : name) {
      sketch.add(Layer.CARD, sketch.lines().set(line, x + Card.SIDE, at + style.baseline(), Anchor.START, style, tag));
      at += style.line();
    }
    remark.ifPresent(each -> each.mark().draw(sketch, box.right() - Card.SIDE - Mark.SIZE + 2, y + TOP + 2, Mark.SIZE, tag,
        each.words()));
    if (kpis.isEmpty()) {
      sketch.text(words.say("no.kpi"), x + Card.SIDE, at, width - 2 * Card.SIDE, Anchor.START, TextStyle.caption(), tag);
    }
    for (KpiState state : kpis.subList(0, Math.min(MOST_KPIS, kpis.size()))) {
      row(state, x + Card.SIDE, at, width - 2 * Card.SIDE, tag);
      at += height(state);
    }
    if (kpis.size() > MOST_KPIS) {
      sketch.text(words.say("more.kpis", kpis.size() - MOST_KPIS), x + Card.SIDE, at, width - 2 * Card.SIDE, Anchor.START,
          TextStyle.caption(), tag);
    }
    sketch.add(item(box, lane, more));
    return box;
  }

  private Item item(Box box, String lane, String more) {
    String figures = kpis.isEmpty() ? words.say("no.kpi") : kpis.stream().map(words::kpi).collect(Collectors.joining("; "));
    String found = remark.map(Remark::words).orElse("");
    Box place = new Box(box.x() + Card.SIDE, box.y() + TOP, width - 2 * Card.SIDE, name.size() * TextStyle.strong().line());
    List<String> tip = new ArrayList<>(List.of(words.name(objective)));
    CascadeWords.text(objective.getWording()).ifPresent(tip::add);
    kpis.stream().map(words::kpi).forEach(tip::add);
    remark.map(Remark::words).ifPresent(tip::add);
    return Item.of(String.valueOf(objective.getId()), Role.CARD, box, Card.RADIUS, words.name(objective))
        .saying(CascadeWords.joined("; ", words.level(objective), more, figures, found)).tip(String.join("\n", tip)).in(lane)
        .editable(List.of(new Item.Editable("name", place, TextStyle.strong(), false)));
  }

  private void row(KpiState state, double x, double top, double room, Tag tag) {
    if (!hasBar(state)) {
      sketch.text(words.name(state.kpi()), x, top + 2, room, Anchor.START, TextStyle.caption(), tag);
    } else {
      bar(state, x, top + 10, room, tag);
    }
    double text = top + (hasBar(state) ? 20 : 18);
    TextStyle figure = TextStyle.caption().in(Token.ACCENT);
    double target = state.target().map(it -> sketch.text(words.amounts().whole(it), x + room, text, room * 0.4, Anchor.END,
        figure, tag)).orElseGet(() -> sketch.text(words.say("no.target"), x + room, text, room * 0.5, Anchor.END,
            TextStyle.caption(), tag));
    TextStyle strong = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(gone ? Token.INK_3 : Token.INK);
    String now = words.now(state);
    double nowWidth = now.isEmpty() ? 0 : sketch.lines().width(" " + now, strong);
    double left = room - target - 12 - nowWidth;
    String before = words.before(state);
    double beforeWidth = sketch.lines().width(": " + before, TextStyle.caption());
    String called = words.name(state.kpi());
    String line = !hasBar(state) ? sketch.lines().one(before, TextStyle.caption(), left) : left > beforeWidth + 32
        ? sketch.lines().one(called, TextStyle.caption(), left - beforeWidth) + ": " + before
        : sketch.lines().one(called + ": " + before, TextStyle.caption(), left);
    double drawn = sketch.text(line, x, text, left + 1, Anchor.START, TextStyle.caption(), tag);
    if (!now.isEmpty()) {
      double space = sketch.lines().width(" " + now, strong) - sketch.lines().width(now, strong);
      sketch.text(now, x + drawn + space, text, nowWidth, Anchor.START, strong, tag);
    }
    double below = text;
    for (String reason : vanity(state)) {
      below += TextStyle.caption().line();
      sketch.text(reason, x, below, room, Anchor.START, TextStyle.caption(), tag);
    }
  }

  private void bar(KpiState state, double left, double middle, double room, Tag tag) {
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
