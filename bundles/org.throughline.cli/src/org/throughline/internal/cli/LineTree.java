package org.throughline.internal.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.Link;
import org.throughline.coherence.Trace.Chain;
import org.throughline.coherence.Trace.Station;

/** One way of a line as lines of text: what was first reached by way of an element stands below it, further in. */
final class LineTree {

  /** A line may have thousands of steps; further in than this nobody sees a difference. */
  private static final int DEEPEST_INDENT = 20;

  private final Function<Link, EObject> nearer;
  private final Console console;
  private final Map<EObject, List<Station>> next = new IdentityHashMap<>();

  /**
   * The elements of a chain.
   *
   * @param nearer gives the end of a link that is nearer to where the chain begins
   */
  LineTree(Chain chain, Function<Link, EObject> nearer, Console console) {
    this.nearer = nearer;
    this.console = console;
    for (Station each : chain.stations()) {
      next.computeIfAbsent(nearer.apply(each.by()), none -> new ArrayList<>()).add(each);
    }
  }

  /** Tells what was reached from an element, however far it goes. */
  void tell(EObject from) {
    Deque<Station> waiting = new ArrayDeque<>();
    below(from, 1, waiting);
    while (!waiting.isEmpty()) {
      Station each = waiting.removeFirst();
      line(each.distance(), words(each));
      below(each.element(), each.distance() + 1, waiting);
    }
  }

  /** What nothing hangs on comes first, and what is called alike once; the rest waits for its turn. */
  private void below(EObject element, int distance, Deque<Station> waiting) {
    List<Station> stations = next.getOrDefault(element, List.of());
    Elements.together(stations.stream().filter(each -> !next.containsKey(each.element())).map(this::words).toList())
        .forEach(each -> line(distance, each));
    stations.reversed().stream().filter(each -> next.containsKey(each.element())).forEach(waiting::addFirst);
  }

  private String words(Station station) {
    EObject element = station.element();
    return element.eContainer() == nearer.apply(station.by()) ? Elements.plainly(element, console.language())
        : Elements.told(element, console.language());
  }

  private void line(int distance, String words) {
    console.line("  ".repeat(Math.min(distance, DEEPEST_INDENT)) + words);
  }
}
