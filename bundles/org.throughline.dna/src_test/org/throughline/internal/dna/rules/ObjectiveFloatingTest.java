package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A line of objectives breaks off before it comes to the organisation. */
class ObjectiveFloatingTest extends RuleContractTest<Objective> {

  @Override
  protected Rule<Objective> rule() {
    return new ObjectiveFloating();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective top = dna.objective("Customers stay", ObjectiveLevel.ORGANISATION);
    dna.objective("Known for help", ObjectiveLevel.MARKETING, top);
    Objective loose = dna.objective("12,000 followers", ObjectiveLevel.CHANNEL);
    dna.objective("A post a day", ObjectiveLevel.CHANNEL, loose);
    return Expected.about(loose, Evidence.of(loose, OBJECTIVE__CONTRIBUTES_TO)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective top = dna.objective("Customers stay", ObjectiveLevel.ORGANISATION);
    Objective middle = dna.objective("Known for help", ObjectiveLevel.MARKETING, top);
    Objective low = dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION, middle);
    middle.getContributesTo().add(low);
    dna.objective("Old plan", ObjectiveLevel.COMMUNICATION).setState(ObjectiveState.DROPPED);
  }

  @Test
  void tellsACommunicationObjectiveWhereItsLineEnds() {
    assertEquals(List.of(
        "From “People know what to do” the line goes up no further than “Known for help”, so this communication serves "
            + "no objective of the organisation. Link “Known for help” to what the organisation wants, or hang “People "
            + "know what to do” elsewhere.",
        "“Known for help” contributes to no other objective, so nobody can say what the organisation gains by it. Hang "
            + "it under a higher objective, or drop it."), said(story -> {
              DnaStory dna = new DnaStory(story);
              Objective dropped = dna.objective("Grow", ObjectiveLevel.ORGANISATION);
              dropped.setState(ObjectiveState.DROPPED);
              Objective loose = dna.objective("Known for help", ObjectiveLevel.MARKETING, dropped);
              Objective below = dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION, loose);
              dna.objective("Help pages", ObjectiveLevel.CHANNEL, below);
            }));
  }

  @Test
  void leavesCirclesToTheRuleAboutCircles() {
    assertEquals(List.of(), said(story -> {
      DnaStory dna = new DnaStory(story);
      Objective one = dna.objective("One", ObjectiveLevel.COMMUNICATION);
      one.getContributesTo().add(dna.objective("Other", ObjectiveLevel.COMMUNICATION, one));
    }));
  }
}
