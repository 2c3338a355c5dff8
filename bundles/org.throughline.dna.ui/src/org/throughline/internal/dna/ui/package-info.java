/** What the editors of the DNA share. */
@NullMarked
package org.throughline.internal.dna.ui;

import org.jspecify.annotations.NullMarked;
