package org.throughline.briefing.issue;

import org.throughline.model.briefing.BlockKind;

/**
 * One line of a document as its reader saw it.
 *
 * @param section the anchor of the section it stands in; {@link FrozenDocument#COVER} for the first page
 * @param kind what it is
 * @param level of a heading or an item of a list, counted from 1; 0 for anything else
 * @param text the words, without emphasis; the cells of a row of a table are separated by tabs
 */
public record FrozenLine(String section, BlockKind kind, int level, String text) {
}
