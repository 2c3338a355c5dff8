package org.throughline.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.model.insight.DataOrigin;

/**
 * What the person who imports says about the messages.
 *
 * @param name what to call the dataset, in the client's language
 * @param source where the messages come from, such as {@code "X, export of 3 May"}
 * @param origin whether they are real; generated messages are recognised and labelled whatever is said here
 * @param keepUntil the last day on which they may be kept; null for the usual time, see
 *     {@link org.throughline.insight.privacy.Retention}
 */
public record ImportOptions(String name, String source, DataOrigin origin, @Nullable LocalDate keepUntil) {
}
