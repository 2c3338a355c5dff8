package org.throughline.internal.dna.rules;

import static org.throughline.model.dna.DnaPackage.Literals.PROMISE__EXPRESSES;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.Trait;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A promise expresses nothing of the DNA. */
class PromiseWithoutTraitTest extends RuleContractTest<Promise> {

  @Override
  protected Rule<Promise> rule() {
    return new PromiseWithoutTrait();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("A repairer nearby");
    Trait retired = dna.trait("Big");
    retired.setState(AgreementState.RETIRED);
    promise.getExpresses().add(retired);
    return Expected.about(promise, Evidence.of(promise, PROMISE__EXPRESSES));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    dna.promise("Fast service").getExpresses().add(dna.trait("Fast"));
    dna.promise("Cheapest").setState(PromiseState.WITHDRAWN);
  }
}
