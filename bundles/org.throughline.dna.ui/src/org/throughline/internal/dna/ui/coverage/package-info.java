/** Coverage as picture and table. */
@NullMarked
package org.throughline.internal.dna.ui.coverage;

import org.jspecify.annotations.NullMarked;
