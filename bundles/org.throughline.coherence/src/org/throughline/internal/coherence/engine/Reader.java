package org.throughline.internal.coherence.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;
import org.throughline.core.ElementIndex.Referrer;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/** Asks computations on one thread, and remembers what each read. */
final class Reader implements CheckContext {

  private static final Object[] NOTHING = {};

  private final Engine engine;
  private final Turn turn;
  /** Where derived values and groups come from that are not there yet. */
  private final Values values;
  private final List<Frame> frames = new ArrayList<>(List.of(new Frame()));
  private int depth = -1;

  /** Gives values that computations share. */
  interface Values {

    /** A derived value's cell, or a source that stands for it, with the value brought up to date. */
    Cell derived(DerivedComputation computation, EObject subject, Reader reader);

    /** Makes groups when they were not asked for before. */
    void build(GroupStore store, Reader reader);
  }

  Reader(Engine engine, Turn turn, Values values) {
    this.engine = engine;
    this.turn = turn;
    this.values = values;
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
      if (!(each instanceof Cell value)) {
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

  private void note(Object read) {
    turn.check();
    frame().note(read);
  }

  // ---- reading

  @Override
  public <T extends @Nullable EObject> T read(T element) {
    if (element != null) {
      note(element);
    }
    return element;
  }

  @Override
  public <T extends EObject> List<T> read(Collection<T> elements) {
    if (elements.isEmpty()) {
      turn.check();
      return List.of();
    }
    List<T> read = new ArrayList<>(elements.size());
    for (T each : elements) {
      if (!each.eIsProxy()) {
        note(each);
        read.add(each);
      }
    }
    return read;
  }

  @Override
  public Optional<EObject> target(@Nullable ElementRef pointer) {
    String id = pointer == null ? null : pointer.getTargetId();
    if (id == null) {
      return Optional.empty();
    }
    note(engine.presence(id));
    Optional<EObject> target = engine.index().byId(id);
    target.ifPresent(this::note);
    return target;
  }

  @Override
  public <T extends EObject> List<T> all(EClass type) {
    note(engine.extent(type));
    return engine.index().all(type);
  }

  @Override
  public int count(EClass type) {
    note(engine.extent(type));
    return engine.index().count(type);
  }

  @Override
  public List<EObject> referrers(EObject target, EReference reference) {
    note(engine.inverse(target, reference));
    List<Referrer> known = engine.index().referrers(target);
    if (known.isEmpty()) {
      return List.of();
    }
    boolean pointers = reference.getEReferenceType() == ModelPackage.Literals.ELEMENT_REF;
    List<EObject> found = new ArrayList<>();
    for (Referrer each : known) {
      if (!pointers && each.feature() == reference) {
        found.add(each.source());
      } else if (pointers && each.source() instanceof ElementRef pointer
          && pointer.eContainmentFeature() == reference && pointer.eContainer() instanceof EObject holder) {
        found.add(holder);
      }
    }
    return found;
  }

  // ---- groups and values

  private GroupStore built(Grouping<?, ?> grouping) {
    GroupStore store = engine.store(grouping);
    if (!store.isBuilt()) {
      turn.leave();
      values.build(store, this);
      turn.enter();
    }
    return store;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> List<T> group(Grouping<T, K> grouping, K key) {
    GroupStore store = built(grouping);
    note(store.readers(key));
    return (List<T>) store.members(key);
  }

  @Override
  public <T extends EObject, K> int count(Grouping<T, K> grouping, K key) {
    GroupStore store = built(grouping);
    note(store.readers(key));
    return store.count(key);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject, K> Set<K> keys(Grouping<T, K> grouping) {
    GroupStore store = built(grouping);
    note(store.keyReaders());
    return (Set<K>) store.keys();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S extends EObject, V> V derived(Derivation<S, V> derivation, S subject) {
    DerivedComputation computation = engine.computation(derivation);
    refuse(computation, subject);
    turn.leave();
    Cell cell = values.derived(computation, subject, this);
    turn.enter();
    note(cell);
    Object value = cell.result();
    if (value instanceof Failure failure) {
      throw new IllegalStateException(failure.what());
    }
    if (value == null) {
      throw new IllegalStateException("A derived value is null");
    }
    return (V) value;
  }

  // ---- the world around the client

  @Override
  public LocalDate today() {
    turn.check();
    frame().computation().noteToday();
    return engine.today();
  }

  @Override
  public Optional<MetricSource.Value> metric(MetricSource.Query query) {
    turn.check();
    frame().computation().noteMetrics();
    return engine.metric(query);
  }

  @Override
  public BigDecimal parameter(String key, BigDecimal otherwise) {
    turn.check();
    return frame().computation() instanceof RuleComputation rule ? rule.parameter(key, otherwise) : otherwise;
  }

  /** The element around a value; itself when it is one, or in a package without elements. */
  static EObject around(EObject object) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      if (each instanceof Element) {
        return each;
      }
    }
    return object;
  }
}
