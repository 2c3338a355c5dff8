package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * Takes the rows of a part of a plain file: counts what is in them, sees how it is written, masks texts and replaces
 * people. For one thread.
 */
final class PlainPart implements CsvScan.Taker {

  private static final int LONGEST_NUMBER = 18;
  private static final int MANY_DIGITS = 8;
  private static final byte[] NOTHING = new byte[0];

  private final PlainColumns columns;
  private final Pseudonymiser pseudonyms;
  private final People people;
  private final Swaps swaps;
  private final CleanPart clean;
  private final RowTally tally;
  private final DateShapes dates = new DateShapes();
  private final FieldForms forms;
  private final Hashtags hashtags = new Hashtags();

  PlainPart(PlainColumns columns, Pseudonymiser pseudonyms, People people, Swaps swaps, CleanPart clean) {
    this.columns = columns;
    this.pseudonyms = pseudonyms;
    this.people = people;
    this.swaps = swaps;
    this.clean = clean;
    tally = new RowTally(columns.width());
    forms = new FieldForms(columns.width());
  }

  CleanPart clean() {
    return clean;
  }

  RowTally tally() {
    return tally;
  }

  DateShapes dates() {
    return dates;
  }

  FieldForms forms() {
    return forms;
  }

  @Override
  public void row(byte[] block, CsvRow row) throws IOException {
    forms.see(block, row);
    for (int column = 0; column < columns.width(); column++) {
      int length = row.length(column);
      long number = 0;
      switch (columns.role(column)) {
        case FIGURE -> number = row.digits(column) > 0 ? number(block, row, column, length) : 0;
        case DATE -> {
          if (length > 0) {
            dates.see(block, row.begin(column), row.end(column));
          }
        }
        case TEXT -> {
          byte[] masked = row.ats(column) > 0 || row.digits(column) >= MANY_DIGITS ? masked(column, string(block, row, column), length)
              : NOTHING;
          if (columns.isTagged(column)) {
            clean.add(row.hashes(column) == 0 ? NOTHING : masked.length > 0 ? hashtags.of(masked, 0, masked.length)
                : hashtags.of(block, row.begin(column), row.end(column)));
          }
        }
        case PERSON -> {
          byte[] person = length == 0 ? NOTHING : people.standIn(bytes(block, row, column));
          tally.grows(column, person.length - length);
          clean.replace(column, person);
        }
        case ADDRESS -> {
          if (length > 0 && !row.isAllDigits(column)) {
            tally.swaps(column, swaps.address(string(block, row, column)));
          }
        }
        default -> {
          // Nothing more is wanted of it.
        }
      }
      tally.field(column, length, number);
    }
    tally.row();
    clean.row(block, row);
  }

  private static long number(byte[] block, CsvRow row, int column, int length) {
    if (length <= LONGEST_NUMBER && row.isAllDigits(column)) {
      return row.number(block, column);
    }
    return Figures.of(new String(block, row.begin(column), row.end(column) - row.begin(column), StandardCharsets.UTF_8));
  }

  /** The masked text; empty when there was nothing to mask. */
  private byte[] masked(int column, String text, int length) {
    String masked = pseudonyms.masked(text);
    if (masked.equals(text)) {
      return NOTHING;
    }
    byte[] bytes = masked.getBytes(StandardCharsets.UTF_8);
    tally.grows(column, bytes.length - length);
    clean.replace(column, bytes);
    return bytes;
  }

  private static byte[] bytes(byte[] block, CsvRow row, int column) {
    return row.hasMarks(column) ? string(block, row, column).getBytes(StandardCharsets.UTF_8)
        : Arrays.copyOfRange(block, row.begin(column), row.end(column));
  }

  private static String string(byte[] block, CsvRow row, int column) {
    String text = new String(block, row.begin(column), row.end(column) - row.begin(column), StandardCharsets.UTF_8);
    return row.hasMarks(column) ? text.replace("\"\"", "\"") : text;
  }

  @Override
  public void end() throws IOException {
    clean.end();
  }
}
