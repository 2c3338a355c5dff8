package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.picture.ValueTable.Kind;

/** The campaigns that are decided or running: the idea, and when they run. */
@Component(service = SectionProvider.class)
public final class CampaignSections implements SectionProvider {

  private static final Set<CampaignState> TOLD = EnumSet.of(CampaignState.PLANNED, CampaignState.RUNNING);

  /** A provider. */
  public CampaignSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Campaign> campaigns = context.all(Campaign.class).filter(it -> TOLD.contains(it.getState()))
        .filter(it -> name(it).isPresent())
        .filter(it -> context.briefing()
            .map(briefing -> briefing.getCampaigns().isEmpty() || briefing.getCampaigns().contains(it)).orElse(true))
        .toList();
    List<Block> ideas = new ArrayList<>();
    for (Campaign campaign : campaigns) {
      ideas.add(new Block.Heading(1, context.own(name(campaign).orElseThrow())));
      ideas.addAll(context.blocks(campaign.getIdea()));
      told(campaign.getCallToAction()).ifPresent(call -> ideas.add(new Block.Paragraph(new Words(
          List.of(Run.strong(context.label(CalendarPackage.eINSTANCE.getCampaign_CallToAction()) + ": "), Run.of(call)),
          Voice.CLIENT, Optional.of(context.language())), Weight.BODY)));
    }
    return List.of(new Contribution(Question.DOING, 300, "campaigns", ideas),
        new Contribution(Question.PRACTICALITIES, 300, "campaigns",
            campaigns.isEmpty() ? List.of() : List.of(dates(context, campaigns))));
  }

  private static Block dates(BriefingContext context, List<Campaign> campaigns) {
    CalendarPackage model = CalendarPackage.eINSTANCE;
    List<List<Cell>> rows = campaigns.stream().map(it -> List.of(Cell.of(context.own(name(it).orElseThrow())),
        Cell.of(Optional.ofNullable(it.getStarts()).map(context.wording()::date).orElse("–")),
        Cell.of(Optional.ofNullable(it.getEnds()).map(context.wording()::date).orElse("–")),
        Cell.of(Optional.ofNullable(it.getBudget()).map(context.wording()::money).orElse("–")))).toList();
    return new Block.Table(context.program(Message.of(CampaignSections.class, "campaign.dates")),
        List.of(new Column(Words.program(context.label(model.getCampaign())), Kind.TEXT),
            new Column(Words.program(context.label(model.getCampaign_Starts())), Kind.TEXT),
            new Column(Words.program(context.label(model.getCampaign_Ends())), Kind.TEXT),
            new Column(Words.program(context.label(model.getCampaign_Budget())), Kind.NUMBER)),
        rows, Optional.empty(), Optional.empty(), new ToldOccasions(context).of(campaigns));
  }
}
