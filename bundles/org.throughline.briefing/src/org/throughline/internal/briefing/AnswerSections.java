package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;

/** The questions customers ask most, each with the one approved answer that is given everywhere. */
@Component(service = SectionProvider.class)
public final class AnswerSections implements SectionProvider {

  /** A provider. */
  public AnswerSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(KeyQuestion.class).filter(it -> it.getState() == AnswerState.APPROVED)
        .filter(it -> it.getValidUntil() == null || !it.getValidUntil().isBefore(context.today()))
        .forEach(question -> answer(context, question, blocks));
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(text("answer.heading")));
    }
    return List.of(new Contribution(Question.DOING, 400, "answers", blocks));
  }

  private static void answer(BriefingContext context, KeyQuestion question, List<Block> blocks) {
    Optional<String> asked = told(question.getQuestion());
    List<Block> answer = context.blocks(question.getAnswer());
    if (asked.isEmpty() || answer.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, context.own(asked.get())));
    blocks.add(new Block.Passage(answer));
    List<String> facts = new ArrayList<>();
    Optional.ofNullable(question.getApprovedOn()).map(context.wording()::date)
        .ifPresent(date -> facts.add(name(question.getApprovedBy())
            .map(by -> context.say(text("answer.approvedBy", date, by)))
            .orElseGet(() -> context.say(text("answer.approved", date)))));
    Optional.ofNullable(question.getValidUntil()).map(context.wording()::date)
        .ifPresent(date -> facts.add(context.say(text("answer.valid", date))));
    if (!facts.isEmpty()) {
      blocks.add(new Block.Paragraph(Words.program(String.join(" ", facts)), Weight.CAPTION));
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(AnswerSections.class, key, arguments);
  }
}
