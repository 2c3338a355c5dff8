package org.throughline.insight.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.model.insight.DataOrigin;

/**
 * What the person who imports says about the file.
 *
 * @param name what to call the dataset, in the client's language
 * @param source where it comes from
 * @param origin whether it is real
 * @param keepUntil the last day on which it may be kept; null for the usual time, see
 *     {@link org.throughline.insight.privacy.Retention}
 * @param choices how it is to be read
 */
public record FeedOptions(String name, String source, DataOrigin origin, @Nullable LocalDate keepUntil,
    FeedChoices choices) {
}
