/** Briefs of any length, made of what briefs hold, and what is read back from the files that are made of them. */
@NullMarked
package org.throughline.internal.benchmarks.briefs;

import org.jspecify.annotations.NullMarked;
