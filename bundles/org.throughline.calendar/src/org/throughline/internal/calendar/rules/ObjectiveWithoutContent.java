package org.throughline.internal.calendar.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveKind;
import org.throughline.model.dna.ObjectiveLevel;

/**
 * Some content, planned or published, serves each communication or channel objective: directly, by a campaign, a series, a
 * message or a promise, or by an objective that contributes to it. Objectives of service are reached at the desk, and those
 * of other levels by the objectives below them.
 */
@Component(service = Rule.class)
public final class ObjectiveWithoutContent implements Rule<Objective> {

  private static final RuleCard CARD = RuleCard.of(ObjectiveWithoutContent.class, "calendar.objective-without-content",
      DnaPackage.Literals.OBJECTIVE, FindingSeverity.WARNING, "calendar");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Objective subject, CheckContext context, Report report) {
    boolean needsContent = (subject.getLevel() == ObjectiveLevel.COMMUNICATION
        || subject.getLevel() == ObjectiveLevel.CHANNEL) && subject.getKind() != ObjectiveKind.SERVICE;
    if (needsContent && Aims.counts(subject) && !hasContent(subject, context)) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject));
    }
  }

  private static boolean hasContent(Objective start, CheckContext context) {
    Set<Objective> seen = new HashSet<>(Set.of(start));
    Deque<Objective> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Objective each = open.removeFirst();
      if (isServed(each, context)) {
        return true;
      }
      for (EObject below : context.referrers(each, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO)) {
        Objective objective = (Objective) below;
        context.read(objective);
        if (Aims.counts(objective) && seen.add(objective)) {
          open.add(objective);
        }
      }
    }
    return false;
  }

  private static boolean isServed(Objective objective, CheckContext context) {
    return hasItem(objective, CalendarPackage.Literals.CONTENT_ITEM__OBJECTIVES, context)
        || !context.referrers(objective, CalendarPackage.Literals.CONTENT_SERIES__OBJECTIVES).isEmpty()
        || anyHasItem(context.referrers(objective, CalendarPackage.Literals.CAMPAIGN__OBJECTIVES),
            CalendarPackage.Literals.CONTENT_ITEM__CAMPAIGN, context)
        || anyHasItem(context.referrers(objective, DnaPackage.Literals.MESSAGE__SERVES),
            CalendarPackage.Literals.CONTENT_ITEM__MESSAGES, context)
        || context.referrers(objective, DnaPackage.Literals.PROMISE__SERVES).stream().anyMatch(promise ->
            hasItem(promise, CalendarPackage.Literals.CONTENT_ITEM__PROMISES, context)
                || anyHasItem(context.referrers(promise, DnaPackage.Literals.MESSAGE__SUPPORTS),
                    CalendarPackage.Literals.CONTENT_ITEM__MESSAGES, context));
  }

  private static boolean anyHasItem(List<EObject> targets, EReference reference, CheckContext context) {
    return targets.stream().anyMatch(each -> hasItem(each, reference, context));
  }

  private static boolean hasItem(EObject target, EReference reference, CheckContext context) {
    for (EObject each : context.referrers(target, reference)) {
      ContentItem item = (ContentItem) each;
      context.read(item);
      if (item.getState() != ContentState.SKIPPED) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Fix> fixes(Objective subject, Finding finding) {
    return List.of(Fix.of(new NoteIdea(subject)));
  }
}
