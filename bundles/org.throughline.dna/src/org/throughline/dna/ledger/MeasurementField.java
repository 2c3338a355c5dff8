package org.throughline.dna.ledger;

/** What a person fills in to record a measurement. */
public enum MeasurementField {
  /** The figure with its unit. */
  VALUE,
  /** The per cent of cases within the threshold. */
  SHARE,
  /** The first day of the period. */
  FROM,
  /** The last day of the period. */
  UNTIL,
  /** On how many cases it rests. */
  CASES
}
