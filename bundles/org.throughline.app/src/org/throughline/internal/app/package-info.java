@NullMarked
package org.throughline.internal.app;

import org.jspecify.annotations.NullMarked;
