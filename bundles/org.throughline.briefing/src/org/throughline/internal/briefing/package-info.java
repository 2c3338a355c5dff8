/** The sections a briefing makes of the shared packages of the model. */
@NullMarked
package org.throughline.internal.briefing;

import org.jspecify.annotations.NullMarked;
