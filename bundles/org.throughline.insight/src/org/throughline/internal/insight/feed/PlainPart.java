package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes the rows of a part of a plain file: counts what is in them, sees how it is written, masks texts and replaces
 * people. For one thread.
 */
final class PlainPart implements CsvScan.Taker {

  private static final byte[] NOTHING = new byte[0];

  private final PlainColumns columns;
  private final boolean[] numbers;
  private final boolean dated;
  private final Moments moments;
  private final MaskedText masks;
  private final People people;
  private final Swaps swaps;
  private final CleanPart clean;
  private final RowTally tally;
  private final DateShapes dates = new DateShapes();
  private final FieldForms forms;
  private final Hashtags hashtags = new Hashtags();

  /**
   * A part.
   *
   * @param typed what is kept as numbers and moments
   */
  PlainPart(PlainColumns columns, Typed typed, Moments moments, MaskedText masks, People people, Swaps swaps, CleanPart clean) {
    this.columns = columns;
    numbers = typed.numbers(columns.width());
    dated = typed.dated();
    this.moments = moments;
    this.masks = masks;
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
    clean.begin(row.length());
    for (int column = 0; column < columns.width(); column++) {
      tally.field(column, row.length(column));
      switch (columns.role(column)) {
        case FIGURE -> figure(block, row, column);
        case DATE -> date(block, row, column);
        case TEXT -> text(block, row, column);
        case PERSON -> person(block, row, column);
        case ADDRESS -> address(block, row, column);
        case ANY -> {
          forms.see(column, block, row);
          clean.keep(column, block, row);
        }
      }
    }
    if (!columns.hasDate()) {
      clean.date(Moments.NONE, Moments.NONE);
    }
    if (!columns.isTagged()) {
      clean.tags(NOTHING);
    }
    tally.row();
  }

  private void figure(byte[] block, CsvRow row, int column) {
    boolean plain = forms.see(column, block, row);
    boolean none = row.begin(column) == row.end(column);
    long number = none ? 0 : plain ? row.number(block, column) : row.digits(column) > 0 ? Figures.of(string(block, row, column)) : 0;
    tally.number(column, number);
    if (!numbers[column]) {
      clean.keep(column, block, row);
    } else if (none) {
      clean.none(column);
    } else {
      clean.number(column, number);
    }
  }

  private void date(byte[] block, CsvRow row, int column) {
    int begin = row.begin(column);
    int end = row.end(column);
    forms.see(column, block, row);
    long local = Moments.NONE;
    if (begin < end) {
      local = moments.local(block, begin, end);
      dates.see(block, begin, end, local != Moments.NONE);
    }
    clean.keep(column, block, row);
    if (dated && local != Moments.NONE) {
      clean.date(local, moments.moment(local));
    } else {
      clean.date(Moments.NONE, Moments.NONE);
    }
  }

  private void text(byte[] block, CsvRow row, int column) {
    byte[] masked = masks.of(block, row, column);
    if (masked == null) {
      clean.keep(column, block, row);
    } else {
      tally.grows(column, masked.length - row.length(column));
      clean.replace(column, masked);
    }
    if (columns.isTagged(column)) {
      clean.tags(row.hashes(column) == 0 ? NOTHING : masked != null ? hashtags.of(masked, 0, masked.length)
          : hashtags.of(block, row.begin(column), row.end(column)));
    }
  }

  private void person(byte[] block, CsvRow row, int column) {
    byte[] person = NOTHING;
    if (row.hasMarks(column)) {
      byte[] name = string(block, row, column).getBytes(StandardCharsets.UTF_8);
      person = people.standIn(name, 0, name.length);
    } else if (row.length(column) > 0) {
      person = people.standIn(block, row.begin(column), row.end(column));
    }
    tally.grows(column, person.length - row.length(column));
    clean.replace(column, person);
  }

  private void address(byte[] block, CsvRow row, int column) {
    forms.see(column, block, row);
    if (row.length(column) > 0 && !row.isAllDigits(column)) {
      tally.swaps(column, swaps.address(string(block, row, column)));
    }
    clean.keep(column, block, row);
  }

  static String string(byte[] block, CsvRow row, int column) {
    String text = new String(block, row.begin(column), row.end(column) - row.begin(column), StandardCharsets.UTF_8);
    return row.hasMarks(column) ? text.replace("\"\"", "\"") : text;
  }

  @Override
  public void end() throws IOException {
    clean.end();
  }
}
