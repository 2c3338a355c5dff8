/** The throughline view. */
@NullMarked
package org.throughline.internal.coherence.ui.line;

import org.jspecify.annotations.NullMarked;
