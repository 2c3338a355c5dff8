package org.throughline.internal.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Access;
import org.throughline.core.Backup;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Moment;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.core.Recovery;
import org.throughline.core.WorkPolicy;
import org.throughline.core.spi.ModelModule;
import org.throughline.core.spi.VersionSource;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelFactory;

/**
 * Client folders on disk. Stateless but for what it is made with; safe from any thread as long as each
 * {@link LoadedClient} stays on one.
 */
public final class ClientStore {

  private static final String GIT_ATTRIBUTES = "*.throughline text eol=lf merge=throughline\n";
  private static final String GIT_IGNORE = ".throughline/\ndata/\n.tl-*.tmp\n";

  private final Modules modules;
  private final InstantSource clock;
  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final IntSupplier backupsKept;

  /** A store that keeps as many backups as hold by default. */
  public ClientStore(List<ModelModule> modules, InstantSource clock, DurableWriter writer) {
    this(modules, clock, writer, WorkPolicy.ANYWHERE, Preferences.BACKUPS_KEPT::byDefault);
  }

  /**
   * A store that knows the files of some modules; package {@code model} is known always.
   *
   * @param policy is asked before the disk is touched
   * @param backupsKept how many of the latest states are kept, asked whenever one is added
   */
  public ClientStore(List<ModelModule> modules, InstantSource clock, DurableWriter writer, WorkPolicy policy,
      IntSupplier backupsKept) {
    this.modules = new Modules(modules);
    this.clock = clock;
    this.writer = writer;
    this.policy = policy;
    this.backupsKept = backupsKept;
  }

  /**
   * Makes a client folder: writes the client file, {@code .gitattributes} and {@code .gitignore}, and locks it.
   *
   * @param folder missing or empty
   * @param client with its organisation; in no resource yet
   */
  public LoadedClient create(Path folder, Client client) {
    policy.about(WorkPolicy.Kind.FILES);
    NewFolder fresh = new NewFolder(writer, folder);
    FolderLayout layout = fresh.make();
    FolderLock.Attempt attempt = FolderLock.take(layout, writer, clock);
    FolderLock lock = attempt.lock();
    if (lock == null) {
      fresh.removeWhatIsEmpty();
      throw new ClientException(ClientException.Kind.NOT_WRITABLE, refusal(attempt), folder);
    }
    try {
      ClientResourceSet resources = new ClientResourceSet(modules.packages());
      ClientResource resource = new ClientResource(resources, FolderLayout.CLIENT_FILE);
      resource.adopt();
      resource.getContents().add(client);
      client.setFormat(Modules.CLIENT_FORMAT);
      LoadedClient loaded = new LoadedClient(layout, resources, client, Access.EDIT, lock);
      loaded.add(new StoredFile(FolderLayout.CLIENT_FILE, resource, null, null, null));
      byte[] content = content(layout, resource);
      DurableWriter.Commit commit = writer.begin(layout.folder())
          .put(".gitattributes", GIT_ATTRIBUTES.getBytes(StandardCharsets.UTF_8))
          .put(".gitignore", GIT_IGNORE.getBytes(StandardCharsets.UTF_8))
          .replace(FolderLayout.CLIENT_FILE, null, content);
      commit.commit();
      saved(loaded, loaded.clientFile(), commit.hash(FolderLayout.CLIENT_FILE).orElse(null), content);
      return loaded;
    } catch (ClientException failed) {
      lock.close();
      fresh.remove(layout, List.of());
      throw failed;
    }
  }

  private static Message refusal(FolderLock.Attempt attempt) {
    Message refusal = attempt.refusal();
    return refusal == null ? Message.of(ClientStore.class, "lock.held.unknown") : refusal;
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
    return load(folder, forEdit, Progress.none());
  }

  /** Like {@link #load(Path, boolean)}; the progress may cancel it. */
  public LoadedClient load(Path folder, boolean forEdit, Progress progress) {
    return load(folder, forEdit, false, progress);
  }

