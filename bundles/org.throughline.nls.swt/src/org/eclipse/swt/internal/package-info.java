/** Where the toolkit looks for its texts. */
@NullMarked
package org.eclipse.swt.internal;

import org.jspecify.annotations.NullMarked;
