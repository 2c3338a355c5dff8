package org.throughline.insight.evidence;

import java.util.Optional;
import org.throughline.model.value.Quantity;

/**
 * One figure of an answer.
 *
 * @param group to which desk, hour or other group it belongs, in the client's language; empty for the whole
 * @param value the figure
 * @param cases on how many cases it rests (n), at least 1
 * @param range between which figures the true one lies; empty where that cannot be computed, as for totals and means
 */
public record FoundFigure(Optional<String> group, Quantity value, long cases, Optional<Range> range) {
}
