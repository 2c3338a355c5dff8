package org.throughline.internal.ui.table;

import org.throughline.exchange.elements.CellColumn;

/** How wide columns are. */
final class ColumnWidth {

  private ColumnWidth() {
  }

  /** How wide a column is before anybody made it wider, in pixels at 100 %. */
  static int of(CellColumn column) {
    if (column.isName()) {
      return 220;
    }
    return switch (column.kind()) {
      case NUMBER, YES_NO -> 90;
      case DATE, CHOICE, VALUE -> 130;
      case TEXT -> 260;
      case LINE, CHOICES, LINES, VALUES, REFERENCE, REFERENCES, CLASS, PLACE -> 170;
    };
  }
}
