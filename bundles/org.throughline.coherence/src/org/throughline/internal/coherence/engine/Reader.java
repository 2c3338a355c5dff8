package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;

/** Asks computations on one thread, and remembers what each read. */
final class Reader extends Context {

  private static final Object[] NOTHING = {};

  private final Engine engine;
  private final Sources sources;
  private final List<Frame> frames = new ArrayList<>(List.of(new Frame()));
  private int depth = -1;

  Reader(Engine engine, Surroundings surroundings, Sources sources, Turn turn) {
    super(surroundings, turn);
    this.engine = engine;
    this.sources = sources;
  }

  // ---- asking

  /** Asks a rule, a derivation or a grouping about an element. */
  Outcome ask(Computation computation, EObject subject) {
    if (computation.isLost()) {
      return new Outcome(computation, subject, Failure.TOO_LONG, NOTHING);
    }
    depth++;
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    Frame frame = frames.get(depth);
    frame.start(computation, subject);
    Object result;
    try {
      if (depth == 0) {
        turn.begin(computation);
      }
      turn.enter();
      result = computation.compute(subject, this);
      turn.leave();
      return new Outcome(computation, subject, result, frame.reads());
    } catch (NeedsItself cycle) {
      if (cycle.is(computation, subject)) {
        turn.leave();
        return new Outcome(computation, subject, Failure.NEEDS_ITSELF, frame.reads());
      }
      handOn(frame);
      throw cycle;
    } catch (Stopped stopped) {
      if (stopped.reason == Stopped.Reason.TOO_LONG && depth == 0) {
        turn.leave();
        return new Outcome(computation, subject, Failure.TOO_LONG, frame.reads());
      }
      throw stopped;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
      turn.leave();
      return new Outcome(computation, subject, Failure.of(thrown), frame.reads());
    } finally {
      frame.end();
      depth--;
    }
  }

  /** What leads to a value that needs itself is not kept, but what it read belongs to who asked. */
  private void handOn(Frame frame) {
    if (depth > 0) {
      Frame asker = frames.get(depth - 1);
      asker.note(Objects.requireNonNull(frame.subject()));
      for (Object each : frame.reads()) {
        asker.note(each);
      }
    }
  }

  /** Ends what is asked when it needs a value that is being computed. */
  void refuse(Computation computation, EObject subject) {
    if (isAsked(computation, subject)) {
      throw new NeedsItself(computation, subject);
    }
  }

  /** A cell whose value led back to what is being computed: what it was made from belongs to who asked. */
  void noteBeneath(Cell cell) {
    for (Source each : cell.sources()) {
      if (!(each instanceof ValueCell value)) {
        frame().note(each);
      } else if (!isAsked(value.computation, value.subject)) {
        noteBeneath(value);
      }
    }
  }

  private boolean isAsked(Computation computation, EObject subject) {
    for (int each = 0; each <= depth; each++) {
      if (frames.get(each).isFor(computation, subject)) {
        return true;
      }
    }
    return false;
  }

  private Frame frame() {
    if (depth < 0) {
      throw new IllegalStateException("A check context was used outside its check");
    }
    return frames.get(depth);
  }

  // ---- remembering

  @Override
  void noteRead(EObject element) {
    frame().note(element);
  }

  @Override
  void notePresence(String id) {
    frame().note(sources.presence(id));
  }

  @Override
  void noteExtent(EClass type) {
    frame().note(sources.extent(type));
  }

  @Override
  void noteReferrers(EObject target, EReference reference) {
    frame().note(sources.referrers(target, reference));
  }

  @Override
  void noteToday() {
    frame().computation().noteToday();
  }

  @Override
  void noteMetrics() {
    frame().computation().noteMetrics();
  }

  @Override
  @Nullable RuleComputation ruleAsked() {
    return frame().computation() instanceof RuleComputation rule ? rule : null;
  }

  // ---- groups and values

  private GroupStore built(Grouping<?, ?> grouping) {
    turn.check();
    GroupStore store = sources.store(grouping);
    if (!store.isBuilt()) {
      turn.leave();
      engine.build(store, this);
      turn.enter();
    }
    return store;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> List<T> group(Grouping<T, K> grouping, K key) {
    GroupStore store = built(grouping);
    frame().note(store.readers(key));
    return (List<T>) store.members(key);
  }

  @Override
  public <T extends EObject, K> int count(Grouping<T, K> grouping, K key) {
    GroupStore store = built(grouping);
    frame().note(store.readers(key));
    return store.count(key);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> Set<K> keys(Grouping<T, K> grouping) {
    GroupStore store = built(grouping);
    frame().note(store.keyReaders());
    return (Set<K>) store.keys();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S extends EObject, V> V derived(Derivation<S, V> derivation, S subject) {
    turn.check();
    DerivedComputation computation = sources.computation(derivation);
    refuse(computation, subject);
    turn.leave();
    ValueCell cell = engine.derived(computation, subject, this);
    turn.enter();
    frame().note(cell);
    Object value = cell.value();
    if (value instanceof Failure failure) {
      throw new ValueFailed(failure);
    }
    if (value == null) {
      throw new IllegalStateException("A derived value is null");
    }
    return (V) value;
  }
}
