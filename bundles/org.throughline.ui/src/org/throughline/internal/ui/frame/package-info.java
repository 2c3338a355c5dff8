/** What holds for every part of the window: theme, size of text, preferences. */
@NullMarked
package org.throughline.internal.ui.frame;

import org.jspecify.annotations.NullMarked;
