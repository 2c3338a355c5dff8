package org.throughline.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.spi.ModelModule;
import org.throughline.internal.core.edit.ClientFiles;
import org.throughline.internal.core.edit.Editing;
import org.throughline.internal.core.edit.Unsaved;
import org.throughline.internal.core.store.ClientStore;
import org.throughline.internal.core.store.ClientStore.Prepared;
import org.throughline.internal.core.store.LoadedClient;
import org.throughline.internal.core.store.StoredFile;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;
import org.throughline.model.Readership;

/**
 * One open client: the only way to change it, save it and look at it from another thread.
 *
 * <p>A session belongs to the thread that opened it, or that it was handed to. From other threads only those methods may
 * be called that say so: reading and slicing, and what works with the disk while the client may be changed.
 */
public final class ClientSession implements AutoCloseable {

  private static final Unsaved NOTHING = Unsaved.nothing();
  private static final double SERIALISED = 0.5;
  private static final System.Logger LOG = System.getLogger(ClientSession.class.getName());

  private final ClientStore store;
  private final LoadedClient loaded;
  private final List<ModelModule> modules;
  private final Editing editing;
  private final List<ClientListener> listeners = new CopyOnWriteArrayList<>();
  /** Held by whoever writes files of the client; one at a time. */
  private final ReentrantLock disk = new ReentrantLock();
  private boolean dirtyTold;
  /** What was kept last beside the files, or need not be. */
  private volatile Unsaved kept = NOTHING;

  ClientSession(ClientStore store, LoadedClient loaded, List<ModelModule> modules, InstantSource clock,
      Consumer<String> strayChanges) {
    this.store = store;
    this.loaded = loaded;
    this.modules = modules;
    this.editing = new Editing(loaded.client(), loaded.resources().getResources(), new Files(), clock, strayChanges,
        this::changed);
    editing.differs(loaded.recovered());
    kept = editing.unsaved();
    dirtyTold = isDirty();
  }

  // ---- looking

  /** The client, with every chapter that could be read. Never change it but through {@link #run}. */
  public Client client() {
    return loaded.client();
  }

  /** The client folder, as a real path. */
  public Path folder() {
    return loaded.folder();
  }

  /** Whether it may be changed, and if not why. */
  public Access access() {
    return loaded.access();
  }

  /** What is wrong with files of the client, worded for people; empty when all is well. */
  public List<FileReport> problems() {
    return loaded.problems();
  }

  /** Why the file that holds an element must stay as it is; empty when it may be changed. */
  public Optional<Message> readOnlyReason(EObject element) {
    return loaded.access().editable()
        ? loaded.fileOf(element).flatMap(StoredFile::readOnlyReason)
        : Optional.of(loaded.access().why().orElseGet(() -> Message.of(ClientSession.class, "refused.read.only")));
  }

  /** The present moment by the session's clock. From any thread. */
  public Instant now() {
    return editing.now();
  }

  /** Finds elements by id, kind and reference. */
  public ElementIndex index() {
    return editing.index();
  }

  /**
   * Reads the client from a background thread while nobody changes it. A change does not wait: it makes the reading
   * give way at its next {@link ReadAccess#check()}, and the reading starts again afterwards. So a reading has no
   * effects, checks often, and never waits for the session's thread.
   *
   * @param cancelled asked before each start; true ends it
   * @throws java.util.concurrent.CancellationException when it was cancelled or the session is closed
   */
  public <T> T read(Function<ReadAccess, T> reading, BooleanSupplier cancelled) {
    return editing.read(reading, cancelled);
  }

  /** Reads like {@link #read(Function, BooleanSupplier)}, without a way to cancel it. */
  public <T> T read(Function<ReadAccess, T> reading) {
    return read(reading, () -> false);
  }

  /** A copy of what some readers may see. From any thread. */
  public Slice slice(Readership reader) {
    return read(access -> Slice.of(access.client(), reader));
  }

  // ---- changing

  /**
   * Applies an operation: wholly, or not at all when it throws. It can be undone as one step.
   *
   * @throws ClientException REFUSED when the client or a file it touches is read-only, and what the operation throws
   */
  public OperationResult run(Operation operation) {
    mayChange();
    return told(editing.run(operation));
  }

