package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;

/**
 * Asks every rule about every element of its class once, on several threads, as quickly as can be: nobody remembers what
 * was read, so nothing of it can be brought up to date. Shared values and groups live as long as the look does; two
 * threads may compute the same one, and the first one's counts.
 */
final class FirstLook {

  private static final int PIECE = 16;

  /** Rules about one class, and its elements. */
  private record Part(List<RuleComputation> rules, List<EObject> elements, AtomicInteger next) {
  }

  private record Found(RuleComputation rule, EObject subject, Object result) {
  }

  private final Surroundings surroundings;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Derivation<?, ?>, Map<EObject, Object>> values = new ConcurrentHashMap<>();
  private final Map<Grouping<?, ?>, Map<Object, List<EObject>>> groups = new ConcurrentHashMap<>();
  private final Queue<List<Found>> found = new ConcurrentLinkedQueue<>();
  private final Queue<Found> failed = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final int elements;

  FirstLook(Surroundings surroundings, List<RuleComputation> rules) {
    this.surroundings = surroundings;
    Map<EClass, List<RuleComputation>> bySubject = new LinkedHashMap<>();
    for (RuleComputation each : rules) {
      if (each.isOn()) {
        bySubject.computeIfAbsent(each.card.subject(), type -> new ArrayList<>()).add(each);
      }
    }
    bySubject.forEach((type, about) -> parts.add(new Part(about, members(type), new AtomicInteger())));
    // What takes long for one element is mostly about few; the many small ones then fill both threads to the end.
    parts.sort(Comparator.comparingInt(each -> each.elements.size()));
    elements = parts.stream().mapToInt(each -> each.elements.size()).sum();
  }

  <T extends EObject> List<T> members(EClass type) {
    return surroundings.index().all(type);
  }

  /** Asks until nothing is left to ask. On several threads at once. */
  void work(Turn turn) {
    Glance glance = new Glance(this, surroundings, turn);
    List<Found> mine = new ArrayList<>();
    int done = 0;
    for (Part part : parts) {
      int size = part.elements.size();
      for (int from = part.next.getAndAdd(PIECE); from < size; from = part.next.getAndAdd(PIECE)) {
        int to = Math.min(size, from + PIECE);
        turn.enter();
        for (int each = from; each < to; each++) {
          ask(glance, part, part.elements.get(each), mine);
        }
        turn.leave();
        done += to - from;
      }
    }
    found.add(mine);
    asked.addAndGet(done);
  }

  private static void ask(Glance glance, Part part, EObject element, List<Found> mine) {
    for (RuleComputation rule : part.rules) {
      Object result = glance.ask(rule, element);
      if (result != null) {
        mine.add(new Found(rule, element, result));
      }
    }
  }

  /** Which part of all elements was taken up so far, from 0 to 1. */
  double done() {
    int taken = parts.stream().mapToInt(each -> Math.min(each.next.get(), each.elements.size())).sum();
    return elements == 0 ? 1 : (double) taken / elements;
  }

  /** Whether every element was asked about. When all threads have ended. */
  boolean isWhole() {
    return asked.get() == elements;
  }

  /** How many times a rule was asked, when all have been. */
  long evaluations() {
    return parts.stream().mapToLong(each -> (long) each.rules.size() * each.elements.size()).sum();
  }

  /** Publishes what was found; on several threads at once. Failures are left to {@link #publishFailures}. */
  void publish(FindingStore findings) {
    for (List<Found> some = found.poll(); some != null; some = found.poll()) {
      for (Found each : some) {
        if (each.result instanceof Finding[] now) {
          findings.replace(each.subject, finding -> finding.rule() == each.rule.card, now);
        } else {
          failed.add(each);
        }
      }
    }
  }

  /** Publishes which rules failed; on one thread, after {@link #publish}. */
  void publishFailures(Results results) {
    failed.forEach(each -> results.put(each.rule, each.subject, each.result));
  }

  // ---- what threads share

  Map<EObject, Object> values(Derivation<?, ?> derivation) {
    return values.computeIfAbsent(derivation, each -> new ConcurrentHashMap<>());
  }

  @Nullable Map<Object, List<EObject>> groups(Grouping<?, ?> grouping) {
    return groups.get(grouping);
  }

  void keep(Grouping<?, ?> grouping, Map<Object, List<EObject>> made) {
    groups.putIfAbsent(grouping, made);
  }
}
