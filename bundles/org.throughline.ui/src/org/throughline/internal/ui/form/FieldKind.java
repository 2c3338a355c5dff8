package org.throughline.internal.ui.form;

/** How a feature is edited. */
public enum FieldKind {
  /** One line of text. */
  LINE,
  /** Several lines of text. */
  TEXT,
  /** Several lines of text with marks, and a preview. */
  MARKDOWN,
  /** A value that is typed as text and checked. */
  VALUE,
  /** A value with a day in it, which can also be picked from a calendar. */
  DAY,
  /** A value with a name out of many, such as a language, a country or a time zone. */
  NAMED,
  /** A number and its unit. */
  QUANTITY,
  /** An amount and its currency. */
  MONEY,
  /** The hours of each day of a week. */
  HOURS,
  /** Yes or no. */
  YES_NO,
  /** One literal of an enumeration. */
  CHOICE,
  /** Several literals of an enumeration. */
  CHOICES,
  /** Several texts. */
  LINES,
  /** Several values that are typed as text. */
  VALUES,
  /** One other element. */
  REFERENCE,
  /** Several other elements. */
  REFERENCES,
  /** Any element, by a pointer. */
  POINTER,
  /** Several elements of any kind, by pointers. */
  POINTERS,
  /** A thing that is inside this one. */
  PART,
  /** Several things that are inside this one. */
  PARTS,
  /** The texts of the element in other languages. */
  TRANSLATIONS,
  /** A value that is shown and that nobody types. */
  FACT
}
