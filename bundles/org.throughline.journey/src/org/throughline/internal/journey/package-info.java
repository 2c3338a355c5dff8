@NullMarked
package org.throughline.internal.journey;

import org.jspecify.annotations.NullMarked;
