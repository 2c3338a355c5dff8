@NullMarked
package org.throughline.internal.ui.outline;

import org.jspecify.annotations.NullMarked;
