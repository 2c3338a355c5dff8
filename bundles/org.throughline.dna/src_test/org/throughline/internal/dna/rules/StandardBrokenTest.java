package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.MEASUREMENT__VALUE;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Practice is worse than what was promised. */
class StandardBrokenTest extends RuleContractTest<ServiceStandard> {

  @Override
  protected Rule<ServiceStandard> rule() {
    return new StandardBroken();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    ServiceStandard standard = dna.standard(dna.promise("Fast service"), "Answer on Facebook");
    standard.setThreshold(Quantity.parse("60 min"));
    Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "October");
    measured.setValue(Quantity.parse("7 h"));
    measured.setPeriodEnd(story.moment(-10));
    return Expected.about(standard, Evidence.of(standard, SERVICE_STANDARD__THRESHOLD),
        Evidence.of(measured, MEASUREMENT__VALUE));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    ServiceStandard standard = dna.standard(dna.promise("Fast service"), "Answer on Facebook");
    standard.setThreshold(Quantity.parse("60 min"));
    Measurement before = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "September");
    before.setValue(Quantity.parse("7 h"));
    before.setPeriodEnd(story.moment(-40));
    Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "October");
    measured.setValue(Quantity.parse("3600 s"));
    measured.setPeriodEnd(story.moment(-10));
  }

  @Test
  void saysTheShareThatWasPromised() {
    assertEquals(List.of("“Telephone” breaks “Fast service”: promised 90% within 30 s, measured 84%. Mend the cause, "
        + "or stop promising it until you have."), said(story -> {
          DnaStory dna = new DnaStory(story);
          ServiceStandard standard = dna.standard(dna.promise("Fast service"), "Telephone");
          standard.setThreshold(Quantity.parse("30 s"));
          standard.setSummary(Summary.SHARE_WITHIN);
          standard.setWantedShare(BigDecimal.valueOf(90));
          Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "October");
          measured.setShareWithin(BigDecimal.valueOf(84));
        }));
  }
}
