package org.throughline.insight.text;

/**
 * Two topics that come in the same messages.
 *
 * @param one the name of the more frequent one
 * @param other the name of the other
 * @param messages how many messages name both
 * @param strength the log-likelihood ratio of that; above 10.83 chance is less likely than one in a thousand
 */
public record TopicLink(String one, String other, int messages, double strength) {
}
