package org.throughline.internal.briefing.docx;

/**
 * The names by which the text leads to what stands on every page.
 *
 * @param head the head of every page but the cover
 * @param coverHead the head of the cover: only the line in the margin
 * @param foot the foot of every page but the cover
 * @param coverFoot the foot of the cover: nothing
 */
record RunningParts(String head, String coverHead, String foot, String coverFoot) {}
