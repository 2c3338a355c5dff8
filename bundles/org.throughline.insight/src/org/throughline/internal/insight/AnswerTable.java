package org.throughline.internal.insight;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.QueryTable;

/** Reads what a database answers to a query of a person. */
public final class AnswerTable {

  /** Gives the value of a column of the present row. */
  @FunctionalInterface
  public interface Cell {

    /** The value; columns are counted from 1. */
    @Nullable Object of(ResultSet rows, int column) throws SQLException;
  }

  private AnswerTable() {
  }

  /** The columns and at most so many rows, and whether there are more. */
  public static QueryTable read(ResultSet rows, int most, Cell cell) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    List<List<@Nullable Object>> found = new ArrayList<>();
    while (rows.next()) {
      if (found.size() == most) {
        return new QueryTable(columns, found, true);
      }
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(cell.of(rows, i));
      }
      found.add(row);
    }
    return new QueryTable(columns, found, false);
  }
}
