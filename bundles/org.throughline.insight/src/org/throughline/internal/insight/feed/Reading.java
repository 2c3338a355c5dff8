package org.throughline.internal.insight.feed;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.Recognition;
import org.throughline.internal.insight.AnalysisEngine;

/** How a file was read, as its import remembers it: the same file read in another way is another import. */
public final class Reading {

  /** Under which name an import holds it. */
  static final String KEY = "throughline_reading";

  private Reading() {
  }

  /** All that decides what becomes of the same bytes. */
  public static String of(Recognition recognition, FeedChoices choices) {
    return String.join("|", recognition.profile(), recognition.sheet(), recognition.positions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey()).map(each -> each.getKey().key() + "=" + each.getValue())
        .collect(Collectors.joining(",")), String.valueOf(choices.dates()), choices.zone().getId());
  }

  /** How a stored import was read; null when it does not say. */
  public static @Nullable String of(AnalysisEngine engine, Path stored) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT decode(value) FROM parquet_kv_metadata("
            + AnalysisEngine.path(stored) + ") WHERE decode(key) = " + AnalysisEngine.text(KEY))) {
      return found.next() ? found.getString(1) : null;
    }
  }
}
