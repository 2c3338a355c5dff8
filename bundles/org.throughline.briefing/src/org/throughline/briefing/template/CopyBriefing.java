package org.throughline.briefing.template;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.Duplicate;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;

/**
 * Starts a briefing as a copy of another, as a rule one that is marked as a template: its sections, texts and picks come
 * along; its dates, issues, decisions, questions and evaluations do not.
 *
 * @param model what is copied
 * @param name what the new one is called
 */
public record CopyBriefing(Briefing model, String name) implements Operation {

  @Override
  public Message label() {
    return Message.of(CopyBriefing.class, "operation.make", ModelLabel.quoted(name), ModelLabel.name(model));
  }

  @Override
  public void apply(Edit edit) {
    BriefingChapter chapter = edit.chapter(BriefingPackage.Literals.BRIEFING_CHAPTER);
    Briefing copy = Duplicate.of(model);
    copy.setName(name.strip());
    copy.setState(BriefingState.DRAFT);
    OwnTemplate.mark(copy).ifPresent(copy.getProperties()::remove);
    copy.getIssues().clear();
    copy.getReaderQuestions().clear();
    copy.getEvaluations().clear();
    copy.getMilestones().clear();
    copy.setDueOn(null);
    copy.setPeriodFrom(null);
    copy.setPeriodUntil(null);
    copy.setReviewedOn(null);
    copy.setReviewedBy(null);
    copy.getDeliverables().forEach(it -> it.setDueOn(null));
    asked(copy);
    copy.getComments().clear();
    copy.eAllContents().forEachRemaining(it -> {
      if (it instanceof Element element) {
        element.getComments().clear();
      }
    });
    chapter.getBriefings().add(0, copy);
  }

  /** Everybody has to agree anew, and once: earlier decisions of the same person are dropped. */
  private static void asked(Briefing copy) {
    List<BriefingApproval> once = new ArrayList<>();
    for (BriefingApproval each : List.copyOf(copy.getApprovals())) {
      if (once.stream().anyMatch(it -> it.getPerson() == each.getPerson())) {
        copy.getApprovals().remove(each);
      } else {
        once.add(each);
        each.setDecision(ApprovalDecision.AWAITED);
        each.setDecidedAt(null);
        each.setDueOn(null);
        each.setRemark(null);
        each.setContentHash(null);
      }
    }
  }
}
