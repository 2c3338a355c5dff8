package org.throughline.dna.canvas;

import java.util.List;
import java.util.Optional;
import org.throughline.dna.Remark;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.BehaviourKind;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.model.dna.Trait;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/** The card of a trait: what it means, what is done and not done, how much of what was seen fits, what proves it. */
final class TraitCard {

  private static final double LABELS_MOST = 56;
  private static final int MOST_BEHAVIOUR = 2;
  private static final double ROW_GAP = 2;
  private static final double BAR = 4;
  private static final int MOST_LINES = 3;

  private final Sketch sketch;
  private final Trait trait;
  private final double width;
  private final Words words;
  private final Optional<Remark> remark;
  private final boolean evidenced;
  private final List<String> meaning;
  private final double labels;
  private final List<String> does;
  private final List<String> avoids;

  /**
   * A card at a width.
   *
   * @param evidenced whether it says how much of what was seen fits, and how much proves it
   */
  TraitCard(Sketch sketch, Trait trait, double width, Words words, Optional<Remark> remark, boolean evidenced) {
    this.sketch = sketch;
    this.trait = trait;
    this.width = width;
    this.words = words;
    this.remark = remark;
    this.evidenced = evidenced;
    meaning = words.below(trait).map(text -> sketch.lines().of(text, TextStyle.body(), room(), MOST_LINES)).orElse(List.of());
    labels = 10 + Math.min(LABELS_MOST, sketch.lines().widest(List.of(words.say("sheet.do"), words.say("sheet.dont")),
        TextStyle.caption()));
    does = wrapped(BehaviourKind.DO);
    avoids = wrapped(BehaviourKind.DONT);
  }

  private List<String> wrapped(BehaviourKind kind) {
    return behaviour(trait, kind).map(text -> sketch.lines().of(text, TextStyle.caption(), room() - labels, MOST_BEHAVIOUR))
        .orElse(List.of(""));
  }

  private double room() {
    return width - 2 * Card.SIDE;
  }

  /** How high it is. */
  double height() {
    return Card.PADDING + 24 + meaning.size() * TextStyle.body().line() + 8
        + (does.size() + avoids.size()) * TextStyle.caption().line() + 2 * ROW_GAP + (evidenced ? 12 + BAR + 6 + 16 + 8 : Card.PADDING);
  }

  /** The first behaviour of a kind. */
  static Optional<String> behaviour(Trait trait, BehaviourKind kind) {
    return trait.getBehaviours().stream().filter(each -> each.getKind() == kind).map(Behaviour::getWording)
        .filter(each -> each != null && !each.isBlank()).findFirst();
  }

  /** What was seen of a trait that fits or does not. */
  static List<Evidence> evidence(Trait trait) {
    return !(trait.eContainer() != null && trait.eContainer().eContainer() instanceof DnaChapter chapter) ? List.of()
        : chapter.getEvidence().stream().filter(each -> each.getState() != EvidenceState.INVALID)
            .filter(each -> each.getTraits().contains(trait)).toList();
  }

  static long fitting(List<Evidence> evidence) {
    return evidence.stream().filter(each -> each.getFit() == EvidenceFit.FITS).count();
  }

  /** How many proofs there are, without those still wanted and those refuted. */
  static long proofs(Trait trait) {
    return trait.getProofs().stream().map(Proof::getState)
        .filter(state -> state == ProofState.CHECKED || state == ProofState.UNCHECKED).count();
  }

