/** Reads from TrueType files how wide letters are, without a toolkit. */
@NullMarked
package org.throughline.internal.picture.font;

import org.jspecify.annotations.NullMarked;
