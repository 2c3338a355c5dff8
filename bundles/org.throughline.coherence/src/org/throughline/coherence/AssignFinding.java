package org.throughline.coherence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.internal.coherence.records.RecordKeeper;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingEventKind;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.model.coherence.FindingState;

/**
 * Gives a finding to somebody, or takes it back. A waiver it has stays.
 *
 * @param finding what is to be solved
 * @param owner who has it in hand; null for nobody
 * @param due until when; null for no date
 * @param by who decided it, where that is a person of the client
 */
public record AssignFinding(Finding finding, @Nullable Person owner, @Nullable LocalDate due, @Nullable Person by)
    implements Operation {

  @Override
  public Message label() {
    return Message.of(AssignFinding.class, "operation.assign", finding.rule().title(),
        ModelLabel.name(finding.about()));
  }

  @Override
  public void apply(Edit edit) {
    RecordKeeper keeper = new RecordKeeper(edit);
    FindingRecord record = keeper.of(finding);
    record.setOwner(owner);
    record.setDueOn(due);
    if (record.getState() != FindingState.WAIVED) {
      record.setState(owner == null && due == null ? FindingState.OPEN : FindingState.ASSIGNED);
    }
    keeper.tell(record, FindingEventKind.ASSIGNED, by, null);
  }
}
