/** Finds elements and commands by what is typed, and words in texts. */
@NullMarked
package org.throughline.internal.ui.find;

import org.jspecify.annotations.NullMarked;
