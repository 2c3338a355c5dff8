package org.throughline.internal.core.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.EditHistory;
import org.throughline.core.ElementIndex;
import org.throughline.core.FieldVisit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.ReadAccess;
import org.throughline.core.TextRepair;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelPackage;

/**
 * Changes one client: applies operations as a whole or not at all, keeps the history, the index and what is dirty, and
 * lets readers in between changes. Everything but {@link #read} belongs to one thread.
 */
public final class Editing implements EditHistory, ReadAccess {

  /** How long a pause ends a step of typing. */
  public static final Duration PAUSE = Duration.ofMillis(500);

  /** How many steps can be undone. */
  static final int LIMIT = 1000;

  private final Client client;
  private final LiveIndex index;
  private final ClientFiles files;
  private final InstantSource clock;
  private final Consumer<String> strayChanges;
  private final Consumer<ClientChange> changed;
  private final TextCheck texts = new TextCheck();
  private final ReadGate gate = new ReadGate();
  private final SavedStates states = new SavedStates();
  private final Recorder recorder;
  private final Happened happened = new Happened(this::strayed);
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final List<Step> facts = new ArrayList<>();
  private long steps;
  private @Nullable Object typing;
  private Instant typed = Instant.MIN;
  private volatile Thread owner = Thread.currentThread();

  /**
   * Starts to hear of every change of a client.
   *
   * @param strayChanges is told, for people who build modules, of changes outside an operation
   * @param changed is told of each change after it happened
   */
  public Editing(Client client, Collection<Resource> resources, ClientFiles files, InstantSource clock,
      Consumer<String> strayChanges, Consumer<ClientChange> changed) {
    this.client = client;
    this.files = files;
    this.clock = clock;
    this.strayChanges = strayChanges;
    this.changed = changed;
    this.index = new LiveIndex(client, happened::referred);
    this.recorder = new Recorder(index, texts, happened);
    recorder.attach(client);
    resources.forEach(recorder::attach);
  }

  // ---- operations

  /** How an operation goes into the history. */
  private enum Way {
    STEP, TYPING, FACT, LAST
  }

  /** Applies an operation as a step of its own. */
  public OperationResult run(Operation operation) {
    return apply(operation, Way.STEP, null);
  }

  /**
   * Applies an operation that joins the step of earlier typing in the same field, unless there was a pause; a
   * {@link FieldVisit} knows no pauses.
   */
  public OperationResult type(Operation operation, Object field) {
    return apply(operation, Way.TYPING, field);
  }

  /** Applies an operation that cannot be undone. */
  public OperationResult record(Operation operation) {
    return apply(operation, Way.FACT, null);
  }

  /** Applies an operation that cannot be undone, and forgets everything that could bring back what was before. */
  public OperationResult recordForGood(Operation operation) {
    return apply(operation, Way.LAST, null);
  }

  private OperationResult apply(Operation operation, Way way, @Nullable Object field) {
    mayStart();
    Applied applied = gate.change(() -> {
      Applied done = recorded(operation);
      if (!done.changes.isEmpty()) {
        keep(done, way, field, clock.instant());
      }
      return done;
    });
    OperationResult result = new OperationResult(
        applied.label, !applied.changes.isEmpty(), applied.happened.added(), applied.repairs);
    if (result.changed()) {
      changed.accept(applied.happened.change(applied.label,
          way == Way.FACT || way == Way.LAST ? ClientChange.Kind.RECORDED : ClientChange.Kind.DONE));
    }
    return result;
  }

  private record Applied(Message label, List<Change> changes, List<TextRepair> repairs, Happened happened) {
  }

  private Applied recorded(Operation operation) {
    recorder.mode(Recorder.Mode.RECORDING);
    boolean whole = false;
    try {
      Message label = operation.label();
      operation.apply(new LiveEdit(client, index, files, clock));
      keepTitles();
      List<TextRepair> repairs = texts.repair();
      refuseReadOnly();
      whole = true;
      return new Applied(label, recorder.takeChanges(), repairs, happened.take());
    } finally {
      if (!whole) {
        rollBack();
      }
      recorder.mode(Recorder.Mode.IDLE);
    }
  }

