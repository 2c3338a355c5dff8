package org.throughline.insight;

/** Whether messages were really written by people. Figures from generated messages always say so. */
public enum DataOrigin {
  /** Written by real people and exported from a network or tool. */
  REAL,
  /** Made by the generator of sample conversations. */
  GENERATED
}
