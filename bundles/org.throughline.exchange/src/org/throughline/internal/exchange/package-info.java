/** How text tables are recognised, decoded and taken apart. */
@NullMarked
package org.throughline.internal.exchange;

import org.jspecify.annotations.NullMarked;
