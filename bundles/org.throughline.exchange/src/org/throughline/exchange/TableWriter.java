package org.throughline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.exchange.FormulaGuard;

/**
 * Writes tables as CSV by RFC 4180 in UTF-8: CRLF after each row, quotation marks where needed. Without state; may be
 * used by several threads.
 */
public final class TableWriter {

  private final CsvStyle style;

  /** A writer of that style. */
  public TableWriter(CsvStyle style) {
    this.style = style;
  }

  /**
   * The table as the bytes of a file.
   *
   * @param header the names of the columns
   * @param rows the rows; a number is written as one and never guarded, null is an empty field, anything else is text
   * @throws IllegalArgumentException when a row has not as many fields as the header
   */
  public byte[] write(List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {
    StringWriter text = new StringWriter();
    if (style.byteOrderMark()) {
      text.append('\uFEFF');
    }
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(style.delimiter()).lineDelimiter(LineDelimiter.CRLF)
        .quoteStrategy(QuoteStrategies.REQUIRED).build(text)) {
      csv.writeRecord(header.stream().map(this::guarded).toList());
      for (List<? extends @Nullable Object> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException("A row of " + row.size() + " fields in a table of " + header.size());
        }
        List<String> fields = new ArrayList<>(row.size());
        for (Object value : row) {
          fields.add(field(value));
        }
        csv.writeRecord(fields);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value instanceof Number number ? number.toString() : guarded(value.toString());
  }

  private String guarded(String text) {
    return style.formulaSafe() ? FormulaGuard.guarded(text) : text;
  }
}
