package org.throughline.internal.calendar.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Client;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentSeries;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;

/** What content is for. */
final class Aims {

  private static final int OFFERED = 3;

  private Aims() {
  }

  /** Whether an objective is still worked for. */
  static boolean counts(Objective objective) {
    return objective.getState() == ObjectiveState.DRAFT || objective.getState() == ObjectiveState.ACTIVE;
  }

  /**
   * Whether content serves an objective that is still worked for: itself, or by its campaign, its series, a message or a
   * promise.
   */
  static boolean serves(ContentItem item, CheckContext context) {
    ContentSeries series = context.read(item.getSeries());
    return any(item.getObjectives(), context) || serves(item.getCampaign(), context)
        || series != null && (any(series.getObjectives(), context) || serves(series.getCampaign(), context))
        || servePromises(item.getPromises(), context)
        || context.read(item.getMessages()).stream()
            .anyMatch(each -> any(each.getServes(), context) || servePromises(each.getSupports(), context));
  }

  private static boolean serves(@Nullable Campaign campaign, CheckContext context) {
    Campaign read = context.read(campaign);
    return read != null && any(read.getObjectives(), context);
  }

  private static boolean servePromises(Collection<Promise> promises, CheckContext context) {
    return context.read(promises).stream()
        .anyMatch(each -> each.getState() != PromiseState.WITHDRAWN && any(each.getServes(), context));
  }

  static boolean any(Collection<Objective> objectives, CheckContext context) {
    return context.read(objectives).stream().anyMatch(Aims::counts);
  }

  /** A fix for each of the first communication objectives: let an element serve it. */
  static List<Fix> offered(EObject element, EReference reference) {
    Predicate<Objective> fits = each -> each.getLevel() == ObjectiveLevel.COMMUNICATION && counts(each);
    return EcoreUtil.getRootContainer(element) instanceof Client client ? client.getChapters().stream()
        .filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getObjectives().stream()).filter(fits).limit(OFFERED)
        .map(each -> fix(element, reference, each)).toList() : List.of();
  }

  static Fix fix(EObject element, EReference reference, Objective objective) {
    return Fix.linking(Message.of(Aims.class, "fix.serve", ModelLabel.name(element), ModelLabel.name(objective)), element,
        reference, objective);
  }
}
