package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.BehaviourKind;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Trait;

/** What the brand stands for: purpose, vision and mission today and as desired, and the traits that are agreed. */
@Component(service = SectionProvider.class)
public final class BrandSections implements SectionProvider {

  /** A provider. */
  public BrandSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> today = new ArrayList<>();
    List<Block> desired = new ArrayList<>();
    for (BrandDna brand : context.all(BrandDna.class).toList()) {
      today.addAll(core(context, brand, "brand.today", brand.getToday()));
      today.addAll(traits(context, brand));
      desired.addAll(core(context, brand, "brand.desired", brand.getDesired()));
    }
    return List.of(new Contribution(Question.WHERE_NOW, 100, "brand", today),
        new Contribution(Question.WHERE_TO, 100, "brand", desired));
  }

  private static List<Block> core(BriefingContext context, BrandDna brand, String heading, @Nullable BrandCore core) {
    List<Block> blocks = new ArrayList<>();
    if (core == null) {
      return blocks;
    }
    told(core.getPurpose()).ifPresent(purpose -> blocks.add(lead(context, purpose)));
    part(context, blocks, DnaPackage.eINSTANCE.getBrandCore_Vision(), core.getVision());
    part(context, blocks, DnaPackage.eINSTANCE.getBrandCore_Mission(), core.getMission());
    part(context, blocks, DnaPackage.eINSTANCE.getBrandCore_Positioning(), core.getPositioning());
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(Message.of(BrandSections.class, heading,
          name(brand).orElseGet(() -> context.label(DnaPackage.eINSTANCE.getBrandDna())))));
    }
    return blocks;
  }

  private static void part(BriefingContext context, List<Block> blocks, EAttribute feature, @Nullable String text) {
    told(text).ifPresent(it -> {
      blocks.add(new Block.Heading(2, Words.program(context.label(feature))));
      blocks.addAll(context.blocks(it));
    });
  }

  private static Block lead(BriefingContext context, String text) {
    return new Block.Paragraph(context.markdown().words(text, context.language()), Weight.LEAD);
  }

  private static List<Block> traits(BriefingContext context, BrandDna brand) {
    List<Block> blocks = new ArrayList<>();
    for (Trait trait : brand.getTraits()) {
      if (trait.getState() == AgreementState.ADOPTED) {
        name(trait).ifPresent(name -> blocks.add(new Block.Heading(2, context.own(name))));
        blocks.addAll(context.blocks(trait.getMeaning()));
        told(trait.getNotMeaning()).ifPresent(text -> blocks.add(new Block.Paragraph(
            labelled(context, context.label(DnaPackage.eINSTANCE.getTrait_NotMeaning()), text), Weight.BODY)));
        List<List<Block>> behaviours = trait.getBehaviours().stream().flatMap(it -> behaviour(context, it).stream())
            .map(words -> List.<Block>of(new Block.Paragraph(words, Weight.BODY))).toList();
        if (!behaviours.isEmpty()) {
          blocks.add(new Block.Listing(Order.FREE, behaviours));
        }
      }
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(Message.of(BrandSections.class, "brand.traits")));
    }
    return blocks;
  }

  private static Optional<Words> behaviour(BriefingContext context, Behaviour behaviour) {
    BehaviourKind kind = behaviour.getKind();
    return told(behaviour.getWording())
        .map(text -> labelled(context, context.label(DnaPackage.eINSTANCE.getBehaviourKind(), kind), text));
  }

  private static Words labelled(BriefingContext context, String label, String text) {
    return new Words(List.of(Run.strong(label + ": "), Run.of(text)), Voice.CLIENT,
        Optional.of(context.language()));
  }
}
