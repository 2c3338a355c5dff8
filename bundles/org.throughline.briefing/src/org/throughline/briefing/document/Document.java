package org.throughline.briefing.document;

import java.util.List;
import java.util.Locale;

/**
 * A document, complete and in the order it is read.
 *
 * @param language the language of the program's words in it
 * @param cover the first page
 * @param running what stands at the head and foot of every page
 * @param sections in order
 * @param sender who hands it over
 */
public record Document(Locale language, Cover cover, Running running, List<DocumentSection> sections, Sender sender) {

  /** A document of nobody in particular. */
  public Document(Locale language, Cover cover, Running running, List<DocumentSection> sections) {
    this(language, cover, running, sections, Sender.NOBODY);
  }

  /**
   * What stands on every page.
   *
   * @param headLeft which document it is
   * @param headRight which version, for whom
   * @param foot who wrote it for whom, and when
   */
  public record Running(String headLeft, String headRight, String foot) {}

  /** Refuses two sections with one anchor. */
  public Document {
    sections = List.copyOf(sections);
    if (sections.stream().map(DocumentSection::anchor).distinct().count() != sections.size()) {
      throw new IllegalArgumentException("Two sections have the same anchor");
    }
  }
}
