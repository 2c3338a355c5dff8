package org.throughline.picture.chart;

import org.throughline.picture.Role;
import org.throughline.picture.Token;

/** Whether a value is what the chart is about. */
public enum Weight {
  /** The point of the chart, in ink. */
  POINT,
  /** To compare with, in mute. */
  CONTEXT;

  Token colour() {
    return this == POINT ? Token.INK : Token.MUTE;
  }

  Role role() {
    return this == POINT ? Role.PRACTICE : Role.CONTEXT;
  }
}
