package org.throughline.internal.dna.tone;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** Words in the quotation marks of the language in which they are spoken of. */
record QuotedWords(List<String> words) implements Worded {

  @Override
  public String in(Locale locale) {
    return words.stream().map(word -> Message.of(QuotedWords.class, "quoted", word).in(locale))
        .collect(Collectors.joining(", "));
  }
}