  /** The client's table of contents calls a chapter or part by its name, for those who cannot open it. */
  private void keepTitles() {
    for (ClientChange.Touched each : happened.touched()) {
      if (each.feature() == ModelPackage.Literals.ELEMENT__NAME && each.object() instanceof FileRoot root
          && root.getName() != null) {
        client.getEntries().stream().filter(entry -> Objects.equals(entry.getRootId(), root.getId()))
            .forEach(entry -> entry.setTitle(root.getName()));
      }
    }
  }

  private void refuseReadOnly() {
    for (Resource resource : happened.resources()) {
      Optional<Message> reason = files.readOnlyReason(resource);
      if (reason.isPresent()) {
        throw new ClientException(ClientException.Kind.REFUSED, reason.get(), null);
      }
    }
  }

  private void rollBack() {
    recorder.mode(Recorder.Mode.REPLAYING);
    recorder.takeChanges().reversed().forEach(Change::undo);
    texts.forget();
    happened.take();
  }

  private void keep(Applied applied, Way way, @Nullable Object field, Instant now) {
    Set<Resource> touched = applied.happened.resources();
    if (way == Way.LAST) {
      boundary();
      states.fact(touched);
      done.clear();
      undone.clear();
      facts.clear();
      return;
    }
    if (way == Way.FACT) {
      boundary();
      states.fact(touched);
      facts.add(new Step(++steps, applied.label, now, applied.changes, List.of()));
      return;
    }
    Step step = new Step(++steps, applied.label, now, applied.changes, states.step(touched));
    undone.clear();
    if (way == Way.TYPING && joins(field, now)) {
      Step joined = done.removeLast().with(step);
      if (joined.isEmpty()) {
        states.undone(joined.files());
        boundary();
      } else {
        done.addLast(joined);
      }
    } else {
      done.addLast(step);
      if (done.size() > LIMIT) {
        done.removeFirst();
      }
      typing = way == Way.TYPING ? field : null;
    }
    typed = now;
  }

  private boolean joins(@Nullable Object field, Instant now) {
    if (field == null || !Objects.equals(typing, field) || done.isEmpty()) {
      return false;
    }
    // A clock that jumped back tells nothing about the pause; what is typed then begins a new step.
    return field instanceof FieldVisit || !now.isBefore(typed) && Duration.between(typed, now).compareTo(PAUSE) < 0;
  }

  private void mayStart() {
    checkThread();
    if (gate.isClosed()) {
      throw new IllegalStateException("The session is closed");
    }
    if (recorder.mode() != Recorder.Mode.IDLE) {
      throw new IllegalStateException("An operation runs already; apply the other one with Edit.run");
    }
  }

