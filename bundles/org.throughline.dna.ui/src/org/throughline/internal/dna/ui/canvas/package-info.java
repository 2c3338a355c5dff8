/** The editor of the DNA sheet and the brand canvases. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui.canvas;
