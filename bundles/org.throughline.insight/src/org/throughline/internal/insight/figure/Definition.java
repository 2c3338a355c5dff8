package org.throughline.internal.insight.figure;

import java.util.function.Function;
import org.throughline.insight.figure.FigureInfo;

/**
 * A figure: what is said about it, and how it is asked.
 *
 * @param info what is said about it
 * @param turns whether it is asked of questions and their answers
 * @param hurry its place among those for somebody in a hurry; 0 for none
 * @param query how it is asked
 */
record Definition(FigureInfo info, boolean turns, int hurry, Function<Asking, Query> query) {
}
