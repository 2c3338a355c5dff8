package org.throughline.internal.insight;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.throughline.insight.ConversationMessage;
import org.throughline.model.insight.DataOrigin;

/** How messages lie in a Parquet file. */
public final class ParquetMessages {

  private static final String COLUMNS = "conversation_id, message_id, in_reply_to_id, brand, direction, author, "
      + "created_at, text, position, source_line";

  private ParquetMessages() {
  }

  /** Makes the table into which messages are put before they are written. */
  public static DuckDBAppender stage(AnalysisEngine engine) throws SQLException {
    engine.execute("CREATE TABLE staged (conversation_id VARCHAR, message_id VARCHAR, in_reply_to_id VARCHAR, "
        + "brand VARCHAR, direction VARCHAR, author VARCHAR, moment BIGINT, text VARCHAR, line BIGINT)");
    return engine.connection().createAppender("main", "staged");
  }

  /** Puts one message. */
  public static void append(DuckDBAppender staged, ConversationMessage message) throws SQLException {
    staged.beginRow().append(message.conversationId()).append(message.messageId()).append(message.inReplyToId())
        .append(message.desk()).append(message.fromCustomer() ? "inbound" : "outbound").append(message.author())
        .append(ContentHash.micros(message.at())).append(message.text()).append(message.line()).endRow();
  }

  /** Writes the staged messages, in the order of the imported file, with their place in the conversation. */
  public static void write(AnalysisEngine engine, Path target, String dataset, DataOrigin origin) throws SQLException {
    engine.execute("COPY (SELECT conversation_id, message_id, in_reply_to_id, brand, direction, author, "
        + "make_timestamptz(moment) AS created_at, text, position, line AS source_line "
        + "FROM staged JOIN placed USING (line) ORDER BY line) TO " + AnalysisEngine.path(target)
        + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA {throughline_format: '1', throughline_dataset: "
        + AnalysisEngine.text(dataset) + ", throughline_origin: " + AnalysisEngine.text(origin.name()) + "})");
  }

  /** Reads the messages of a file in the order of the imported file. */
  public static void read(AnalysisEngine engine, Path file, Consumer<ConversationMessage> sink) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + COLUMNS + ", epoch_us(created_at) AS moment FROM read_parquet("
            + AnalysisEngine.path(file) + ") ORDER BY source_line")) {
      while (rows.next()) {
        sink.accept(new ConversationMessage(rows.getLong("source_line"), rows.getString("conversation_id"),
            rows.getString("message_id"), rows.getString("in_reply_to_id"), rows.getString("brand"),
            rows.getString("direction").equals("inbound"), rows.getString("author"),
            Survey.moment(rows.getLong("moment")), rows.getString("text")));
      }
    }
  }
}
