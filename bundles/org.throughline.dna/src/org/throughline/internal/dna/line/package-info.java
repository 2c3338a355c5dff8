@NullMarked
package org.throughline.internal.dna.line;

import org.jspecify.annotations.NullMarked;
