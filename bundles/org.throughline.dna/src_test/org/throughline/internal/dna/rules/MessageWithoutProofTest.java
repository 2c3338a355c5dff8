package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE_HOUSE__FOUNDATION;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE_HOUSE__ROOF;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE__PROOFS;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE__SUPPORTING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A pillar stands on nothing. */
class MessageWithoutProofTest extends RuleContractTest<Message> {

  @Override
  protected Rule<Message> rule() {
    return new MessageWithoutProof();
  }

  @Override
  protected Expected failing(RuleStory story) {
    Message message = new DnaStory(story).pillar("Clear the same day");
    return Expected.about(message, Evidence.of(message, MESSAGE__PROOFS));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Message proved = dna.pillar("Clear the same day");
    Proof proof = story.add(proved, MESSAGE__PROOFS, "Decided in two days");
    proof.setState(ProofState.UNCHECKED);
    story.add(proved, MESSAGE__SUPPORTING, "Also at the weekend");
    story.add(dna.house(), MESSAGE_HOUSE__ROOF, "There when it goes wrong");
    MessageHouse other = story.add(dna.chapter(), DNA_CHAPTER__MESSAGE_HOUSES, "Another house");
    story.add(other, MESSAGE_HOUSE__ROOF, "Founded");
    Proof founded = story.add(other, MESSAGE_HOUSE__FOUNDATION, "Since 1911");
    founded.setState(ProofState.CHECKED);
    Message workedOut = dna.pillar("Close by");
    Message below = story.add(workedOut, MESSAGE__SUPPORTING, "He knew our street");
    Proof quote = story.add(below, MESSAGE__PROOFS, "Quote");
    quote.setState(ProofState.CHECKED);
    dna.pillar("Cheapest").setState(AgreementState.RETIRED);
    dna.pillar("Summer offer").setValidUntil(story.day(-1));
  }

  @Test
  void tellsProofThatCannotBeUsed() {
    assertEquals(List.of("The proof of “Clear the same day” cannot be used: it is still wanted, refuted or out of date. "
        + "Check it or replace it before anybody asks for it."), said(story -> {
          Proof refuted = story.add(new DnaStory(story).pillar("Clear the same day"), MESSAGE__PROOFS, "Two days");
          refuted.setState(ProofState.REFUTED);
        }));
  }

  @Test
  void findsARoofThatNothingCarries() {
    assertEquals(1, findings(story -> story.add(new DnaStory(story).house(), MESSAGE_HOUSE__ROOF, "Roof")).size());
  }
}
