@NullMarked
package org.throughline.internal.dna.tone;

import org.jspecify.annotations.NullMarked;
