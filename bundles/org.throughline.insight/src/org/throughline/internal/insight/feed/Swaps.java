package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBAppender;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * Which texts, people and addresses of posts are to be replaced by what; kept in the database, as there may be millions.
 * Filled by any threads, closed by one.
 */
final class Swaps implements AutoCloseable {

  private static final int REMEMBERED = 200_000;
  private static final String PERSON = "user_";
  private static final String POST = "post_";

  private final AnalysisEngine engine;
  private final Pseudonymiser pseudonyms;
  private final PseudonymKey key;
  private final DuckDBAppender texts;
  private final DuckDBAppender people;
  private final DuckDBAppender addresses;
  private final DuckDBAppender erased;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Set<String> knownAddresses = ConcurrentHashMap.newKeySet();
  private boolean any;
  private boolean anyAddress;

  Swaps(AnalysisEngine engine, Pseudonymiser pseudonyms, PseudonymKey key) throws SQLException {
    this.engine = engine;
    this.pseudonyms = pseudonyms;
    this.key = key;
    engine.execute("CREATE OR REPLACE TABLE text_found (original VARCHAR, replaced VARCHAR)");
    engine.execute("CREATE OR REPLACE TABLE people_found (original VARCHAR, replaced VARCHAR)");
    engine.execute("CREATE OR REPLACE TABLE addresses_found (original VARCHAR, replaced VARCHAR)");
    engine.execute("CREATE OR REPLACE TABLE erased_found (original VARCHAR, replaced VARCHAR)");
    texts = engine.connection().createAppender("main", "text_found");
    people = engine.connection().createAppender("main", "people_found");
    addresses = engine.connection().createAppender("main", "addresses_found");
    erased = engine.connection().createAppender("main", "erased_found");
  }

  /**
   * The columns that may hold addresses of posts of other people, which name these: what a post answers, and in a file of
   * other people's posts the posts themselves.
   */
  static Set<FeedColumn> addresses(Set<FeedColumn> given) {
    Set<FeedColumn> columns = EnumSet.of(FeedColumn.PARENT_ID);
    if (given.contains(FeedColumn.AUTHOR)) {
      columns.add(given.contains(FeedColumn.POST_ID) ? FeedColumn.POST_ID : FeedColumn.PERMALINK);
    }
    columns.retainAll(given);
    return columns;
  }

  /** Whether an id is an address, in SQL. */
  static String isAddress(String field) {
    return "(contains(" + field + ", '/') OR contains(" + field + ", '@'))";
  }

  /**
   * An id or address.
   *
   * @return by how many bytes it grows; negative when it becomes shorter
   */
  int address(String original) {
    if (original.indexOf('/') < 0 && original.indexOf('@') < 0) {
      return 0;
    }
    String replaced = post(original.strip());
    if (!knownAddresses.contains(original)
        && (knownAddresses.size() >= REMEMBERED || knownAddresses.add(original))) {
      append(addresses, original, replaced);
    }
    return bytes(replaced) - bytes(original);
  }

  /** What stands for a post: the same wherever it is named. Capitals make a difference in addresses, not in accounts. */
  private String post(String address) {
    return POST + key.pseudonym("post:" + HexFormat.of().formatHex(address.getBytes(StandardCharsets.UTF_8)))
        .substring(PERSON.length());
  }

  /** Lets the own posts of a file be named as they are, so that answers to them find them. After closing. */
  void keepOwn(String ownIds) throws SQLException {
    if (anyAddress()) {
      engine.execute("UPDATE address_swaps SET replaced = trim(original) WHERE trim(original) IN (SELECT trim(id) FROM ("
          + ownIds + ") WHERE id IS NOT NULL)");
    }
  }

  /**
   * A text.
   *
   * @return by how many bytes it grows; negative when it becomes shorter
   */
  int text(String original) {
    String replaced = pseudonyms.masked(original);
    if (replaced.equals(original)) {
      return 0;
    }
    append(texts, original, replaced);
    return bytes(replaced) - bytes(original);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  void person(String original) {
    if (known.contains(original)) {
      return;
    }
    if (known.size() < REMEMBERED && !known.add(original)) {
      return;
    }
    append(people, original, pseudonyms.person(original.strip()));
    if (pseudonyms.isErased(original.strip())) {
      erased(original);
    }
  }

  /** What is written where somebody stands who must not come back. */
  void erased(String written) {
    append(erased, written, "");
  }

  private synchronized void append(DuckDBAppender table, String original, String replaced) {
    try {
      any |= table == texts;
      anyAddress |= table == addresses;
      table.beginRow().append(original).append(replaced).endRow();
    } catch (SQLException failed) {
      throw new EngineTrouble(failed);
    }
  }

  /** Whether an account is one of those who must not come back, in SQL. After closing. */
  static String isErased(String field) {
    return field + " IN (SELECT original FROM erased_accounts)";
  }

  /** Whether any text changes. */
  synchronized boolean anyText() {
    return any;
  }

  /** Whether any id is an address. */
  synchronized boolean anyAddress() {
    return anyAddress;
  }

  /** Makes the tables of what is replaced by what: each original once. */
  @Override
  public void close() throws SQLException {
    texts.close();
    people.close();
    addresses.close();
    erased.close();
    engine.execute("CREATE OR REPLACE TABLE text_swaps AS SELECT DISTINCT original, replaced FROM text_found");
    engine.execute("CREATE OR REPLACE TABLE people_swaps AS SELECT DISTINCT original, replaced FROM people_found");
    engine.execute("CREATE OR REPLACE TABLE address_swaps AS SELECT DISTINCT original, replaced FROM addresses_found");
    engine.execute("CREATE OR REPLACE TABLE erased_accounts AS SELECT DISTINCT original FROM erased_found");
    engine.execute("DROP TABLE erased_found");
    engine.execute("DROP TABLE addresses_found");
    engine.execute("DROP TABLE text_found");
    engine.execute("DROP TABLE people_found");
  }
}
