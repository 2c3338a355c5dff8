package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE_HOUSE__ROOF;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE__SERVES;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE__SUPPORTING;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE__SUPPORTS;

import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A message serves nothing. */
class MessageAimlessTest extends RuleContractTest<Message> {

  @Override
  protected Rule<Message> rule() {
    return new MessageAimless();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION);
    Message message = dna.pillar("We are 115 years old");
    message.getSupports().add(dna.promise("Fast service"));
    return Expected.about(message, Evidence.of(message, MESSAGE__SERVES), Evidence.of(message, MESSAGE__SUPPORTS))
        .withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective objective = dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION);
    Message direct = dna.pillar("Report it once");
    direct.getServes().add(objective);
    story.add(direct, MESSAGE__SUPPORTING, "Also at night");
    story.add(dna.house(), MESSAGE_HOUSE__ROOF, "There when it goes wrong");
    Promise promise = dna.promise("Fast service");
    promise.getServes().add(objective);
    dna.pillar("Clear the same day").getSupports().add(promise);
  }

  @Test
  void doesNotCountWhatWasDropped() {
    assertEquals(1, findings(story -> {
      DnaStory dna = new DnaStory(story);
      Objective dropped = dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION);
      dropped.setState(ObjectiveState.DROPPED);
      dna.pillar("Report it once").getServes().add(dropped);
    }).size());
  }
}
