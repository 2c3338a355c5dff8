package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;

/** Numbers the sources of a document in the order of their first use. */
final class Sources {

  private final List<Source> sources = new ArrayList<>();
  private final Locale language;

  Sources(Locale language) {
    this.language = language;
  }

  /** What stands on a slide: which source it is, and whether its figures are measured. */
  String cite(Source source) {
    return label(source) + Furniture.NOTE.in(language, number(source));
  }

  /** What stands in the notes: the same and the source itself. */
  Words note(Source source) {
    return whole(Furniture.NOTE.in(language, number(source)) + ": ", source);
  }

  /** All of them in their order. */
  List<Words> all() {
    return sources.stream().map(source -> whole("", source)).toList();
  }

  private Words whole(String before, Source source) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(before + label(source)));
    runs.addAll(source.text().runs());
    return new Words(runs, Voice.PROGRAM, source.text().language());
  }

  private String number(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return Integer.toString(sources.indexOf(source) + 1);
  }

  private String label(Source source) {
    return switch (source.origin()) {
      case MEASURED -> "";
      case ESTIMATED -> Furniture.ESTIMATED.in(language) + ". ";
      case GENERATED -> Furniture.GENERATED.in(language) + ". ";
    };
  }
}
