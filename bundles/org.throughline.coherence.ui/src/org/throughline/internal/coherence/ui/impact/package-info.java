/** What a change would touch. */
@NullMarked
package org.throughline.internal.coherence.ui.impact;

import org.jspecify.annotations.NullMarked;
