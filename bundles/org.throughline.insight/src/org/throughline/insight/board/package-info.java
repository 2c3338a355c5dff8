/**
 * The Insights board as pictures: what imported data says, how the desk answers, what people write about, and the cards
 * that were made from it. Pictures are made of answers only; no row of the data is held.
 *
 * <p>{@link org.throughline.insight.board.BoardReading} asks, {@link org.throughline.insight.board.BoardFigures} is what
 * came back, {@link org.throughline.insight.board.BoardCanvas} draws it.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.board;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
