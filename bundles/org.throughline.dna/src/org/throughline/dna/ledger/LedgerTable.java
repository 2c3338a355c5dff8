package org.throughline.dna.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;

/**
 * A ledger as a table: one row for each standard of each group, worded as a person reads them.
 *
 * @param ledger what it shows
 * @param by how its standards are put together; unless by promise the group is the first column
 * @param language the language of the reader
 */
public record LedgerTable(PromiseLedger ledger, LedgerGrouping by, Locale language) {

  /** The table. */
  public ValueTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (LedgerGroup group : ledger.groups(by)) {
      group.entries().forEach(entry -> rows.add(row(group, entry)));
    }
    return new ValueTable(columns(), rows);
  }

  private LedgerWords words() {
    return LedgerWords.of(ledger, language);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    if (by != LedgerGrouping.PROMISE) {
      columns.add(new Column(by.in(language), Kind.TEXT));
    }
    Stream.of("promise.name", "standard").forEach(key -> columns.add(new Column(words().say("head." + key), Kind.TEXT)));
    if (by != LedgerGrouping.CHANNEL) {
      columns.add(new Column(words().say("head.channel"), Kind.TEXT));
    }
    if (by != LedgerGrouping.DEPARTMENT) {
      columns.add(new Column(words().say("head.keeper"), Kind.TEXT));
    }
    columns.add(new Column(words().say("head.promised"), Kind.PROMISE));
    columns.add(new Column(words().say("head.practice"), Kind.NUMBER));
    Stream.of("gap", "state", "trend", "measured")
        .forEach(key -> columns.add(new Column(words().say("head." + key), Kind.TEXT)));
    columns.add(new Column(words().say("head.cases"), Kind.NUMBER));
    Stream.of("source", "remarks").forEach(key -> columns.add(new Column(words().say("head." + key), Kind.TEXT)));
    return columns;
  }

  private List<String> row(LedgerGroup group, LedgerEntry entry) {
    LedgerWords words = words();
    List<String> cells = new ArrayList<>();
    if (by != LedgerGrouping.PROMISE) {
      cells.add(group.name().in(language));
    }
    cells.add(words.promise(entry));
    cells.add(words.label(entry));
    if (by != LedgerGrouping.CHANNEL) {
      cells.add(words.channel(entry));
    }
    if (by != LedgerGrouping.DEPARTMENT) {
      cells.add(words.keeper(entry));
    }
    cells.addAll(List.of(words.promised(entry), words.practice(entry), words.gap(entry), words.state(entry),
        words.trend(entry), words.measuredOn(entry), words.cases(entry), words.source(entry),
        String.join(" ", words.remarks(entry))));
    return cells;
  }
}
