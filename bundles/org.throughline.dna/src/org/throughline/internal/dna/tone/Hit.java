package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.dna.tone.ToneKind;

/**
 * A place where a word or phrase was found.
 *
 * @param saying what is said of it
 * @param wrong false where a name of a fixed spelling is spelled as it should be, so that there is nothing to say
 */
record Hit(int start, int end, Saying saying, boolean wrong) {

  private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::start)
      .thenComparing(Comparator.comparingInt(Hit::end).reversed())
      .thenComparing(hit -> hit.saying().kind() == ToneKind.JARGON).thenComparing(hit -> hit.saying().kind())
      .thenComparing(hit -> hit.saying().word());

  /**
   * Leaves out what lies in a longer hit that says at least as much of it, or that says that the words are right: a
   * preferred “gratis advies” is more than a forbidden “gratis”, a forbidden word in a discouraged phrase is not less.
   */
  static List<Hit> settled(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(ORDER);
    List<Hit> kept = new ArrayList<>();
    List<Hit> open = new ArrayList<>();
    for (Hit hit : sorted) {
      open.removeIf(earlier -> earlier.end() <= hit.start());
      if (open.stream().noneMatch(earlier -> earlier.covers(hit))) {
        kept.add(hit);
        open.add(hit);
      }
    }
    kept.removeIf(hit -> !hit.wrong());
    return kept;
  }

  private boolean covers(Hit other) {
    if (start > other.start || end < other.end) {
      return false;
    }
    boolean longer = end - start > other.end - other.start;
    boolean own = saying.kind() != ToneKind.JARGON && other.saying.kind() == ToneKind.JARGON;
    boolean good = !wrong || saying.kind() == ToneKind.PREFERRED || saying.kind() == ToneKind.SPELLING;
    return longer && good || own
        || saying.kind().severity().compareTo(other.saying.kind().severity()) <= 0;
  }
}
