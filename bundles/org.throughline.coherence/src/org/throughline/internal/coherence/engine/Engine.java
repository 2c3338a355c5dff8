package org.throughline.internal.coherence.engine;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientChange;
import org.throughline.core.ElementIndex;
import org.throughline.model.Element;

/**
 * Keeps what rules found up to date. It knows for each result which elements, lists and values it was made from, and
 * makes it anew when one of them changed; a shared value that comes out equal wakes nobody.
 *
 * <p>Used by one thread at a time.
 */
final class Engine {

  private final ElementIndex index;
  private final Surroundings surroundings;
  private final List<RuleComputation> rules;
  private final Results results;
  private final Sources sources;
  private final Agenda agenda;
  private final Deque<Cell> queue = new ArrayDeque<>();
  private boolean begun;
  private long evaluations;

  Engine(Surroundings surroundings, List<RuleComputation> rules, Results results) {
    this.surroundings = surroundings;
    this.index = surroundings.index();
    this.rules = rules;
    this.results = results;
    this.sources = new Sources(index);
    this.agenda = new Agenda(rules);
  }

  Reader reader(Turn turn) {
    return new Reader(this, surroundings, sources, turn);
  }

  // ---- marking

  /** Everything has to be asked, unless it was or will be already. */
  void begin() {
    if (!begun) {
      begun = true;
      agenda.begin(index.all(EObject.class));
    }
  }

