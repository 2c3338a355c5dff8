package org.throughline.dna.tone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text of which the same is said throughout. The segments of a report, one after the other, are the
 * text.
 *
 * @param text the stretch
 * @param places what is said of it, the gravest first and then the shortest; none for plain text
 */
public record ToneSegment(String text, List<TonePlace> places) {

  private static final Comparator<TonePlace> GRAVEST = Comparator.comparing(TonePlace::severity)
      .thenComparing(place -> place.end() - place.start()).thenComparing(TonePlace::kind);

  public ToneSegment {
    places = places.stream().sorted(GRAVEST).toList();
  }

  /** The place that should be shown; empty for plain text. */
  public Optional<TonePlace> first() {
    return places.stream().findFirst();
  }
}
