package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.duckdb.DuckDBAppender;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * Which texts and people are to be replaced by what; kept in the database, as there may be millions. Filled by any threads,
 * closed by one.
 */
final class Swaps implements AutoCloseable {

  private static final int REMEMBERED = 200_000;

  private final AnalysisEngine engine;
  private final Pseudonymiser pseudonyms;
  private final DuckDBAppender texts;
  private final DuckDBAppender people;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Map<Integer, LongAdder> growth = new ConcurrentHashMap<>();
  private boolean any;

  Swaps(AnalysisEngine engine, Pseudonymiser pseudonyms) throws SQLException {
    this.engine = engine;
    this.pseudonyms = pseudonyms;
    engine.execute("CREATE OR REPLACE TABLE text_found (original VARCHAR, replaced VARCHAR)");
    engine.execute("CREATE OR REPLACE TABLE people_found (original VARCHAR, replaced VARCHAR)");
    texts = engine.connection().createAppender("main", "text_found");
    people = engine.connection().createAppender("main", "people_found");
  }

  /** A text that stands in a column. */
  void text(int place, String original) {
    String replaced = pseudonyms.masked(original);
    if (!replaced.equals(original)) {
      growth.computeIfAbsent(place, none -> new LongAdder()).add(bytes(replaced) - bytes(original));
      append(texts, original, replaced);
    }
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** By how many bytes the texts of a column grow altogether; negative when they become shorter. */
  long growth(int place) {
    LongAdder grown = growth.get(place);
    return grown == null ? 0 : grown.sum();
  }

  void person(String original) {
    if (known.contains(original)) {
      return;
    }
    if (known.size() < REMEMBERED && !known.add(original)) {
      return;
    }
    append(people, original, pseudonyms.person(original.strip()));
  }

  private synchronized void append(DuckDBAppender table, String original, String replaced) {
    try {
      any |= table == texts;
      table.beginRow().append(original).append(replaced).endRow();
    } catch (SQLException failed) {
      throw new EngineTrouble(failed);
    }
  }

  /** Whether any text changes. */
  synchronized boolean anyText() {
    return any;
  }

  /** Makes the tables of what is replaced by what: each original once. */
  @Override
  public void close() throws SQLException {
    texts.close();
    people.close();
    engine.execute("CREATE OR REPLACE TABLE text_swaps AS SELECT DISTINCT original, replaced FROM text_found");
    engine.execute("CREATE OR REPLACE TABLE people_swaps AS SELECT DISTINCT original, replaced FROM people_found");
    engine.execute("DROP TABLE text_found");
    engine.execute("DROP TABLE people_found");
  }
}
