/** The throughline view. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.coherence.ui.line;
