@NullMarked
package org.throughline.internal.roadmap;

import org.jspecify.annotations.NullMarked;
