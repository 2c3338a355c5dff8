@NullMarked
package org.throughline.internal.coherence.records;

import org.jspecify.annotations.NullMarked;
