/**
 * A yardstick for checking models: a railway, and six things that may be wrong with it, as in the Train Benchmark
 * (Szárnyas, Izsó, Ráth, Varró: The Train Benchmark, Software and Systems Modeling, 2018).
 */
@NullMarked
package org.throughline.internal.benchmarks.railway;

import org.jspecify.annotations.NullMarked;
