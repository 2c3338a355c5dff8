@NullMarked
package org.throughline.internal.calendar;

import org.jspecify.annotations.NullMarked;
