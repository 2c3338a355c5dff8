@NullMarked
package org.throughline.internal.insight.line;

import org.jspecify.annotations.NullMarked;
