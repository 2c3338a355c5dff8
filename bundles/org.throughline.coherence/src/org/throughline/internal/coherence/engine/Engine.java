package org.throughline.internal.coherence.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Grouping;
import org.throughline.core.ClientChange;
import org.throughline.core.ElementIndex;
import org.throughline.core.spi.MetricSource;

/**
 * Keeps what rules found up to date. It knows for each result which elements, lists and values it was made from, and
 * makes it anew when one of them changed; a shared value that comes out equal wakes nobody.
 *
 * <p>Used by one thread at a time, but for {@link Reader}s of a {@link Batch}, which only look.
 */
final class Engine implements Reader.Values {

  private static final RuleComputation[] NO_RULES = {};

  private final ElementIndex index;
  private final List<RuleComputation> rules;
  private final FindingStore findings;
  private final Consumer<RuleComputation> failures;

  /** Half of the elements each, so that two threads can link side by side. */
  private final List<Map<EObject, Node>> nodes = List.of(new IdentityHashMap<>(), new IdentityHashMap<>());
  private final Map<EClass, RuleComputation[]> rulesByClass = new ConcurrentHashMap<>();
  private final Map<EClass, Source> extents = new ConcurrentHashMap<>();
  private final Map<Object, Map<EReference, Source>> inverses = new ConcurrentHashMap<>();
  private final Map<String, Source> presences = new ConcurrentHashMap<>();
  private final Map<Grouping<?, ?>, GroupStore> groups = new ConcurrentHashMap<>();
  private final Map<Derivation<?, ?>, DerivedComputation> derivations = new ConcurrentHashMap<>();

  /** Elements nobody has asked a rule about yet, and how many of them were asked meanwhile. */
  private List<EObject> fresh = List.of();
  private int freshDone;
  private final Set<EObject> freshGone = Collections.newSetFromMap(new IdentityHashMap<>());
  /** Elements whose rules have to be asked, with those rules; in the order in which they came. */
  private final Map<EObject, RuleComputation[]> pending = new IdentityHashMap<>();
  private final Deque<EObject> pendingOrder = new ArrayDeque<>();
  private final Deque<Cell> queue = new ArrayDeque<>();
  private final Map<RuleComputation, Map<EObject, Failure>> failing = new HashMap<>();
  private long evaluations;

  private volatile LocalDate today = LocalDate.MIN;
  private final Map<MetricSource.Query, Optional<MetricSource.Value>> metrics = new ConcurrentHashMap<>();
  private final Function<MetricSource.Query, Optional<MetricSource.Value>> practice;

  /**
   * @param failures is told of a rule that fails for other elements than before
   */
  Engine(ElementIndex index, List<RuleComputation> rules, FindingStore findings,
      Function<MetricSource.Query, Optional<MetricSource.Value>> practice,
      Consumer<RuleComputation> failures) {
    this.index = index;
    this.rules = rules;
    this.findings = findings;
    this.practice = practice;
    this.failures = failures;
  }

  // ---- what readers ask

  ElementIndex index() {
    return index;
  }

  LocalDate today() {
    return today;
  }

  Optional<MetricSource.Value> metric(MetricSource.Query query) {
    return metrics.computeIfAbsent(query, practice);
  }

  Source extent(EClass type) {
    return extents.computeIfAbsent(type, each -> new Source());
  }

  Source presence(String id) {
    return presences.computeIfAbsent(id, each -> new Source());
  }

  Source inverse(EObject target, EReference reference) {
    String id = EcoreUtil.getID(target);
    return inverses.computeIfAbsent(id == null ? target : id, each -> new ConcurrentHashMap<>(2))
        .computeIfAbsent(reference, each -> new Source());
  }

  GroupStore store(Grouping<?, ?> grouping) {
    return groups.computeIfAbsent(grouping, GroupStore::new);
  }

  DerivedComputation computation(Derivation<?, ?> derivation) {
    return derivations.computeIfAbsent(derivation, DerivedComputation::new);
  }

  // ---- marking

  /** Everything has to be checked. */
  void begin() {
    fresh = index.all(EObject.class);
    freshDone = 0;
  }

