@NullMarked
package org.throughline.internal.ui.canvas;

import org.jspecify.annotations.NullMarked;
