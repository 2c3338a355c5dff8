/** Lets saving, opening and packing fail in every way, in processes of their own, and counts what is damaged. */
@NullMarked
package org.throughline.internal.faults;

import org.jspecify.annotations.NullMarked;
