package org.throughline.internal.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;

/** Writes words with their emphasis, their links, whose they are and in which language. */
final class WordsWriter {

  private final PageTree tree;
  private final Locale language;

  WordsWriter(PageTree tree, Locale language) {
    this.tree = tree;
    this.language = language;
  }

  /** Writes words as an element of their own. */
  void element(String name, Words words, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    all.addAll(voice(words));
    tree.open(name, all.toArray(String[]::new));
    runs(words);
    tree.close();
  }

  /** Writes words inside an element; with one around them only where they need it. */
  void inline(Words words) {
    if (voice(words).isEmpty()) {
      runs(words);
    } else {
      element("span", words);
    }
  }

  /** Writes what somebody said as a paragraph, between the marks of its language. */
  void quoted(Words words) {
    String spoken = words.language().orElse(language).getLanguage();
    List<Run> runs = new ArrayList<>(words.runs());
    if (!runs.isEmpty()) {
      // Inside the first and the last piece, so that no line ends between a mark and its word.
      Run first = runs.getFirst();
      runs.set(0, new Run((spoken.equals("sv") ? "”" : "“") + first.text(), first.emphasis(), first.link()));
      Run last = runs.getLast();
      runs.set(runs.size() - 1, new Run(last.text() + "”", last.emphasis(), last.link()));
    }
    element("p", new Words(runs, words.voice(), words.language()));
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

  /** A link says in words where it leads, because a reader who hears the page may hear the link alone. */
  private void run(Run run) {
    run.link().ifPresent(link -> tree.open("a", "href", link.address(), "title",
        run.text().isBlank() ? link.address() : run.text().strip()));
    List<Emphasis> emphasis = run.emphasis().stream().sorted().toList();
    emphasis.forEach(each -> tree.open(switch (each) {
      case STRONG -> "strong";
      case STRESSED -> "em";
      case CODE -> "code";
    }));
    String[] lines = run.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        tree.open("br").close();
      }
      tree.text(lines[i]);
    }
    emphasis.forEach(each -> tree.close());
    run.link().ifPresent(link -> tree.close());
  }
}
