package org.throughline.internal.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.internal.ui.Drawing;
import org.throughline.ui.HelpSource;

/** All pages of all sources in one language. */
final class HelpLibrary {

  private final List<HelpSource> sources;
  private final Locale language;

  HelpLibrary(List<HelpSource> sources, Locale language) {
    this.sources = List.copyOf(sources);
    this.language = language;
  }

  /**
   * A page.
   *
   * @param name what links call it
   * @param text what it says
   */
  record Page(String name, HelpText text) {
  }

  /** Every page in the order of the table of contents. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (HelpSource source : sources) {
      for (String name : source.pages()) {
        source.page(name, language).ifPresent(text -> pages.add(new Page(name, HelpText.of(text))));
      }
    }
    return pages;
  }

  /** The page of a name. */
  Optional<Page> page(String name) {
    return sources.stream().flatMap(source -> source.page(name, language).stream()).findFirst()
        .map(text -> new Page(name, HelpText.of(text)));
  }

  /** The picture of a name. */
  Optional<Drawing> picture(String name) {
    return sources.stream().flatMap(source -> source.picture(name).stream()).findFirst().map(Drawing::new);
  }

  /** The page about the nearest of some ids, from the inside to the outside. */
  Optional<Page> about(List<String> ids) {
    return ids.stream().flatMap(id -> sources.stream().flatMap(source -> source.topic(id).stream())).findFirst()
        .flatMap(this::page);
  }

  /** The pages that hold every word that is asked for; those with all of them in the title first. */
  List<Page> search(String words) {
    List<String> wanted = List.of(words.strip().toLowerCase(language).split("\\s+"));
    List<Page> found = pages().stream()
        .filter(page -> wanted.stream().allMatch(page.text().text().toLowerCase(language)::contains)).toList();
    List<Page> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> Boolean.compare(inTitle(b, wanted), inTitle(a, wanted)));
    return sorted;
  }

  private boolean inTitle(Page page, List<String> wanted) {
    return wanted.stream().allMatch(page.text().title().toLowerCase(language)::contains);
  }
}
