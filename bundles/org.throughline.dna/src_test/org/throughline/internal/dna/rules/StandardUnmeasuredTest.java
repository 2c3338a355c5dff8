package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody knows whether a promise is kept. */
class StandardUnmeasuredTest extends RuleContractTest<ServiceStandard> {

  @Override
  protected Rule<ServiceStandard> rule() {
    return new StandardUnmeasured();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    ServiceStandard standard = dna.standard(dna.promise("Fast service"), "Answer on Facebook");
    standard.setThreshold(Quantity.parse("60 min"));
    return Expected.about(standard, Evidence.of(standard, SERVICE_STANDARD__MEASUREMENTS));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("Fast service");
    ServiceStandard standard = dna.standard(promise, "Answer on Facebook");
    standard.setThreshold(Quantity.parse("60 min"));
    standard.setMeasureEvery(Duration.ofDays(30));
    Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "October");
    measured.setValue(Quantity.parse("1 h"));
    measured.setPeriodEnd(story.moment(-30));
    dna.standard(promise, "Coming").setValidFrom(story.day(1));
    dna.standard(promise, "Over").setValidUntil(story.day(-1));
    dna.standard(promise, "Retired").setState(AgreementState.RETIRED);
    Promise draft = dna.promise("A repairer nearby");
    draft.setState(PromiseState.DRAFT);
    dna.standard(draft, "Within a day").setThreshold(Quantity.parse("1 d"));
  }

  @Test
  void tellsMeasurementsThatProveNothing() {
    assertEquals(List.of(
        "“Facebook”, a standard of “Fast service”, was last measured up to 22 October 2026, too long ago to prove "
            + "anything. Ask for a new figure.",
        "“Someday”, a standard of “Fast service”, cannot be held against practice. The standard promises no figure. "
            + "Fill in a threshold with its unit."), said(story -> {
              DnaStory dna = new DnaStory(story);
              Promise promise = dna.promise("Fast service");
              ServiceStandard standard = dna.standard(promise, "Facebook");
              standard.setThreshold(Quantity.parse("60 min"));
              standard.setMeasureEvery(Duration.ofDays(30));
              Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "October");
              measured.setValue(Quantity.parse("50 min"));
              measured.setPeriodEnd(story.moment(-31));
              dna.standard(promise, "Someday");
            }));
  }
}
