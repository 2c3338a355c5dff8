package org.throughline.briefing.document;

import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param client the name of the client
 * @param kind what kind of document it is
 * @param title the thought of the document; never blank
 * @param lead one sentence that says what it is built on; may be blank
 * @param facts for whom, from whom, which version, what it contains
 * @param logo the logo of the client, where there is one
 */
public record Cover(Words client, String kind, Words title, Words lead, List<Fact> facts, Optional<Logo> logo) {

  /** A page without a logo of the client. */
  public Cover(Words client, String kind, Words title, Words lead, List<Fact> facts) {
    this(client, kind, title, lead, facts, Optional.empty());
  }

  /** The same page with other facts. */
  public Cover with(List<Fact> other) {
    return new Cover(client, kind, title, lead, other, logo);
  }

  /**
   * A fact about the document.
   *
   * @param label what it is about
   * @param lines one line or more
   */
  public record Fact(String label, List<Words> lines) {

    /** Keeps an own copy. */
    public Fact {
      lines = List.copyOf(lines);
    }
  }

  /** Refuses a document without a title. */
  public Cover {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A document needs a title");
    }
    facts = List.copyOf(facts);
  }
}
