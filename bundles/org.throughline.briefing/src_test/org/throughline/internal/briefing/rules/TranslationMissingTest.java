package org.throughline.internal.briefing.rules;

import java.util.Locale;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief in English shows a promise in Dutch. */
class TranslationMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new TranslationMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setLanguage(Locale.ENGLISH);
    Promise promise = brief.promise("Snelle service");
    winter.getPromises().add(promise);
    return Expected.about(winter, Evidence.of(promise, ModelPackage.Literals.ELEMENT__TRANSLATIONS));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setLanguage(Locale.ENGLISH);
    Promise promise = brief.promise("Snelle service");
    story.translated(promise, ModelPackage.Literals.ELEMENT__NAME, Locale.ENGLISH, "Fast service");
    winter.getPromises().add(promise);
    Briefing own = brief.briefing("Winter");
    own.setLanguage(Locale.of("nl"));
    own.getPromises().add(brief.promise("Nabij"));
    brief.briefing("Winter").getPromises().add(brief.promise("Nuchter"));
  }
}
