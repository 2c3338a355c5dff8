@NullMarked
package org.throughline.internal.ui.guide;

import org.jspecify.annotations.NullMarked;
