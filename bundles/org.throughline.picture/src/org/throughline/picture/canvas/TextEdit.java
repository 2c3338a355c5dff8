package org.throughline.picture.canvas;

import java.util.function.Function;
import org.throughline.core.Operation;
import org.throughline.picture.Box;
import org.throughline.picture.TextStyle;

/**
 * A text on a canvas that can be edited where it stands.
 *
 * @param place where it stands, as wide as it may become
 * @param style how it is set
 * @param value what it says now
 * @param lines whether it may have several lines
 * @param operation what gives it another value
 */
public record TextEdit(Box place, TextStyle style, String value, boolean lines,
    Function<String, Operation> operation) {}
