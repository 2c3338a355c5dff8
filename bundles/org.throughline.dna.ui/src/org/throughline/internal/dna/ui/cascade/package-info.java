/** The editor of the objectives. */
@NullMarked
package org.throughline.internal.dna.ui.cascade;

import org.jspecify.annotations.NullMarked;
