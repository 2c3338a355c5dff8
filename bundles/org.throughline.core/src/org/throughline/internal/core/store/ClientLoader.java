package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Access;
import org.throughline.core.ClientException;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;
import org.throughline.model.ChapterPart;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;

/**
 * Puts a client together from its files. A file that is damaged, newer or of a missing module costs that file only; it
 * stays as it is and what could be read of it is shown.
 */
final class ClientLoader {

  private static final System.Logger LOG = System.getLogger(ClientLoader.class.getName());

  private final FolderLayout layout;
  private final Modules modules;
  private final FolderReader reader;
  private final Map<String, byte[]> overlay;
  private final ClientResourceSet resources;
  private final Progress progress;
  private final AtomicInteger read = new AtomicInteger();
  private volatile int all = 1;

  /**
   * Reads one state of a folder.
   *
   * @param overlay contents that stand in for those on disk, by path
   * @param progress may cancel it between two files
   */
  ClientLoader(FolderLayout layout, Modules modules, FolderReader reader, Map<String, byte[]> overlay,
      Progress progress) {
    this.progress = progress;
    this.layout = layout;
    this.modules = modules;
    this.reader = reader;
    this.overlay = overlay;
    resources = new ClientResourceSet(modules.packages());
  }

  /**
   * What one file turned out to be.
   *
   * @param resource what could be read; null when nothing could
   * @param state what it is
   * @param reason why it has to stay as it is; null when it may be changed
   * @param hash SHA-256 of it on disk; null when it is not there
   */
  private record Outcome(@Nullable ClientResource resource, FileReport.State state, @Nullable Message reason,
      @Nullable String hash) {
  }

  /** Reads everything. */
  LoadedClient load() throws IOException {
    Outcome first = adopted(FolderLayout.CLIENT_FILE, readFile(FolderLayout.CLIENT_FILE, "model"));
    ClientResource resource = first.resource();
    if (resource == null || !(resource.getContents().getFirst() instanceof Client client)) {
      throw unusable(first);
    }
    Message reason = first.reason();
    LoadedClient loaded = new LoadedClient(layout, resources, client,
        reason == null ? Access.READ : Access.readOnly(reason), null);
    add(loaded, FolderLayout.CLIENT_FILE, first);
    Set<String> paths = new HashSet<>(Set.of(FolderLayout.CLIENT_FILE));
    List<ChapterEntry> entries = client.getEntries().stream().filter(entry -> paths.add(path(entry))).toList();
    all = entries.size() + 1;
    List<Outcome> outcomes = EachFile.apply(entries, false, this::readEntry);
    for (int i = 0; i < entries.size(); i++) {
      add(loaded, path(entries.get(i)), adopted(path(entries.get(i)), outcomes.get(i)));
    }
    putTogether(loaded);
    return loaded;
  }

  private static String path(ChapterEntry entry) {
    return entry.getFile() == null ? "" : entry.getFile();
  }

  /** Counts a file among the others, unless ids of it stand in an earlier one. */
  private Outcome adopted(String path, Outcome outcome) {
    ClientResource resource = outcome.resource();
    String taken = resource == null ? null : resource.adopt();
    if (resource == null || taken == null) {
      return outcome;
    }
    resource.drop();
    return new Outcome(null, FileReport.State.DAMAGED,
        Message.of(ClientLoader.class, "file.doubled", layout.folder().resolve(path), taken), outcome.hash());
  }

  private ClientException unusable(Outcome first) {
    Message reason = first.reason();
    ClientException.Kind kind = switch (first.state()) {
      case MISSING -> ClientException.Kind.NOT_FOUND;
      case NEWER -> ClientException.Kind.NEWER;
      case MISSING_MODULE -> ClientException.Kind.MISSING_MODULE;
      default -> ClientException.Kind.DAMAGED;
    };
    return new ClientException(kind,
        reason == null ? Message.of(ClientLoader.class, "client.no.client", layout.clientFile()) : reason,
        layout.clientFile());
  }

  private void add(LoadedClient loaded, String path, Outcome outcome) {
    loaded.add(new StoredFile(path, outcome.resource(), outcome.reason(), outcome.hash(), reader.stamp(path)));
    Message reason = outcome.reason();
    ClientResource resource = outcome.resource();
    if (reason != null) {
      loaded.report(new FileReport(path, outcome.state(), reason));
    } else if (resource != null && overlay.containsKey(path)) {
      loaded.recovered(resource);
    }
  }

  private Outcome readEntry(ChapterEntry entry) throws IOException {
    progress.check();
    progress.done((double) read.incrementAndGet() / all);
    String path = path(entry);
    String module = entry.getModule() == null ? "" : entry.getModule();
    Outcome outcome = readFile(path, module);
    ClientResource resource = outcome.resource();
    if (resource == null) {
      return outcome;
    }
    EObject root = resource.getContents().getFirst();
    if (!(root instanceof Chapter || root instanceof ChapterPart)
        || !(root instanceof FileRoot file) || !String.valueOf(entry.getRootId()).equals(file.getId())) {
      resource.drop();
      return new Outcome(null, FileReport.State.DAMAGED,
          Message.of(ClientLoader.class, "file.other.root", layout.folder().resolve(path)), outcome.hash());
    }
    if (outcome.reason() == null && modules.named(module).isEmpty()) {
      return new Outcome(resource, FileReport.State.MISSING_MODULE,
          Message.of(ClientLoader.class, "file.module.readonly", layout.folder().resolve(path), module),
          outcome.hash());
    }
    return outcome;
  }

