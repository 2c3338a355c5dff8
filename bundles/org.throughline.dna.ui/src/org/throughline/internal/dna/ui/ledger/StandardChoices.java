package org.throughline.internal.dna.ui.ledger;

import java.util.List;
import org.throughline.picture.canvas.Choice;

/** What the menu of a canvas offers for a standard that is selected on it. */
public final class StandardChoices {

  /** Asks for a measurement of the shown standard. */
  static final String RECORD = "org.throughline.dna.ui.measurement.record";

  /** Measures the shown standard from what was imported. */
  static final String MEASURE = "org.throughline.dna.ui.measurement.now";

  private static final String OPEN = "org.throughline.ui.openElement";
  private static final String REVEAL = "org.throughline.ui.reveal";

  private StandardChoices() {
  }

  /** On a canvas that also shows other things. */
  public static List<Choice> all() {
    return List.of(record(), measure(), new Choice.Line(),
        new Choice.Command(LedgerText.message("choice.open"), OPEN), reveal());
  }

  static Choice record() {
    return new Choice.Command(LedgerText.message("choice.record"), RECORD);
  }

  static Choice measure() {
    return new Choice.Command(LedgerText.message("choice.measure"), MEASURE);
  }

  static Choice reveal() {
    return new Choice.Command(LedgerText.message("choice.reveal"), REVEAL);
  }
}
