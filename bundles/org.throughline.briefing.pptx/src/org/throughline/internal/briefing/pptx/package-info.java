/**
 * A document as slides (PPTX): one thought on each, the whole text and its sources in the notes, nothing loaded, the same
 * bytes each time.
 */
@NullMarked
package org.throughline.internal.briefing.pptx;

import org.jspecify.annotations.NullMarked;
