/** How facts are written as lines. */
@NullMarked
package org.throughline.internal.core.facts;

import org.jspecify.annotations.NullMarked;
