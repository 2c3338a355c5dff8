/** A document as one file of HTML: no script, nothing loaded, for screens of any size and for paper. */
@NullMarked
package org.throughline.internal.briefing.html;

import org.jspecify.annotations.NullMarked;
