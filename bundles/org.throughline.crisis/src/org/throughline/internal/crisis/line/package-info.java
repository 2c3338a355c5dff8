@NullMarked
package org.throughline.internal.crisis.line;

import org.jspecify.annotations.NullMarked;
