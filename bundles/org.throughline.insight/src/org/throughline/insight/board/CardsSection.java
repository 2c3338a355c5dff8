package org.throughline.insight.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.practice.Amount;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.Certainty;
import org.throughline.model.Element;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/**
 * The insight cards: the claim in the client's words, the figure it rests on, how sure it is, until when it may be used and
 * where it is. A card that must be looked at before it is used again has a mark.
 */
final class CardsSection implements BoardSection {

  /** What has no place on the board stands in the list of cards. */
  private static final int MOST = 6;
  private static final double GAP = 16;
  private static final double LEAST = 208;
  private static final double SIDE = 18;
  private static final double PADDING = 16;
  private static final int CLAIM_LINES = 3;
  private static final double ICON = 14;
  private static final Icons ICONS = new Icons();

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final ElementIndex index;
  private final LocalDate today;
  private final List<InsightCard> cards;

  CardsSection(BoardSketch board, ElementIndex index, LocalDate today) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    this.index = index;
    this.today = today;
    cards = index.<InsightCard>all(InsightCard.class).stream().filter(CardCheck::stands).filter(each -> each.getId() != null).toList();
  }

  @Override
  public boolean isThere() {
    return !cards.isEmpty();
  }

  @Override
  public double draw(double x, double y, double width) {
    List<InsightCard> shown = cards.stream().limit(MOST).toList();
    long doubtful = cards.stream().filter(each -> !doubts(each).isEmpty()).count();
    String says = words.of("cards.of", shown.size(), cards.size()) + (doubtful == 0 ? "" : ". " + words.of("cards.doubtful", doubtful));
    double top = board.head(words.of("cards"), says, x, y, width);
    int columns = (int) Math.clamp(Math.floor((width + GAP) / (LEAST + GAP)), 1, 3);
    double wide = (width - (columns - 1) * GAP) / columns;
    double bottom = top;
    for (int i = 0; i < shown.size(); i += columns) {
      List<InsightCard> row = shown.subList(i, Math.min(shown.size(), i + columns));
      double high = row.stream().mapToDouble(each -> height(each, wide)).max().orElse(0);
      for (int column = 0; column < row.size(); column++) {
        card(row.get(column), new Box(x + column * (wide + GAP), bottom, wide, high));
      }
      bottom += high + GAP;
    }
    bottom -= GAP;
    board.done("figure:cards", new Box(x, y, width, bottom - y), says);
    return bottom;
  }

  private List<Message> doubts(InsightCard card) {
    List<Message> known = board.figures().doubts().getOrDefault(card.getId(), List.of());
    // Whether the last day is over needs no data, so it is told at once.
    return known.isEmpty() ? CardCheck.of(card, Optional.empty(), today).reasons() : known;
  }

  private String claim(InsightCard card) {
    String claim = card.getClaim();
    return claim == null || claim.isBlank() ? plain(card) : claim.strip();
  }

  private String plain(Element element) {
    return ModelLabel.name(element).in(words.language()).replaceAll("^[“”\"]|[“”\"]$", "");
  }

  private double height(InsightCard card, double wide) {
    double claim = sketch.lines().of(claim(card), TextStyle.claim(), wide - 2 * SIDE - Mark.SIZE, CLAIM_LINES).size() * TextStyle.claim().line();
    double figure = figure(card).isPresent() ? TextStyle.figure().line() : TextStyle.caption().line();
    return PADDING + claim + 4 + figure + 4 + 3 * 18 + PADDING - 2;
  }

  private static Optional<Figure> figure(InsightCard card) {
    return Certainty.main(card).filter(each -> each.getValue() != null);
  }

  private void card(InsightCard card, Box box) {
    Tag tag = Tag.of(Role.LABEL, card.getId());
    Card.REST.draw(sketch, box, Card.RADIUS, tag);
    double x = box.x() + SIDE;
    double room = box.width() - 2 * SIDE;
    List<Message> doubts = doubts(card);
    if (!doubts.isEmpty()) {
      Mark.WARNING.draw(sketch, box.right() - 12 - Mark.SIZE, box.y() + PADDING + 3, Mark.SIZE, tag, doubts.getFirst().in(words.language()));
    }
    sketch.paragraph(claim(card), x, box.y() + PADDING, room - Mark.SIZE, CLAIM_LINES, TextStyle.claim(), tag);
    double low = box.bottom() - PADDING + 2 - 3 * 18;
    Optional<Figure> main = figure(card);
    String amount = main.map(each -> amount(each)).orElse("");
    double figure = low - 4 - (main.isPresent() ? TextStyle.figure().line() : TextStyle.caption().line());
    double wide = main.isEmpty() ? 0 : sketch.text(amount, x, figure, room, Anchor.START, TextStyle.figure(), tag) + 8;
    String rests = rests(card, main);
    if (room - wide > 24) {
      sketch.text(rests, x + wide, main.isPresent() ? figure + 17 : figure, room - wide, Anchor.START, TextStyle.caption().in(Token.INK_2), tag);
    }
    double heads = Math.max(sketch.lines().width(words.of("cards.confidence"), TextStyle.caption()),
        sketch.lines().width(words.of("cards.until"), TextStyle.caption())) + 12;
    boolean unsure = card.getConfidence() == Confidence.GUESS;
    String confidence = new ModelLabel(InsightPackage.Literals.CONFIDENCE.getEEnumLiteral(card.getConfidence().getValue())).in(words.language());
    boolean over = CardCheck.isExpired(card, today);
    String until = card.getExpiresOn() == null ? words.of("cards.always") : words.wholeDay(card.getExpiresOn());
    line(words.of("cards.confidence"), confidence, unsure, x, low, heads, room, tag);
    line(words.of("cards.until"), until, over, x, low + 18, heads, room, tag);
    List<String> uses = uses(card);
    String used = uses.isEmpty() ? words.of("cards.unused") : String.join(", ", uses);
    ICONS.draw(sketch, uses.isEmpty() ? "link" : "strategy", x, low + 37, (int) ICON, Token.INK_2, tag);
    sketch.text(used, x + ICON + 6, low + 36, room - ICON - 6, Anchor.START, TextStyle.caption().in(Token.INK_2), tag);
    List<String> said = new ArrayList<>();
    Stream.of(amount, rests, words.of("cards.says", confidence, until), used).filter(each -> !each.isBlank()).forEach(said::add);
    doubts.forEach(each -> said.add(each.in(words.language())));
    Item item = Item.of(card.getId(), Role.CARD, box, Card.RADIUS, claim(card)).saying(String.join("; ", said));
    board.part(doubts.isEmpty() ? item : item.tip(doubts.getFirst().in(words.language())));
    board.row(claim(card), amount.isEmpty() ? rests : amount + " (" + rests + ")", confidence + ", " + until, card.getId());
  }

  private void line(String head, String text, boolean loud, double x, double top, double heads, double room, Tag tag) {
    sketch.text(head, x, top, heads, Anchor.START, TextStyle.caption(), tag);
    TextStyle style = TextStyle.caption().in(loud ? Token.WARNING : Token.INK).in(loud ? Face.SANS_SEMIBOLD : Face.SANS);
    sketch.text(text, x + heads, top, room - heads, Anchor.START, style, tag);
  }

  private String amount(Figure figure) {
    Quantity value = figure.getValue();
    if (value == null) {
      return "";
    }
    // A card has room for a figure, not for its last decimal.
    Quantity round = value.amount().abs().compareTo(BigDecimal.TEN) < 0 ? new Quantity(value.amount().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), value.unit())
        : new Quantity(value.amount().setScale(0, RoundingMode.HALF_UP), value.unit());
    return new Amount(round, figure.getHoursBasis()).in(words.language());
  }

  private String rests(InsightCard card, Optional<Figure> main) {
    Integer cases = main.map(Figure::getN).filter(n -> n != null && n > 0).orElse(card.getN());
    if (cases == null) {
      return words.of("cards.no-cases");
    }
    Quantity share = main.filter(each -> each.getStatistic() == Statistic.SHARE).map(Figure::getValue).orElse(null);
    if (share != null && share.amount().signum() >= 0 && share.amount().compareTo(BigDecimal.valueOf(100)) <= 0) {
      long part = share.amount().multiply(BigDecimal.valueOf(cases)).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValue();
      return words.of("cards.share", part, cases);
    }
    return words.of("cards.cases", cases);
  }

  /** What uses a card: what names it, then what it is evidence for. */
  private List<String> uses(InsightCard card) {
    Set<Element> uses = new LinkedHashSet<>();
    index.referrers(card).stream().filter(each -> each.feature() != InsightPackage.Literals.INSIGHT_CARD__SUPERSEDED_BY)
        .flatMap(each -> each.element().stream()).filter(each -> each != card && !(each instanceof InsightCard)).forEach(uses::add);
    uses.addAll(card.getPromises());
    uses.addAll(card.getObjectives());
    card.getConcerns().stream().flatMap(each -> Optional.ofNullable(each.getTargetId()).flatMap(index::byId).stream())
        .filter(Element.class::isInstance).map(Element.class::cast).forEach(uses::add);
    return uses.stream().filter(each -> each.getName() != null && !each.getName().isBlank()).map(this::plain).distinct().toList();
  }
}
