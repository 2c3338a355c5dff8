/** Answers saved queries from the stored rows. */
@NullMarked
package org.throughline.internal.insight.evidence;

import org.jspecify.annotations.NullMarked;
