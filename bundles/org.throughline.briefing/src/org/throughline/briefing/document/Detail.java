package org.throughline.briefing.document;

/**
 * One more thing that is told about an entry.
 *
 * @param label what it is about
 * @param words what is told
 */
public record Detail(String label, Words words) {
}
