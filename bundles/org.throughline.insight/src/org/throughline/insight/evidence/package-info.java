/**
 * Insight cards: claims whose figures come from a saved query and are frozen with it, with the interval in which the truth
 * lies, quotes, links to what they are evidence for, and an end. A card that newer data contradicts says so.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
