@NullMarked
package org.throughline.internal.ui.hints;

import org.jspecify.annotations.NullMarked;
