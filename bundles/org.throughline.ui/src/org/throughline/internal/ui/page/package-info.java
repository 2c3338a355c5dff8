@NullMarked
package org.throughline.internal.ui.page;

import org.jspecify.annotations.NullMarked;
