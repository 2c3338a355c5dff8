package org.throughline.dna.message;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;

/**
 * Writes down something that was seen in practice now.
 *
 * @param chapter where it is kept
 * @param fit whether it fits
 * @param name what it is called until a person names it
 */
public record RecordEvidence(DnaChapter chapter, EvidenceFit fit, String name) implements Operation {

  @Override
  public Message label() {
    return Message.of(RecordEvidence.class, "operation.evidence");
  }

  @Override
  public void apply(Edit edit) {
    Evidence evidence = edit.create(DnaPackage.Literals.EVIDENCE);
    evidence.setName(name);
    evidence.setFit(fit);
    evidence.setObservedAt(edit.now());
    chapter.getEvidence().add(evidence);
  }
}