  /**
   * Applies an operation that comes from typing: it joins the step of what was typed in the same field before, until
   * there was a pause of half a second, another operation, an undo, a save, or {@link EditHistory#boundary()}.
   *
   * @param field what is typed in, equal for the same field; a {@link FieldVisit} where the program knows when a person
   *     enters and leaves the field, and then pauses do not count
   */
  public OperationResult type(Operation operation, Object field) {
    mayChange();
    return told(editing.type(operation, field));
  }

  /**
   * Applies an operation that records a fact: an approval, a frozen issue, an erasure. It is never undone; a
   * counter-entry follows where it was wrong. Earlier steps it builds on cannot be undone any more.
   */
  public OperationResult record(Operation fact) {
    mayChange();
    return told(editing.record(fact));
  }

  /**
   * Records a fact like {@link #record} after which nothing that was before may come back: an erasure. Every step is
   * forgotten, so that none can be undone or done again.
   */
  public OperationResult recordForGood(Operation fact) {
    mayChange();
    return told(editing.recordForGood(fact));
  }

  private void mayChange() {
    if (!access().editable()) {
      throw new ClientException(ClientException.Kind.REFUSED,
          access().why().orElseGet(() -> Message.of(ClientSession.class, "refused.read.only")), folder());
    }
  }

  private OperationResult told(OperationResult result) {
    tellDirty();
    return result;
  }

  /** Undo and redo. */
  public EditHistory history() {
    return history;
  }

  private final EditHistory history = new EditHistory() {

    @Override
    public boolean canUndo() {
      return editing.canUndo();
    }

    @Override
    public Optional<Message> undoLabel() {
      return editing.undoLabel();
    }

    @Override
    public void undo() {
      editing.undo();
      tellDirty();
    }

    @Override
    public boolean canRedo() {
      return editing.canRedo();
    }

    @Override
    public Optional<Message> redoLabel() {
      return editing.redoLabel();
    }

    @Override
    public void redo() {
      editing.redo();
      tellDirty();
    }

    @Override
    public List<Message> done() {
      return editing.done();
    }

    @Override
    public List<Message> undone() {
      return editing.undone();
    }

    @Override
    public void boundary() {
      editing.boundary();
    }

    @Override
    public List<Entry> steps() {
      return editing.steps();
    }

    @Override
    public int position() {
      return editing.position();
    }

    @Override
    public OptionalInt savedPosition() {
      return editing.savedPosition();
    }

    @Override
    public void go(int position) {
      editing.go(position);
      tellDirty();
    }
  };

  /** Gives the session to another thread, which is then the only one to change it. Called on the present one. */
  public void handOver(Thread next) {
    editing.handOver(next);
  }

  // ---- saving

  /** The path of the file that holds an element, inside the folder and with forward slashes; empty when none does. */
  public Optional<String> pathOf(EObject element) {
    return loaded.fileOf(element).map(StoredFile::path);
  }

  /** Whether there are changes that are not on disk. */
  public boolean isDirty() {
    return editing.isDirty();
  }

  /** Whether the file that holds an element has changes that are not on disk. */
  public boolean isDirty(EObject element) {
    Resource resource = element.eResource();
    return resource != null && editing.dirty().contains(resource);
  }

  /**
   * Writes every changed file, all or none, while the session's thread waits. Does nothing when there are no changes.
   *
   * @throws ClientException IN_USE when a file was changed by something else, NOT_WRITABLE when the disk refuses,
   *     NOT_FOUND when the folder is gone; the changes are still there then, and unsaved
   */
  public void save() {
    saveAside(Progress.none()).run();
  }

  /**
   * Writes every changed file, all or none, from any thread while the client may be changed: what was changed after the
   * moment that is saved stays unsaved. Throws like {@link #save()}.
   *
   * @param progress may cancel it until the files are put in place
   * @return what the session's thread has to run afterwards; until then the changes count as unsaved
   * @throws java.util.concurrent.CancellationException when it was cancelled or the session is closed; nothing was
   *     written then
   */
  public Runnable saveAside(Progress progress) {
    mayChange();
    disk.lock();
    try {
      Known known = new Known();
      AtomicReference<Unsaved> moment = new AtomicReference<>(NOTHING);
      Prepared prepared = read(access -> {
        Unsaved unsaved = editing.unsaved();
        moment.set(unsaved);
        return store.prepare(loaded, unsaved.files(), known.during(access, progress));
      }, progress::isCancelled);
      Unsaved saved = moment.get();
      if (saved.isEmpty() && prepared.isEmpty()) {
        return () -> {
        };
      }
      progress.check();
      progress.done(SERIALISED);
      store.write(loaded, prepared);
      progress.done(1);
      kept = NOTHING;
      return () -> {
        editing.saved(saved);
        store.forgetGone(loaded, prepared);
        tellDirty();
      };
    } finally {
      disk.unlock();
    }
  }

