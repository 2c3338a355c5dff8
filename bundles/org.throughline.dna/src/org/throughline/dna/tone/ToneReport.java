package org.throughline.dna.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What was found in a text. Immutable.
 *
 * @param language the language in which the text was read
 * @param text the text, as it was handed in
 * @param places what is said of which place, in the order of the text; places may overlap, such as a word in a long
 *     sentence
 * @param remarks what is said of the text as a whole
 * @param figures what was counted
 */
public record ToneReport(Locale language, String text, List<TonePlace> places, List<ToneRemark> remarks,
    ToneFigures figures) {

  private static final Comparator<TonePlace> ORDER = Comparator.comparingInt(TonePlace::start)
      .thenComparing(Comparator.comparingInt(TonePlace::end).reversed()).thenComparing(TonePlace::kind);

  public ToneReport {
    places = places.stream().sorted(ORDER).toList();
    remarks = List.copyOf(remarks);
  }

  /** Whether something was found that must not be published. */
  public boolean refused() {
    return count(ToneSeverity.ERROR) > 0;
  }

  /** How many places and remarks matter this much. */
  public long count(ToneSeverity severity) {
    return places.stream().filter(place -> place.severity() == severity).count()
        + remarks.stream().filter(remark -> remark.severity() == severity).count();
  }

  /** The text in stretches, to be shown with its marks: together they are the text. */
  public List<ToneSegment> segments() {
    TreeSet<Integer> bounds = new TreeSet<>();
    bounds.add(text.length());
    for (TonePlace place : places) {
      bounds.add(place.start());
      bounds.add(place.end());
    }
    List<ToneSegment> segments = new ArrayList<>();
    List<TonePlace> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : bounds) {
      if (to > from) {
        segments.add(new ToneSegment(text.substring(from, to), open));
      }
      int here = to;
      open.removeIf(place -> place.end() <= here);
      while (next < places.size() && places.get(next).start() == to) {
        open.add(places.get(next++));
      }
      from = to;
    }
    return List.copyOf(segments);
  }
}