  private Outcome readFile(String path, String module) throws IOException {
    byte[] onDisk;
    try {
      onDisk = reader.read(path).orElse(null);
    } catch (ClientException refused) {
      return new Outcome(null, FileReport.State.DAMAGED, refused.text(), null);
    }
    String hash = onDisk == null ? null : Hashes.of(onDisk);
    byte[] content = overlay.getOrDefault(path, onDisk);
    if (content == null) {
      return new Outcome(null, FileReport.State.MISSING,
          Message.of(ClientLoader.class, "file.missing", layout.folder().resolve(path)), null);
    }
    try {
      return parsed(path, module, content, hash);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      return new Outcome(null, FileReport.State.DAMAGED, damaged(path, unreadable), hash);
    }
  }

  private Outcome parsed(String path, String module, byte[] content, @Nullable String hash) throws IOException {
    FileHead head = FileHead.read(content);
    int format = modules.format(module);
    if (head.format() > format) {
      return new Outcome(leniently(path, content), FileReport.State.NEWER,
          Message.of(ClientLoader.class, "file.newer", layout.folder().resolve(path)), hash);
    }
    if (head.format() < format) {
      byte[] migrated = Migrations.apply(content, head.format(), format, modules.migrations(module));
      return strictly(path, module, migrated, FileHead.read(migrated), hash);
    }
    return strictly(path, module, content, head, hash);
  }

  private Outcome strictly(String path, String module, byte[] content, FileHead head, @Nullable String hash)
      throws IOException {
    if (!modules.knows(head.namespace())) {
      return new Outcome(null, FileReport.State.MISSING_MODULE,
          Message.of(ClientLoader.class, "file.module", layout.folder().resolve(path), module), hash);
    }
    ClientResource resource = new ClientResource(resources, path);
    try {
      resource.read(content, false);
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      resource.drop();
      LOG.log(System.Logger.Level.DEBUG, path, unreadable);
      ClientResource partly = leniently(path, content);
      return partly == null ? new Outcome(null, FileReport.State.DAMAGED, damaged(path, unreadable), hash)
          : new Outcome(partly, FileReport.State.DAMAGED, unknown(path, unreadable), hash);
    }
    if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof FileRoot)) {
      resource.drop();
      return new Outcome(null, FileReport.State.DAMAGED,
          Message.of(ClientLoader.class, "file.other.root", layout.folder().resolve(path)), hash);
    }
    return new Outcome(resource, FileReport.State.READABLE, null, hash);
  }

  /** Reads over what the packages do not know; null when even that fails. */
  private @Nullable ClientResource leniently(String path, byte[] content) {
    ClientResource resource = new ClientResource(resources, path);
    try {
      resource.read(content, true);
      if (resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof FileRoot) {
        return resource;
      }
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      LOG.log(System.Logger.Level.DEBUG, path, unreadable);
    }
    resource.drop();
    return null;
  }

  /** What is said of a file that could be read but for some of it. */
  private Message unknown(String path, Throwable cause) {
    Path file = layout.folder().resolve(path);
    return StrangeValue.of(cause).map(value -> value.in(file))
        .orElseGet(() -> Message.of(ClientLoader.class, "file.unknown.parts", file));
  }

  private Message damaged(String path, Throwable cause) {
    LOG.log(System.Logger.Level.DEBUG, path, cause);
    return Position.of(cause)
        .map(at -> Message.of(ClientLoader.class, "file.damaged.at", layout.folder().resolve(path), at.line(),
            at.column()))
        .orElseGet(() -> Message.of(ClientLoader.class, "file.damaged", layout.folder().resolve(path)));
  }

  private void putTogether(LoadedClient loaded) {
    Map<InternalEObject, List<EReference>> holders = new HashMap<>();
    for (StoredFile file : loaded.known()) {
      ClientResource resource = file.content();
      if (resource != null) {
        resource.holders().forEach(holder -> holders.put(holder, resources.holding(holder.eClass())));
        if (resource.getContents().getFirst() instanceof Chapter chapter) {
          loaded.client().getChapters().add(chapter);
        }
      }
    }
    holders.forEach((holder, features) -> features.forEach(feature -> resolve(holder, feature)));
  }

  private static void resolve(InternalEObject holder, EReference feature) {
    Object value = holder.eGet(feature, true);
    if (value instanceof EList<?> list) {
      // Asking for each element is what makes EMF put the root in the place of the reference to it.
      list.forEach(Optional::of);
    }
  }
}
