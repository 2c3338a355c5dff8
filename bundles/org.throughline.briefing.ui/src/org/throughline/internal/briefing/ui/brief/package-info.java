/** The briefings of a client, and the one that is written. */
@NullMarked
package org.throughline.internal.briefing.ui.brief;

import org.jspecify.annotations.NullMarked;
