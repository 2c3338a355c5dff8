package org.throughline.internal.ui.form;

/** How a feature is edited. */
public enum FieldKind {
  /** One line of text. */
  LINE,
  /** Several lines of text. */
  TEXT,
  /** A number, date, duration or other value that is typed as text and checked. */
  VALUE,
  /** One literal of an enumeration. */
  CHOICE,
  /** Several literals of an enumeration. */
  CHOICES,
  /** Several texts, one on each line. */
  LINES,
  /** Several values that are typed as text, one on each line. */
  VALUES,
  /** One other element. */
  REFERENCE,
  /** Several other elements. */
  REFERENCES
}
