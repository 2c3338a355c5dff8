package org.throughline.briefing.document;

/**
 * Something a document tells that also has its place in a calendar or an address book, so that it can be carried over
 * without typing.
 */
public sealed interface Entry permits Occasion, Contact {

  /** The id of the element it tells of: the same in every briefing, so that a newer file takes the place of an older. */
  String id();

  /** What it is called; never blank. */
  Words name();
}
