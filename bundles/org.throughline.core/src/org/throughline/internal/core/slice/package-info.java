/** Cuts out of a client what a reader may see. */
@NullMarked
package org.throughline.internal.core.slice;

import org.jspecify.annotations.NullMarked;
