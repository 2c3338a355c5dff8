package org.throughline.insight.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.coherence.spi.Day;
import org.throughline.core.Message;
import org.throughline.core.practice.Amount;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;

/**
 * Whether a card still stands. To be used where the client may be read.
 *
 * @param card the card
 * @param expired whether its last day is over
 * @param disagreements the figures that its query answers otherwise now
 * @param answer what its query answers now; empty for a card without one
 */
public record CardCheck(InsightCard card, boolean expired, List<Disagreement> disagreements, Optional<Answer> answer) {

  private static final Set<CardState> STANDING = EnumSet.of(CardState.DRAFT, CardState.CONFIRMED);

  public CardCheck {
    disagreements = List.copyOf(disagreements);
  }

  /**
   * Checks a card.
   *
   * @param answer what its query answers now; empty for a card without one
   * @param today the date of today where the client is
   */
  public static CardCheck of(InsightCard card, Optional<Answer> answer, LocalDate today) {
    List<Disagreement> found = new ArrayList<>();
    if (answer.orElse(null) instanceof Answer.Given given) {
      for (FoundFigure each : given.figures()) {
        frozen(card, given, each).flatMap(figure -> Disagreement.between(figure, each.value(), each.cases()))
            .ifPresent(found::add);
      }
    }
    return new CardCheck(card, isExpired(card, today), found, answer);
  }

  /** Whether somebody may still use the card: it was neither rejected nor replaced. */
  public static boolean stands(InsightCard card) {
    return STANDING.contains(card.getState()) && card.getSupersededBy() == null;
  }

  /** Whether the last day of a card is over. */
  public static boolean isExpired(InsightCard card, LocalDate today) {
    LocalDate last = card.getExpiresOn();
    return last != null && last.isBefore(today);
  }

  /** The figure on a card that says the same as one of an answer. */
  public static Optional<Figure> frozen(InsightCard card, Answer.Given answer, FoundFigure found) {
    return card.getFigures().stream().filter(figure -> figure.getMetric() == answer.metric()
        && figure.getStatistic() == answer.statistic() && figure.getHoursBasis() == answer.hours()
        && Objects.equals(group(figure), found.group())).findFirst();
  }

  private static Optional<String> group(Figure figure) {
    return Optional.ofNullable(figure.getGroup()).filter(each -> !each.isBlank());
  }

  /** Whether it must be looked at before it is used again. */
  public boolean isStale() {
    return stands(card) && (expired || !disagreements.isEmpty());
  }

  /** Why it must be looked at; empty when it need not. */
  public List<Message> reasons() {
    List<Message> reasons = new ArrayList<>();
    LocalDate last = card.getExpiresOn();
    if (isStale() && expired && last != null) {
      reasons.add(Message.of(CardCheck.class, "stale.expired", new Day(last)));
    }
    if (isStale()) {
      disagreements.forEach(each -> reasons.add(reason(each)));
    }
    return reasons;
  }

  private static Message reason(Disagreement each) {
    Figure frozen = each.frozen();
    Amount then = new Amount(Objects.requireNonNull(frozen.getValue()), frozen.getHoursBasis());
    Amount now = new Amount(each.now(), frozen.getHoursBasis());
    return group(frozen).map(group -> Message.of(CardCheck.class, "stale.group", group, then, now, each.cases()))
        .orElseGet(() -> Message.of(CardCheck.class, "stale.figure", then, now, each.cases()));
  }
}
