@NullMarked
package org.throughline.internal.journey.line;

import org.jspecify.annotations.NullMarked;
