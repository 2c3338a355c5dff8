/** The tone of a text, shown in place. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui.tone;
