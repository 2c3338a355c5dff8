/** The findings view. */
@NullMarked
package org.throughline.internal.coherence.ui.findings;

import org.jspecify.annotations.NullMarked;