  /** The model changed. */
  void mark(ClientChange change) {
    begin();
    Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject each : change.removed()) {
      left(each, gone);
    }
    for (EObject each : change.added()) {
      entered(each);
    }
    for (EObject each : change.moved()) {
      touched(each);
    }
    for (ClientChange.Touched each : change.touched()) {
      if (!gone.contains(each.object())) {
        touched(each.object());
      }
    }
    for (Object target : change.referred()) {
      sources.forReferrers(target, this::invalidate);
    }
  }

  private void touched(EObject object) {
    touchedOne(object);
    EObject element = around(object);
    if (element != object) {
      touchedOne(element);
    }
  }

  /** The element around a value; itself when it is one, or in a package without elements. */
  private static EObject around(EObject object) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      if (each instanceof Element) {
        return each;
      }
    }
    return object;
  }

  private void touchedOne(EObject object) {
    Node node = sources.nodeIfAny(object);
    if (node != null) {
      invalidate(node);
      node.forEachCell(each -> {
        if (!(each.computation instanceof RuleComputation)) {
          dirty(each);
        }
      });
    }
    for (GroupStore store : sources.stores()) {
      if (store.covers(object)) {
        store.await(object);
      }
    }
    agenda.await(object);
  }

  private void entered(EObject root) {
    Set<EClass> told = Collections.newSetFromMap(new IdentityHashMap<>());
    forEach(root, each -> {
      cameOrWent(each, told);
      touchedOne(each);
    });
  }

  private static void forEach(EObject root, Consumer<EObject> visitor) {
    visitor.accept(root);
    for (EObject child : root.eContents()) {
      forEach(child, visitor);
    }
  }

  private void left(EObject root, Set<EObject> gone) {
    Set<EClass> told = Collections.newSetFromMap(new IdentityHashMap<>());
    forEach(root, each -> {
      gone.add(each);
      cameOrWent(each, told);
      left(each);
    });
  }

  private void cameOrWent(EObject object, Set<EClass> told) {
    if (told.add(object.eClass())) {
      sources.forExtentsOf(object.eClass(), this::invalidate);
    }
    sources.forPresence(object, this::invalidate);
  }

  private void left(EObject object) {
    for (GroupStore store : sources.stores()) {
      if (store.isBuilt() && store.covers(object)) {
        store.forget(object, this::invalidate);
      }
    }
    agenda.forget(object);
    results.forget(object);
    Node node = sources.remove(object);
    if (node != null) {
      invalidate(node);
      node.forEachReferrers(this::invalidate);
      node.forEachCell(each -> {
        invalidate(each);
        each.state = Cell.State.GONE;
        each.forgetSources();
      });
    }
  }

  /** The client wants a rule another way. */
  void setting(RuleComputation rule, RuleComputation.Setting next) {
    if (rule.setting().equals(next)) {
      return;
    }
    boolean wasOn = rule.isOn();
    rule.setting(next);
    if (wasOn != rule.isOn()) {
      switched(rule);
    }
    if (rule.isOn()) {
      awaitAll(rule);
    }
  }

  /** A rule was switched on or off. */
  void switched(RuleComputation rule) {
    agenda.switched(rule);
    if (!rule.isOn()) {
      results.forget(rule);
      index.<EObject>all(rule.card.subject()).forEach(each -> {
        Node node = sources.nodeIfAny(each);
        Cell cell = node == null ? null : node.cell(rule);
        if (node != null && cell != null) {
          cell.forgetSources();
          cell.state = Cell.State.GONE;
          node.drop(cell);
        }
      });
    }
  }

  private void awaitAll(RuleComputation rule) {
    if (begun) {
      index.<EObject>all(rule.card.subject()).forEach(each -> agenda.await(each, rule));
    }
  }

  /** Another day began, or practice gives other figures: for whom that matters is asked anew. */
  void anew(Predicate<Computation> which) {
    begin();
    rules.stream().filter(which).filter(RuleComputation::isOn).forEach(this::awaitAll);
    sources.stores().stream().filter(store -> which.test(store.computation)).forEach(GroupStore::awaitAll);
    sources.forEachCell(cell -> {
      if (cell instanceof ValueCell && which.test(cell.computation)) {
        dirty(cell);
      }
    });
  }

  private void invalidate(Source source) {
    source.forEachReader(this::dirty);
  }

  private void dirty(Cell cell) {
    if (cell.state == Cell.State.GONE || cell.state == Cell.State.DIRTY) {
      return;
    }
    cell.state = Cell.State.DIRTY;
    enqueue(cell);
    maybe(cell);
  }

  private void maybe(Cell changed) {
    changed.forEachReader(reader -> {
      if (reader.state == Cell.State.CLEAN) {
        reader.state = Cell.State.MAYBE;
        enqueue(reader);
        maybe(reader);
      }
    });
  }

  private void enqueue(Cell cell) {
    if (cell.computation instanceof KeyComputation key) {
      key.store.await(cell.subject);
    } else if (!cell.queued) {
      cell.queued = true;
      queue.add(cell);
    }
  }

  // ---- bringing up to date

  /** Whether nothing is left to do. */
  boolean isIdle() {
    return agenda.size() == 0 && queue.isEmpty() && sources.stores().stream().noneMatch(GroupStore::hasPending);
  }

  /** How many elements have to be asked about at least. */
  int waiting() {
    return agenda.size();
  }

  /** How many times a rule was asked so far. */
  long evaluations() {
    return evaluations;
  }

  /**
   * Does one piece of what is left to do; what it throws leaves the rest to be done.
   *
   * @return false when nothing is left
   */
  boolean step(Reader reader) {
    for (GroupStore store : sources.stores()) {
      if (store.hasPending()) {
        rekey(store, reader);
        return true;
      }
    }
    EObject element = agenda.next();
    if (element != null) {
      for (RuleComputation rule : agenda.rules(element)) {
        if (rule.isOn()) {
          link(reader.ask(rule, element));
        }
      }
      agenda.done(element);
      return true;
    }
    Cell cell = queue.peek();
    if (cell == null) {
      return false;
    }
    refresh(cell, reader);
    queue.remove();
    cell.queued = false;
    return true;
  }

  private void rekey(GroupStore store, Reader reader) {
    for (EObject member : store.pending()) {
      Outcome outcome = reader.ask(store.computation, member);
      store.done(member);
      link(outcome);
    }
  }

  /** Brings a cell up to date, and what it was made from before it. */
  private void refresh(Cell cell, Reader reader) {
    if (cell.state == Cell.State.CLEAN) {
      return;
    }
    reader.refuse(cell.computation, cell.subject);
    if (cell.state == Cell.State.MAYBE) {
      for (Source each : cell.sources()) {
        if (each instanceof ValueCell value) {
          refresh(value, reader);
          if (cell.state == Cell.State.DIRTY) {
            break;
          }
        }
      }
      if (cell.state == Cell.State.MAYBE) {
        cell.state = Cell.State.CLEAN;
      }
    }
    if (cell.state == Cell.State.DIRTY) {
      if (cell.computation instanceof RuleComputation rule && !rule.isOn()) {
        return;
      }
      link(reader.ask(cell.computation, cell.subject));
    }
  }

  /** A value that is shared, brought up to date. */
  ValueCell derived(DerivedComputation computation, EObject subject, Reader reader) {
    if (!(sources.cell(computation, subject) instanceof ValueCell cell)) {
      return keep(computation, reader.ask(computation, subject));
    }
    try {
      refresh(cell, reader);
    } catch (NeedsItself cycle) {
      reader.noteBeneath(cell);
      throw cycle;
    }
    return cell;
  }

  /** Makes groups when they were not asked for before. */
  void build(GroupStore store, Reader reader) {
    store.markBuilt();
    index.<EObject>all(store.grouping.members()).forEach(store::await);
    rekey(store, reader);
  }

  // ---- linking

  /** Takes in what a computation came to. */
  private void link(Outcome outcome) {
    switch (outcome.computation()) {
      case RuleComputation rule -> {
        evaluations++;
        depend(outcome);
        results.put(rule, outcome.subject(), outcome.result());
      }
      case KeyComputation key -> {
        depend(outcome);
        key.store.put(outcome.subject(), outcome.result() instanceof Failure ? null : outcome.result(),
            this::invalidate);
      }
      case DerivedComputation derived -> keep(derived, outcome);
    }
  }

  /** Remembers what a result was read from, unless that was its subject alone. */
  private void depend(Outcome outcome) {
    EObject subject = outcome.subject();
    Node node = sources.nodeIfAny(subject);
    Cell cell = node == null ? null : node.cell(outcome.computation());
    if (outcome.reads().length > 0) {
      if (cell == null) {
        cell = new Cell(outcome.computation(), subject);
        sources.node(subject).keep(cell);
      }
      cell.sources(sources(outcome.reads()));
      cell.state = Cell.State.CLEAN;
    } else if (cell != null && node != null) {
      cell.forgetSources();
      cell.state = Cell.State.CLEAN;
      node.drop(cell);
    }
  }

  private ValueCell keep(DerivedComputation computation, Outcome outcome) {
    EObject subject = outcome.subject();
    if (!(sources.cell(computation, subject) instanceof ValueCell cell)) {
      ValueCell made = new ValueCell(computation, subject);
      sources.node(subject).keep(made);
      made.sources(sources(outcome.reads()));
      made.value(outcome.result());
      return made;
    }
    cell.sources(sources(outcome.reads()));
    cell.state = Cell.State.CLEAN;
    if (!Objects.equals(cell.value(), outcome.result())) {
      cell.value(outcome.result());
      invalidate(cell);
    }
    return cell;
  }

  private Source[] sources(Object[] reads) {
    Source[] read = new Source[reads.length];
    for (int each = 0; each < reads.length; each++) {
      read[each] = reads[each] instanceof Source source ? source : sources.node((EObject) reads[each]);
    }
    return read;
  }

  /** How many results look at each element, for those that are looked at. */
  Map<EObject, Integer> readers() {
    return sources.readers();
  }
}
