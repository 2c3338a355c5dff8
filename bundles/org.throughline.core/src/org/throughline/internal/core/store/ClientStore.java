package org.throughline.internal.core.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.FileReport;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Client;

/**
 * Client folders on disk. Stateless but for what it is made with; safe from any thread as long as each
 * {@link LoadedClient} stays on one.
 */
public final class ClientStore {

  private final List<ModelModule> modules;
  private final InstantSource clock;
  private final DurableWriter writer;

  /** A store that knows the files of some modules; package {@code model} is known always. */
  public ClientStore(List<ModelModule> modules, InstantSource clock, DurableWriter writer) {
    this.modules = List.copyOf(modules);
    this.clock = clock;
    this.writer = writer;
  }

  /**
   * Makes a client folder: writes the client file, {@code .gitattributes} and {@code .gitignore}, and locks it.
   *
   * @param folder missing or empty
   * @param client with its organisation; in no resource yet
   */
  public LoadedClient create(Path folder, Client client) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a client. A file that cannot be read whole is left as it is and named in {@link LoadedClient#problems()}.
   *
   * @param forEdit true to lock it and finish what a crash interrupted; {@link LoadedClient#access()} tells if it had
   *     to be opened read-only
   * @throws ClientException NOT_FOUND when the folder is no client, DAMAGED or NEWER when the client file itself cannot
   *     be read
   */
  public LoadedClient load(Path folder, boolean forEdit) {
    throw new UnsupportedOperationException();
  }

  /** Like {@link #load}, with the files of the autosave in place of those on disk. */
  public LoadedClient loadRecovered(Path folder, boolean forEdit) {
    throw new UnsupportedOperationException();
  }

  /** Gives a new chapter or part its own file, which exists from the next save on, and lists it in the client. */
  public StoredFile addFile(LoadedClient client, EObject root, ModelModule module) {
    throw new UnsupportedOperationException();
  }

  /**
   * Saves resources and removes the files of roots that left their resource, all or nothing.
   *
   * @throws ClientException IN_USE when a file changed outside, NOT_WRITABLE when the disk refuses, REFUSED when a
   *     resource is read-only; nothing was written then
   */
  public void save(LoadedClient client, Collection<? extends Resource> dirty) {
    throw new UnsupportedOperationException();
  }

  /** Writes everything that could be read to another, missing or empty folder; the other files are copied as they are. */
  public void saveAs(LoadedClient client, Path folder) {
    throw new UnsupportedOperationException();
  }

  /** The paths of files that are not as this client last loaded or saved them. Reads only what looks changed. */
  public List<String> changedOutside(LoadedClient client) {
    throw new UnsupportedOperationException();
  }

  /** Keeps unsaved work beside the files. Called every ten seconds of change. */
  public void autosave(LoadedClient client, Collection<? extends Resource> dirty) {
    throw new UnsupportedOperationException();
  }

  /** Forgets the autosave: the work was saved, or is not wanted. */
  public void discardAutosave(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** Unsaved work of a session that did not end well. */
  public Optional<Recovery> recovery(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** The kept states, the newest first. */
  public List<Backup> backups(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** Puts a kept state back, after keeping the present one. The client must not be open for editing. */
  public void restore(Path folder, Backup backup) {
    throw new UnsupportedOperationException();
  }

  /** Keeps the present state of the files among the backups. Called when there is time, and at close. */
  public void backUp(LoadedClient client) {
    throw new UnsupportedOperationException();
  }

  /** Packs a client folder into one file, without locks, autosaves and backups. */
  public void pack(Path folder, Path file) {
    throw new UnsupportedOperationException();
  }

  /** Unpacks into a missing folder, wholly or not at all; refuses archives that reach outside it or are no client. */
  public void unpack(Path file, Path folder) {
    throw new UnsupportedOperationException();
  }

  /** Looks at each model file of a folder or packed file, or at one model file, without changing anything. */
  public List<FileReport> check(Path folderOrFile) {
    throw new UnsupportedOperationException();
  }
}
