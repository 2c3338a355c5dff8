package org.throughline.dna.canvas;

import java.util.List;
import java.util.Optional;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.Channel;
import org.throughline.model.Platform;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
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
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.PromiseBar;
import org.throughline.picture.kit.Sketch;

/** The promise, large, with each of its standards against practice. */
final class PromiseBox {

  private static final double SIDE = 22;
  private static final double TOP = 14;
  private static final double ROW = 24;
  private static final double WIDE = 720;
  private static final double WORDS = 0.33;
  private static final double MOST_WORDS = 320;
  private static final Icons ICONS = new Icons();
  private static final TextStyle HEAD = TextStyle.head();

  private final Sketch sketch;
  private final Promise promise;
  private final double width;
  private final Words words;
  private final Remarks remarks;
  private final boolean beside;
  private final double wordsWidth;
  private final List<String> name;
  private final List<String> wording;
  private final List<PracticeState> states;

  PromiseBox(Sketch sketch, Promise promise, double width, Words words, Remarks remarks) {
    this.sketch = sketch;
    this.promise = promise;
    this.width = width;
    this.words = words;
    this.remarks = remarks;
    beside = width >= WIDE;
    wordsWidth = beside ? Math.min(MOST_WORDS, Math.floor(width * WORDS)) - SIDE : width - 2 * SIDE;
    name = sketch.lines().of(words.name(promise), style(), wordsWidth, 3);
    wording = words.below(promise).map(text -> sketch.lines().of(text, TextStyle.body(), wordsWidth, 6)).orElse(List.of());
    states = promise.getStandards().stream().map(each -> PracticeState.of(each, words.locale())).toList();
  }

  /** Long names are set smaller, so that they stay in their place. */
  private TextStyle style() {
    boolean fits = sketch.lines().width(words.name(promise), TextStyle.display()) <= wordsWidth;
    return fits ? TextStyle.display() : TextStyle.figure();
  }

  private double wordsHeight() {
    return 20 + name.size() * style().line() + 8 + wording.size() * TextStyle.body().line();
  }

  private double standardsHeight() {
    return states.isEmpty() ? 2 * TextStyle.body().line() + 8 : 20 + states.size() * ROW;
  }

  /** How high it is. */
  double height() {
    return 2 * TOP + (beside ? Math.max(wordsHeight(), standardsHeight()) : wordsHeight() + 16 + standardsHeight());
  }

  List<PracticeState> states() {
    return states;
  }

  /** Draws it with its upper left corner at a place. */
  Box draw(double x, double top, String lane) {
    String id = String.valueOf(promise.getId());
    Tag tag = Tag.of(Role.LABEL, id);
    Box box = new Box(x, top, width, height());
    Card.REST.draw(sketch, box, Card.RADIUS, tag);
    ICONS.draw(sketch, "promise", x + SIDE, top + TOP, Icons.SMALL, Token.INK_2, tag.saying(words.label(promise.eClass())));
    sketch.text(words.say("sheet.promise"), x + SIDE + Icons.SMALL + 6, top + TOP, wordsWidth - 48, Anchor.START, HEAD, tag);
    Optional<Remark> remark = remarks.on(id);
    remark.ifPresent(each -> each.mark().draw(sketch, x + SIDE + wordsWidth - Mark.SIZE, top + TOP, Mark.SIZE, tag, each.words()));
    double y = top + TOP + 20;
    Box place = new Box(x + SIDE, y, wordsWidth, name.size() * style().line());
    for (String line : name) {
      sketch.text(line, x + SIDE, y, wordsWidth, Anchor.START, style(), tag);
      y += style().line();
    }
    y += 8;
    for (String line : wording) {
      sketch.text(line, x + SIDE, y, wordsWidth, Anchor.START, TextStyle.body(), tag);
      y += TextStyle.body().line();
    }
    sketch.add(Item.of(id, Role.CARD, box, Card.RADIUS, words.name(promise)).saying(Words.joined(", ",
        words.label(promise.eClass()), words.below(promise).orElse(""), kept(), remark.map(Remark::words).orElse(""))).in(lane)
        .tip(Words.joined("\n", words.name(promise), words.below(promise).orElse(""), kept(), remark.map(Remark::words).orElse("")))
        .editable(List.of(new Item.Editable("name", place, style(), false))));
    double left = beside ? x + SIDE + wordsWidth + 24 : x + SIDE;
    standards(left, beside ? top + TOP : y + 16, box.right() - SIDE - left, lane);
    return box;
  }

  /** How many of the standards are kept. */
  String kept() {
    long measured = states.stream().filter(PracticeState::isMeasured).count();
    return measured == 0 ? words.say("sheet.nostandards")
        : words.say("sheet.kept", states.stream().filter(PracticeState::isKept).count(), measured);
  }

  // ---- the standards

