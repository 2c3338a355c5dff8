package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Station.State;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;

/**
 * The throughline in one picture: from the highest objective through trait and promise to what happens, broken where
 * practice misses the promise and open where something is still missing.
 */
@Component(service = SectionProvider.class)
public final class LineSection implements SectionProvider {

  private static final int LONGEST = 8;

  /** A provider. */
  public LineSection() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return context.all(Promise.class)
        .filter(promise -> promise.getState() == PromiseState.PUBLIC && name(promise).isPresent()).findFirst()
        .map(promise -> List.of(new Contribution(Question.WHERE_NOW, 50, "line", List.<Block>of(
            new Block.Throughline(context.program(Message.of(LineSection.class, "line.title")), line(context, promise))))))
        .orElse(List.of());
  }

  private static List<Station> line(BriefingContext context, Promise promise) {
    List<Station> stations = new ArrayList<>();
    promise.getServes().stream().filter(context::holds).findFirst()
        .ifPresent(objective -> above(context, objective, stations, new HashSet<>()));
    promise.getExpresses().stream().filter(context::holds).findFirst().flatMap(trait -> name(trait))
        .ifPresent(name -> stations.add(station(context.label(DnaPackage.eINSTANCE.getTrait()), context.own(name))));
    stations.add(station(context.label(DnaPackage.eINSTANCE.getPromise()),
        context.own(name(promise).orElseThrow())));
    stations.add(practice(context, promise));
    return stations;
  }

  /** The objectives from the highest down; a ring of objectives is followed once. */
  private static void above(BriefingContext context, Objective objective, List<Station> stations,
      Set<Objective> seen) {
    if (!seen.add(objective) || seen.size() > LONGEST) {
      return;
    }
    objective.getContributesTo().stream().filter(context::holds).findFirst()
        .ifPresent(higher -> above(context, higher, stations, seen));
    name(objective).or(() -> told(objective.getWording())).ifPresent(text -> stations.add(station(
        context.label(DnaPackage.eINSTANCE.getObjective()) + ", "
            + context.label(DnaPackage.eINSTANCE.getObjectiveLevel(), objective.getLevel()).toLowerCase(
                context.language()),
        context.own(text))));
  }

  private static Station practice(BriefingContext context, Promise promise) {
    String kind = context.say(Message.of(LineSection.class, "line.practice"));
    List<MeasuredStandard> standards = PromiseSections.standards(context, promise);
    Optional<MeasuredStandard> missed = standards.stream().filter(MeasuredStandard::missed).findFirst();
    if (missed.isPresent()) {
      return new Station(kind, sentence(context, "promise.missed", missed.get()), State.BROKEN);
    }
    return standards.stream().filter(it -> it.practice().isPresent()).findFirst()
        .map(it -> new Station(kind, sentence(context, "promise.kept", it), State.WHOLE))
        .orElseGet(() -> new Station(kind, context.program(Message.of(LineSection.class, "line.unmeasured")),
            State.OPEN_END));
  }

  private static Words sentence(BriefingContext context, String key, MeasuredStandard standard) {
    return context.program(Message.of(LineSection.class, key, standard.label(),
        standard.practice().orElseThrow().text(), standard.promiseText()));
  }

  private static Station station(String kind, Words words) {
    return new Station(kind, words, State.WHOLE);
  }
}
