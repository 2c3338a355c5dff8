package org.throughline.internal.briefing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Markup;

/** Writes words with their emphasis, their links, whose they are and in which language. */
final class WordsWriter {

  private final Markup markup;
  private final Locale language;

  WordsWriter(Markup markup, Locale language) {
    this.markup = markup;
    this.language = language;
  }

  /** Writes words as an element of their own. */
  void element(String name, Words words, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    all.addAll(voice(words));
    markup.open(name, all.toArray(String[]::new));
    runs(words);
    markup.close();
  }

  /** Writes words inside an element; with one around them only where they need it. */
  void inline(Words words) {
    if (voice(words).isEmpty()) {
      runs(words);
    } else {
      element("span", words);
    }
  }

  private List<String> voice(Words words) {
    List<String> attributes = new ArrayList<>();
    words.language().filter(own -> !own.getLanguage().equals(language.getLanguage()))
        .ifPresent(own -> attributes.addAll(List.of("lang", own.toLanguageTag())));
    if (words.voice() == Voice.CLIENT) {
      attributes.addAll(List.of("dir", "auto"));
    }
    return attributes;
  }

  private void runs(Words words) {
    words.runs().forEach(this::run);
  }

  private void run(Run run) {
    run.link().ifPresent(link -> markup.open("a", "href", link.address(), "rel", "noopener noreferrer"));
    List<Emphasis> emphasis = run.emphasis().stream().sorted().toList();
    emphasis.forEach(each -> markup.open(switch (each) {
      case STRONG -> "strong";
      case STRESSED -> "em";
      case CODE -> "code";
    }));
    String[] lines = run.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        markup.open("br");
      }
      markup.text(lines[i]);
    }
    emphasis.forEach(each -> markup.close());
    run.link().ifPresent(link -> markup.close());
  }
}
