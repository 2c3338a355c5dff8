/** The editor of the objectives. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui.cascade;
