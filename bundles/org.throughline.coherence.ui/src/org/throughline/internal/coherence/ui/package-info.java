/** Checks the open clients and tells the window what does not hold. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.coherence.ui;
