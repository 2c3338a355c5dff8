@NullMarked
package org.throughline.internal.core.text;

import org.jspecify.annotations.NullMarked;
