package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.picture.ValueTable.Kind;

/** What people should remember: the message houses with roof, pillars and the proof that may be used. */
@Component(service = SectionProvider.class)
public final class MessageSections implements SectionProvider {

  private static final int FEW = 3;

  /** A provider. */
  public MessageSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(MessageHouse.class).forEach(house -> {
      Optional.ofNullable(house.getRoof()).filter(MessageSections::counts).flatMap(MessageSections::wording)
          .ifPresent(roof -> blocks.add(new Block.Paragraph(context.own(roof), Weight.LEAD)));
      house.getPillars().stream().filter(MessageSections::counts).forEach(it -> pillar(context, it, blocks));
      proofs(context, house.getFoundation(), blocks);
    });
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(org.throughline.core.Message.of(MessageSections.class, "message.heading")));
    }
    return List.of(new Contribution(Question.DOING, 200, "messages", blocks));
  }

  private static void pillar(BriefingContext context, Message message, List<Block> blocks) {
    wording(message).ifPresent(text -> {
      Optional<String> name = name(message).filter(it -> !it.equals(text));
      blocks.add(new Block.Heading(2, context.own(name.orElse(text))));
      if (name.isPresent()) {
        blocks.addAll(context.blocks(text));
      }
      List<List<Block>> supporting = message.getSupporting().stream().filter(MessageSections::counts)
          .flatMap(it -> wording(it).stream())
          .map(it -> List.<Block>of(new Block.Paragraph(context.own(it), Weight.BODY))).toList();
      if (!supporting.isEmpty()) {
        blocks.add(new Block.Listing(Order.FREE, supporting));
      }
      proofs(context, message.getProofs(), blocks);
    });
  }

  /** Only proof that was checked and is still valid may be told outside. A few are told in words, more in a table. */
  private static void proofs(BriefingContext context, List<Proof> proofs, List<Block> blocks) {
    List<Proof> usable = proofs.stream().filter(it -> isUsable(it, context.today())).toList();
    String label = context.label(DnaPackage.eINSTANCE.getProof());
    String source = context.label(DnaPackage.eINSTANCE.getProof_Source());
    if (usable.size() <= FEW) {
      usable.forEach(it -> blocks.add(new Block.Paragraph(sentence(context, it, label, source), Weight.BODY)));
    } else {
      blocks.add(new Block.Table(Words.program(context.label(DnaPackage.eINSTANCE.getMessage_Proofs())),
          List.of(new Column(Words.program(label), Kind.TEXT), new Column(Words.program(source), Kind.TEXT)),
          usable.stream().map(it -> List.of(Cell.of(context.own(text(it).orElseThrow())),
              Cell.of(context.own(told(it.getSource()).orElse("–"))))).toList(),
          Optional.empty(), Optional.empty()));
    }
  }

  private static Words sentence(BriefingContext context, Proof proof, String label, String source) {
    String text = text(proof).orElseThrow().strip();
    List<Run> runs = new ArrayList<>(List.of(Run.strong(label + ": "), Run.of(text)));
    told(proof.getSource()).ifPresent(it -> runs.add(
        Run.of((Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? ". " : " ") + source + ": " + it.strip())));
    return new Words(runs, Voice.CLIENT, Optional.of(context.language()));
  }

  private static Optional<String> text(Proof proof) {
    return told(proof.getWording()).or(() -> name(proof)).filter(it -> !it.isBlank());
  }

  private static boolean isUsable(Proof proof, LocalDate today) {
    return proof.getState() == ProofState.CHECKED && text(proof).isPresent()
        && (proof.getValidUntil() == null || !proof.getValidUntil().isBefore(today));
  }

  private static boolean counts(Message message) {
    return message.getState() == AgreementState.ADOPTED;
  }

  private static Optional<String> wording(Message message) {
    return told(message.getWording()).or(() -> name(message));
  }
}
