/** Coverage as picture and table. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui.coverage;
