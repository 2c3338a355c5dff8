/** The texts of the toolkit in Dutch and Swedish. */
@NullMarked
package org.throughline.internal.nls.swt;

import org.jspecify.annotations.NullMarked;
