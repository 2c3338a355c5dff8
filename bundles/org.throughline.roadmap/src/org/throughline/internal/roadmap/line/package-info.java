@NullMarked
package org.throughline.internal.roadmap.line;

import org.jspecify.annotations.NullMarked;
