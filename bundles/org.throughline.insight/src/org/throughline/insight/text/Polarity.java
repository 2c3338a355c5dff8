package org.throughline.insight.text;

/** The feeling a message shows. */
public enum Polarity {
  /** Dissatisfaction, anger, distress, reproach or a complaint. */
  NEGATIVE,
  /** No feeling, or feelings in balance. */
  NEUTRAL,
  /** Praise, enthusiasm or thanks for something received. */
  POSITIVE
}
