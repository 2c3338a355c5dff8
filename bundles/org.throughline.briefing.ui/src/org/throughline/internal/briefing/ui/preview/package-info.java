/** The pages of a briefing as they go out. */
@NullMarked
package org.throughline.internal.briefing.ui.preview;

import org.jspecify.annotations.NullMarked;
