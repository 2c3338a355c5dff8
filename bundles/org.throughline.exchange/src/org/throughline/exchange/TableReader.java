package org.throughline.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.internal.exchange.RawRow;
import org.throughline.internal.exchange.RawRowHandler;
import org.throughline.internal.exchange.TextProbe;

/**
 * Reads tables from text files (CSV) of any origin: encoding, byte order mark and delimiter are recognised, the header
 * is looked for in the first ten rows, and every row that cannot be used is reported with its line and the reason.
 * Fields are kept as they stand, as text, line breaks included.
 *
 * <p>The file is read as a stream and never changed. Instances have no state and may be used by several threads.
 */
public final class TableReader {

  private static final int HEADER_ROWS = 10;
  private static final int SMALLEST_BUFFER = 16 * 1024;

  private final TableLimits limits;

  /** A reader that refuses what is larger than the limits. */
  public TableReader(TableLimits limits) {
    this.limits = limits;
  }

  /**
   * How the file is written down.
   *
   * @throws ClientException when it is not there, empty, too large, or no text
   */
  public TableFormat detect(Path file) {
    return TextProbe.of(file, limits).format();
  }

  /**
   * How the file is most likely written down. Where its beginning is UTF-8 without fault, as that of most files is, no more
   * of it is read: who goes on has to see whether the rest is.
   *
   * @throws ClientException when it is not there, empty, too large, or no text
   */
  public TableFormat presume(Path file) {
    return TextProbe.ofBeginning(file, limits).format();
  }

  /**
   * Reads all rows below the header.
   *
   * @param columns what is asked for
   * @throws ClientException when the file is not there, empty, too large or no text; when required columns are
   *     missing; when a quotation mark is not closed, because no row after that line could be trusted. Then rows may
   *     already have been handed to the sink, which has to drop them.
   */
  public void read(Path file, List<Column> columns, RowSink sink) {
    TextProbe probe = TextProbe.of(file, limits);
    RawRowHandler handler = new RawRowHandler(limits.columns(), limits.fieldCharacters());
    try (Reader text = new BufferedReader(probe.open());
        CsvReader<RawRow> rows = CsvReader.builder().fieldSeparator(probe.format().delimiter())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Math.max(SMALLEST_BUFFER, limits.fieldCharacters() * 4)).build(handler, text)) {
      Iterator<RawRow> iterator = rows.iterator();
      ColumnMapping mapping = header(file, iterator, columns);
      sink.start(probe.format(), mapping);
      for (long count = 1; iterator.hasNext(); count++) {
        if (count > limits.rows()) {
          throw bad("table.rows", file, limits.rows());
        }
        check(iterator.next(), mapping, sink);
      }
    } catch (CsvParseException broken) {
      throw new ClientException(Kind.BAD_INPUT,
          Message.of(TableReader.class, "table.quote", name(file), handler.line(), limits.fieldCharacters()), file,
          broken);
    } catch (IOException | UncheckedIOException unreadable) {
      throw TextProbe.unreadable(file, unreadable);
    }
  }

  /** The mapping of the first row that has all required columns; export files often have a line or two above it. */
  private static ColumnMapping header(Path file, Iterator<RawRow> rows, List<Column> columns) {
    ColumnMapping best = null;
    for (int looked = 0; looked < HEADER_ROWS && rows.hasNext(); looked++) {
      RawRow row = rows.next();
      ColumnMapping mapping = ColumnMapping.match(row.fields(), row.line(), columns);
      if (mapping.missing(columns).isEmpty()) {
        return mapping;
      }
      if (best == null || mapping.positions().size() > best.positions().size()) {
        best = mapping;
      }
    }
    if (best == null) {
      throw bad("table.empty", file);
    }
    throw bad("table.header", file, String.join(", ", best.missing(columns)), shown(best.header()), best.headerLine());
  }

  private static String shown(List<String> header) {
    String all = String.join(", ", header).replaceAll("\\p{Cntrl}", " ").replace('\uFFFF', '\uFFFD');
    return all.length() <= 200 ? all : all.substring(0, all.offsetByCodePoints(0, all.codePointCount(0, 199))) + "…";
  }

  private void check(RawRow row, ColumnMapping mapping, RowSink sink) {
    Message reason = reason(row, mapping);
    if (reason == null) {
      sink.row(new TableRow(row.line(), row.fields(), mapping));
    } else {
      sink.rejected(new RowError(row.line(), reason));
    }
  }

  private @Nullable Message reason(RawRow row, ColumnMapping mapping) {
    if (row.longField() >= 0) {
      return Message.of(TableReader.class, "row.long", row.longField() + 1, limits.fieldCharacters());
    }
    if (row.fields().size() != mapping.header().size()) {
      return Message.of(TableReader.class, "row.fields", mapping.header().size(), row.fields().size());
    }
    for (int i = 0; i < row.fields().size(); i++) {
      String field = row.fields().get(i);
      if (field.indexOf(TextProbe.DAMAGED) >= 0) {
        return Message.of(TableReader.class, "row.encoding", mapping.header().get(i));
      }
      if (field.indexOf('\0') >= 0) {
        return Message.of(TableReader.class, "row.nul", mapping.header().get(i));
      }
    }
    return null;
  }

  private static ClientException bad(String key, Path file, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(name(file));
    arguments.addAll(List.of(more));
    return new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, key, arguments.toArray()), file);
  }

  private static String name(Path file) {
    return TextProbe.name(file);
  }
}