  /** Like {@link #load}, with the files of the autosave in place of those on disk. */
  public LoadedClient loadRecovered(Path folder, boolean forEdit) {
    return loadRecovered(folder, forEdit, Progress.none());
  }

  /** Like {@link #loadRecovered(Path, boolean)}; the progress may cancel it. */
  public LoadedClient loadRecovered(Path folder, boolean forEdit, Progress progress) {
    return load(folder, forEdit, true, progress);
  }

  private LoadedClient load(Path folder, boolean forEdit, boolean withAutosave, Progress progress) {
    policy.about(WorkPolicy.Kind.FILES);
    FolderLayout layout = clientFolder(folder);
    FolderLock lock = null;
    Message refusal = null;
    if (forEdit) {
      FolderLock.Attempt attempt = FolderLock.take(layout, writer, clock);
      lock = attempt.lock();
      refusal = attempt.refusal();
    }
    boolean opened = false;
    try {
      List<String> overtaken = List.of();
      try {
        overtaken = lock == null ? List.of() : recovered(layout);
      } catch (ClientException refused) {
        if (refused.kind() != ClientException.Kind.NOT_WRITABLE) {
          throw refused;
        }
        refusal = refused.text();
      }
      LoadedClient loaded = steadily(layout, withAutosave, progress);
      overtaken.forEach(path -> loaded.report(new FileReport(path, FileReport.State.READABLE,
          Message.of(ClientStore.class, "file.overtaken", layout.folder().resolve(path)))));
      decideAccess(loaded, lock, refusal);
      if (loaded.access().editable() && !withAutosave) {
        setAside(loaded);
      }
      opened = loaded.access().editable();
      return loaded;
    } catch (IOException unreadable) {
      throw new ClientException(ClientException.Kind.DAMAGED,
          Message.of(ClientStore.class, "folder.unreadable", layout.folder(), String.valueOf(unreadable.getMessage())),
          layout.folder(), unreadable);
    } catch (ClientException damaged) {
      throw withBackup(layout, damaged);
    } finally {
      if (lock != null && !opened) {
        lock.close();
      }
    }
  }

  private static void decideAccess(LoadedClient loaded, @Nullable FolderLock lock, @Nullable Message refusal) {
    if (refusal != null) {
      loaded.restrict(Access.readOnly(refusal));
    } else if (lock != null && loaded.access().why().isEmpty()) {
      loaded.hold(lock);
      loaded.restrict(Access.EDIT);
    }
  }

  /** Finishes what a crash interrupted and clears away what it left; where the disk refuses, reading still works. */
  private List<String> recovered(FolderLayout layout) {
    List<String> overtaken = writer.finish(layout.folder());
    for (Path place : List.of(layout.folder(), layout.privateFolder(), layout.autosave())) {
      sweep(place);
    }
    return overtaken;
  }

