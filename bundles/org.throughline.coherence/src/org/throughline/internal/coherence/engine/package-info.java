/** Keeps results of rules up to date: who read what, and what has to be looked at again. */
@NullMarked
package org.throughline.internal.coherence.engine;

import org.jspecify.annotations.NullMarked;
