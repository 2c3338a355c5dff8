@NullMarked
package org.throughline.internal.ui.work;

import org.jspecify.annotations.NullMarked;
