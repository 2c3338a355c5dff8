@NullMarked
package org.throughline.internal.calendar.line;

import org.jspecify.annotations.NullMarked;
