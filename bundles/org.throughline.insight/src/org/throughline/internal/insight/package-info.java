/** The steps of an import and the queries behind the figures. */
@NullMarked
package org.throughline.internal.insight;

import org.jspecify.annotations.NullMarked;
