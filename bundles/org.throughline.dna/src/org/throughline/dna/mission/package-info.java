/**
 * The test of content against the content mission: what was answered for each content item, and what was not asked yet.
 *
 * <p>The model keeps, per content item, one test with three questions that follow from the mission itself: does it reach
 * the core audience, does it bring what the mission says is delivered, does it serve the outcome. The further questions a
 * mission asks of its own ({@code MissionCriterion}) have no place for an answer; they are given here beside the result,
 * the most important first, so that whoever tests an item has them at hand.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.mission;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