  /** Draws the card, as high as its row. */
  void draw(Box box, String lane) {
    Tag tag = Tag.of(Role.LABEL, String.valueOf(trait.getId()));
    Card.REST.draw(sketch, box, Card.RADIUS, tag);
    double x = box.x() + Card.SIDE;
    double top = box.y() + Card.PADDING;
    double head = room() - (remark.isPresent() ? Mark.SIZE + 8 : 0);
    double named = sketch.text(words.name(trait), x, top, head, Anchor.START, TextStyle.name(), tag);
    strength().filter(text -> head - named > 48).ifPresent(text -> sketch.text(text, x + named + 8, top + 5, head - named - 8,
        Anchor.START, TextStyle.caption(), tag));
    remark.ifPresent(each -> each.mark().draw(sketch, box.right() - Card.SIDE - Mark.SIZE, top + 4, Mark.SIZE, tag, each.words()));
    double y = top + 24;
    for (String line : meaning) {
      sketch.add(Layer.CARD, sketch.lines().set(line, x, y + TextStyle.body().baseline(), Anchor.START, TextStyle.body(), tag));
      y += TextStyle.body().line();
    }
    y += 8;
    double next = behaviour("sheet.do", does, x, y, tag);
    behaviour("sheet.dont", avoids, x, next, tag);
    if (evidenced) {
      foot(x, box.bottom() - 8 - 16 - 6 - BAR, tag);
    }
    Box place = new Box(x, top, head, 24);
    sketch.add(Item.of(String.valueOf(trait.getId()), Role.CARD, box, Card.RADIUS, words.name(trait)).saying(value()).tip(tip())
        .in(lane).editable(List.of(new Item.Editable("name", place, TextStyle.name(), false))));
  }

  private Optional<String> strength() {
    Integer today = trait.getStrengthToday();
    Integer desired = trait.getStrengthDesired();
    return today == null || desired == null || today.equals(desired) ? Optional.empty()
        : Optional.of(words.say("sheet.strength", today, desired));
  }

  private double behaviour(String key, List<String> lines, double x, double top, Tag tag) {
    sketch.text(words.say(key), x, top, labels - 8, Anchor.START, TextStyle.caption(), tag);
    double y = top;
    for (String line : lines) {
      if (!line.isEmpty()) {
        sketch.text(line, x + labels, y, room() - labels, Anchor.START, TextStyle.caption().in(Token.INK), tag);
      }
      y += TextStyle.caption().line();
    }
    return y + ROW_GAP;
  }

  private void foot(double x, double y, Tag tag) {
    List<Evidence> evidence = evidence(trait);
    double share = evidence.isEmpty() ? 0 : (double) fitting(evidence) / evidence.size();
    double ink = Math.round(room() * share);
    if (share > 0) {
      sketch.add(Layer.CARD, new Shape.Rectangle(x, y, ink, BAR, Paint.fill(Token.INK), tag.as(Role.PRACTICE).saying(fits())));
    }
    if (share < 1) {
      sketch.add(Layer.CARD, new Shape.Line(x + (share > 0 ? ink + 2 : 0), y + BAR / 2, x + room(), y + BAR / 2,
          Stroke.of(Token.BORDER_STRONG, BAR).dashed(2, 2), Tag.of(Role.DECORATION)));
    }
    TextStyle style = TextStyle.caption().in(Token.INK_2);
    TextStyle missing = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(Token.WARNING);
    boolean none = proofs(trait) == 0;
    double proofs = sketch.text(proved(), x + room(), y + BAR + 6, room() * 0.5, Anchor.END, none ? missing : style, tag);
    sketch.text(fits(), x, y + BAR + 6, room() - proofs - 12, Anchor.START, style, tag);
  }

  /** How much of what was seen fits. */
  String fits() {
    List<Evidence> evidence = evidence(trait);
    return evidence.isEmpty() ? words.say("sheet.noevidence") : words.say("sheet.fit", fitting(evidence), evidence.size());
  }

  /** How much proves it. */
  String proved() {
    long proofs = proofs(trait);
    return proofs == 0 ? words.say("sheet.noproof") : words.say("sheet.proofs", proofs);
  }

  private String value() {
    return Words.joined(", ", words.label(trait.eClass()), words.below(trait).orElse(""), fits(), proved(),
        remark.map(Remark::words).orElse(""));
  }

  private String tip() {
    Integer today = trait.getStrengthToday();
    Integer desired = trait.getStrengthDesired();
    return Words.joined("\n", words.name(trait), words.below(trait).orElse(""),
        today == null || desired == null ? "" : words.say("sheet.strength.words", today, desired),
        behaviour(trait, BehaviourKind.DO).map(each -> words.say("sheet.do") + ": " + each).orElse(""),
        behaviour(trait, BehaviourKind.DONT).map(each -> words.say("sheet.dont") + ": " + each).orElse(""), fits() + ", " + proved(),
        remark.map(Remark::words).orElse(""));
  }
}
