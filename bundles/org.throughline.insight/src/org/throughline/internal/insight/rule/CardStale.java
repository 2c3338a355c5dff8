package org.throughline.internal.insight.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.practice.Amount;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.ConfirmCard;
import org.throughline.insight.evidence.Disagreement;
import org.throughline.insight.evidence.QueryMetricSource;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;

/**
 * A card may be used only while it holds: its last day is not over, and its query does not answer otherwise now. What the
 * query answers comes as a figure from practice, see {@link QueryMetricSource}; no rule asks the rows.
 */
@Component(service = Rule.class)
public final class CardStale implements Rule<InsightCard> {

  private static final String EXPIRED = "expired";
  private static final String DATA = "data";
  private static final RuleCard CARD = RuleCard.of(CardStale.class, "insight.card-stale",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    if (!CardCheck.stands(subject)) {
      return;
    }
    LocalDate last = subject.getExpiresOn();
    if (last != null && CardCheck.isExpired(subject, context.today())) {
      report.finding(EXPIRED, CARD.says(ModelLabel.name(subject), new Day(last)),
          Evidence.of(subject, InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON));
    }
    InsightQuery query = context.read(subject.getQuery());
    if (query != null) {
      Optional<Figure> frozen = context.read(subject.getFigures()).stream().filter(each -> isWhole(each, query)).findFirst();
      frozen.ifPresent(figure -> context.metric(QueryMetricSource.asking(query))
          .filter(now -> !now.generated() || subject.getOrigin() == DataOrigin.GENERATED)
          .ifPresent(now -> compare(subject, figure, now, context, report)));
    }
  }

  private static boolean isWhole(Figure figure, InsightQuery query) {
    String group = figure.getGroup();
    return figure.getMetric() == query.getMetric() && figure.getStatistic() == query.getStatistic()
        && figure.getHoursBasis() == query.getHoursBasis() && (group == null || group.isBlank());
  }

  private static void compare(InsightCard card, Figure figure, MetricSource.Value now, CheckContext context, Report report) {
    Disagreement.between(figure, now.figure(), now.cases(), context.parameter("tolerance", Disagreement.TOLERANCE))
        .ifPresent(each -> report.finding(DATA, CARD.saysOf("data", ModelLabel.name(card),
            new Amount(Objects.requireNonNull(figure.getValue()), figure.getHoursBasis()),
            new Amount(each.now(), figure.getHoursBasis()), each.cases()),
            Evidence.of(figure, InsightPackage.Literals.FIGURE__VALUE)));
  }

  /** Whoever has looked may use a card for longer; other figures need the rows, so they are frozen elsewhere. */
  @Override
  public List<Fix> fixes(InsightCard subject, Finding finding) {
    return finding.key().equals(EXPIRED) ? List.of(Fix.of(new ConfirmCard(subject))) : List.of();
  }
}
