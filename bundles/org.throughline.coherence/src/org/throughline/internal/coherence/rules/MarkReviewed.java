package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;

/**
 * Notes that somebody confirmed today that an element is still right. Who did is left open when it is not known.
 *
 * @param element what was looked at
 */
public record MarkReviewed(Element element) implements Operation {

  @Override
  public Message label() {
    return Message.of(MarkReviewed.class, "operation.reviewed", ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    element.setReviewedOn(today(edit));
    element.setReviewedBy(null);
  }

  /** The date of now in the client's zone. */
  static LocalDate today(Edit edit) {
    ZoneId zone = edit.client().getZone();
    return LocalDate.ofInstant(edit.now(), zone == null ? ZoneOffset.UTC : zone);
  }
}
