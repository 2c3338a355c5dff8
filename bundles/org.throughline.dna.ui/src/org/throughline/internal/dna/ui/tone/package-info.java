/** The tone of a text, shown in place. */
@NullMarked
package org.throughline.internal.dna.ui.tone;

import org.jspecify.annotations.NullMarked;
