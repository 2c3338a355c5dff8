package org.throughline.internal.insight.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Grouping;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.model.Audience;
import org.throughline.model.Client;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.Selection;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;

/**
 * What is confirmed about an audience stands in a brief: in a claim, with an audience, or picked for a section. A section
 * that selects insight cards by a query may hold any of them.
 */
@Component(service = Rule.class)
public final class InsightUnused implements Rule<InsightCard> {

  private static final int OFFERED = 3;
  private static final String CARDS = "insight.InsightCard";
  private static final Set<BriefingState> IN_THE_MAKING = EnumSet.of(BriefingState.DRAFT, BriefingState.IN_REVIEW);
  private static final Grouping<Section, String> SELECTED = new Grouping<>(BriefingPackage.Literals.SECTION,
      (section, context) -> {
        Selection selection = section.getSelection();
        return selection == null ? null : selection.getElementType();
      });
  private static final RuleCard CARD = RuleCard.of(InsightUnused.class, "insight.insight-unused",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.HINT, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    if (subject.getState() != CardState.CONFIRMED || !CardCheck.stands(subject) || subject.getAudiences().isEmpty()
        || CardCheck.isExpired(subject, context.today()) || context.count(BriefingPackage.Literals.BRIEFING) == 0
        || isUsed(subject, context)) {
      return;
    }
    report.finding(CARD.says(ModelLabel.name(subject),
        new Listed(context.read(subject.getAudiences()).stream().map(ModelLabel::name).toList())),
        Evidence.of(subject, InsightPackage.Literals.INSIGHT_CARD__AUDIENCES));
  }

  private static boolean isUsed(InsightCard card, CheckContext context) {
    return !context.referrers(card, BriefingPackage.Literals.CLAIM__CARDS).isEmpty()
        || !context.referrers(card, BriefingPackage.Literals.AUDIENCE_FOCUS__INSIGHTS).isEmpty()
        || !context.referrers(card, BriefingPackage.Literals.SECTION__PICKS).isEmpty()
        || context.count(SELECTED, CARDS) > 0;
  }

  /** Where a brief that is being written speaks of one of its audiences. */
  @Override
  public List<Fix> fixes(InsightCard subject, Finding finding) {
    List<Audience> audiences = List.copyOf(subject.getAudiences());
    return EcoreUtil.getRootContainer(subject) instanceof Client client ? client.getChapters().stream()
        .filter(BriefingChapter.class::isInstance).map(BriefingChapter.class::cast)
        .flatMap(chapter -> chapter.getBriefings().stream()).filter(brief -> IN_THE_MAKING.contains(brief.getState()))
        .flatMap(brief -> brief.getAudienceFocuses().stream().filter(focus -> audiences.contains(focus.getAudience()))
            .map(focus -> fix(subject, brief, focus))).limit(OFFERED).toList() : List.of();
  }

  private static Fix fix(InsightCard card, Briefing brief, AudienceFocus focus) {
    return Fix.linking(CARD.saysOf("fix", ModelLabel.name(card), ModelLabel.name(brief)), focus,
        BriefingPackage.Literals.AUDIENCE_FOCUS__INSIGHTS, card);
  }
}
