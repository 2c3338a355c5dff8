@NullMarked
package org.throughline.internal.coherence.line;

import org.jspecify.annotations.NullMarked;
