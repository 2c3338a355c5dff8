/** The tables of a document as a workbook (XLSX): complete, numbers as numbers, no formula, the same bytes each time. */
@NullMarked
package org.throughline.internal.briefing.xlsx;

import org.jspecify.annotations.NullMarked;
