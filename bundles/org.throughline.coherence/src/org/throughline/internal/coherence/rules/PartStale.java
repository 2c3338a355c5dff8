package org.throughline.internal.coherence.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
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
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.coherence.ReviewPlan;
import org.throughline.model.dna.DnaChapter;

/**
 * What was reviewed once is reviewed again in its rhythm. The rhythm is the shortest of those that hold for the element or
 * for what it lies in: review plans that name it, and how often the DNA chapter wants to be reviewed. A plan that names
 * nothing is about the whole and says nothing of its parts. What nobody reviewed yet is not stale, but for a DNA chapter
 * that wants to be reviewed.
 */
@Component(service = Rule.class)
public final class PartStale implements Rule<Element> {

  private static final RuleCard CARD = RuleCard.of(PartStale.class, "coherence.part-stale",
      ModelPackage.Literals.ELEMENT, FindingSeverity.HINT, "coherence");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Element subject, CheckContext context, Report report) {
    LocalDate reviewed = subject.getReviewedOn();
    if (reviewed == null) {
      if (subject instanceof DnaChapter chapter && chapter.getReviewEvery() != null) {
        report.finding(CARD.saysOf("never", ModelLabel.name(subject)),
            Evidence.of(subject, ModelPackage.Literals.ELEMENT__REVIEWED_ON));
      }
      return;
    }
    rhythms(subject, context).stream().map(reviewed::plus).min(Comparator.naturalOrder())
        .filter(due -> due.isBefore(context.today()))
        .ifPresent(due -> report.finding(CARD.says(ModelLabel.name(subject), new Day(reviewed), new Day(due)),
            Evidence.of(subject, ModelPackage.Literals.ELEMENT__REVIEWED_ON)));
  }

  private static List<Period> rhythms(Element element, CheckContext context) {
    List<Period> rhythms = new ArrayList<>();
    for (EObject each = element; each != null; each = each.eContainer()) {
      context.read(each);
      for (EObject referrer : context.referrers(each, CoherencePackage.Literals.REVIEW_PLAN__SCOPE)) {
        ReviewPlan plan = (ReviewPlan) referrer;
        context.read(plan);
        rhythms.add(Rhythm.period(plan.getRhythm()));
      }
      Duration every = each instanceof DnaChapter chapter ? chapter.getReviewEvery() : null;
      if (every != null) {
        rhythms.add(Period.ofDays(Math.toIntExact(Math.min(every.toDays(), Integer.MAX_VALUE))));
      }
    }
    return rhythms;
  }

  @Override
  public List<Fix> fixes(Element subject, Finding finding) {
    return List.of(Fix.of(new MarkReviewed(subject)));
  }
}
