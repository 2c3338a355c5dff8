@NullMarked
package org.throughline.internal.crisis;

import org.jspecify.annotations.NullMarked;
