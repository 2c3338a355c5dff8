/** Tables of elements: what they show and read in plain Java, and the widgets around it. */
@NullMarked
package org.throughline.internal.ui.table;

import org.jspecify.annotations.NullMarked;