  private void sweep(Path place) {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      files.filter(file -> DurableWriter.isTemporary(file.getFileName().toString())).toList()
          .forEach(writer::delete);
    } catch (IOException | ClientException later) {
      // A left-over temporary file does no harm; the next opening tries again.
      return;
    }
  }

  private static FolderLayout clientFolder(Path folder) {
    FolderLayout layout = new FolderLayout(folder);
    if (!Files.isDirectory(folder)) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "folder.missing", folder), folder);
    }
    if (!Files.exists(layout.clientFile()) && !Files.exists(layout.manifest())) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "client.missing", folder), folder);
    }
    try {
      return new FolderLayout(folder.toRealPath());
    } catch (IOException unreadable) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "folder.missing", folder), folder, unreadable);
    }
  }

  private LoadedClient steadily(FolderLayout layout, boolean withAutosave, Progress progress) throws IOException {
    return SteadyReading.of(layout, reader -> {
      Optional<Listing> listing = withAutosave ? new Autosave(layout, writer).read() : Optional.empty();
      Map<String, byte[]> overlay = listing.map(kept -> overlay(layout, kept)).orElse(Map.of());
      LoadedClient loaded = new ClientLoader(layout, modules, reader, overlay, progress).load();
      listing.ifPresent(kept -> leaving(loaded, kept));
      return loaded;
    });
  }

  private Map<String, byte[]> overlay(FolderLayout layout, Listing listing) {
    Autosave autosave = new Autosave(layout, writer);
    Map<String, byte[]> contents = new HashMap<>();
    for (Listing.Line line : listing.lines()) {
      String hash = line.hash();
      byte[] content = hash == null ? null : autosave.content(hash);
      if (content != null) {
        contents.put(line.path(), content);
      }
    }
    return contents;
  }

  /** Files that the recovered work removes are known, so that the next save removes them. */
  private static void leaving(LoadedClient loaded, Listing listing) {
    for (Listing.Line line : listing.lines()) {
      if (line.hash() == null && loaded.known(line.path()) == null) {
        loaded.add(new StoredFile(line.path(), null, null, line.base(), null));
      }
    }
  }

  /** Work that somebody chose not to recover is kept as a backup all the same. */
  private void setAside(LoadedClient loaded) {
    Autosave autosave = new Autosave(loaded.layout(), writer);
    autosave.read().ifPresent(kept -> {
      Map<String, String> hashes = new HashMap<>(hashes(loaded.known()));
      Backups backups = new Backups(loaded.layout(), writer, backupsKept);
      try {
        overlay(loaded.layout(), kept).forEach((path, content) -> {
          backups.keepContent(content);
          hashes.put(path, Hashes.of(content));
        });
        backups.keep(hashes, kept.at());
        backups.tidy();
        writer.write(aside(loaded.layout()), kept.at().toString().getBytes(StandardCharsets.UTF_8));
        autosave.discard();
      } catch (ClientException full) {
        // It stays an autosave until there is room.
        return;
      }
    });
  }

  private static Path aside(FolderLayout layout) {
    return layout.privateFolder().resolve("aside");
  }

  /** Whether work that somebody chose not to recover lies among the backups only; true until these are taken away. */
  public boolean hasWorkAside(Path folder) {
    return Files.exists(aside(new FolderLayout(folder)));
  }

  private ClientException withBackup(FolderLayout layout, ClientException trouble) {
    List<Backup> kept = trouble.kind() == ClientException.Kind.DAMAGED
        ? new Backups(layout, writer, backupsKept).list() : List.of();
    return kept.isEmpty() ? trouble : new ClientException(trouble.kind(),
        Message.of(ClientStore.class, "client.damaged.backup", trouble.text(), new Moment(kept.getFirst().at())),
        layout.clientFile(), trouble);
  }

  /**
   * Gives a new chapter or part its own file, which exists from the next save on, and lists it in the client. Which
   * files there are is decided by {@code Client.entries} alone: take the entry away, by undo too, and the next save
   * removes the file; put it back and the next save writes it again.
   */
  public StoredFile addFile(LoadedClient client, EObject root, ModelModule module) {
    FileRoot file = (FileRoot) root;
    String id = file.getId();
    String stem = FolderLayout.slug(module.fileName(file), FolderLayout.slug(root.eClass().getName(), "part"));
    String path = module.name() + "/" + stem + "-" + id.substring(0, Math.min(8, id.length())).toLowerCase(Locale.ROOT) + FolderLayout.EXTENSION;
    file.setFormat(module.format());
    ClientResource resource = new ClientResource(client.resourceSet(), path);
    resource.adopt();
    resource.getContents().add(file);
    StoredFile stored = new StoredFile(path, resource, null, null, null);
    client.add(stored);
    ChapterEntry entry = ModelFactory.eINSTANCE.createChapterEntry();
    entry.setRootId(id);
    entry.setFile(path);
    entry.setModule(module.name());
    entry.setNsUri(root.eClass().getEPackage().getNsURI());
    entry.setTitle(file.getName() == null ? module.title().toString() : file.getName());
    client.client().getEntries().add(entry);
    if (file instanceof Chapter chapter && chapter.eContainer() == null) {
      client.client().getChapters().add(chapter);
    }
    return stored;
  }

  /** Gives the canonical bytes of a file; may end the work by throwing. Called from several threads at once. */
  @FunctionalInterface
  public interface Contents {

    /** The bytes of a file, which {@code write} makes where they are not known already. */
    byte[] of(StoredFile file, Supplier<byte[]> write);

    /** Makes them always. */
    static Contents fresh() {
      return (file, write) -> write.get();
    }
  }

  /**
   * What a save is going to do; holds nothing of the model, so the client may be changed while it is written.
   *
   * @param contents the bytes of the files to write
   * @param leaving files that are no longer listed
   * @param known every file, those that stay as they are too
   */
  public record Prepared(Map<StoredFile, byte[]> contents, List<StoredFile> leaving, List<StoredFile> known) {

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
      return contents.isEmpty() && leaving.isEmpty();
    }
  }

  /**
   * Prepares a save while nobody changes the client.
   *
   * @throws ClientException REFUSED when a resource or the client is read-only
   */
  public Prepared prepare(LoadedClient client, Collection<? extends Resource> dirty, Contents bytes) {
    requireEditable(client);
    return new Prepared(contents(client, dirty, bytes), leaving(client), client.known());
  }

  /**
   * Saves resources and makes the folder hold exactly the files that {@code Client.entries} lists, all or nothing. For
   * one thread at a time.
   *
   * @throws ClientException IN_USE when a file changed outside, NOT_WRITABLE when the disk refuses, NOT_FOUND when the
   *     folder is gone; nothing was written then
   */
  public void write(LoadedClient client, Prepared prepared) {
    requireThere(client);
    DurableWriter.Commit commit = writer.begin(client.folder());
    prepared.contents().forEach((file, content) ->
        commit.replace(file.path(), file.hash().orElse(null), file::isAsSaved, content));
    prepared.leaving().forEach(file -> file.hash().ifPresent(hash -> commit.remove(file.path(), hash)));
    if (!prepared.isEmpty()) {
      Backups backups = backups(client);
      // Where the disk does not take what is new, the state kept is the one that stays.
      commit.keepReplaced().meanwhile(() ->
          keepBackup(client, () -> backups.keep(hashes(prepared.known()), clock.instant())));
      commit.commit();
      backups.tidyLater();
    }
    prepared.contents().forEach((file, content) -> saved(client, file, commit.hash(file.path()).orElse(null), content));
    prepared.leaving().forEach(file -> file.saved(null, null));
    discardAutosave(client.folder());
  }

  /** Forgets files that a save removed and nothing can bring back. On the thread that changes the client. */
  public void forgetGone(LoadedClient client, Prepared prepared) {
    prepared.leaving().stream().filter(file -> file.content() == null && file.hash().isEmpty())
        .forEach(client::forget);
  }

  /** Prepares and writes at once, for the session's thread. */
  public void save(LoadedClient client, Collection<? extends Resource> dirty) {
    Prepared prepared = prepare(client, dirty, Contents.fresh());
    write(client, prepared);
    forgetGone(client, prepared);
  }

  /** What is in memory must not be written into a folder that was made anew for it: it would look like the whole. */
  private static void requireThere(LoadedClient client) {
    if (isGone(client)) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "folder.gone", client.folder()), client.folder());
    }
  }

  /** Whether the folder of a client was taken away: deleted, renamed, or its disk taken out. */
  public static boolean isGone(LoadedClient client) {
    FolderLayout layout = client.layout();
    return !Files.exists(layout.clientFile()) && !Files.isDirectory(layout.privateFolder());
  }

  private static void requireEditable(LoadedClient client) {
    if (!client.access().editable()) {
      throw new ClientException(ClientException.Kind.REFUSED, client.access().why().orElseGet(
          () -> Message.of(ClientStore.class, "client.readonly", client.folder())), client.folder());
    }
  }

  /** The canonical bytes of the listed files that are new or said to differ from what is on disk. */
  private static Map<StoredFile, byte[]> contents(LoadedClient client, Collection<? extends Resource> dirty,
      Contents bytes) {
    Set<Resource> changed = Set.copyOf(dirty);
    List<StoredFile> files = new ArrayList<>();
    for (StoredFile file : client.files()) {
      boolean isNew = file.hash().isEmpty() && file.readOnlyReason().isEmpty();
      if (file.resource().filter(resource -> isNew || changed.contains(resource)).isPresent()) {
        file.readOnlyReason().ifPresent(reason -> {
          throw new ClientException(ClientException.Kind.REFUSED, reason, client.folder().resolve(file.path()));
        });
        files.add(file);
      }
    }
    FolderLayout layout = client.layout();
    List<byte[]> written =
        EachFile.apply(files, false, file -> bytes.of(file, () -> content(layout, file.required())));
    Map<StoredFile, byte[]> contents = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      contents.put(files.get(i), written.get(i));
    }
    return contents;
  }

  private static byte[] content(FolderLayout layout, ClientResource resource) {
    Path file = layout.folder().resolve(resource.path());
    try {
      return resource.write();
    } catch (IOException dangling) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(ClientStore.class, "reference.dangling", file), file, dangling);
    } catch (RuntimeException unstorable) {
      throw new ClientException(ClientException.Kind.BAD_INPUT,
          Message.of(ClientStore.class, "text.unstorable", file), file, unstorable);
    }
  }

  private static List<StoredFile> leaving(LoadedClient client) {
    Set<String> listed = new HashSet<>();
    listed.add(FolderLayout.CLIENT_FILE);
    for (ChapterEntry entry : client.client().getEntries()) {
      listed.add(entry.getFile());
    }
    return client.known().stream().filter(file -> !listed.contains(file.path()) && file.hash().isPresent()).toList();
  }

  private static Map<String, String> hashes(Collection<StoredFile> files) {
    return files.stream().filter(file -> file.hash().isPresent())
        .collect(Collectors.toMap(StoredFile::path, file -> file.hash().orElseThrow()));
  }

  private static void saved(LoadedClient client, StoredFile file, @Nullable String hash, byte[] content) {
    FolderReader.Stamp stamp;
    try {
      stamp = FolderReader.Stamp.of(client.folder().resolve(file.path()));
    } catch (IOException unseen) {
      stamp = null;
    }
    file.saved(hash, Fingerprint.of(content), stamp);
  }

  private Backups backups(LoadedClient client) {
    return client.backups(() -> new Backups(client.layout(), writer, backupsKept));
  }

  private static void keepBackup(LoadedClient client, Runnable keeping) {
    try {
      keeping.run();
    } catch (ClientException full) {
      // The work itself is saved; a missing backup must not look like a failed save.
      client.report(new FileReport("", FileReport.State.READABLE,
          Message.of(ClientStore.class, "backup.failed", full.text())));
    }
  }

  /**
   * Prepares to write everything to another folder: what may be changed as it is in memory. To be called while nobody
   * changes the client.
   */
  public Prepared prepareAll(LoadedClient client, Contents bytes) {
    FolderLayout layout = client.layout();
    List<StoredFile> own = client.files().stream()
        .filter(file -> file.content() != null && file.readOnlyReason().isEmpty()).toList();
    List<byte[]> written = EachFile.apply(own, false, file -> bytes.of(file, () -> content(layout, file.required())));
    Map<StoredFile, byte[]> contents = new LinkedHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      contents.put(own.get(i), written.get(i));
    }
    return new Prepared(contents, leaving(client), client.files());
  }

  /**
   * Writes everything to another, missing or empty folder, wholly or not at all: what was prepared, and all other files
   * as they are on disk, as far as they are there. The client lies in the new folder from then on.
   *
   * @throws ClientException REFUSED when something is in the folder already, NOT_WRITABLE when the disk refuses; the
   *     client stays where it was then
   */
  public void saveAs(LoadedClient client, Prepared prepared, Path folder, Progress progress) {
    policy.about(WorkPolicy.Kind.FILES);
    NewFolder fresh = new NewFolder(writer, folder);
    FolderLayout target = fresh.make();
    List<Path> copied = new ArrayList<>();
    FolderLock lock = null;
    boolean done = false;
    try {
      FolderLock.Attempt attempt = FolderLock.take(target, writer, clock);
      lock = attempt.lock();
      if (lock == null) {
        throw new ClientException(ClientException.Kind.NOT_WRITABLE, refusal(attempt), folder);
      }
      copyOthers(client, target, copied, progress);
      DurableWriter.Commit commit = writer.begin(target.folder());
      prepared.contents().forEach((file, content) -> commit.put(file.path(), content));
      Map<StoredFile, byte[]> kept = unchangeable(client, prepared);
      kept.forEach((file, content) -> commit.put(file.path(), content));
      progress.check();
      commit.commit();
      done = true;
      FolderLayout former = client.layout();
      boolean wasOurs = client.access().editable();
      client.moveTo(target, lock);
      prepared.contents().forEach((file, content) -> saved(client, file, commit.hash(file.path()).orElse(null), content));
      kept.forEach((file, content) -> saved(client, file, commit.hash(file.path()).orElse(null), content));
      prepared.leaving().forEach(file -> file.saved(null, null));
      if (wasOurs) {
        leave(former);
      }
    } catch (IOException unreadable) {
      throw WriteFailures.worded(folder, unreadable);
    } finally {
      if (!done) {
        if (lock != null) {
          lock.close();
        }
        fresh.remove(target, copied);
      }
    }
  }

  /** Unsaved work is in the new folder now. Where the old one is out of reach, nothing can be done about it. */
  private void leave(FolderLayout former) {
    try {
      discardAutosave(former.folder());
    } catch (ClientException outOfReach) {
      return;
    }
  }

  /** Attachments, imported facts and whatever else lies in the folder. */
  private void copyOthers(LoadedClient client, FolderLayout target, List<Path> copied, Progress progress)
      throws IOException {
    if (!Files.isDirectory(client.folder())) {
      client.report(new FileReport("", FileReport.State.MISSING,
          Message.of(ClientStore.class, "saveas.without", client.folder())));
      return;
    }
    List<String> paths = PackedClient.paths(client.folder()).stream()
        .filter(path -> !path.endsWith(FolderLayout.EXTENSION)).toList();
    for (int i = 0; i < paths.size(); i++) {
      progress.check();
      progress.done((double) i / paths.size());
      Path from = client.layout().file(paths.get(i));
      copied.add(target.folder().resolve(paths.get(i)));
      writer.write(copied.getLast(), out -> {
        try (InputStream in = Files.newInputStream(from)) {
          Copy.of(in, out, progress);
        }
      });
    }
  }

  private static Map<StoredFile, byte[]> unchangeable(LoadedClient client, Prepared prepared) throws IOException {
    Map<StoredFile, byte[]> kept = new LinkedHashMap<>();
    if (Files.isDirectory(client.folder())) {
      FolderReader reader = new FolderReader(client.layout());
      for (StoredFile file : prepared.known()) {
        if (!prepared.contents().containsKey(file)) {
          reader.read(file.path()).ifPresent(content -> kept.put(file, content));
        }
      }
    }
    return kept;
  }

  /** Writes everything to another folder and goes on there, for the session's thread. */
  public void saveAs(LoadedClient client, Path folder) {
    saveAs(client, prepareAll(client, Contents.fresh()), folder, Progress.none());
  }

  /** The paths of files that are not as this client last loaded or saved them. Reads only what looks changed. */
  public List<String> changedOutside(LoadedClient client, List<StoredFile> known) {
    policy.about(WorkPolicy.Kind.FILES);
    List<String> changed = new ArrayList<>();
    for (StoredFile file : known) {
      Path path = client.folder().resolve(file.path());
      try {
        FolderReader.Stamp now = FolderReader.Stamp.of(path);
        if (Objects.equals(now, file.stamp()) || file.hash().isEmpty() && now == null) {
          continue;
        }
        String hash = FolderCommit.hashOf(path);
        if (!Objects.equals(hash, file.hash().orElse(null))) {
          changed.add(file.path());
        } else {
          file.saved(hash, now);
        }
      } catch (IOException unreadable) {
        changed.add(file.path());
      }
    }
    return changed;
  }

  /**
   * Takes what something else made of files for known, so that the next save of them replaces it. What is replaced stays
   * among the backups.
   */
  public void overrule(LoadedClient client, Collection<StoredFile> files) {
    policy.about(WorkPolicy.Kind.FILES);
    for (StoredFile file : files) {
      Path path = client.folder().resolve(file.path());
      try {
        file.saved(FolderCommit.hashOf(path), FolderReader.Stamp.of(path));
      } catch (IOException unreadable) {
        throw WriteFailures.worded(path, unreadable);
      }
    }
  }

  /** Keeps unsaved work beside the files. Called every ten seconds of change, by one thread at a time. */
  public void autosave(LoadedClient client, Prepared prepared) {
    requireThere(client);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    prepared.contents().forEach((file, content) -> contents.put(file.path(), content));
    new Autosave(client.layout(), writer).write(clock.instant(), contents, hashes(prepared.known()),
        hashes(prepared.leaving()));
  }

  /** Prepares and keeps at once, for the session's thread. */
  public void autosave(LoadedClient client, Collection<? extends Resource> dirty) {
    autosave(client, prepare(client, dirty, Contents.fresh()));
  }

  /** Forgets the autosave: the work was saved, or is not wanted. */
  public void discardAutosave(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    new Autosave(new FolderLayout(folder), writer).discard();
  }

  /**
   * Unsaved work of a session that did not end well; empty while a session that may still be open has the folder. Ask
   * before opening: {@link #load} for editing takes the work for not wanted and keeps it among the backups only.
   */
  public Optional<Recovery> recovery(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    FolderLayout layout = new FolderLayout(folder);
    if (FolderLock.isHeld(layout)) {
      return Optional.empty();
    }
    return new Autosave(layout, writer).read().map(listing -> new Recovery(listing.at(),
        listing.lines().stream().map(Listing.Line::path).toList(),
        listing.lines().stream().allMatch(line -> isAt(layout, line))));
  }

  private static boolean isAt(FolderLayout layout, Listing.Line line) {
    try {
      return Objects.equals(FolderCommit.hashOf(layout.folder().resolve(line.path())), line.base());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The kept states, the newest first. */
  public List<Backup> backups(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    return new Backups(new FolderLayout(folder), writer, backupsKept).list();
  }

  /** The kept states as earlier versions. */
  public VersionSource backupSource() {
    return new BackupSource(folder -> new Backups(new FolderLayout(folder), writer, backupsKept));
  }

  /** Reads elements from files of earlier states. */
  public EarlierFiles earlierFiles() {
    return new EarlierFiles(modules);
  }

  /** Puts a kept state back, after keeping the present one. The client must not be open for editing. */
  public void restore(Path folder, Backup backup) {
    policy.about(WorkPolicy.Kind.FILES);
    FolderLayout layout = anyFolder(folder);
    FolderLock.Attempt attempt = FolderLock.take(layout, writer, clock);
    try (FolderLock lock = attempt.lock()) {
      if (lock == null) {
        throw new ClientException(ClientException.Kind.IN_USE,
            Message.of(ClientStore.class, "backup.in.use", folder), folder);
      }
      finishOrDrop(layout);
      Backups backups = new Backups(layout, writer, backupsKept);
      Map<String, String> present = presentHashes(layout);
      DurableWriter.Commit commit = writer.begin(layout.folder()).keepReplaced();
      backup.hashes().forEach((path, hash) -> commit.put(path, backups.content(path, hash)
          .orElseThrow(() -> new ClientException(ClientException.Kind.DAMAGED,
              Message.of(ClientStore.class, "backup.incomplete", new Moment(backup.at())), folder))));
      present.keySet().stream().filter(path -> !backup.hashes().containsKey(path)).forEach(commit::remove);
      backups.keepApart(present, clock.instant());
      commit.commit();
      backups.tidy();
      discardAutosave(layout.folder());
    } catch (IOException unreadable) {
      throw WriteFailures.worded(folder, unreadable);
    }
  }

  /** A manifest that is damaged must not keep a backup from being restored; the backup replaces every file anyway. */
  private void finishOrDrop(FolderLayout layout) {
    try {
      writer.finish(layout.folder());
    } catch (ClientException damaged) {
      if (damaged.kind() != ClientException.Kind.DAMAGED) {
        throw damaged;
      }
      writer.delete(layout.manifest());
    }
  }

  private static Map<String, String> presentHashes(FolderLayout layout) throws IOException {
    Map<String, String> present = new HashMap<>();
    for (String path : PackedClient.paths(layout.folder())) {
      String hash = path.endsWith(FolderLayout.EXTENSION) ? FolderCommit.hashOf(layout.file(path)) : null;
      if (hash != null) {
        present.put(path, hash);
      }
    }
    return present;
  }

  private static FolderLayout anyFolder(Path folder) {
    try {
      return new FolderLayout(folder.toRealPath());
    } catch (IOException missing) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "folder.missing", folder), folder, missing);
    }
  }

  /** Keeps the present state of the files among the backups. Called when there is time, and at the end. */
  public void backUp(LoadedClient client) {
    policy.about(WorkPolicy.Kind.FILES);
    if (client.access().editable() && !isGone(client)) {
      Backups backups = backups(client);
      keepBackup(client, () -> backups.keepApart(hashes(client.known()), clock.instant()));
      backups.tidyLater();
    }
  }

  /** Packs a client folder into one file, without locks, autosaves and backups. */
  public void pack(Path folder, Path file) {
    pack(folder, file, Progress.none());
  }

  /** Packs; cancelled, the file is as it was before. */
  public void pack(Path folder, Path file, Progress progress) {
    policy.about(WorkPolicy.Kind.FILES);
    new PackedClient(writer).pack(clientFolder(folder), file, progress);
  }

  /** Unpacks into a missing folder, wholly or not at all; refuses archives that reach outside it or are no client. */
  public void unpack(Path file, Path folder) {
    unpack(file, folder, Progress.none());
  }

  /** Unpacks; cancelled, nothing is there. */
  public void unpack(Path file, Path folder, Progress progress) {
    policy.about(WorkPolicy.Kind.FILES);
    new PackedClient(writer).unpack(file, folder, progress);
  }

  /** Looks at each model file of a folder or packed file, or at one model file, without changing anything. */
  public List<FileReport> check(Path folderOrFile) {
    policy.about(WorkPolicy.Kind.FILES);
    FileCheck check = new FileCheck(modules);
    if (Files.isDirectory(folderOrFile)) {
      return check.folder(clientFolder(folderOrFile));
    }
    if (!Files.isRegularFile(folderOrFile)) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(ClientStore.class, "archive.missing", folderOrFile), folderOrFile);
    }
    return isPacked(folderOrFile) ? checkPacked(check, folderOrFile) : List.of(check.file(folderOrFile));
  }

  private static boolean isPacked(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".throughlinez");
  }

  private List<FileReport> checkPacked(FileCheck check, Path file) {
    try {
      Path unpacked = Files.createTempDirectory("throughline-check");
      try {
        unpack(file, unpacked);
        return check.folder(new FolderLayout(unpacked.toRealPath()));
      } finally {
        new PackedClient(writer).remove(unpacked);
      }
    } catch (IOException full) {
      throw WriteFailures.worded(file, full);
    }
  }
}
