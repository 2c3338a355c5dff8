package org.throughline.insight.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * How firmly figures carry a claim, computed from how many cases there are and how narrow the interval is.
 *
 * <table>
 * <caption>What each degree needs, both columns together</caption>
 * <tr><th></th><th>cases</th><th>half the interval, of a share</th><th>of a median or other quantile</th></tr>
 * <tr><td>strong</td><td>500</td><td>4.5 points</td><td>10 % of the figure</td></tr>
 * <tr><td>supported</td><td>150</td><td>8 points</td><td>20 %</td></tr>
 * <tr><td>indication</td><td>30</td><td>18 points</td><td>50 %</td></tr>
 * </table>
 *
 * <p>Anything less is a guess, and so is whatever rests on generated data. Where there is no interval, as for totals and
 * means, the cases alone decide. The numbers of cases are those at which the interval of a share of one half is about as
 * wide as its column says.
 */
public final class Certainty {

  private static final int FEW = 30;
  private static final int MANY = 150;
  private static final int VERY_MANY = 500;

  private Certainty() {
  }

  /** How firmly an answer carries a claim. */
  public static Confidence of(Answer.Given answer) {
    FoundFigure whole = answer.whole();
    return answer.origin() == DataOrigin.GENERATED ? Confidence.GUESS : of(whole.value(), whole.cases(), whole.range());
  }

  /**
   * How firmly a figure carries a claim, wherever it comes from.
   *
   * @param range its interval; where it is empty the cases alone decide
   */
  public static Confidence of(Quantity value, long cases, Optional<Range> range) {
    double half = range.map(each -> half(value, each)).orElse(0.0);
    boolean share = value.unit() == Unit.PERCENT;
    if (cases >= VERY_MANY && half <= (share ? 4.5 : 0.10)) {
      return Confidence.STRONG;
    }
    if (cases >= MANY && half <= (share ? 8.0 : 0.20)) {
      return Confidence.SUPPORTED;
    }
    return cases >= FEW && half <= (share ? 18.0 : 0.50) ? Confidence.INDICATION : Confidence.GUESS;
  }

  /**
   * How firmly the figures of a card can carry its claim by their number; generated data counts like any other here. Empty
   * when the card does not say on how many cases it rests.
   */
  public static Optional<Confidence> possible(InsightCard card) {
    Optional<Figure> main = main(card);
    Integer cases = main.map(Figure::getN).filter(n -> n != null && n > 0).orElse(card.getN());
    if (cases == null) {
      return Optional.empty();
    }
    return Optional.of(main.filter(figure -> figure.getValue() != null)
        .map(figure -> of(figure.getValue(), cases, range(figure)))
        .orElseGet(() -> of(new Quantity(BigDecimal.ONE, Unit.COUNT), cases, Optional.empty())));
  }

  /** The figure about the whole that a card has, else its first. */
  public static Optional<Figure> main(InsightCard card) {
    return card.getFigures().stream().filter(each -> each.getGroup() == null || each.getGroup().isBlank()).findFirst()
        .or(() -> card.getFigures().stream().findFirst());
  }

  /**
   * The interval of a figure on a card: the frozen one, else for a share the one that follows from its number of cases.
   * Empty where neither is known.
   */
  public static Optional<Range> range(Figure figure) {
    Quantity value = figure.getValue();
    Quantity low = figure.getLow();
    Quantity high = figure.getHigh();
    if (low != null && high != null) {
      return Optional.of(new Range(low, high));
    }
    Integer cases = figure.getN();
    if (figure.getStatistic() != Statistic.SHARE || value == null || value.unit() != Unit.PERCENT || cases == null
        || cases < 1 || value.amount().signum() < 0 || value.amount().compareTo(BigDecimal.valueOf(100)) > 0) {
      return Optional.empty();
    }
    return Optional.of(Range.of(ShareInterval.of(value.amount().movePointLeft(2).doubleValue(), cases)));
  }

  /** Half the interval: in points of a share, else as a part of the figure. */
  private static double half(Quantity value, Range range) {
    double low = amount(range.low(), value.unit());
    double high = amount(range.high(), value.unit());
    double half = (high - low) / 2;
    double size = Math.abs(value.amount().doubleValue());
    return value.unit() == Unit.PERCENT ? half : size == 0 ? half == 0 ? 0 : Double.POSITIVE_INFINITY : half / size;
  }

  private static double amount(Quantity quantity, Unit unit) {
    return new UnitScale(WorkingTime.CLOCK).convert(quantity, unit).orElse(quantity).amount().round(MathContext.DECIMAL64)
        .doubleValue();
  }
}
