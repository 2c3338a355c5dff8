package org.throughline.core;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.throughline.internal.core.store.ClientStore;
import org.throughline.internal.core.store.LoadedClient;
import org.throughline.internal.core.store.StoredFile;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;
import org.throughline.model.Readership;

/**
 * One open client: the only way to change it, save it and look at it from another thread.
 *
 * <p>A session belongs to the thread that opened it, or that it was handed to. Only {@link #read} and {@link #slice}
 * may be called from other threads.
 */
public final class ClientSession implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ClientSession.class.getName());

  private final ClientStore store;
  private final LoadedClient loaded;
  private final List<ModelModule> modules;
  private final Editing editing;
  private final List<ClientListener> listeners = new CopyOnWriteArrayList<>();
  private boolean dirtyTold;
  private boolean autosaveNeeded;

  ClientSession(ClientStore store, LoadedClient loaded, List<ModelModule> modules, InstantSource clock,
      Consumer<String> strayChanges) {
    this.store = store;
    this.loaded = loaded;
    this.modules = modules;
    this.editing = new Editing(loaded.client(), loaded.resources().getResources(), new Files(), clock, strayChanges,
        this::changed);
    editing.unsaved(loaded.recovered());
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
   * @param field what is typed in; equal for the same field
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
   * Writes every changed file, all or none. Does nothing when there are no changes.
   *
   * @throws ClientException IN_USE when a file was changed by something else, NOT_WRITABLE when the disk refuses; the
   *     changes are still there then, and unsaved
   */
  public void save() {
    mayChange();
    if (!isDirty()) {
      return;
    }
    Set<Resource> dirty = editing.dirty();
    editing.quietly(() -> {
      store.save(loaded, dirty);
      return dirty;
    });
    editing.saved(dirty);
    autosaveNeeded = false;
    tellDirty();
  }

  /**
   * Writes the whole client, unsaved changes included, to another folder. This session stays with its own folder and
   * its unsaved changes; open the other one to go on there.
   *
   * @param folder missing or empty
   */
  public void saveAs(Path folder) {
    editing.quietly(() -> {
      store.saveAs(loaded, folder);
      return folder;
    });
  }

  /**
   * Keeps unsaved changes beside the files, so that a crash loses none of them. The desktop calls it every ten seconds;
   * it does nothing when nothing changed since.
   *
   * @return whether something was kept
   */
  public boolean autosave() {
    if (!autosaveNeeded || !isDirty() || !access().editable()) {
      return false;
    }
    Set<Resource> dirty = editing.dirty();
    editing.quietly(() -> {
      store.autosave(loaded, dirty);
      return dirty;
    });
    autosaveNeeded = false;
    return true;
  }

  /**
   * Looks whether something else changed files of the client, and tells the listeners.
   *
   * @return the paths inside the folder, with forward slashes
   */
  public List<String> checkOutside() {
    List<String> paths = store.changedOutside(loaded);
    if (!paths.isEmpty()) {
      tell(listener -> listener.changedOutside(paths));
    }
    return paths;
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
    autosaveNeeded = true;
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
    if (editing.isClosed()) {
      return;
    }
    editing.close();
    try {
      if (access().editable()) {
        store.discardAutosave(folder());
        store.backUp(loaded);
      }
    } finally {
      loaded.close();
      tell(ClientListener::closed);
      listeners.clear();
    }
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
