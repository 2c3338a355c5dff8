@NullMarked
package org.throughline.internal.coherence;

import org.jspecify.annotations.NullMarked;
