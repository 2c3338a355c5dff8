package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER__RULE_SETTINGS;
import static org.throughline.model.coherence.CoherencePackage.Literals.RULE_SETTING__PARAMETERS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__EVIDENCE;
import static org.throughline.model.dna.DnaPackage.Literals.EVIDENCE__OBSERVED_AT;
import static org.throughline.model.dna.DnaPackage.Literals.EVIDENCE__STATE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.coherence.RuleParameter;
import org.throughline.model.coherence.RuleSetting;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** What was seen and does not fit is left lying. */
class EvidenceUnansweredTest extends RuleContractTest<Evidence> {

  @Override
  protected Rule<Evidence> rule() {
    return new EvidenceUnanswered();
  }

  @Override
  protected Expected failing(RuleStory story) {
    Evidence seen = story.add(new DnaStory(story).chapter(), DNA_CHAPTER__EVIDENCE, "Diesel vans at the door");
    seen.setFit(EvidenceFit.DOES_NOT_FIT);
    seen.setObservedAt(story.moment(-30));
    return Expected.about(seen, org.throughline.coherence.spi.Evidence.of(seen, EVIDENCE__OBSERVED_AT),
        org.throughline.coherence.spi.Evidence.of(seen, EVIDENCE__STATE));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Evidence recent = story.add(dna.chapter(), DNA_CHAPTER__EVIDENCE, "Four minutes of music");
    recent.setFit(EvidenceFit.DOES_NOT_FIT);
    recent.setObservedAt(story.moment(-29));
    Evidence fits = story.add(dna.chapter(), DNA_CHAPTER__EVIDENCE, "He knew our street");
    fits.setObservedAt(story.moment(-300));
    Evidence answered = story.add(dna.chapter(), DNA_CHAPTER__EVIDENCE, "Slow help page");
    answered.setFit(EvidenceFit.DOES_NOT_FIT);
    answered.setObservedAt(story.moment(-300));
    answered.setState(EvidenceState.DISCUSSED);
    answered.setResponse("Pictures made smaller.");
  }

  @Test
  void countsTheDaysTheClientWants() {
    assertEquals(List.of("“Four minutes of music” does not fit, was seen on 8 November 2026, and has had no answer for 14 "
        + "days. Correct it, or write down what was decided about it."), said(story -> {
          Evidence seen = story.add(new DnaStory(story).chapter(), DNA_CHAPTER__EVIDENCE, "Four minutes of music");
          seen.setFit(EvidenceFit.DOES_NOT_FIT);
          seen.setState(EvidenceState.DISCUSSED);
          seen.setObservedAt(story.moment(-14));
          RuleSetting setting =
              story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__RULE_SETTINGS, "Answer in two weeks");
          setting.setRule(rule().card().id());
          RuleParameter days = story.value(setting, RULE_SETTING__PARAMETERS);
          days.setKey("days");
          days.setValue(BigDecimal.valueOf(14));
        }));
  }
}
