package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.picture.ValueTable.Kind;

/** The cascade of objectives and the ledger of promises, for the sections that ask for them. */
@Component(service = SectionProvider.class)
public final class StrategySections implements SectionProvider {

  private static final Set<ObjectiveState> OVER = EnumSet.of(ObjectiveState.DRAFT, ObjectiveState.DROPPED);
  private static final Set<PromiseState> BINDING = EnumSet.of(PromiseState.PUBLIC, PromiseState.IMPLIED);

  /** A standard with the promise it belongs to. */
  private record Entry(Promise promise, MeasuredStandard standard) {}

  /** A provider. */
  public StrategySections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return List.of();
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "cascade" -> Optional.of(cascade(context));
      case "ledger" -> Optional.of(ledger(context, each -> true));
      case "kept" -> Optional.of(ledger(context, each -> each.practice().isPresent() && !each.missed()));
      case "broken" -> Optional.of(ledger(context, MeasuredStandard::missed));
      default -> Optional.empty();
    };
  }

  // ---- the cascade

  private static List<Block> cascade(BriefingContext context) {
    List<Objective> all = context.all(Objective.class).filter(it -> !OVER.contains(it.getState()))
        .filter(it -> wording(it).isPresent()).sorted(Comparator.comparing(Objective::getLevel)).toList();
    Set<Objective> told = new HashSet<>();
    List<List<Block>> top = all.stream().filter(it -> it.getContributesTo().stream().noneMatch(all::contains))
        .map(it -> branch(context, it, all, told)).toList();
    return top.isEmpty() ? List.of() : List.of(new Block.Listing(Order.FREE, top));
  }

  /** An objective with those that contribute to it; one that contributes to several stands below the first. */
  private static List<Block> branch(BriefingContext context, Objective objective, List<Objective> all,
      Set<Objective> told) {
    told.add(objective);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(new Words(List.of(
        Run.strong(context.label(DnaPackage.eINSTANCE.getObjectiveLevel(), objective.getLevel()) + ": "),
        Run.of(wording(objective).orElseThrow())), Voice.CLIENT, Optional.of(context.language())), Weight.BODY));
    List<List<Block>> below = new ArrayList<>();
    for (Objective each : all) {
      if (each.getContributesTo().contains(objective) && !told.contains(each)) {
        below.add(branch(context, each, all, told));
      }
    }
    if (!below.isEmpty()) {
      blocks.add(new Block.Listing(Order.FREE, below));
    }
    return blocks;
  }

  private static Optional<String> wording(Objective objective) {
    return told(objective.getWording()).or(() -> name(objective));
  }

  // ---- the ledger

  private static List<Block> ledger(BriefingContext context, Predicate<MeasuredStandard> wanted) {
    List<Entry> entries = context.all(Promise.class).filter(it -> BINDING.contains(it.getState()))
        .flatMap(promise -> PromiseSections.standards(context, promise).stream().filter(wanted)
            .map(each -> new Entry(promise, each))).toList();
    if (entries.isEmpty()) {
      return List.of();
    }
    Sheet sheet = new Sheet(context, text("ledger.title")).column(DnaPackage.eINSTANCE.getPromise())
        .column(text("promise.where")).column(Words.program(context.say(text("promise.promise"))), Kind.PROMISE)
        .column(Words.program(context.say(text("promise.practice"))), Kind.NUMBER).column(text("ledger.verdict"));
    for (Entry each : entries) {
      String practice = each.standard().practice().map(MeasuredStandard.Practice::text).orElse("–");
      sheet.row(sheet.named(each.promise()), sheet.own(each.standard().label()),
          Cell.of(each.standard().promiseText()),
          each.standard().missed() ? Cell.missing(practice) : Cell.of(practice),
          Cell.of(context.say(text(each.standard().practice().isEmpty() ? "ledger.unmeasured"
              : each.standard().missed() ? "ledger.broken" : "ledger.kept"))));
    }
    List<Block> blocks = new ArrayList<>();
    Optional<Source> source = source(context, entries);
    sheet.block().map(Block.Table.class::cast).ifPresent(table -> blocks
        .add(new Block.Table(table.title(), table.columns(), table.rows(), table.note(), source,
            table.entries())));
    return blocks;
  }

  private static Optional<Source> source(BriefingContext context, List<Entry> entries) {
    var measured = entries.stream().flatMap(it -> it.standard().practice().stream())
        .map(MeasuredStandard.Practice::measurement).toList();
    return measured.isEmpty() ? Optional.empty() : Optional.of(new Sources(context).of(measured));
  }

  private static Message text(String key) {
    return Message.of(StrategySections.class, key);
  }
}
