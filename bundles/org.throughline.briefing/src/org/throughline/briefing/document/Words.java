package org.throughline.briefing.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text on one place in a document, with whose words it is and in which language.
 *
 * @param runs the text in pieces
 * @param voice whose words it is
 * @param language its language, where it is known and may differ from that of the document
 */
public record Words(List<Run> runs, Voice voice, Optional<Locale> language) {

  /** Keeps an own copy of the pieces. */
  public Words {
    runs = List.copyOf(runs);
  }

  /** Words of the program, in the language of the document. */
  public static Words program(String text) {
    return new Words(List.of(Run.of(text)), Voice.PROGRAM, Optional.empty());
  }

  /** Words of the program in pieces, in the language of the document. */
  public static Words program(Run... runs) {
    return new Words(List.of(runs), Voice.PROGRAM, Optional.empty());
  }

  /** Words of the client, in the client's language. */
  public static Words client(String text, Locale language) {
    return new Words(List.of(Run.of(text)), Voice.CLIENT, Optional.of(language));
  }

  /** Words of the client or a customer whose language is not known. */
  public static Words client(String text) {
    return new Words(List.of(Run.of(text)), Voice.CLIENT, Optional.empty());
  }

  /** The text without emphasis and links. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return plain().isBlank();
  }
}
