package org.throughline.exchange.elements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;

/**
 * A row of a file and what becomes of it.
 *
 * @param line the row of the file as a spreadsheet counts rows, from 1
 * @param state what becomes of it
 * @param element the element that is changed, or the new one, which is in no client yet; null when none could be told
 * @param name what the element is called, or will be; empty when it has no name
 * @param cells what it changes, or what a new element gets
 * @param place where it will lie; null when it stays where it is, or is refused
 * @param moved the same in words; empty when nothing was said about it
 * @param errors why it is refused; empty unless it is
 */
public record ImportRow(long line, State state, @Nullable Element element, String name, List<Cell> cells,
    @Nullable ElementPlace place, String moved, List<CellError> errors) {

  /** What becomes of a row. */
  public enum State {
    /** A new element. */
    NEW,
    /** Changes the element with its id. */
    UPDATED_BY_ID,
    /** Changes the one element with its name. */
    UPDATED_BY_NAME,
    /** The element is like that already. */
    UNCHANGED,
    /** Nothing of it is used. */
    REFUSED
  }

  /**
   * A value that is set.
   *
   * @param before what the cell shows now; empty for nothing and for a new element
   * @param after what it will show
   * @param value the value; null for none, a list for a column of several
   */
  public record Cell(CellColumn column, String before, String after, @Nullable Object value) {
  }

  /** Whether the client is changed by it. */
  public boolean changes() {
    return state != State.UNCHANGED && state != State.REFUSED;
  }

  public ImportRow {
    cells = List.copyOf(cells);
    errors = List.copyOf(errors);
  }
}
