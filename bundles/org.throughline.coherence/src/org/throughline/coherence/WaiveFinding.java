package org.throughline.coherence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.internal.coherence.records.Fingerprint;
import org.throughline.internal.coherence.records.RecordKeeper;
import org.throughline.model.Person;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.FindingEventKind;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.model.coherence.FindingState;
import org.throughline.model.coherence.Waiver;

/**
 * Accepts a finding for a while, with a reason. It counts again on the day after the last, and as soon as what proves it
 * has changed.
 *
 * @param finding what is accepted
 * @param reason why; not blank
 * @param until the last day on which it is accepted; today or later
 * @param by who decided it, where that is a person of the client
 */
public record WaiveFinding(Finding finding, String reason, LocalDate until, @Nullable Person by)
    implements Operation {

  @Override
  public Message label() {
    return Message.of(WaiveFinding.class, "operation.waive", finding.rule().title(),
        ModelLabel.name(finding.about()));
  }

  /** Throws REFUSED without a reason, or with a last day that is past. */
  @Override
  public void apply(Edit edit) {
    RecordKeeper keeper = new RecordKeeper(edit);
    if (reason.isBlank()) {
      throw refused("waive.reason");
    }
    if (until.isBefore(keeper.today())) {
      throw refused("waive.until", until.toString());
    }
    FindingRecord record = keeper.of(finding);
    Waiver waiver = edit.create(CoherencePackage.Literals.WAIVER);
    waiver.setReason(reason.strip());
    waiver.setGrantedAt(edit.now());
    waiver.setGrantedBy(by);
    waiver.setUntil(until);
    waiver.setContentHash(Fingerprint.of(finding));
    record.setWaiver(waiver);
    record.setState(FindingState.WAIVED);
    keeper.tell(record, FindingEventKind.WAIVED, by, reason);
  }

  private static ClientException refused(String key, Object... arguments) {
    return new ClientException(ClientException.Kind.REFUSED, Message.of(WaiveFinding.class, key, arguments), null);
  }
}
