/** A document as a Word file: with styles, headings, alternatives for pictures, nothing loaded, the same bytes each time. */
@NullMarked
package org.throughline.internal.briefing.docx;

import org.jspecify.annotations.NullMarked;
