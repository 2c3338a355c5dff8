package org.throughline.internal.briefing.rules;

import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.Section;
import org.throughline.model.coherence.FindingSeverity;

/**
 * No section has more own words than it should, nor has the whole: what the writer writes and claims is counted, what
 * the model contributes is not.
 */
@Component(service = Rule.class)
public final class TooLong implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(TooLong.class, "briefing.too-long",
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
    int all = 0;
    for (Section section : BriefParts.sections(subject, context)) {
      int words = BriefParts.words(section.getOwnWords())
          + context.read(section.getClaims()).stream().mapToInt(each -> BriefParts.words(each.getWording())).sum();
      all += words;
      Integer most = section.getMaximumWords();
      if (most == null && context.read(section.getTemplateSection()) != null) {
        most = section.getTemplateSection().getMaximumWords();
      }
      if (most != null && most > 0 && words > most) {
        report.finding(Objects.requireNonNullElse(section.getId(), ""),
            CARD.saysOf("section", ModelLabel.name(subject), ModelLabel.name(section), words, most),
            Evidence.of(section, BriefingPackage.Literals.SECTION__OWN_WORDS));
      }
    }
    BriefingTemplate template = context.read(subject.getTemplate());
    Integer most = template == null ? null : template.getMaximumWords();
    if (most != null && most > 0 && all > most) {
      report.finding(CARD.says(ModelLabel.name(subject), all, most),
          Evidence.of(subject, BriefingPackage.Literals.BRIEFING__SECTIONS));
    }
  }
}
