package org.throughline.briefing.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document, complete and in the order it is read.
 *
 * @param language the language of the program's words in it
 * @param cover the first page
 * @param running what stands at the head and foot of every page
 * @param sections in order
 * @param sender who hands it over
 * @param day the day it is of, where that is known
 */
public record Document(Locale language, Cover cover, Running running, List<DocumentSection> sections, Sender sender,
    Optional<LocalDate> day) {

  /** A document of no day in particular. */
  public Document(Locale language, Cover cover, Running running, List<DocumentSection> sections, Sender sender) {
    this(language, cover, running, sections, sender, Optional.empty());
  }

  /** A document of nobody in particular and of no day. */
  public Document(Locale language, Cover cover, Running running, List<DocumentSection> sections) {
    this(language, cover, running, sections, Sender.NOBODY, Optional.empty());
  }

  /** The same document with other sections. */
  public Document with(List<DocumentSection> other) {
    return new Document(language, cover, running, other, sender, day);
  }

  /** The same document with another cover. */
  public Document with(Cover other) {
    return new Document(language, other, running, sections, sender, day);
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

  /** What has a date, in the order of the document, each once however often it is told. */
  public List<Occasion> occasions() {
    Map<String, Occasion> found = new LinkedHashMap<>();
    entries().forEach(each -> {
      if (each instanceof Occasion occasion) {
        found.putIfAbsent(occasion.id(), occasion);
      }
    });
    return List.copyOf(found.values());
  }

  /** Who can be asked or called, in the order of the document, each once with all that is told of them. */
  public List<Contact> contacts() {
    Map<String, Contact> found = new LinkedHashMap<>();
    entries().forEach(each -> {
      if (each instanceof Contact contact) {
        found.merge(contact.id(), contact, Contact::with);
      }
    });
    return List.copyOf(found.values());
  }

  private Stream<Entry> entries() {
    return sections.stream().flatMap(each -> each.blocks().stream()).flatMap(Document::entries);
  }

  private static Stream<Entry> entries(Block block) {
    List<Block> inner = switch (block) {
      case Block.Listing it -> it.items().stream().flatMap(List::stream).toList();
      case Block.CallOut it -> it.content();
      case Block.Passage it -> it.content();
      default -> List.of();
    };
    return Stream.concat(block.entries().stream(), inner.stream().flatMap(Document::entries));
  }
}
