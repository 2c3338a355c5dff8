package org.throughline.internal.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.Progress;
import org.throughline.exchange.TableFile;

/**
 * A list as it was read from a file.
 *
 * @param sheets the sheets of a workbook; none for text
 * @param sheet which of them was read; empty for text
 * @param table what stands in it
 */
record ReadList(Path file, List<String> sheets, String sheet, TableFile table) {

  ReadList {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads a file; not on the UI thread.
   *
   * @param sheet which sheet; empty for the first
   * @throws org.throughline.core.ClientException when it cannot be read
   * @throws org.throughline.core.Cancelled when it is not wanted any more
   */
  static ReadList of(Path file, String sheet, Progress progress) {
    List<String> sheets = TableFile.sheets(file, TableFile.LISTS);
    String first = sheets.isEmpty() ? "" : sheets.getFirst();
    return new ReadList(file, sheets, sheet.isEmpty() ? first : sheet,
        TableFile.read(file, TableFile.LISTS, sheet, progress));
  }

  /** The name of the file, for people. */
  String fileName() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** What the list may be called, by its sheet and its file. */
  List<String> names() {
    return Stream.of(fileName().replaceFirst("\\.[^.]+$", ""), sheet).filter(each -> !each.isBlank()).toList();
  }
}
