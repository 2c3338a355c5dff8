package org.throughline.coherence;

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
 * Ends a waiver before its last day, or clears away one that is past. What happened stays in the record's history.
 *
 * @param record the record that holds the waiver
 * @param by who decided it, where that is a person of the client
 */
public record EndWaiver(FindingRecord record, @Nullable Person by) implements Operation {

  @Override
  public Message label() {
    return Message.of(EndWaiver.class, "operation.end-waiver", ModelLabel.name(record));
  }

  @Override
  public void apply(Edit edit) {
    record.setWaiver(null);
    record.setState(record.getOwner() != null || record.getDueOn() != null ? FindingState.ASSIGNED : FindingState.OPEN);
    new RecordKeeper(edit).tell(record, FindingEventKind.WAIVER_ENDED, by, null);
  }
}
