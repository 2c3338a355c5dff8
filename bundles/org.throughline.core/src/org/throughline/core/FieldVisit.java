package org.throughline.core;

/**
 * One stay in a field, from entering it to leaving it. Given to {@link ClientSession#type} as the field, everything
 * that is typed during the stay is one step, however long it takes and whatever pauses there are. Two visits are never
 * the same, so the next stay in the same field is a step of its own.
 */
public final class FieldVisit {

  /** A visit that begins now. */
  public FieldVisit() {
  }
}
