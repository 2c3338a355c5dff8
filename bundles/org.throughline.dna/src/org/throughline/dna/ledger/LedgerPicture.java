package org.throughline.dna.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.practice.PracticeState;
import org.throughline.dna.Remarks;
import org.throughline.internal.dna.ledger.LedgerSketch;
import org.throughline.picture.Drawing;
import org.throughline.picture.Scene;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;

/**
 * The ledger as a picture: promise against practice for each standard, by group. The promise stands as a tick in the
 * middle of each row and practice as a bar; what was not measured has no bar and says why.
 *
 * @param ledger what it shows
 * @param by how its standards are put together
 * @param language the language of the program; the client's own words stay in theirs
 * @param remarks what was found about the standards
 */
public record LedgerPicture(PromiseLedger ledger, LedgerGrouping by, Locale language, Remarks remarks) implements Drawing {

  private static final int TOLD = 3;

  /** A ledger on which nothing is remarked. */
  public LedgerPicture(PromiseLedger ledger, LedgerGrouping by, Locale language) {
    this(ledger, by, language, Remarks.none());
  }

  @Override
  public String title() {
    return words().say("picture.title");
  }

  @Override
  public String description() {
    if (ledger.entries().isEmpty()) {
      return words().say("picture.nothing");
    }
    LedgerWords words = words();
    return Stream.concat(Stream.of(words.counts(ledger.entries()) + "."),
        ledger.entries().stream().filter(entry -> entry.state() == PracticeState.BROKEN).limit(TOLD).map(words::sentence))
        .collect(Collectors.joining(" "));
  }

  @Override
  public ValueTable table() {
    return new LedgerTable(ledger, by, language).table();
  }

  /** The ids of the standards in the rows of the table, in the same order. */
  public List<String> rows() {
    return ledger.groups(by).stream().flatMap(group -> group.entries().stream())
        .map(entry -> String.valueOf(entry.standard().getId())).toList();
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    return ledger.entries().isEmpty()
        ? new EmptyPicture(title(), words().say("picture.nothing"), table()).at(width, metrics)
        : new LedgerSketch(this, width, metrics).scene();
  }

  private LedgerWords words() {
    return LedgerWords.of(ledger, language);
  }
}
