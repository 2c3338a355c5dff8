package org.throughline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.exchange.FormulaGuard;

/**
 * Writes tables as CSV by RFC 4180 in UTF-8: CRLF after each row, quotation marks where needed. Without state; may be
 * used by several threads.
 */
public final class TableWriter {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm[:ss]", Locale.ROOT);

  private final CsvStyle style;
  private final Locale locale;

  /** A writer of that style, with numbers and days as programs write them. */
  public TableWriter(CsvStyle style) {
    this(style, Locale.ROOT);
  }

  /**
   * A writer of that style for people of a language: with its decimal separator, and days as its spreadsheets read
   * them.
   */
  public TableWriter(CsvStyle style, Locale locale) {
    this.style = style;
    this.locale = locale;
  }

  /**
   * The table as the bytes of a file.
   *
   * @param header the names of the columns
   * @param rows the rows; numbers, days and moments are written as such and never guarded, null is an empty field,
   *     anything else is text
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
    return switch (value) {
      case BigDecimal decimal -> local(decimal.toPlainString());
      case Number number -> local(number.toString());
      case LocalDate day -> day(day);
      case LocalDateTime moment when moment.getNano() == 0 -> day(moment.toLocalDate()) + " "
          + (moment.getSecond() == 0 ? moment.toLocalTime().toString() : TIME.format(moment));
      default -> guarded(value.toString());
    };
  }

  private String local(String number) {
    return number.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /** A spreadsheet reads the form of the standard in any language; in Dutch people expect their own. */
  private String day(LocalDate day) {
    return locale.getLanguage().equals("nl") && day.getYear() >= 1000 && day.getYear() < 10_000
        ? DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).format(day) : guarded(day.toString());
  }

  private String guarded(String text) {
    return style.formulaSafe() ? FormulaGuard.guarded(text) : text;
  }
}
