/** A document as PDF: tagged (PDF/UA-1), with its typefaces in it, nothing loaded, the same bytes each time. */
@NullMarked
package org.throughline.internal.briefing.pdf;

import org.jspecify.annotations.NullMarked;
