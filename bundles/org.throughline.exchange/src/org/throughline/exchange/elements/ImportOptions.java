package org.throughline.exchange.elements;

/**
 * What an import does where a file leaves a choice.
 *
 * @param unknownIds what becomes of a row with an id no element has
 * @param byName whether a row without an id changes the element of its name; else it is always a new one
 * @param emptyClears whether an empty cell empties what an element has; else it leaves it as it is
 */
public record ImportOptions(UnknownIds unknownIds, boolean byName, boolean emptyClears) {

  /** Unknown ids are refused, names find elements, and what is empty in the file becomes empty. */
  public static final ImportOptions USUAL = new ImportOptions(UnknownIds.REFUSED, true, true);

  /** What becomes of a row with an id no element has. */
  public enum UnknownIds {
    /** The row is refused. */
    REFUSED,
    /** The row becomes a new element, with an id of its own. */
    NEW
  }
}
