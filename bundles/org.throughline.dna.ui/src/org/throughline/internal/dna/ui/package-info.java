/** What the editors of the DNA share. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui;
