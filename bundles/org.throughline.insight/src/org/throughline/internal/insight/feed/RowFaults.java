package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.Recognition;
import org.throughline.internal.insight.AnalysisEngine;

/** Says which rows cannot be kept and why, and leaves out those that repeat others. For one thread. */
final class RowFaults {

  private final AnalysisEngine engine;
  private final Answers answers;
  private final Recognition recognition;
  private final RowSource rows;
  private final TypedSelect select;
  private final Findings findings;

  RowFaults(AnalysisEngine engine, Recognition recognition, RowSource rows, TypedSelect select, Findings findings) {
    this.engine = engine;
    this.recognition = recognition;
    this.rows = rows;
    this.select = select;
    this.findings = findings;
    answers = new Answers(engine);
  }

  /**
   * Tells the rows of a query that have a fault.
   *
   * @return how many they are
   */
  long reject(String query, Progress progress) throws SQLException, IOException {
    engine.execute("CREATE OR REPLACE TABLE faults AS SELECT \"row\", fault FROM (" + select.all(query, "\"row\", ")
        + ") WHERE fault IS NOT NULL");
    Map<Long, String> faults = firsts("SELECT \"row\", fault FROM faults WHERE fault NOT LIKE '" + TypedSelect.ERASED
        + "%' ORDER BY \"row\"");
    Map<Long, Long> lines = rows.lines(faults.keySet(), progress);
    faults.forEach((row, fault) -> findings.add(new RowError(lines.getOrDefault(row, row), reason(fault))));
    long gone = answers.number("SELECT count(*) FROM faults WHERE fault LIKE '" + TypedSelect.ERASED + "%'");
    if (gone > 0) {
      findings.tell(Severity.WARNS, FeedProblem.ERASED, gone, "problem.erased", gone);
    }
    long totals = answers.number("SELECT count(*) FROM faults WHERE fault LIKE 'total|%'");
    if (totals > 0) {
      findings.tell(Severity.TELLS, "total-row", totals, "problem.total", totals);
    }
    return answers.number("SELECT count(*) FROM faults");
  }

  /**
   * Keeps the first row of every post; the others are listed and counted. Reads the rows again, one after the other.
   *
   * @param identity by what posts are told apart, in SQL
   * @param form how the file is to be written
   * @return how many were left out
   */
  long leaveOutRepeats(String identity, Path target, String form, Progress progress) throws SQLException, IOException {
    String all = "(" + select.all(rows.query(true, true), "\"row\", ") + ") WHERE fault IS NULL";
    engine.execute("CREATE OR REPLACE TABLE repeats AS SELECT \"row\" AS n, id FROM (SELECT \"row\", " + identity
        + " AS id, row_number() OVER (PARTITION BY " + identity + " ORDER BY \"row\") AS nth FROM " + all
        + ") WHERE nth > 1 AND id IS NOT NULL");
    Stoppable.execute(engine, "COPY (SELECT " + String.join(", ", select.names()) + " FROM " + all
        + " AND \"row\" NOT IN (SELECT n FROM repeats) ORDER BY \"row\") TO " + AnalysisEngine.path(target) + form, progress);
    Map<Long, String> which = firsts("SELECT n, id FROM repeats ORDER BY n");
    Map<Long, Long> lines = rows.lines(new HashSet<>(which.keySet()), progress);
    which.forEach((row, each) -> findings.add(new RowError(lines.getOrDefault(row, row),
        Message.of(FeedImport.class, "row.repeated", shown(each)))));
    long repeated = answers.number("SELECT count(*) FROM repeats");
    if (repeated > 0) {
      findings.tell(Severity.WARNS, "repeated", repeated, "problem.repeated", repeated);
    }
    return repeated;
  }

  private Map<Long, String> firsts(String sql) throws SQLException {
    Map<Long, String> firsts = new LinkedHashMap<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery(sql + " LIMIT " + FeedReport.MOST_ERRORS)) {
      while (found.next()) {
        firsts.put(found.getLong(1), String.valueOf(found.getString(2)));
      }
    }
    return firsts;
  }

  private Message reason(String fault) {
    String[] parts = fault.split("\\|", 3);
    if (parts[1].isEmpty()) {
      return Message.of(FeedImport.class, "row." + parts[0]);
    }
    Integer place = recognition.positions().get(FeedColumn.valueOf(parts[1]));
    String heading = place == null ? parts[1] : recognition.headings().get(place);
    return Message.of(FeedImport.class, "row." + parts[0], heading, shown(parts[2]));
  }

  private static String shown(String value) {
    return value.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
