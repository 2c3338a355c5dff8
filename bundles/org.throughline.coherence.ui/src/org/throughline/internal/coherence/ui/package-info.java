/** Checks the open clients and tells the window what does not hold. */
@NullMarked
package org.throughline.internal.coherence.ui;

import org.jspecify.annotations.NullMarked;
