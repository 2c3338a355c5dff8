package org.throughline.insight.feed;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.internal.insight.AnalysisEngine;

/** What an import left in the folder of a client. */
final class StoredRows {

  private StoredRows() {
  }

  /** The stored rows, each a map by column. */
  static List<Map<String, String>> of(Path client, FeedReport report) throws SQLException {
    Path file = client.resolve(report.file());
    List<Map<String, String>> rows = new ArrayList<>();
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(file), null);
        Statement statement = engine.connection().createStatement();
        ResultSet all = statement.executeQuery("SELECT * FROM read_parquet(" + AnalysisEngine.path(file) + ")")) {
      while (all.next()) {
        Map<String, String> row = new HashMap<>();
        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
          row.put(all.getMetaData().getColumnLabel(i), all.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