  /** The model changed. */
  void mark(ClientChange change) {
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
      Map<EReference, Source> known = inverses.get(target);
      if (known != null) {
        known.values().forEach(this::invalidate);
      }
    }
  }

  private void touched(EObject object) {
    touchedOne(object);
    EObject element = Reader.around(object);
    if (element != object) {
      touchedOne(element);
    }
  }

  private void touchedOne(EObject object) {
    Node node = nodeIfAny(object);
    if (node != null) {
      invalidate(node);
      for (Cell each : node.cells()) {
        if (!(each.computation instanceof RuleComputation)) {
          dirty(each);
        }
      }
    }
    for (GroupStore store : groups.values()) {
      if (store.covers(object)) {
        store.await(object);
      }
    }
    await(object, rulesFor(object.eClass()));
  }

  private void entered(EObject root) {
    Map<EClass, Boolean> told = new IdentityHashMap<>();
    forEach(root, each -> {
      extentChanged(each.eClass(), told);
      presenceChanged(each);
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
    Map<EClass, Boolean> told = new IdentityHashMap<>();
    forEach(root, each -> {
      gone.add(each);
      leftOne(each, told);
    });
  }

  private void leftOne(EObject object, Map<EClass, Boolean> told) {
    extentChanged(object.eClass(), told);
    presenceChanged(object);
    for (GroupStore store : groups.values()) {
      if (store.isBuilt() && store.covers(object)) {
        store.forget(object, this::invalidate);
      }
    }
    pending.remove(object);
    if (hasFresh()) {
      freshGone.add(object);
    }
    Node node = shard(object).remove(object);
    if (node == null) {
      return;
    }
    invalidate(node);
    for (Cell each : node.cells()) {
      if (each.computation instanceof RuleComputation rule) {
        result(rule, object, each.result(), null);
      } else {
        invalidate(each);
      }
      each.state = Cell.State.GONE;
      each.forgetSources();
    }
    for (RuleComputation each : rulesFor(object.eClass())) {
      fail(each, object, null);
    }
  }

  private void extentChanged(EClass type, Map<EClass, Boolean> told) {
    if (extents.isEmpty() || told.putIfAbsent(type, true) != null) {
      return;
    }
    extents.forEach((each, source) -> {
      if (each.isSuperTypeOf(type)) {
        invalidate(source);
      }
    });
  }

  private void presenceChanged(EObject object) {
    if (!presences.isEmpty()) {
      String id = EcoreUtil.getID(object);
      Source source = id == null ? null : presences.get(id);
      if (source != null) {
        invalidate(source);
      }
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
    rulesByClass.clear();
    if (rule.isOn()) {
      return;
    }
    nodes.forEach(half -> half.values().forEach(node -> {
      Cell cell = node.cell(rule);
      if (cell != null) {
        drop(node, cell);
      }
    }));
    if (failing.remove(rule) != null) {
      failures.accept(rule);
    }
    pending.replaceAll((element, some) -> Arrays.stream(some).filter(other -> other != rule)
        .toArray(RuleComputation[]::new));
  }

  private void awaitAll(RuleComputation rule) {
    RuleComputation[] only = {rule};
    index.all(rule.card.subject()).forEach(each -> await(each, only));
  }

  /** Another day began. */
  void today(LocalDate next) {
    if (!next.equals(today)) {
      today = next;
      anew(Computation::readsToday);
    }
  }

  /** Practice gave other figures. */
  void metricsChanged() {
    metrics.clear();
    anew(Computation::readsMetrics);
  }

  private void anew(Predicate<Computation> which) {
    rules.stream().filter(which).filter(RuleComputation::isOn).forEach(this::awaitAll);
    groups.values().stream().filter(store -> which.test(store.computation)).forEach(GroupStore::awaitAll);
    if (derivations.values().stream().anyMatch(which)) {
      nodes.forEach(half -> half.values().forEach(node -> {
        for (Cell cell : node.cells()) {
          if (cell.computation instanceof DerivedComputation && which.test(cell.computation)) {
            dirty(cell);
          }
        }
      }));
    }
  }

  private void await(EObject element, RuleComputation[] some) {
    if (some.length == 0) {
      return;
    }
    RuleComputation[] known = pending.get(element);
    if (known == null) {
      pending.put(element, some);
      pendingOrder.add(element);
    } else if (known != some) {
      List<RuleComputation> all = new ArrayList<>(Arrays.asList(known));
      for (RuleComputation each : some) {
        if (!all.contains(each)) {
          all.add(each);
        }
      }
      pending.put(element, all.toArray(NO_RULES));
    }
  }

  RuleComputation[] rulesFor(EClass type) {
    return rulesByClass.computeIfAbsent(type, each -> rules.stream()
        .filter(rule -> rule.isOn() && rule.card.subject().isSuperTypeOf(each)).toArray(RuleComputation[]::new));
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

  // ---- bringing up to date, one after the other

  /** Whether everything is up to date. */
  boolean isIdle() {
    return !hasFresh() && pending.isEmpty() && queue.isEmpty() && !hasGroupsWaiting();
  }

  /** How many elements have to be checked at least. */
  int waiting() {
    return fresh.size() - freshDone + pending.size();
  }

  private boolean hasFresh() {
    return freshDone < fresh.size();
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
    for (GroupStore store : groups.values()) {
      if (store.hasPending()) {
        rekey(store, reader);
        return true;
      }
    }
    if (hasFresh()) {
      EObject next = fresh.get(freshDone);
      if (!freshGone.contains(next)) {
        for (RuleComputation rule : rulesFor(next.eClass())) {
          link(reader.ask(rule, next));
        }
      }
      freshAsked(1);
      return true;
    }
    EObject element = nextPending();
    if (element != null) {
      for (RuleComputation rule : pending.getOrDefault(element, NO_RULES)) {
        if (rule.isOn()) {
          link(reader.ask(rule, element));
        }
      }
      pending.remove(element);
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

  private @Nullable EObject nextPending() {
    while (!pendingOrder.isEmpty()) {
      EObject next = pendingOrder.peek();
      if (pending.containsKey(next)) {
        return next;
      }
      pendingOrder.remove();
    }
    return null;
  }

  /** Elements that wait to be asked together; they wait on until {@link #done}. */
  List<EObject> nextTogether(int many) {
    if (hasFresh()) {
      return fresh.subList(freshDone, Math.min(fresh.size(), freshDone + many));
    }
    List<EObject> taken = new ArrayList<>(Math.min(many, pendingOrder.size()));
    for (EObject each : pendingOrder) {
      if (pending.containsKey(each)) {
        taken.add(each);
        if (taken.size() == many) {
          break;
        }
      }
    }
    return taken;
  }

  /** Which rules an element that waits has to be asked about. */
  RuleComputation[] awaited(EObject element) {
    if (hasFresh()) {
      return freshGone.contains(element) ? NO_RULES : rulesFor(element.eClass());
    }
    return pending.getOrDefault(element, NO_RULES);
  }

  /** Those were asked: the first so many of the last answer of {@link #nextTogether}. */
  void done(List<EObject> asked) {
    if (hasFresh()) {
      freshAsked(asked.size());
    } else {
      asked.forEach(pending::remove);
      nextPending();
    }
  }

  private void freshAsked(int many) {
    freshDone += many;
    if (!hasFresh()) {
      fresh = List.of();
      freshDone = 0;
      freshGone.clear();
    }
  }

  /** Brings every value up to date that waits for it, so that a batch finds only values it can trust. */
  void settleValues(Reader reader) {
    for (Cell each : List.copyOf(queue)) {
      if (each.computation instanceof DerivedComputation) {
        refresh(each, reader);
      }
    }
  }

  /** Whether groups have to be looked at before anything else. */
  boolean hasGroupsWaiting() {
    return groups.values().stream().anyMatch(GroupStore::hasPending);
  }

  private void rekey(GroupStore store, Reader reader) {
    List<EObject> members = store.takePending();
    int done = 0;
    try {
      for (EObject member : members) {
        link(reader.ask(store.computation, member));
        done++;
      }
    } finally {
      members.subList(done, members.size()).forEach(store::await);
    }
  }

  /** Brings a cell up to date, and what it was made from before it. */
  private void refresh(Cell cell, Reader reader) {
    reader.refuse(cell.computation, cell.subject);
    if (cell.state == Cell.State.MAYBE) {
      for (Source each : cell.sources()) {
        if (each instanceof Cell value) {
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

  @Override
  public Cell derived(DerivedComputation computation, EObject subject, Reader reader) {
    Node node = nodeIfAny(subject);
    Cell cell = node == null ? null : node.cell(computation);
    if (cell == null) {
      return link(reader.ask(computation, subject));
    }
    try {
      refresh(cell, reader);
    } catch (NeedsItself cycle) {
      reader.noteBeneath(cell);
      throw cycle;
    }
    return cell;
  }

  @Override
  public void build(GroupStore store, Reader reader) {
    store.markBuilt();
    index.all(store.grouping.members()).forEach(store::await);
    rekey(store, reader);
  }

  // ---- linking

  /** A value that was computed already and can be trusted; null when there is none. */
  @Nullable Cell known(Computation computation, EObject subject) {
    Node node = nodeIfAny(subject);
    Cell cell = node == null ? null : node.cell(computation);
    return cell != null && cell.state == Cell.State.CLEAN ? cell : null;
  }

  /** Takes in what a computation came to. */
  Cell link(Outcome outcome) {
    return link(outcome, null);
  }

  /**
   * Takes in what a computation came to.
   *
   * @param made a cell that others refer to already; used when there is none yet
   */
  Cell link(Outcome outcome, @Nullable Cell made) {
    Computation computation = outcome.computation();
    EObject subject = outcome.subject();
    Node node = nodeIfAny(subject);
    Cell cell = node == null ? null : node.cell(computation);
    if (computation instanceof RuleComputation) {
      evaluations++;
    }
    boolean kept = outcome.reads().length > 0 || outcome.result() != null && !(computation instanceof KeyComputation)
        || computation instanceof DerivedComputation;
    Object before = cell == null ? null : cell.result();
    Cell target = cell;
    if (target == null) {
      target = made == null ? new Cell(computation, subject) : made;
      if (kept) {
        node(subject).keep(target);
      }
    }
    if (kept) {
      target.sources(sources(outcome.reads()));
    } else if (cell != null && node != null) {
      cell.forgetSources();
      node.drop(cell);
    }
    target.result(outcome.result());
    target.state = Cell.State.CLEAN;
    settle(target, before, outcome.result(), cell != null);
    return target;
  }

  private void settle(Cell cell, @Nullable Object before, @Nullable Object now, boolean known) {
    switch (cell.computation) {
      case RuleComputation rule -> result(rule, cell.subject, before, now);
      case KeyComputation key -> key.store.put(cell.subject, now instanceof Failure ? null : now, this::invalidate);
      case DerivedComputation derived -> {
        if (known && !Objects.equals(before, now)) {
          invalidate(cell);
        }
      }
    }
  }

  private void result(RuleComputation rule, EObject subject, @Nullable Object before, @Nullable Object now) {
    Finding[] old = before instanceof Finding[] some ? some : null;
    Finding[] found = now instanceof Finding[] some ? some : null;
    if ((old != null || found != null) && !Arrays.equals(old, found)) {
      findings.replace(subject, old, found);
    } else if (old != null) {
      // Equal findings stay the ones that are known, so that they can be told from others later.
      Node node = nodeIfAny(subject);
      Cell cell = node == null ? null : node.cell(rule);
      if (cell != null) {
        cell.result(old);
      }
    }
    fail(rule, subject, now instanceof Failure failure ? failure : null);
  }

  private void fail(RuleComputation rule, EObject subject, @Nullable Failure failure) {
    Map<EObject, Failure> known = failing.get(rule);
    if (failure != null) {
      if (known == null) {
        known = new IdentityHashMap<>();
        failing.put(rule, known);
      }
      if (!failure.equals(known.put(subject, failure))) {
        failures.accept(rule);
      }
    } else if (known != null && known.remove(subject) != null) {
      if (known.isEmpty()) {
        failing.remove(rule);
      }
      failures.accept(rule);
    }
  }

  /** For which elements a rule fails. */
  Map<EObject, Failure> failing(RuleComputation rule) {
    return failing.getOrDefault(rule, Map.of());
  }

  private void drop(Node node, Cell cell) {
    cell.forgetSources();
    cell.state = Cell.State.GONE;
    node.drop(cell);
    result((RuleComputation) cell.computation, cell.subject, cell.result(), null);
  }

  private Map<EObject, Node> shard(EObject element) {
    return nodes.get(half(element));
  }

  /** Which half of the elements, or of the sources, something belongs to. */
  static int half(Object object) {
    // The lowest bits choose the place within a map.
    return System.identityHashCode(object) >>> 20 & 1;
  }

  private @Nullable Node nodeIfAny(EObject element) {
    return shard(element).get(element);
  }

  private Node node(EObject element) {
    return shard(element).computeIfAbsent(element, each -> new Node());
  }

  /**
   * Takes in what rules came to that were never asked before, for one half of what they concern. Another thread may do
   * the other half at the same time.
   *
   * @return those that failed, which {@link #link} takes in afterwards
   */
  List<Outcome> linkFresh(List<Outcome> outcomes, int half) {
    List<Outcome> failed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Cell cell = outcome.cell();
      Object[] reads = outcome.reads();
      for (int each = 0; each < reads.length; each++) {
        if (half(reads[each]) == half) {
          Source source = reads[each] instanceof Source known ? known : node((EObject) reads[each]);
          source.add(cell);
          cell.sources()[each] = source;
        }
      }
      if (half(outcome.subject()) == half) {
        node(outcome.subject()).keep(cell);
        if (outcome.result() instanceof Finding[] found) {
          findings.replace(outcome.subject(), null, found);
        } else if (outcome.result() instanceof Failure) {
          failed.add(outcome);
        }
      }
    }
    return failed;
  }

  /** Takes in a failure of a rule that was linked already. */
  void failed(Outcome outcome) {
    fail((RuleComputation) outcome.computation(), outcome.subject(), (Failure) outcome.result());
  }

  /** So many rules were asked elsewhere. */
  void count(long asked) {
    evaluations += asked;
  }

  /** Whether nothing was asked about the elements of a batch before. */
  boolean isFresh() {
    return hasFresh();
  }

  private Source[] sources(Object[] reads) {
    Source[] sources = new Source[reads.length];
    for (int each = 0; each < reads.length; each++) {
      sources[each] = reads[each] instanceof Source source ? source : node((EObject) reads[each]);
    }
    return sources;
  }

  /** How many results look at each element, for those that are looked at. */
  Map<EObject, Integer> readers() {
    Map<EObject, Integer> readers = new IdentityHashMap<>();
    nodes.forEach(half -> half.forEach((element, node) -> readers.put(element, node.readers())));
    return readers;
  }
}
