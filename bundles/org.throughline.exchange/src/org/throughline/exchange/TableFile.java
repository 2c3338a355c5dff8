package org.throughline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.internal.exchange.CsvFile;
import org.throughline.internal.exchange.TextProbe;
import org.throughline.internal.exchange.WorkbookFile;

/**
 * A table as it stands in a file, a workbook (XLSX) or text (CSV) of any origin, wholly in memory. Every row of the file
 * that holds anything is either among the rows or among the rejected ones.
 *
 * @param rows the rows in the order of the file, those above the header included, blank ones left out
 * @param rejected rows that cannot be used
 * @param notes what else should be known, such as sheets that were not read
 * @param workbook whether it is a workbook, in which cells have types
 */
public record TableFile(List<Row> rows, List<RowError> rejected, List<Message> notes, boolean workbook) {

  /** Enough for any list a person keeps: 64 MiB, 100,000 rows, 500 columns, a million characters a cell. */
  public static final TableLimits LISTS = new TableLimits(64L << 20, 100_000, 500, 1_000_000);

  /**
   * A row of a file.
   *
   * @param line which row it is as a spreadsheet counts rows, from 1
   * @param cells text, or in a workbook also a {@code BigDecimal}, {@code Boolean}, {@code LocalDate},
   *     {@code LocalDateTime}, {@code LocalTime}, {@code Duration}, or a {@code Quantity} for a percentage; null for an
   *     empty cell; a {@link Message} where a cell cannot be used, which says why
   */
  public record Row(long line, List<@Nullable Object> cells) {

    public Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** What stands in a cell; null when it is empty or there is none. */
    public @Nullable Object cell(int column) {
      return column < cells.size() ? cells.get(column) : null;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
      return cells.stream().allMatch(cell -> cell == null || cell instanceof String text && text.isBlank());
    }
  }

  public TableFile {
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a file. What kind it is, is seen by what it holds, not by its name.
   *
   * @param sheet the name of the sheet of a workbook; empty for the first one that is not hidden
   * @throws ClientException when it is not there, empty, too large, no table, damaged, or has no such sheet
   */
  public static TableFile read(Path file, TableLimits limits, String sheet) {
    return read(file, limits, sheet, Progress.none());
  }

  /**
   * Reads a file like {@link #read(Path, TableLimits, String)}.
   *
   * @param progress is asked all the time whether the reading should end
   * @throws org.throughline.core.Cancelled when it should
   */
  public static TableFile read(Path file, TableLimits limits, String sheet, Progress progress) {
    return isArchive(file) ? WorkbookFile.read(file, limits, sheet, progress) : CsvFile.read(file, limits, progress);
  }

  /** Reads a file within the limits for {@link #LISTS}, the first sheet of a workbook. */
  public static TableFile read(Path file) {
    return read(file, LISTS, "");
  }

  /**
   * The sheets of a workbook that are not hidden, in its order; none for a file that is text.
   *
   * @throws ClientException when it is not there, too large or damaged
   */
  public static List<String> sheets(Path file, TableLimits limits) {
    return isArchive(file) ? WorkbookFile.sheets(file, limits) : List.of();
  }

  private static boolean isArchive(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    } catch (IOException unreadable) {
      throw TextProbe.unreadable(file, unreadable);
    }
  }
}
