package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Vanity;
import org.throughline.model.value.Quantity;
import org.throughline.picture.ValueTable.Kind;

/** Where the organisation wants to be, from the organisation's objective down, and the indicators that show it. */
@Component(service = SectionProvider.class)
public final class ObjectiveSections implements SectionProvider {

  private static final String NONE = "–";
  private static final Set<ObjectiveState> OVER = EnumSet.of(ObjectiveState.DRAFT, ObjectiveState.DROPPED);

  /** A provider. */
  public ObjectiveSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Objective> objectives = context.all(Objective.class).filter(it -> !OVER.contains(it.getState()))
        .filter(it -> name(it).or(() -> told(it.getWording())).isPresent())
        .sorted(Comparator.comparing(Objective::getLevel)).toList();
    return List.of(
        new Contribution(Question.WHERE_TO, 200, "objectives", objectives.isEmpty() ? List.of()
            : List.of(objectives(context, objectives))),
        new Contribution(Question.ARRIVED, 100, "indicators", indicators(context, objectives)));
  }

  private static Block objectives(BriefingContext context, List<Objective> objectives) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Objective objective : objectives) {
      rows.add(List.of(
          Cell.of(context.label(DnaPackage.eINSTANCE.getObjectiveLevel(), objective.getLevel())),
          Cell.of(context.own(told(objective.getWording()).or(() -> name(objective)).orElseThrow())),
          Cell.of(Optional.ofNullable(objective.getDue()).map(context.wording()::date).orElse(NONE))));
    }
    return new Block.Table(context.program(text("objective.heading")),
        List.of(column(context.label(DnaPackage.eINSTANCE.getObjective_Level()), Kind.TEXT),
            column(context.label(DnaPackage.eINSTANCE.getObjective()), Kind.TEXT),
            column(context.label(DnaPackage.eINSTANCE.getObjective_Due()), Kind.TEXT)),
        rows, Optional.empty(), Optional.empty());
  }

  private static List<Block> indicators(BriefingContext context, List<Objective> objectives) {
    List<Measurement> used = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Kpi kpi : objectives.stream().flatMap(it -> it.getKpis().stream()).toList()) {
      if (kpi.getVanity() == Vanity.VANITY || name(kpi).isEmpty()) {
        continue;
      }
      Optional<Measurement> latest = kpi.getMeasurements().stream().filter(it -> it.getValue() != null)
          .max(Comparator.comparing(it -> Optional.ofNullable(it.getPeriodEnd()).orElse(Instant.MIN)));
      latest.ifPresent(used::add);
      rows.add(List.of(Cell.of(context.own(name(kpi).orElseThrow())), figure(context, kpi.getBaseline()),
          figure(context, latest.map(Measurement::getValue).orElse(null)), figure(context, kpi.getTarget()),
          Cell.of(Optional.ofNullable(kpi.getDue()).map(context.wording()::date).orElse(NONE))));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    Optional<Source> source = used.isEmpty() ? Optional.empty() : Optional.of(new Sources(context).of(used));
    return List.of(new Block.Table(context.program(text("indicator.heading")),
        List.of(column(context.label(DnaPackage.eINSTANCE.getKpi()), Kind.TEXT),
            column(context.label(DnaPackage.eINSTANCE.getKpi_Baseline()), Kind.NUMBER),
            column(context.say(text("indicator.now")), Kind.NUMBER),
            column(context.label(DnaPackage.eINSTANCE.getKpi_Target()), Kind.PROMISE),
            column(context.label(DnaPackage.eINSTANCE.getKpi_Due()), Kind.TEXT)),
        rows, Optional.empty(), source));
  }

  private static Cell figure(BriefingContext context, @Nullable Quantity quantity) {
    return Cell.of(quantity == null ? NONE : context.wording().quantity(quantity));
  }

  private static Column column(String head, Kind kind) {
    return new Column(Words.program(head), kind);
  }

  private static Message text(String key) {
    return Message.of(ObjectiveSections.class, key);
  }
}
