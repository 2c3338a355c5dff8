/** Measures what opening, changing and saving a client costs, beside plain EMF in the same run. */
@NullMarked
package org.throughline.internal.benchmarks;

import org.jspecify.annotations.NullMarked;
