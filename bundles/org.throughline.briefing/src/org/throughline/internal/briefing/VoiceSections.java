package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.ContentMission;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.ToneRule;

/** How the brand sounds and what its content is for, for the sections that ask for it. */
@Component(service = SectionProvider.class)
public final class VoiceSections implements SectionProvider {

  private static final DnaPackage MODEL = DnaPackage.eINSTANCE;

  /** A provider. */
  public VoiceSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return List.of();
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "tone" -> Optional.of(tone(context));
      case "mission" -> Optional.of(mission(context));
      default -> Optional.empty();
    };
  }

  private static List<Block> tone(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(ToneRule.class).filter(it -> it.getState() == AgreementState.ADOPTED).forEach(rule -> {
      name(rule).ifPresent(name -> blocks.add(new Block.Heading(1, context.own(name))));
      blocks.addAll(context.blocks(rule.getGuideline()));
      labelled(context, MODEL.getToneRule_GoodExample(), rule.getGoodExample(), blocks);
      labelled(context, MODEL.getToneRule_BadExample(), rule.getBadExample(), blocks);
    });
    return blocks;
  }

  private static List<Block> mission(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(ContentMission.class).filter(it -> it.getState() == AgreementState.ADOPTED).forEach(mission -> {
      told(mission.getWording()).ifPresent(text -> blocks.add(new Block.Paragraph(context.own(text), Weight.LEAD)));
      labelled(context, MODEL.getContentMission_CoreAudience(), mission.getCoreAudience(), blocks);
      labelled(context, MODEL.getContentMission_Delivers(), mission.getDelivers(), blocks);
      labelled(context, MODEL.getContentMission_Outcome(), mission.getOutcome(), blocks);
      labelled(context, MODEL.getContentMission_Excludes(), mission.getExcludes(), blocks);
    });
    return blocks;
  }

  private static void labelled(BriefingContext context, EAttribute feature, String text, List<Block> blocks) {
    told(text).ifPresent(it -> blocks.add(new Block.Paragraph(
        new Words(List.of(Run.strong(context.label(feature) + ": "), Run.of(it)), Voice.CLIENT,
            Optional.of(context.language())), Weight.BODY)));
  }
}
