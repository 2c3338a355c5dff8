/** What goes out of the window, and what comes back. */
@NullMarked
package org.throughline.internal.briefing.ui.out;

import org.jspecify.annotations.NullMarked;
