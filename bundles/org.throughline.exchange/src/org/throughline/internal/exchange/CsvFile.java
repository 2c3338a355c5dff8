package org.throughline.internal.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;

/** Reads a whole table from a text file. */
public final class CsvFile {

  private static final int SMALLEST_BUFFER = 16 * 1024;

  private CsvFile() {
  }

  /** See {@link TableFile#read(Path, TableLimits, String, Progress)}. */
  public static TableFile read(Path file, TableLimits limits, Progress progress) {
    TextProbe probe = TextProbe.of(file, limits);
    RawRowHandler handler = new RawRowHandler(limits.columns(), limits.fieldCharacters());
    List<TableFile.Row> rows = new ArrayList<>();
    List<RowError> rejected = new ArrayList<>();
    try (Reader text = new BufferedReader(probe.open());
        CsvReader<RawRow> reader = CsvReader.builder().fieldSeparator(probe.format().delimiter())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Math.max(SMALLEST_BUFFER, limits.fieldCharacters() * 4)).build(handler, text)) {
      long inside = 0;
      for (RawRow raw : reader) {
        progress.check();
        // A spreadsheet counts rows, in which a cell may have several lines.
        RawRow row = new RawRow(raw.line() - inside, raw.fields(), raw.longField());
        inside += raw.fields().stream().mapToLong(CsvFile::lineEnds).sum();
        if (rows.size() + rejected.size() > limits.rows()) {
          throw new ClientException(Kind.BAD_INPUT,
              Message.of(TableReader.class, "table.rows", TextProbe.name(file), limits.rows()), file);
        }
        Message reason = reason(row, limits);
        if (reason == null) {
          add(rows, row);
        } else {
          rejected.add(new RowError(row.line(), reason));
        }
      }
    } catch (CsvParseException broken) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, "table.quote", TextProbe.name(file),
          handler.line(), limits.fieldCharacters()), file, broken);
    } catch (IOException | UncheckedIOException unreadable) {
      throw TextProbe.unreadable(file, unreadable);
    }
    if (rows.isEmpty() && rejected.isEmpty()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(TableReader.class, "table.empty", TextProbe.name(file)),
          file);
    }
    return new TableFile(rows, rejected, List.of(), false);
  }

  private static long lineEnds(String field) {
    long ends = 0;
    for (int at = 0; at < field.length(); at++) {
      char each = field.charAt(at);
      ends += each == '\n' || each == '\r' && (at + 1 == field.length() || field.charAt(at + 1) != '\n') ? 1 : 0;
    }
    return ends;
  }

  private static void add(List<TableFile.Row> rows, RawRow row) {
    List<@Nullable Object> cells = new ArrayList<>(row.fields().size());
    row.fields().forEach(field -> cells.add(FormulaGuard.restored(field)));
    TableFile.Row made = new TableFile.Row(row.line(), cells);
    boolean separator = rows.isEmpty() && row.fields().getFirst().equals("sep=");
    if (!made.isBlank() && !separator) {
      rows.add(made);
    }
  }

  private static @Nullable Message reason(RawRow row, TableLimits limits) {
    if (row.longField() >= 0) {
      return Message.of(TableReader.class, "row.long", row.longField() + 1, limits.fieldCharacters());
    }
    if (row.fields().size() > limits.columns()) {
      return Message.of(TableReader.class, "row.wide", limits.columns());
    }
    for (int i = 0; i < row.fields().size(); i++) {
      String field = row.fields().get(i);
      if (field.indexOf(TextProbe.DAMAGED) >= 0) {
        return Message.of(TableReader.class, "row.encoding", i + 1);
      }
      if (field.indexOf('\0') >= 0) {
        return Message.of(TableReader.class, "row.nul", i + 1);
      }
    }
    return null;
  }
}