  private void checkThread() {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException("This session belongs to the thread " + owner.getName() + ", not to "
          + Thread.currentThread().getName());
    }
  }

  /** Gives the session to another thread. Called on the thread that has it. */
  public void handOver(Thread next) {
    mayStart();
    owner = next;
    recorder.ownedBy(next);
  }

  /** Whether the calling thread may change the client. */
  public boolean isOwner() {
    return Thread.currentThread() == owner;
  }

  // ---- history

  @Override
  public boolean canUndo() {
    return !done.isEmpty();
  }

  @Override
  public Optional<Message> undoLabel() {
    return Optional.ofNullable(done.peekLast()).map(Step::label);
  }

  @Override
  public void undo() {
    boundary();
    Step step = next(done, "refused.undo");
    Happened what = replay(step::undo, () -> states.undone(step.files()));
    done.removeLast();
    undone.addLast(step);
    changed.accept(what.change(step.label(), ClientChange.Kind.UNDONE));
  }

  @Override
  public boolean canRedo() {
    return !undone.isEmpty();
  }

  @Override
  public Optional<Message> redoLabel() {
    return Optional.ofNullable(undone.peekLast()).map(Step::label);
  }

  @Override
  public void redo() {
    boundary();
    Step step = next(undone, "refused.redo");
    Happened what = replay(step::redo, () -> states.redone(step.files()));
    undone.removeLast();
    done.addLast(step);
    changed.accept(what.change(step.label(), ClientChange.Kind.REDONE));
  }

  private Step next(Deque<Step> stack, String refusal) {
    mayStart();
    Step step = stack.peekLast();
    if (step == null) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(Operation.class, refusal), null);
    }
    for (Step fact : facts) {
      if (fact.number() > step.number() && step.carries(fact)) {
        throw new ClientException(ClientException.Kind.REFUSED,
            Message.of(Operation.class, "refused.recorded", step.label(), fact.label()), null);
      }
    }
    return step;
  }

  private Happened replay(Runnable way, Runnable afterwards) {
    return gate.change(() -> {
      // Recorded as well, so that a failure half-way can be taken back.
      recorder.mode(Recorder.Mode.RECORDING);
      boolean whole = false;
      try {
        way.run();
        whole = true;
        recorder.takeChanges();
        texts.forget();
        afterwards.run();
        return happened.take();
      } finally {
        if (!whole) {
          rollBack();
        }
        recorder.mode(Recorder.Mode.IDLE);
      }
    });
  }

  @Override
  public List<Message> done() {
    return done.stream().map(Step::label).toList();
  }

  @Override
  public List<Message> undone() {
    return new ArrayList<>(undone).reversed().stream().map(Step::label).toList();
  }

  @Override
  public void boundary() {
    typing = null;
  }

  @Override
  public List<EditHistory.Entry> steps() {
    List<EditHistory.Entry> all = new ArrayList<>();
    done.forEach(step -> all.add(new EditHistory.Entry(step.number(), step.label(), step.at())));
    undone.descendingIterator().forEachRemaining(
        step -> all.add(new EditHistory.Entry(step.number(), step.label(), step.at())));
    return all;
  }

  @Override
  public int position() {
    return done.size();
  }

  @Override
  public OptionalInt savedPosition() {
    List<List<SavedStates.Transition>> all = new ArrayList<>();
    done.forEach(step -> all.add(step.files()));
    undone.descendingIterator().forEachRemaining(step -> all.add(step.files()));
    return states.savedPosition(all, done.size());
  }

  @Override
  public void go(int position) {
    if (position < 0 || position > done.size() + undone.size()) {
      throw new IndexOutOfBoundsException(position);
    }
    while (done.size() > position) {
      undo();
    }
    while (done.size() < position) {
      redo();
    }
  }

  // ---- files

  /** The files that differ from what was saved. On the session's thread. */
  public Set<Resource> dirty() {
    return states.dirty();
  }

  public boolean isDirty() {
    return states.isDirty();
  }

  /** What differs from the disk now. On the session's thread, or inside a reading. */
  public Unsaved unsaved() {
    return states.unsaved();
  }

  /** Which state a file is in, told from every other state it had or will have. Where {@link #unsaved()} may be asked. */
  public Object stateOf(Resource resource) {
    return states.stateOf(resource);
  }

  /** Files are on disk as they were at a moment. */
  public void saved(Unsaved then) {
    checkThread();
    boundary();
    gate.change(() -> {
      states.saved(then);
      return then;
    });
  }

  /** Files differ from the disk although nothing was done to them in this session. */
  public void differs(Collection<Resource> resources) {
    gate.change(() -> {
      states.fact(resources);
      return resources;
    });
  }

  /** Begins to hear of a file that was added. */
  public void attach(Resource resource) {
    recorder.attach(resource);
  }

  // ---- reading

  /** Reads on any thread while nothing changes. */
  public <T> T read(Function<ReadAccess, T> reading, BooleanSupplier cancelled) {
    if (isOwner()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The reading was cancelled");
      }
      return reading.apply(this);
    }
    return gate.read(() -> reading.apply(this), cancelled);
  }

  @Override
  public Client client() {
    return client;
  }

  /** The present moment by the session's clock. */
  public Instant now() {
    return clock.instant();
  }

  @Override
  public ElementIndex index() {
    return index;
  }

  @Override
  public boolean isChangeWaiting() {
    return gate.isChangeWaiting();
  }

  @Override
  public void check() {
    if (!isOwner()) {
      gate.giveWay();
    }
  }

  /** Ends readings and lets no new one begin. */
  public void close() {
    checkThread();
    gate.close();
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return gate.isClosed();
  }

  private void strayed(Notification change) {
    strayChanges.accept(String.valueOf(change));
    if (change.getNotifier() instanceof EObject object && object.eResource() != null) {
      states.fact(List.of(object.eResource()));
    }
  }
}
