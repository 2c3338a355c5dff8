package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.ELEMENT__REVIEWED_ON;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER__REVIEW_PLANS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__PROMISES;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Element;
import org.throughline.model.coherence.ReviewPlan;
import org.throughline.model.coherence.ReviewRhythm;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody looked for longer than the rhythm. */
class PartStaleTest extends RuleContractTest<Element> {

  @Override
  protected Rule<Element> rule() {
    return new PartStale();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaChapter dna = story.chapter(DNA_CHAPTER);
    Promise promise = story.add(dna, DNA_CHAPTER__PROMISES, "Fast service");
    promise.setReviewedOn(story.day(-93));
    ReviewPlan plan = story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Quarterly review");
    plan.getScope().add(RuleStory.pointer(promise));
    return Expected.about(promise, Evidence.of(promise, ELEMENT__REVIEWED_ON)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaChapter dna = story.chapter(DNA_CHAPTER);
    dna.setReviewEvery(Duration.ofDays(90));
    dna.setReviewedOn(story.day(-90));
    Promise promise = story.add(dna, DNA_CHAPTER__PROMISES, "Fast service");
    promise.setReviewedOn(story.day(-30));
    story.organisation().setReviewedOn(story.day(-900));
    ReviewPlan whole = story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Weekly round");
    whole.setRhythm(ReviewRhythm.WEEKLY);
  }

  @Test
  void theShortestRhythmCounts() {
    assertEquals(List.of("“Fast service” was last reviewed on 1 November 2026 and was to be reviewed again by 11 November "
        + "2026. Check whether it is still right, and note that you did."), said(story -> {
          DnaChapter dna = story.chapter(DNA_CHAPTER);
          dna.setReviewEvery(Duration.ofDays(10));
          dna.setReviewedOn(story.day(-1));
          Promise promise = story.add(dna, DNA_CHAPTER__PROMISES, "Fast service");
          promise.setReviewedOn(story.day(-21));
          ReviewPlan plan = story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Yearly");
          plan.setRhythm(ReviewRhythm.YEARLY);
          plan.getScope().add(RuleStory.pointer(dna));
        }));
  }

  @Test
  void findsAChapterThatWasNeverReviewed() {
    assertEquals(1, findings(story -> {
      DnaChapter dna = story.chapter(DNA_CHAPTER);
      dna.setReviewEvery(Duration.ofDays(90));
    }).size());
  }
}
