/** Data whose time is over, which leave the client while it is open in the window. */
@NullMarked
package org.throughline.internal.insight.ui.retention;

import org.jspecify.annotations.NullMarked;
