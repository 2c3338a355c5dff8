package org.throughline.internal.briefing.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.Person;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.coherence.FindingSeverity;

/**
 * Somebody has to agree to a briefing, and before it is out everybody who has to has done so. The last decision of
 * each person counts.
 */
@Component(service = Rule.class)
public final class ApprovalMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(ApprovalMissing.class, "briefing.approval-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.counts(subject)) {
      return;
    }
    List<BriefingApproval> approvals = context.read(subject.getApprovals());
    Evidence evidence = Evidence.of(subject, BriefingPackage.Literals.BRIEFING__APPROVALS);
    if (approvals.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject)), evidence);
      return;
    }
    boolean isOut = subject.getState() == BriefingState.APPROVED || subject.getState() == BriefingState.ISSUED;
    List<Person> open = new ArrayList<>();
    last(approvals).forEach((person, approval) -> {
      boolean late = approval.getDueOn() != null && approval.getDueOn().isBefore(context.today());
      if (approval.getDecision() != ApprovalDecision.APPROVED && (isOut || late)) {
        open.add(person);
      }
    });
    if (!open.isEmpty()) {
      report.finding(CARD.saysOf(isOut ? "out" : "late", ModelLabel.name(subject),
          new Listed(context.read(open).stream().map(ModelLabel::name).toList())), evidence);
    }
  }

  private static Map<Person, BriefingApproval> last(List<BriefingApproval> approvals) {
    Map<Person, BriefingApproval> last = new LinkedHashMap<>();
    for (BriefingApproval each : approvals) {
      Person person = each.getPerson();
      if (person != null) {
        last.merge(person, each, (one, other) -> moment(other).isBefore(moment(one)) ? one : other);
      }
    }
    return last;
  }

  private static Instant moment(BriefingApproval approval) {
    return approval.getDecidedAt() == null ? Instant.MIN : approval.getDecidedAt();
  }
}
