package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.Result;
import org.throughline.model.calendar.ResultMetric;
import org.throughline.model.calendar.Variant;
import org.throughline.picture.ValueTable.Kind;

/**
 * What the campaigns of a briefing brought about, once they have ended: the results come back to the brief that asked for
 * them, with what was learned. Of each figure of each post the latest reading counts.
 */
@Component(service = SectionProvider.class)
public final class ResultSections implements SectionProvider {

  /** A provider. */
  public ResultSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.briefing().ifPresent(briefing -> briefing.getCampaigns().stream().filter(context::holds)
        .filter(it -> name(it).isPresent() && isOver(it, context)).forEach(it -> results(context, it, blocks)));
    return List.of(new Contribution(Question.ARRIVED, 300, "results", blocks));
  }

  private static boolean isOver(Campaign campaign, BriefingContext context) {
    return campaign.getState() == CampaignState.CLOSED
        || campaign.getEnds() != null && campaign.getEnds().isBefore(context.today());
  }

  private static void results(BriefingContext context, Campaign campaign, List<Block> blocks) {
    List<Variant> variants = context.all(ContentItem.class).filter(it -> it.getCampaign() == campaign)
        .flatMap(it -> it.getVariants().stream()).toList();
    Map<ResultMetric, BigDecimal> sums = sums(variants);
    boolean learned = told(campaign.getEvaluation()).isPresent();
    if (sums.isEmpty() && !learned) {
      return;
    }
    blocks.add(new Block.Heading(1, context.program(Message.of(ResultSections.class, "result.heading",
        name(campaign).orElseThrow()))));
    blocks.addAll(context.blocks(campaign.getEvaluation()));
    Sheet sheet = new Sheet(context, context.program(Message.of(ResultSections.class, "result.title")))
        .column(CalendarPackage.eINSTANCE.getResult_Metric())
        .column(Words.program(context.label(CalendarPackage.eINSTANCE.getResult_Count())), Kind.NUMBER)
        .column(Message.of(ResultSections.class, "result.posts"));
    sums.forEach((metric, sum) -> sheet.row(
        Cell.of(context.label(CalendarPackage.eINSTANCE.getResultMetric(), metric)),
        Cell.of(context.wording().number(sum.doubleValue(), 1)),
        Cell.of(context.wording().whole(variants.stream()
            .filter(it -> it.getResults().stream().anyMatch(each -> each.getMetric() == metric)).count()))));
    sheet.addTo(blocks);
  }

  private static Map<ResultMetric, BigDecimal> sums(List<Variant> variants) {
    Map<ResultMetric, BigDecimal> sums = new EnumMap<>(ResultMetric.class);
    for (Variant variant : variants) {
      variant.getResults().stream().filter(it -> it.getCount() != null)
          .filter(it -> it.getMetric() != ResultMetric.OTHER)
          .collect(Collectors.groupingBy(Result::getMetric, () -> new EnumMap<>(ResultMetric.class),
              Collectors.maxBy(Comparator.comparing(ResultSections::moment))))
          .forEach((metric, latest) -> sums.merge(metric,
              latest.map(Result::getCount).filter(Objects::nonNull).orElse(BigDecimal.ZERO), BigDecimal::add));
    }
    return sums;
  }

  private static Instant moment(Result result) {
    return Optional.ofNullable(result.getMeasuredAt()).orElse(Instant.MIN);
  }
}
