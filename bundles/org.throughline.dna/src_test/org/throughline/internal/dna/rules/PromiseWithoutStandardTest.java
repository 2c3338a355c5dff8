package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.PROMISE__STANDARDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A promise does not say in figures what it means. */
class PromiseWithoutStandardTest extends RuleContractTest<Promise> {

  @Override
  protected Rule<Promise> rule() {
    return new PromiseWithoutStandard();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("Fast service");
    Objective served = dna.objective("An answer where they ask", ObjectiveLevel.COMMUNICATION);
    served.getChannels().add(dna.channel("Facebook"));
    served.getChannels().add(dna.channel("Telephone"));
    promise.getServes().add(served);
    dna.standard(promise, "Old").setState(AgreementState.RETIRED);
    return Expected.about(promise, Evidence.of(promise, PROMISE__STANDARDS)).withFixes(2);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    dna.standard(dna.promise("Fast service"), "Telephone");
    dna.promise("Cheapest").setState(PromiseState.WITHDRAWN);
    dna.promise("Summer offer").setEndsOn(story.day(-1));
  }

  @Test
  void offersAStandardWhereNoChannelIsKnown() {
    Finding finding = findings(story -> new DnaStory(story).promise("Fast service")).getFirst();
    assertEquals(List.of("Add a standard to “Fast service”"),
        rule().fixes((Promise) finding.about(), finding).stream().map(each -> each.label().toString()).toList());
  }
}
