/** A file of generated posts, the way through the product and the same by hand. */
@NullMarked
package org.throughline.internal.benchmarks.posts;

import org.jspecify.annotations.NullMarked;
