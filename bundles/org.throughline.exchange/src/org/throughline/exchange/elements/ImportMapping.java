package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.exchange.TableFile;

/**
 * Which column of a file goes into which column of a table.
 *
 * @param headerLine the row of the file with the headings, as a spreadsheet counts rows
 * @param headings what stands above each column of the file; empty where nothing does
 * @param columns the column of the table each goes into; null for one that is not used
 */
public record ImportMapping(long headerLine, List<String> headings, List<@Nullable CellColumn> columns) {

  private static final int HEADER_ROWS = 10;

  public ImportMapping {
    headings = List.copyOf(headings);
    columns = Collections.unmodifiableList(new ArrayList<>(columns));
    if (headings.size() != columns.size()) {
      throw new IllegalArgumentException(headings.size() + " headings of " + columns.size() + " columns");
    }
  }

  /**
   * What the headings seem to mean. The row with most headings that mean something is taken for the header, among the
   * first ten; of two columns that mean the same the first is used.
   */
  public static ImportMapping propose(ElementTable table, TableFile file) {
    TableFile.Row header = null;
    long most = -1;
    for (TableFile.Row row : file.rows().stream().limit(HEADER_ROWS).toList()) {
      long known = row.cells().stream().filter(cell -> cell instanceof String text && table.column(text).isPresent())
          .count();
      if (known > most) {
        most = known;
        header = row;
      }
    }
    int width = file.workbook() ? file.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0)
        : header == null ? 0 : header.cells().size();
    List<String> headings = new ArrayList<>();
    List<@Nullable CellColumn> columns = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < width; i++) {
      String heading = header != null && header.cell(i) instanceof Object cell ? cell.toString().strip() : "";
      CellColumn column = table.column(heading).orElse(null);
      headings.add(heading);
      columns.add(column != null && used.add(column.key()) ? column : null);
    }
    return new ImportMapping(header == null ? 0 : header.line(), headings, columns);
  }

  /** The same with another meaning of one column of the file; a column that meant that before means nothing then. */
  public ImportMapping with(int position, @Nullable CellColumn column) {
    List<@Nullable CellColumn> changed = new ArrayList<>();
    for (CellColumn each : columns) {
      changed.add(column != null && each != null && each.key().equals(column.key()) ? null : each);
    }
    changed.set(position, column);
    return new ImportMapping(headerLine, headings, changed);
  }

  /**
   * The same with the meaning of a heading as a person says it.
   *
   * @param heading as it stands in the file, whatever the capitals, blanks and signs
   * @param meaning the label or technical name of a column; empty to leave the column of the file out
   * @throws ClientException BAD_INPUT when there is no such heading or column
   */
  public ImportMapping with(ElementTable table, String heading, String meaning) {
    String wanted = ElementTable.plain(heading);
    int position = headings.indexOf(heading.strip());
    for (int i = 0; i < headings.size() && position < 0; i++) {
      position = ElementTable.plain(headings.get(i)).equals(wanted) ? i : -1;
    }
    if (position < 0) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(ImportMapping.class, "mapping.heading", heading,
          String.join(", ", headings.stream().filter(each -> !each.isEmpty()).toList())), null);
    }
    if (meaning.isBlank()) {
      return with(position, null);
    }
    CellColumn column = table.column(meaning)
        .orElseThrow(() -> new ClientException(Kind.BAD_INPUT, Message.of(ImportMapping.class, "mapping.column", meaning,
            String.join(", ", table.columns().stream().map(table::heading).toList())), null));
    return with(position, column);
  }

  /** Whether no column of the file is used. */
  public boolean isEmpty() {
    return columns.stream().allMatch(Objects::isNull);
  }
}
