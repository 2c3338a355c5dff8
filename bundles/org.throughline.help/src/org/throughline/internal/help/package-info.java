@NullMarked
package org.throughline.internal.help;

import org.jspecify.annotations.NullMarked;
