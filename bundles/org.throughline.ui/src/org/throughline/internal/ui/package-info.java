@NullMarked
package org.throughline.internal.ui;

import org.jspecify.annotations.NullMarked;
