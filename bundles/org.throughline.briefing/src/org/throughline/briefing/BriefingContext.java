package org.throughline.briefing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;

/**
 * What a section is made from: the copy of the client its reader may see, and the facts about this briefing.
 *
 * @param client the copy; whatever the reader may not see is not in it
 * @param readership for whom it is
 * @param briefing the briefing of the model it is made for, where there is one
 * @param today the day of the briefing, in the client's time zone
 * @param wording writes figures and dates
 * @param markdown reads the client's longer texts
 */
public record BriefingContext(Client client, Readership readership, Optional<Briefing> briefing, LocalDate today,
    Wording wording, MarkdownText markdown) {

  private static final ModelTexts TEXTS = new ModelTexts();

  /** The text, where there is one to read. */
  public static Optional<String> told(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  /** The name of an element, where it has one. */
  public static Optional<String> name(@Nullable Element element) {
    return element == null ? Optional.empty() : told(element.getName());
  }

  /** What a class, feature or literal of the model is called in the language of the document. */
  public String label(ENamedElement element) {
    return TEXTS.label(element, language());
  }

  /** What a literal of an enumeration is called in the language of the document. */
  public String label(EEnum type, Enumerator literal) {
    return label(type.getEEnumLiteral(literal.getValue()));
  }

  /** The language of the client's own texts, and of the document. */
  public Locale language() {
    return wording.language();
  }

  /** The time zone in which moments are told. */
  public ZoneId zone() {
    return Optional.ofNullable(client.getZone()).orElse(ZoneId.of("UTC"));
  }

  /** A message in the language of the document. */
  public String say(Message message) {
    return wording.say(message);
  }

  /** A message in the language of the document, as words of the program. */
  public Words program(Message message) {
    return Words.program(say(message));
  }

  /** A heading right below that of the section. */
  public Block heading(Message message) {
    return new Block.Heading(1, program(message));
  }

  /** A text of the client as it stands. */
  public Words own(String text) {
    return Words.client(text, language());
  }

  /** A longer text of the client, with its paragraphs and lists. */
  public List<Block> blocks(@Nullable String markdownText) {
    return told(markdownText).map(text -> markdown.blocks(text, language())).orElse(List.of());
  }

  /** Every element of a kind in the copy, in the order of the file. */
  public <T extends EObject> Stream<T> all(Class<T> kind) {
    Stream.Builder<T> found = Stream.builder();
    client.eAllContents().forEachRemaining(element -> {
      if (kind.isInstance(element)) {
        found.add(kind.cast(element));
      }
    });
    return found.build();
  }

  /** The first element of a kind in the copy. */
  public <T extends EObject> Optional<T> first(Class<T> kind) {
    return all(kind).findFirst();
  }

  /** Whether an element belongs to the copy; a reference to one outside it must not be told. */
  public boolean holds(EObject element) {
    return EcoreUtil.isAncestor(client, element);
  }
}
