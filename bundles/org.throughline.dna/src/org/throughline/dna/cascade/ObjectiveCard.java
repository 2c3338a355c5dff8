package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.dna.Remark;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/** The card of an objective: its name, and its indicators below. */
final class ObjectiveCard {

  private static final double TOP = 10;
  private static final double BOTTOM = 8;
  /** A card grows with its indicators; one with more than these says where the rest is. */
  private static final int MOST_KPIS = 6;
  private static final int MOST_LINES = 3;

  private final Sketch sketch;
  private final Objective objective;
  private final CascadeWords words;
  private final Optional<Remark> remark;
  private final double width;
  private final List<String> name;
  private final List<KpiState> kpis;
  private final List<KpiRow> rows;
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
    rows = kpis.stream().limit(MOST_KPIS)
        .map(each -> new KpiRow(sketch, each, width - 2 * Card.SIDE, words, gone)).toList();
  }

  /** How high it is. */
  double height() {
    double figures = rows.stream().mapToDouble(KpiRow::height).sum();
    return TOP + name.size() * TextStyle.strong().line() + (kpis.isEmpty() ? 16 : figures) + (kpis.size() > MOST_KPIS ? 16 : 0)
        + BOTTOM;
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
    List<Item> figures = new ArrayList<>();
    for (KpiRow row : rows) {
      figures.addAll(row.draw(x + Card.SIDE, at, lane, tag));
      at += row.height();
    }
    if (kpis.size() > MOST_KPIS) {
      sketch.text(words.say("more.kpis", kpis.size() - MOST_KPIS), x + Card.SIDE, at, width - 2 * Card.SIDE, Anchor.START,
          TextStyle.caption(), tag);
    }
    sketch.add(item(box, lane, more));
    figures.forEach(sketch::add);
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
}
