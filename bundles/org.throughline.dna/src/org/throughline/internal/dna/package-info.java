@NullMarked
package org.throughline.internal.dna;

import org.jspecify.annotations.NullMarked;
