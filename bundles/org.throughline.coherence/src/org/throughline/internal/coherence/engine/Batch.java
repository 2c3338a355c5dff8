package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Many elements asked by several threads, while nothing is linked: each thread only looks, and computes what it does not
 * find. Two threads may compute the same value; the first one's counts. What came out is linked afterwards by one.
 */
final class Batch implements Reader.Values {

  private static final int PIECE = 256;

  private record Wanted(DerivedComputation computation, EObject subject) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Wanted wanted && computation == wanted.computation && subject == wanted.subject;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(computation) + System.identityHashCode(subject);
    }
  }

  private record Made(Outcome outcome, Cell cell) {
  }

  private record Piece(List<Map.Entry<EObject, RuleComputation[]>> asked, List<Outcome> outcomes) {
  }

  private final Engine engine;
  private final List<Map.Entry<EObject, RuleComputation[]>> elements;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Wanted, Made> values = new ConcurrentHashMap<>();
  private final Queue<Outcome> keys = new ConcurrentLinkedQueue<>();
  private final Queue<Piece> finished = new ConcurrentLinkedQueue<>();

  Batch(Engine engine, List<Map.Entry<EObject, RuleComputation[]>> elements) {
    this.engine = engine;
    this.elements = elements;
  }

  /** Asks pieces until none is left. On several threads at once. */
  void work(Turn turn) {
    Reader reader = new Reader(engine, turn, this);
    while (true) {
      int from = next.getAndAdd(PIECE);
      if (from >= elements.size()) {
        return;
      }
      List<Map.Entry<EObject, RuleComputation[]>> asked =
          elements.subList(from, Math.min(elements.size(), from + PIECE));
      List<Outcome> outcomes = new ArrayList<>();
      for (Map.Entry<EObject, RuleComputation[]> each : asked) {
        for (RuleComputation rule : each.getValue()) {
          if (rule.isOn()) {
            Outcome outcome = reader.ask(rule, each.getKey());
            if (outcome.result() != null || outcome.reads().length > 0
                || engine.known(rule, each.getKey()) != null || !engine.failing(rule).isEmpty()) {
              outcomes.add(outcome);
            }
          }
        }
      }
      finished.add(new Piece(asked, outcomes));
    }
  }

  @Override
  public Cell derived(DerivedComputation computation, EObject subject, Reader reader) {
    Cell known = engine.known(computation, subject);
    if (known != null) {
      return known;
    }
    Wanted wanted = new Wanted(computation, subject);
    Made made = values.get(wanted);
    if (made == null) {
      Outcome outcome = reader.ask(computation, subject);
      Cell cell = new Cell(computation, subject);
      cell.result(outcome.result());
      Made mine = new Made(outcome, cell);
      Made first = values.putIfAbsent(wanted, mine);
      made = first == null ? mine : first;
    }
    return made.cell;
  }

  @Override
  public void build(GroupStore store, Reader reader) {
    synchronized (store) {
      if (store.isBuilt()) {
        return;
      }
      for (EObject member : engine.index().all(store.grouping.members())) {
        Outcome outcome = reader.ask(store.computation, member);
        store.put(member, outcome.result() instanceof Failure ? null : outcome.result(), source -> {
        });
        if (outcome.reads().length > 0) {
          keys.add(outcome);
        }
      }
      store.markBuilt();
    }
  }

  /** Links what came out. On the engine's thread, when all others have ended. */
  void link() {
    values.values().forEach(made -> engine.link(made.outcome, made.cell));
    keys.forEach(engine::link);
    for (Piece piece : finished) {
      piece.outcomes.forEach(engine::link);
      engine.done(piece.asked);
    }
  }
}
