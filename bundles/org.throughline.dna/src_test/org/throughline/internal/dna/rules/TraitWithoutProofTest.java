package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.TRAIT__BEHAVIOURS;
import static org.throughline.model.dna.DnaPackage.Literals.TRAIT__PROOFS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.model.dna.Trait;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A trait is nothing but a word. */
class TraitWithoutProofTest extends RuleContractTest<Trait> {

  @Override
  protected Rule<Trait> rule() {
    return new TraitWithoutProof();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Trait trait = dna.trait("Close by");
    trait.setState(AgreementState.ADOPTED);
    story.add(trait, TRAIT__BEHAVIOURS, "Sign with your name");
    Proof wanted = story.add(trait, TRAIT__PROOFS, "Repairers from the region");
    wanted.setState(ProofState.WANTED);
    return Expected.about(trait, Evidence.of(trait, TRAIT__PROOFS));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Trait proved = dna.trait("Fast");
    story.add(proved, TRAIT__BEHAVIOURS, "Say when");
    Proof proof = story.add(proved, TRAIT__PROOFS, "24 seconds");
    proof.setState(ProofState.CHECKED);
    proof.setValidUntil(story.day(0));
    Trait wanted = dna.trait("Close by");
    wanted.setHorizon(DnaHorizon.DESIRED);
    story.add(wanted, TRAIT__BEHAVIOURS, "Sign with your name");
    dna.trait("Big").setState(AgreementState.RETIRED);
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(List.of(
        "“Close by” does not say what people do because of it, so it stays a word on the wall. Write down one thing to do "
            + "and one never to do.",
        "“Fast” has neither behaviour nor proof, so it is only a word. Write down what people do because of it, and what "
            + "shows it."), said(story -> {
              DnaStory dna = new DnaStory(story);
              Trait fast = dna.trait("Fast");
              Proof old = story.add(fast, TRAIT__PROOFS, "24 seconds");
              old.setState(ProofState.CHECKED);
              old.setValidUntil(story.day(-1));
              dna.trait("Close by").setHorizon(DnaHorizon.DESIRED);
            }));
  }
}
