@NullMarked
package org.throughline.internal.ui.history;

import org.jspecify.annotations.NullMarked;
