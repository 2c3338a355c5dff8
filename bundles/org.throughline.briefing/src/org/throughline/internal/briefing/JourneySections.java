package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.model.journey.JourneyMap;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.model.journey.Opportunity;
import org.throughline.model.journey.OpportunityState;
import org.throughline.model.journey.PainPoint;
import org.throughline.model.journey.Stage;
import org.throughline.model.journey.Touchpoint;
import org.throughline.picture.ValueTable.Kind;

/** The journeys of customers, what hurts in them and what could be better, for the sections that ask for them. */
@Component(service = SectionProvider.class)
public final class JourneySections implements SectionProvider {

  private static final JourneyPackage MODEL = JourneyPackage.eINSTANCE;
  private static final Set<OpportunityState> OPEN =
      EnumSet.of(OpportunityState.SEEN, OpportunityState.CHOSEN, OpportunityState.IN_PROGRESS);

  /** A provider. */
  public JourneySections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return List.of();
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "journeys" -> Optional.of(journeys(context));
      case "pains" -> Optional.of(pains(context));
      case "opportunities" -> Optional.of(opportunities(context));
      default -> Optional.empty();
    };
  }

  private static List<Block> journeys(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(JourneyMap.class).filter(it -> name(it).isPresent()).forEach(map -> {
      blocks.add(new Block.Heading(1, context.own(name(map).orElseThrow())));
      String kind = Stream.of(Optional.of(context.label(MODEL.getJourneyTime(), map.getTime())), name(map.getPersona()))
          .flatMap(Optional::stream).collect(Collectors.joining(", "));
      blocks.add(new Block.Paragraph(Words.program(kind), Weight.CAPTION));
      told(map.getGoal()).ifPresent(goal -> blocks.add(new Block.Paragraph(context.own(goal), Weight.LEAD)));
      map.getStages().forEach(stage -> stage(context, stage, blocks));
    });
    return blocks;
  }

  private static void stage(BriefingContext context, Stage stage, List<Block> blocks) {
    Optional<String> question = told(stage.getCustomerQuestion());
    name(stage).or(() -> question).ifPresent(name -> blocks.add(new Block.Heading(2, context.own(name))));
    question.filter(it -> name(stage).isPresent())
        .ifPresent(it -> blocks.add(new Block.Paragraph(context.own(it), Weight.BODY)));
    Sheet sheet = new Sheet(context, Words.program(context.label(MODEL.getStage_Touchpoints())))
        .column(MODEL.getTouchpoint()).column(MODEL.getTouchpoint_Channel()).column(MODEL.getTouchpoint_Owner())
        .column(Words.program(context.label(MODEL.getTouchpoint_Emotion())), Kind.NUMBER)
        .column(MODEL.getTouchpoint_Experience()).column(MODEL.getTouchpoint_Promises());
    for (Touchpoint each : stage.getTouchpoints()) {
      if (name(each).isPresent()) {
        sheet.row(sheet.named(each), sheet.named(each.getChannel()), sheet.named(each.getOwner()),
            sheet.program(signed(each.getEmotion())), sheet.own(each.getExperience()), sheet.named(each.getPromises()));
      }
    }
    sheet.addTo(blocks);
  }

  private static @Nullable String signed(@Nullable Integer emotion) {
    return emotion == null ? null : emotion > 0 ? "+" + emotion : emotion < 0 ? "−" + -emotion : "0";
  }

  private static List<Block> pains(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    Sheet sheet = new Sheet(context, Words.program(context.label(MODEL.getTouchpoint_PainPoints())))
        .column(MODEL.getPainPoint()).column(MODEL.getTouchpoint())
        .column(Words.program(context.label(MODEL.getPainPoint_Severity())), Kind.NUMBER)
        .column(Words.program(context.label(MODEL.getPainPoint_Share())), Kind.NUMBER)
        .column(MODEL.getPainPoint_Traits());
    context.all(PainPoint.class).filter(it -> name(it).isPresent())
        .sorted(Comparator.comparing((PainPoint it) -> it.getSeverity() == null ? 0 : -it.getSeverity()))
        .forEach(it -> sheet.row(sheet.named(it),
            sheet.named(it.eContainer() instanceof Touchpoint touchpoint ? touchpoint : null),
            sheet.program(it.getSeverity() == null ? null : context.wording().whole(it.getSeverity())),
            sheet.program(it.getShare() == null ? null : context.wording().percent(it.getShare().doubleValue() / 100, 1)),
            sheet.named(it.getTraits())));
    sheet.addTo(blocks);
    return blocks;
  }

  private static List<Block> opportunities(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    Sheet sheet = new Sheet(context, Words.program(context.label(MODEL.getJourneyChapter_Opportunities())))
        .column(MODEL.getOpportunity()).column(MODEL.getOpportunity_State())
        .column(Words.program(context.label(MODEL.getOpportunity_ValueToCustomer())), Kind.NUMBER)
        .column(Words.program(context.label(MODEL.getOpportunity_Effort())), Kind.NUMBER)
        .column(MODEL.getOpportunity_Owner()).column(MODEL.getOpportunity_Due());
    context.all(Opportunity.class).filter(it -> name(it).isPresent() && OPEN.contains(it.getState()))
        .sorted(Comparator.comparing((Opportunity it) -> it.getValueToCustomer() == null ? 0 : -it.getValueToCustomer()))
        .forEach(it -> sheet.row(sheet.named(it),
            sheet.program(context.label(MODEL.getOpportunityState(), it.getState())),
            sheet.program(it.getValueToCustomer() == null ? null : context.wording().whole(it.getValueToCustomer())),
            sheet.program(it.getEffort() == null ? null : context.wording().whole(it.getEffort())),
            sheet.named(it.getOwner()), sheet.date(it.getDue())));
    sheet.addTo(blocks);
    return blocks;
  }
}