  /**
   * Writes the whole client, unsaved changes included, to another folder, and goes on there; the session's thread waits.
   * What lies in the old folder stays as it was last saved. Also possible when the old folder is gone or the client
   * could only be read.
   *
   * @param folder missing or empty
   * @throws ClientException REFUSED when something is in the folder, NOT_WRITABLE when the disk refuses; the session
   *     stays with its own folder then
   */
  public void saveAs(Path folder) {
    saveAsAside(folder, Progress.none()).run();
  }

  /**
   * Does what {@link #saveAs} does from any thread, while the client may be changed.
   *
   * @param progress may cancel it until the files are put in place
   * @return what the session's thread has to run afterwards
   */
  public Runnable saveAsAside(Path folder, Progress progress) {
    disk.lock();
    try {
      Known known = new Known();
      AtomicReference<Unsaved> moment = new AtomicReference<>(NOTHING);
      Prepared prepared = read(access -> {
        moment.set(editing.unsaved());
        return store.prepareAll(loaded, known.during(access, progress));
      }, progress::isCancelled);
      store.saveAs(loaded, prepared, folder, progress);
      kept = NOTHING;
      Unsaved saved = moment.get();
      return () -> {
        editing.saved(saved);
        tellDirty();
      };
    } finally {
      disk.unlock();
    }
  }

  /**
   * Keeps unsaved changes beside the files, so that a crash loses none of them. The desktop calls it every ten seconds,
   * from a thread of its own; it does nothing when nothing changed since, when a save is under way, or when the session
   * is closed.
   *
   * @return whether something was kept
   * @throws ClientException NOT_WRITABLE when the disk refuses, NOT_FOUND when the folder is gone
   */
  public boolean autosave() {
    if (!access().editable() || !disk.tryLock()) {
      return false;
    }
    try {
      Known known = new Known();
      AtomicReference<Unsaved> moment = new AtomicReference<>(NOTHING);
      Optional<Prepared> prepared = read(access -> {
        Unsaved unsaved = editing.unsaved();
        moment.set(unsaved);
        return unsaved.isEmpty() || unsaved.equals(kept) ? Optional.<Prepared>empty()
            : Optional.of(store.prepare(loaded, unsaved.files(), known.during(access, Progress.none())));
      });
      if (prepared.isEmpty()) {
        return false;
      }
      store.autosave(loaded, prepared.get());
      kept = moment.get();
      return true;
    } catch (CancellationException closed) {
      return false;
    } finally {
      disk.unlock();
    }
  }

  /** The bytes of files as they were made last; a reading that starts again makes only those anew that changed. */
  private final class Known {

    private record Bytes(Object state, byte[] content) {
    }

    private final Map<StoredFile, Bytes> made = new ConcurrentHashMap<>();

    ClientStore.Contents during(ReadAccess access, Progress progress) {
      return (file, write) -> {
        access.check();
        progress.check();
        Object state = editing.stateOf(file.resource().orElseThrow());
        Bytes before = made.get(file);
        if (before != null && before.state.equals(state)) {
          return before.content;
        }
        byte[] content = write.get();
        made.put(file, new Bytes(state, content));
        return content;
      };
    }
  }

  /**
   * Whether unsaved work of a session that did not end well was put aside, and lies among the backups only. Whoever takes
   * the backups away takes it away too. From any thread.
   */
  public boolean hasWorkAside() {
    return store.hasWorkAside(folder());
  }

