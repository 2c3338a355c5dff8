package org.throughline.internal.insight.feed;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.Pseudonymiser;

/** Which texts and people are to be replaced by what; kept in the database, as there may be millions. */
final class Swaps implements AutoCloseable {

  private static final int REMEMBERED = 200_000;

  private final Pseudonymiser pseudonyms;
  private final DuckDBAppender texts;
  private final DuckDBAppender people;
  private final Set<String> known = new HashSet<>();
  private boolean any;

  Swaps(AnalysisEngine engine, Pseudonymiser pseudonyms) throws SQLException {
    this.pseudonyms = pseudonyms;
    engine.execute("CREATE OR REPLACE TABLE text_swaps (original VARCHAR, replaced VARCHAR)");
    engine.execute("CREATE OR REPLACE TABLE people_swaps (original VARCHAR, replaced VARCHAR)");
    texts = engine.connection().createAppender("main", "text_swaps");
    people = engine.connection().createAppender("main", "people_swaps");
  }

  void text(String original) {
    String replaced = pseudonyms.masked(original);
    if (!replaced.equals(original)) {
      any = true;
      append(texts, original, replaced);
    }
  }

  void person(String original) {
    if (known.contains(original)) {
      return;
    }
    if (known.size() < REMEMBERED) {
      known.add(original);
    }
    append(people, original, pseudonyms.person(original.strip()));
  }

  private static void append(DuckDBAppender table, String original, String replaced) {
    try {
      table.beginRow().append(original).append(replaced).endRow();
    } catch (SQLException failed) {
      throw new EngineTrouble(failed);
    }
  }

  /** Whether any text changes. */
  boolean anyText() {
    return any;
  }

  @Override
  public void close() throws SQLException {
    texts.close();
    people.close();
  }
}
