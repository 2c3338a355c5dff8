package org.throughline.internal.dna.rules;

import static org.throughline.model.ModelPackage.Literals.CHANNEL__OPENING_HOURS;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A channel is closed longer than its standard allows. */
class StandardBeyondHoursTest extends RuleContractTest<ServiceStandard> {

  @Override
  protected Rule<ServiceStandard> rule() {
    return new StandardBeyondHours();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    ServiceStandard standard = dna.standard(dna.promise("Fast service"), "Answer on Facebook");
    standard.setThreshold(Quantity.parse("60 min"));
    Channel facebook = dna.channel("Facebook");
    facebook.setOpeningHours(WeeklyHours.parse("Mo-Fr 09:00-18:00"));
    standard.setChannel(facebook);
    return Expected.about(standard, Evidence.of(standard, SERVICE_STANDARD__THRESHOLD),
        Evidence.of(facebook, CHANNEL__OPENING_HOURS)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Promise promise = dna.promise("Fast service");
    Channel facebook = dna.channel("Facebook");
    facebook.setOpeningHours(WeeklyHours.parse("Mo-Fr 09:00-18:00"));
    ServiceStandard office = dna.standard(promise, "Answer in office hours");
    office.setThreshold(Quantity.parse("60 min"));
    office.setHours(CountedHours.OFFICE);
    office.setChannel(facebook);
    ServiceStandard slow = dna.standard(promise, "Answer in three days");
    slow.setThreshold(Quantity.parse("3 d"));
    slow.setChannel(facebook);
  }
}
