package org.throughline.internal.briefing.rules;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;

/**
 * What a briefing builds on still holds: no card behind it has passed its date, was rejected or has a newer one in
 * its place.
 */
@Component(service = Rule.class)
public final class InsightStale implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(InsightStale.class, "briefing.insight-stale",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.counts(subject)) {
      return;
    }
    Set<InsightCard> cards = new LinkedHashSet<>();
    context.read(subject.getAudienceFocuses()).forEach(each -> cards.addAll(each.getInsights()));
    for (Section section : BriefParts.sections(subject, context)) {
      context.read(section.getClaims()).forEach(each -> cards.addAll(each.getCards()));
      section.getPicks().forEach(pick -> context.target(pick).ifPresent(target -> {
        if (target instanceof InsightCard card) {
          cards.add(card);
        }
      }));
    }
    for (InsightCard card : context.read(cards)) {
      String key = Objects.requireNonNullElse(card.getId(), "");
      if (card.getState() == CardState.SUPERSEDED || card.getState() == CardState.REJECTED) {
        report.finding(key, CARD.saysOf("gone", ModelLabel.name(subject), name(card)), Evidence.of(card,
            org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__STATE));
      } else if (card.getExpiresOn() != null && card.getExpiresOn().isBefore(context.today())) {
        report.finding(key, CARD.says(ModelLabel.name(subject), name(card), new Day(card.getExpiresOn())), Evidence
            .of(card, org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON));
      }
    }
  }

  private static Worded name(InsightCard card) {
    String claim = card.getClaim();
    return BriefParts.isBlank(card.getName()) && claim != null && !claim.isBlank() ? ModelLabel.quoted(claim)
        : ModelLabel.name(card);
  }
}
