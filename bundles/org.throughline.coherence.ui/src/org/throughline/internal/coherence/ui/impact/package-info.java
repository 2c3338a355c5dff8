/** What a change would touch. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.coherence.ui.impact;
