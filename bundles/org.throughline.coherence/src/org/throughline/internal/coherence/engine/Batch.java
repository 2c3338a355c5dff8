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

  private record Piece(int from, List<EObject> asked, List<Outcome> outcomes, int rules) {
  }

  private final Engine engine;
  private final List<EObject> elements;
  private final boolean fresh;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Wanted, Made> values = new ConcurrentHashMap<>();
  private final Queue<Outcome> keys = new ConcurrentLinkedQueue<>();
  private final Queue<Piece> finished = new ConcurrentLinkedQueue<>();
  private final Queue<Outcome> failed = new ConcurrentLinkedQueue<>();
  private final List<Piece> counted = new ArrayList<>();
  private int reached;

  Batch(Engine engine, List<EObject> elements) {
    this.engine = engine;
    this.elements = elements;
    this.fresh = engine.isFresh();
  }

  /** Asks pieces until none is left. On several threads at once. */
  void work(Turn turn) {
    Reader reader = new Reader(engine, turn, this);
    while (true) {
      int from = next.getAndAdd(PIECE);
      if (from >= elements.size()) {
        return;
      }
      List<EObject> asked = elements.subList(from, Math.min(elements.size(), from + PIECE));
      List<Outcome> outcomes = new ArrayList<>();
      int rules = 0;
      for (EObject each : asked) {
        for (RuleComputation rule : engine.awaited(each)) {
          if (rule.isOn()) {
            rules++;
            Outcome outcome = reader.ask(rule, each);
            boolean telling = outcome.result() != null || outcome.reads().length > 0;
            if (telling && fresh) {
              outcomes.add(outcome.withCell());
            } else if (telling || !fresh && (engine.known(rule, each) != null || !engine.failing(rule).isEmpty())) {
              outcomes.add(outcome);
            }
          }
        }
      }
      finished.add(new Piece(from, asked, outcomes, rules));
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

  /**
   * Takes what was asked so far, when all asking has ended: of fresh elements only those before the first that was not
   * asked, so that it is known where to go on.
   */
  void close() {
    List<Piece> all = new ArrayList<>(finished);
    all.sort((one, other) -> Integer.compare(one.from, other.from));
    for (Piece piece : all) {
      if (!fresh || piece.from == reached) {
        counted.add(piece);
        reached += piece.asked.size();
      }
    }
  }

  /** Links half of what came out of asking fresh elements. On two threads at once, after {@link #close()}. */
  void linkHalf(int half) {
    if (fresh) {
      for (Piece piece : counted) {
        failed.addAll(engine.linkFresh(piece.outcomes, half));
      }
    }
  }

  /** Links the rest. On the engine's thread, when all others have ended. */
  void link() {
    values.values().forEach(made -> engine.link(made.outcome, made.cell));
    keys.forEach(engine::link);
    failed.forEach(engine::failed);
    for (Piece piece : counted) {
      if (fresh) {
        engine.count(piece.rules);
      } else {
        piece.outcomes.forEach(engine::link);
      }
      engine.done(piece.asked);
    }
  }
}
