package org.throughline.insight.text;

import java.time.Instant;

/**
 * A message as far as its text is read.
 *
 * @param id tells it from all others; text, as the network gave it
 * @param at when it was written
 * @param text what was written, mentions, links and line breaks included
 * @param language the language of the text as a two-letter code, or {@link DetectedLanguage#UNKNOWN}
 */
public record Post(String id, Instant at, String text, String language) {
}
