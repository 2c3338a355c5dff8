package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.PromiseChart;

/** What was promised, and what happens: each promise with its standards against the latest measurements. */
@Component(service = SectionProvider.class)
public final class PromiseSections implements SectionProvider {

  private static final Set<PromiseState> TOLD =
      EnumSet.of(PromiseState.INTERNAL, PromiseState.PUBLIC, PromiseState.IMPLIED);

  /** What has to be the same for standards to stand in one chart. */
  private record Group(StandardMetric metric, Summary summary, CountedHours hours) {}

  /** A provider. */
  public PromiseSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(Promise.class).filter(promise -> TOLD.contains(promise.getState()))
        .forEach(promise -> blocks.addAll(promise(context, promise)));
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(text("promise.heading")));
    }
    return List.of(new Contribution(Question.WHERE_NOW, 200, "promise", blocks));
  }

  /** A promise with what practice says about it. */
  static List<Block> promise(BriefingContext context, Promise promise) {
    List<Block> blocks = new ArrayList<>();
    name(promise).ifPresent(name -> blocks.add(new Block.Heading(2, context.own(name))));
    told(promise.getWording()).ifPresent(wording -> blocks
        .add(new Block.Paragraph(context.markdown().words(wording, context.language()), Weight.LEAD)));
    told(promise.getCondition())
        .ifPresent(condition -> blocks.add(new Block.Paragraph(context.own(condition), Weight.CAPTION)));
    List<MeasuredStandard> standards = standards(context, promise);
    standards.stream().collect(Collectors.groupingBy(it -> new Group(it.standard().getMetric(),
        it.standard().getSummary(), it.standard().getHours()), java.util.LinkedHashMap::new, Collectors.toList()))
        .forEach((group, members) -> {
          chart(context, group, members).ifPresent(blocks::add);
          unmeasured(context, members).ifPresent(blocks::add);
        });
    return blocks;
  }

  /** The standards that count today. */
  static List<MeasuredStandard> standards(BriefingContext context, Promise promise) {
    return promise.getStandards().stream().filter(it -> it.getState() == AgreementState.ADOPTED)
        .filter(it -> it.getValidUntil() == null || !it.getValidUntil().isBefore(context.today()))
        .flatMap(it -> MeasuredStandard.of(it, context).stream()).toList();
  }

  private static Optional<Block> chart(BriefingContext context, Group group, List<MeasuredStandard> standards) {
    List<PromiseChart.Row> rows = standards.stream().flatMap(it -> it.row().stream()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String title = context.label(DnaPackage.eINSTANCE.getStandardMetric(), group.metric());
    String unit = (context.label(DnaPackage.eINSTANCE.getSummary(), group.summary()) + ", "
        + context.label(DnaPackage.eINSTANCE.getCountedHours(), group.hours())).toLowerCase(context.language());
    String description = standards.stream().filter(it -> it.practice().isPresent())
        .map(it -> context.say(text(it.missed() ? "promise.missed" : "promise.kept", it.label(),
            it.practice().orElseThrow().text(), it.promiseText())))
        .collect(Collectors.joining(" "));
    PromiseChart chart = new PromiseChart(new ChartWords(title, description, context.say(text("promise.where")),
        context.say(text("promise.practice"))), context.say(text("promise.promise")), rows);
    return Optional.of(new Block.Figure(Words.program(title), unit, chart,
        Optional.of(new Sources(context).of(standards.stream()
            .flatMap(it -> it.practice().stream()).map(MeasuredStandard.Practice::measurement).toList()))));
  }

  private static Optional<Block> unmeasured(BriefingContext context, List<MeasuredStandard> standards) {
    String names = standards.stream().filter(it -> it.practice().isEmpty())
        .map(it -> it.label() + " (" + it.promiseText() + ")").collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty()
        : Optional.of(new Block.Paragraph(context.program(text("promise.unmeasured", names)), Weight.CAPTION));
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(PromiseSections.class, key, arguments);
  }
}