  private void standards(double left, double top, double room, String lane) {
    if (states.isEmpty()) {
      sketch.paragraph(words.say("sheet.no.standard"), left, top, room, 2, TextStyle.body().in(Token.INK_3),
          Tag.of(Role.LABEL, String.valueOf(promise.getId())));
      return;
    }
    double marks = 24;
    double practice = Math.min(room * 0.2, widest(states.stream().map(this::practice).toList(), words.say("sheet.practice")));
    double promised = Math.min(room * 0.24, widest(states.stream().map(PracticeState::promise).toList(), words.say("sheet.promise")));
    double names = Math.floor(Math.min(room * 0.34, 24 + widest(states.stream().map(each -> words.name(each.standard())).toList(), "")));
    double barLeft = Math.round(left + names + 12 + promised + 16);
    double barWidth = Math.max(24, 2 * Math.floor((left + room - marks - practice - 16 - barLeft) / 2));
    Tag tag = Tag.of(Role.LABEL, String.valueOf(promise.getId()));
    sketch.text(words.say("sheet.standard"), left, top, names, Anchor.START, HEAD, tag);
    sketch.text(words.say("sheet.promise"), barLeft - 16, top, promised, Anchor.END, HEAD.in(Token.ACCENT), tag);
    sketch.text(words.say("sheet.practice"), left + room - marks, top, practice, Anchor.END, HEAD, tag);
    double y = top + 20;
    for (PracticeState state : states) {
      row(state, new Box(left, y, room, ROW), names, new Box(barLeft, y, barWidth, ROW), promised, practice,
          lane);
      y += ROW;
    }
    line(barLeft, barWidth, top + 20);
  }

  /** The ticks of all rows are one line. */
  private void line(double left, double width, double top) {
    if (states.stream().anyMatch(each -> !each.promise().isEmpty())) {
      sketch.add(Layer.TICK, new Shape.Rectangle(left + width / 2 - 1, top, 2, states.size() * ROW, Paint.fill(Token.ACCENT),
          Tag.of(Role.PROMISE, String.valueOf(promise.getId()))));
    }
  }

  private double widest(List<String> texts, String head) {
    return Math.max(sketch.lines().widest(texts, TextStyle.body().in(Face.SANS_SEMIBOLD)), sketch.lines().width(head, HEAD)) + 1;
  }

  private String practice(PracticeState state) {
    return state.isMeasured() ? state.practice() : words.say("sheet.unmeasured");
  }

  private void row(PracticeState state, Box box, double names, Box bar, double promised, double practice, String lane) {
    ServiceStandard standard = state.standard();
    String id = String.valueOf(standard.getId());
    Tag tag = Tag.of(Role.LABEL, id);
    double text = box.y() + 2;
    ICONS.draw(sketch, icon(standard), box.x(), box.y() + 4, Icons.SMALL, Token.INK_3, tag);
    sketch.text(words.name(standard), box.x() + 24, text, names - 24, Anchor.START, TextStyle.body(), tag);
    if (!state.promise().isEmpty()) {
      sketch.text(state.promise(), bar.x() - 16, text, promised, Anchor.END, TextStyle.body().in(Token.ACCENT), tag);
    }
    Tag said = tag.saying(said(state));
    PromiseBar bars = new PromiseBar(bar.x(), bar.width(), 6, Token.SURFACE);
    if (state.isMeasured()) {
      bars.draw(sketch, box.centre(), state.ratio(), said);
    } else if (!state.promise().isEmpty()) {
      bars.tick(box.centre(), said).forEach(shape -> sketch.add(Layer.TICK, shape));
    }
    TextStyle style = !state.isMeasured() ? TextStyle.body().in(Token.INK_3)
        : state.isKept() ? TextStyle.body() : TextStyle.strong();
    sketch.text(practice(state), box.right() - 24, text, practice, Anchor.END, style, tag);
    Optional<Remark> remark = remarks.on(id).or(() -> !state.isMeasured() ? Optional.empty()
        : Optional.of(state.isKept() ? new Remark(Mark.HOLDS, words.say("sheet.keeps"))
            : new Remark(Mark.ERROR, words.say("sheet.misses"))));
    remark.ifPresent(each -> each.mark().draw(sketch, box.right() - 14, box.y() + 5, 14, tag, each.words()));
    sketch.add(Item.of(id, Role.LABEL, box, Card.CHIP, words.name(standard)).saying(Words.joined(", ", said(state),
        remark.map(Remark::words).orElse(""))).tip(Words.joined("\n", words.name(standard), said(state))).in(lane));
  }

  private String said(PracticeState state) {
    String office = state.standard().getHours() == CountedHours.OFFICE ? words.say("sheet.office") : "";
    return Words.joined(", ", state.promise().isEmpty() ? "" : words.say("sheet.promise") + " " + state.promise(), office,
        words.say("sheet.practice") + " " + practice(state));
  }

  private static String icon(ServiceStandard standard) {
    Channel channel = standard.getChannel();
    Platform platform = channel == null ? null : channel.getPlatform();
    return switch (platform) {
      case TELEPHONE -> "phone";
      case EMAIL, NEWSLETTER, LETTER -> "mail";
      case COUNTER, EVENT -> "visit";
      case WEBSITE, BLOG -> "globe";
      case FACEBOOK, INSTAGRAM, X, WHATSAPP, CHAT, LINKEDIN, THREADS, MASTODON, BLUESKY -> "message";
      case null, default -> "form";
    };
  }
}
