package org.throughline.internal.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a row and remembers on which line the parser is, also when it stops half-way. */
public final class RawRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

  private final int maxColumns;
  private final int maxCharacters;
  private long line = 1;
  private int longField = -1;
  private List<String> fields = new ArrayList<>();

  public RawRowHandler(int maxColumns, int maxCharacters) {
    this.maxColumns = maxColumns;
    this.maxCharacters = maxCharacters;
  }

  /** The line on which the row that is or was last read starts. */
  public long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    longField = -1;
    fields = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char @Nullable [] buffer, int offset, int length, boolean quoted) {
    char[] characters = Objects.requireNonNull(buffer);
    if (length > maxCharacters && longField < 0) {
      longField = index;
    }
    // One field more than allowed is enough to tell that the row does not fit.
    if (index <= maxColumns) {
      fields.add(new String(characters, offset, Math.min(length, maxCharacters)));
    }
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line, fields, longField);
  }
}
