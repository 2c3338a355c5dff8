package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.Audience;
import org.throughline.model.ModelPackage;
import org.throughline.model.Persona;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.picture.ValueTable.Kind;

/** With whom to talk: the audiences, the personas that stand for them, and what should change in them. */
@Component(service = SectionProvider.class)
public final class AudienceSections implements SectionProvider {

  /** A provider. */
  public AudienceSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    for (Audience audience : context.all(Audience.class).toList()) {
      name(audience).ifPresent(name -> {
        blocks.add(new Block.Heading(1, context.own(name)));
        blocks.addAll(context.blocks(audience.getSummary()));
        told(audience.getNeeds()).ifPresent(needs -> {
          blocks.add(label(context, ModelPackage.eINSTANCE.getAudience_Needs()));
          blocks.addAll(context.blocks(needs));
        });
        context.all(Persona.class).filter(it -> it.getAudience() == audience)
            .forEach(it -> persona(context, it, blocks));
      });
    }
    context.briefing().ifPresent(briefing -> change(context, briefing).ifPresent(blocks::add));
    return List.of(new Contribution(Question.WHO, 100, "audiences", blocks));
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return contribution.equals("focus") ? Optional.of(context.briefing().map(it -> focus(context, it)).orElse(List.of()))
        : Optional.empty();
  }

  /** The audiences this briefing is about and no others. */
  private static List<Block> focus(BriefingContext context, Briefing briefing) {
    List<Block> blocks = new ArrayList<>();
    for (AudienceFocus focus : briefing.getAudienceFocuses()) {
      name(focus.getAudience()).or(() -> name(focus)).ifPresent(name -> {
        blocks.add(new Block.Heading(1, context.own(name)));
        if (focus.getAudience() != null) {
          blocks.addAll(context.blocks(focus.getAudience().getSummary()));
        }
        if (focus.getPersona() != null) {
          persona(context, focus.getPersona(), blocks);
        }
      });
    }
    change(context, briefing).ifPresent(blocks::add);
    return blocks;
  }

  private static void persona(BriefingContext context, Persona persona, List<Block> blocks) {
    told(persona.getQuote()).ifPresent(quote -> blocks.add(new Block.Quotation(context.own(quote),
        Words.program(name(persona).map(name -> context.say(Message.of(AudienceSections.class, "persona.named", name)))
            .orElseGet(() -> context.label(ModelPackage.eINSTANCE.getPersona()))), Optional.empty())));
    blocks.addAll(context.blocks(persona.getPortrait()));
  }

  private static Optional<Block> change(BriefingContext context, Briefing briefing) {
    BriefingPackage model = BriefingPackage.eINSTANCE;
    List<List<Cell>> rows = new ArrayList<>();
    for (AudienceFocus focus : briefing.getAudienceFocuses()) {
      Map<EAttribute, String> texts = new LinkedHashMap<>();
      told(focus.getThinksNow()).ifPresent(it -> texts.put(model.getAudienceFocus_ThinksNow(), it));
      told(focus.getShouldThink()).ifPresent(it -> texts.put(model.getAudienceFocus_ShouldThink(), it));
      told(focus.getShouldFeel()).ifPresent(it -> texts.put(model.getAudienceFocus_ShouldFeel(), it));
      told(focus.getShouldDo()).ifPresent(it -> texts.put(model.getAudienceFocus_ShouldDo(), it));
      String who = name(focus.getAudience()).or(() -> name(focus.getPersona())).or(() -> name(focus)).orElse("–");
      texts.forEach((feature, text) -> rows.add(List.of(Cell.of(context.own(who)),
          Cell.of(context.label(feature)), Cell.of(context.own(text)))));
    }
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(new Block.Table(context.program(Message.of(AudienceSections.class, "audience.change")),
            List.of(new Column(Words.program(context.label(ModelPackage.eINSTANCE.getAudience())), Kind.TEXT),
                new Column(context.program(Message.of(AudienceSections.class, "audience.what")), Kind.TEXT),
                new Column(context.program(Message.of(AudienceSections.class, "audience.words")), Kind.TEXT)),
            rows, Optional.empty(), Optional.empty()));
  }

  private static Block label(BriefingContext context, EAttribute feature) {
    return new Block.Heading(2, Words.program(context.label(feature)));
  }
}
