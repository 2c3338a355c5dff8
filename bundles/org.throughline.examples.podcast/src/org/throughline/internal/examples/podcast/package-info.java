/** How the podcast module fits into the program: each class is one seam, and shows how it is used. */
@NullMarked
package org.throughline.internal.examples.podcast;

import org.jspecify.annotations.NullMarked;
