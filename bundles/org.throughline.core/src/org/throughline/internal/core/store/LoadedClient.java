package org.throughline.internal.core.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Access;
import org.throughline.core.FileReport;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;

/**
 * A client as read from its folder. What is in it belongs to the session's thread, and to readers while nobody changes
 * it; where it lies may be asked by all. {@link #close()} gives the lock back.
 */
public final class LoadedClient implements AutoCloseable {

  private volatile FolderLayout layout;
  private final ClientResourceSet resources;
  private final Client client;
  private final Map<String, StoredFile> files = new LinkedHashMap<>();
  private final List<FileReport> problems = new CopyOnWriteArrayList<>();
  private final Set<Resource> recovered = new LinkedHashSet<>();
  private volatile Access access;
  private @Nullable FolderLock lock;
  private @Nullable Backups backups;

  LoadedClient(FolderLayout layout, ClientResourceSet resources, Client client, Access access,
      @Nullable FolderLock lock) {
    this.layout = layout;
    this.resources = resources;
    this.client = client;
    this.access = access;
    this.lock = lock;
  }

  /** The client folder, as a real path. */
  public Path folder() {
    return layout.folder();
  }

  FolderLayout layout() {
    return layout;
  }

  /** Its earlier states; remembers what it read of them as long as the client is open. */
  Backups backups(Supplier<Backups> first) {
    Backups known = backups;
    if (known == null) {
      known = first.get();
      backups = known;
    }
    return known;
  }

  /** Before somebody else may keep states in the folder. */
  private void tidyBackups() {
    Backups known = backups;
    if (known != null) {
      known.tidy();
    }
  }

  /** Whether it may be saved, and if not why. */
  public Access access() {
    return access;
  }

  /** Holds every file's resource; resolves {@code tl:/<id>}; loads nothing by itself. */
  public ResourceSet resources() {
    return resources;
  }

  ClientResourceSet resourceSet() {
    return resources;
  }

  /** The client with the chapters that could be read in {@code getChapters()}. */
  public Client client() {
    return client;
  }

  /** All model files: the client file, then those the client file lists now, in its order. */
  public List<StoredFile> files() {
    List<StoredFile> listed = new ArrayList<>();
    listed.add(clientFile());
    for (ChapterEntry entry : client.getEntries()) {
      StoredFile file = files.get(entry.getFile());
      if (file != null) {
        listed.add(file);
      }
    }
    return List.copyOf(listed);
  }

  StoredFile clientFile() {
    StoredFile file = files.get(FolderLayout.CLIENT_FILE);
    if (file == null) {
      throw new IllegalStateException("no client file");
    }
    return file;
  }

  /** Also those files that the client file no longer lists and the next save removes. */
  public List<StoredFile> known() {
    return List.copyOf(files.values());
  }

  @Nullable StoredFile known(String path) {
    return files.get(path);
  }

  void add(StoredFile file) {
    files.put(file.path(), file);
  }

  void forget(StoredFile file) {
    files.remove(file.path());
  }

  /** The file that holds an element; empty when the element is in none. */
  public Optional<StoredFile> fileOf(EObject element) {
    return fileOf(element.eResource());
  }

  /** The file that a resource is the content of; empty when it is none of this client's. Constant time. */
  public Optional<StoredFile> fileOf(@Nullable Resource content) {
    return content instanceof ClientResource resource
        ? Optional.ofNullable(files.get(resource.path())) : Optional.empty();
  }

  /** What is wrong with files, worded for people. */
  public List<FileReport> problems() {
    return List.copyOf(problems);
  }

  void report(FileReport problem) {
    problems.add(problem);
  }

  /** The element with an id in any of the files, or null. Constant time. */
  public @Nullable EObject element(String id) {
    return resources.element(id);
  }

  /** Resources that differ from their files already after loading: those that came from an autosave. */
  public Set<Resource> recovered() {
    return Set.copyOf(recovered);
  }

  void recovered(Resource resource) {
    recovered.add(resource);
  }

  void restrict(Access narrower) {
    access = narrower;
  }

  void hold(FolderLock taken) {
    lock = taken;
  }

  /** Lies in another folder from now on, of which a lock is held, and gives the former one back. */
  void moveTo(FolderLayout other, FolderLock taken) {
    FolderLock former = lock;
    tidyBackups();
    layout = other;
    backups = null;
    if (clientFile().readOnlyReason().isEmpty()) {
      lock = taken;
      access = Access.EDIT;
    } else {
      lock = null;
      taken.close();
    }
    if (former != null) {
      former.close();
    }
  }

  /** Gives the lock back; does not save. */
  @Override
  public void close() {
    tidyBackups();
    FolderLock held = lock;
    lock = null;
    if (held != null) {
      held.close();
    }
  }
}
