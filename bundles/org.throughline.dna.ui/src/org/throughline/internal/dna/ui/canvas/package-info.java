/** The editor of the DNA sheet and the brand canvases. */
@NullMarked
package org.throughline.internal.dna.ui.canvas;

import org.jspecify.annotations.NullMarked;
