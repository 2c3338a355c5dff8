package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** One promise is two on two channels. */
class PromiseTwoStandardsTest extends RuleContractTest<Promise> {

  @Override
  protected Rule<Promise> rule() {
    return new PromiseTwoStandards();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("Fast service");
    ServiceStandard facebook = placed(dna, promise, "Facebook", "60 min");
    ServiceStandard mail = placed(dna, promise, "Mail", "24 h");
    return Expected.about(promise, Evidence.of(facebook, SERVICE_STANDARD__THRESHOLD),
        Evidence.of(mail, SERVICE_STANDARD__THRESHOLD)).withKey("FIRST_RESPONSE_TIME");
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("Fast service");
    placed(dna, promise, "Facebook", "60 min");
    placed(dna, promise, "X", "1 h");
    placed(dna, promise, "Telephone", "30 s").setMetric(StandardMetric.PICK_UP_TIME);
    placed(dna, promise, "Letter", "2 d").setState(AgreementState.RETIRED);
    placed(dna, dna.promise("Careful"), "Post", "3 d");
  }

  @Test
  void hoursMakeADifferenceToo() {
    assertEquals(List.of("“Fast service” does not mean the same everywhere (First response time): 60 min on “Mail” and “X”, "
        + "but 60 min of opening hours on “Facebook”. Choose one, or tell customers why a channel differs."), said(story -> {
          DnaStory dna = new DnaStory(story);
          Promise promise = dna.promise("Fast service");
          placed(dna, promise, "Facebook", "60 min").setHours(CountedHours.OFFICE);
          placed(dna, promise, "Mail", "60 min");
          placed(dna, promise, "X", "60 min");
        }));
  }

  private static ServiceStandard placed(DnaStory dna, Promise promise, String channel, String threshold) {
    ServiceStandard standard = dna.standard(promise, channel);
    standard.setChannel(dna.channel(channel));
    standard.setThreshold(Quantity.parse(threshold));
    return standard;
  }
}