  /**
   * Looks whether something else changed files of the client. From any thread.
   *
   * @return the paths inside the folder, with forward slashes; empty while a save is under way
   * @throws ClientException NOT_FOUND when the folder is gone; nothing of the client is lost then, and
   *     {@link #saveAs} is possible
   */
  public List<String> lookOutside() {
    if (!disk.tryLock()) {
      return List.of();
    }
    try {
      if (ClientStore.isGone(loaded)) {
        throw new ClientException(ClientException.Kind.NOT_FOUND,
            Message.of(ClientStore.class, "folder.gone", folder()), folder());
      }
      return store.changedOutside(loaded, read(access -> loaded.known()));
    } catch (CancellationException closed) {
      return List.of();
    } finally {
      disk.unlock();
    }
  }

  /**
   * Looks like {@link #lookOutside()} on the session's thread, and tells the listeners.
   *
   * @return the paths inside the folder, with forward slashes
   */
  public List<String> checkOutside() {
    List<String> paths = lookOutside();
    if (!paths.isEmpty()) {
      tell(listener -> listener.changedOutside(paths));
    }
    return paths;
  }

  /**
   * Decides for what is in this session where something else changed files: they count as unsaved, and the next save
   * replaces them. What is replaced stays among the backups. On the session's thread.
   *
   * @param paths from {@link #lookOutside()}
   */
  public void keepMine(Collection<String> paths) {
    overrule(paths).run();
  }

  /** Does what {@link #keepMine} does from any thread; gives what the session's thread has to run afterwards. */
  public Runnable overrule(Collection<String> paths) {
    mayChange();
    disk.lock();
    try {
      List<StoredFile> files =
          read(access -> loaded.known()).stream().filter(file -> paths.contains(file.path())).toList();
      store.overrule(loaded, files);
      return () -> {
        editing.differs(files.stream().filter(file -> file.readOnlyReason().isEmpty())
            .flatMap(file -> file.resource().stream()).toList());
        tellDirty();
      };
    } finally {
      disk.unlock();
    }
  }

  // ---- listening

  /** Tells a listener from now on what happens; a second time has no effect. */
  public void addListener(ClientListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  public void removeListener(ClientListener listener) {
    listeners.remove(listener);
  }

  private void changed(ClientChange change) {
    tell(listener -> listener.changed(change));
  }

  private void tellDirty() {
    boolean dirty = isDirty();
    if (dirty != dirtyTold) {
      dirtyTold = dirty;
      tell(listener -> listener.dirtyChanged(dirty));
    }
  }

  private void tell(Consumer<ClientListener> call) {
    for (ClientListener listener : listeners) {
      try {
        call.accept(listener);
      } catch (RuntimeException fault) {
        LOG.log(System.Logger.Level.ERROR, "A listener failed: " + listener.getClass().getName(), fault);
      }
    }
  }

  /** Ends the session and gives the folder free. Changes that were not saved are gone. A second time has no effect. */
  @Override
  public void close() {
    end().run();
  }

  /**
   * Ends the session at once, without touching the disk. On the session's thread; a second time has no effect.
   *
   * @return what is left to do with the files, to be run once on any thread: it waits for what is being written, gives
   *     the folder free, and keeps the last saved state among the backups
   */
  public Runnable end() {
    if (editing.isClosed()) {
      return () -> {
      };
    }
    editing.close();
    tell(ClientListener::closed);
    listeners.clear();
    return () -> {
      disk.lock();
      try {
        if (access().editable()) {
          store.discardAutosave(folder());
          store.backUp(loaded);
        }
      } finally {
        loaded.close();
        disk.unlock();
      }
    };
  }

  /** What editing needs of the files. */
  private final class Files implements ClientFiles {

    @Override
    public Optional<Message> readOnlyReason(Resource resource) {
      return loaded.fileOf(resource).flatMap(StoredFile::readOnlyReason);
    }

    @Override
    public void addFile(FileRoot root) {
      store.addFile(loaded, root, module(root.eClass())).resource().ifPresent(editing::attach);
    }

    @Override
    public Message title(EClass chapterClass) {
      return module(chapterClass).title();
    }

    private ModelModule module(EClass type) {
      for (EPackage each = type.getEPackage(); each != null; each = each.getESuperPackage()) {
        for (ModelModule module : modules) {
          if (module.packages().contains(each)) {
            return module;
          }
        }
      }
      throw new ClientException(ClientException.Kind.MISSING_MODULE,
          Message.of(ClientSession.class, "refused.module", new ModelLabel(type)), null);
    }
  }
}
