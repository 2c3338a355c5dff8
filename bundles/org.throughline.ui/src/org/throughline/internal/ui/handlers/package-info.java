@NullMarked
package org.throughline.internal.ui.handlers;

import org.jspecify.annotations.NullMarked;
