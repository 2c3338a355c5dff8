package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER;
import static org.throughline.model.coherence.CoherencePackage.Literals.COHERENCE_CHAPTER__REVIEW_PLANS;
import static org.throughline.model.coherence.CoherencePackage.Literals.REVIEW_PLAN__NEXT_ON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.coherence.ReviewPlan;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** The day of a review went by. */
class ReviewOverdueTest extends RuleContractTest<ReviewPlan> {

  @Override
  protected Rule<ReviewPlan> rule() {
    return new ReviewOverdue();
  }

  @Override
  protected Expected failing(RuleStory story) {
    ReviewPlan plan = story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Quarterly review");
    plan.setNextOn(story.day(-1));
    return Expected.about(plan, Evidence.of(plan, REVIEW_PLAN__NEXT_ON)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    ReviewPlan plan = story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Quarterly review");
    plan.setNextOn(story.day(0));
  }

  @Test
  void findsAReviewWithoutADate() {
    assertEquals(List.of("“Quarterly review” has no date, so it will not happen by itself. Choose the day of the next "
        + "review."), said(story ->
            story.add(story.chapter(COHERENCE_CHAPTER), COHERENCE_CHAPTER__REVIEW_PLANS, "Quarterly review")));
  }
}
