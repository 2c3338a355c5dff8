package org.throughline.briefing.remark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.briefing.Question;
import org.throughline.briefing.SectionAnchor;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Comment;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Briefing;

/**
 * Takes the remarks of a reader as comments on the sections they are about. A remark on a section that is not there any
 * more is kept on the briefing itself. What was taken before is not taken twice.
 *
 * @param briefing the briefing the reader read
 * @param returned what came back
 * @param author who wrote it
 */
public record TakeRemarks(Briefing briefing, ReturnedRemarks returned, String author) implements Operation {

  @Override
  public Message label() {
    return Message.of(TakeRemarks.class, "operation.take", ModelLabel.quoted(author), ModelLabel.name(briefing));
  }

  @Override
  public void apply(Edit edit) {
    if (returned.briefing().isPresent() && !returned.briefing().get().equals(briefing.getId())) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(TakeRemarks.class, "refused.other", ModelLabel.name(briefing)), null);
    }
    for (ReturnedRemarks.Remark each : returned.remarks()) {
      Element about = about(each.section());
      if (about.getComments().stream()
          .noneMatch(it -> author.equals(it.getAuthor()) && each.text().equals(it.getText()))) {
        Comment comment = edit.create(ModelPackage.Literals.COMMENT);
        comment.setAuthor(author);
        comment.setWrittenAt(edit.now());
        comment.setText(each.text());
        about.getComments().add(comment);
      }
    }
  }

  /** The section with an anchor, or the first that answers the question with it, or the briefing. */
  private Element about(String anchor) {
    Optional<Question> question = Arrays.stream(Question.values()).filter(it -> it.anchor().equals(anchor)).findFirst();
    return SectionAnchor.section(briefing, anchor).map(Element.class::cast)
        .or(() -> question.flatMap(asked -> List.copyOf(briefing.getSections()).stream()
            .filter(it -> Question.of(it.getQuestion()) == asked).findFirst()))
        .orElse(briefing);
  }
}
