@NullMarked
package org.throughline.internal.insight.figure;

import org.jspecify.annotations.NullMarked;
