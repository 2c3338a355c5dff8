package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;

/**
 * Several files in one step: temporaries and fsync, a manifest and fsync, renames, manifest deleted. The manifest's
 * rename is the moment at which the new state counts. A file alone needs no manifest: its own rename is that moment.
 */
public final class FolderCommit implements DurableWriter.Commit {

  /**
   * One file to be written or removed.
   *
   * @param content null to remove
   * @param checked whether {@code expected} matters
   * @param expected what must be there; null when nothing may be
   * @param same tells of what surely is the expected content
   */
  private record Change(byte @Nullable [] content, boolean checked, @Nullable String expected, Predicate<byte[]> same) {

    /** The hash of what is there. */
    @Nullable String hashOf(Path file) throws IOException {
      byte[] present = FolderCommit.bytes(file);
      return present == null ? null : same.test(present) ? expected : Hashes.of(present);
    }
  }

  /**
   * What is worked out while the disk takes a file.
   *
   * @param seen what it is to replace
   * @param hash of what is written; null when it is to be removed
   */
  private record Aside(Seen seen, @Nullable String hash) {
  }

  /**
   * What a file held at a moment.
   *
   * @param stamp how it looked from outside before it was read; null when it was not there
   * @param hash null when it was not there or could not be read
   */
  private record Seen(FolderReader.@Nullable Stamp stamp, @Nullable String hash) {
  }

  /** With more files than this every processor is busy anyway. */
  private static final int FEW = 4;
  /** Each on its own: the shared pool has one thread where there are two processors, and they would queue for it. */
  private static final Executor APART = work -> Thread.ofVirtual().start(work);

  private static final Predicate<byte[]> UNKNOWN = content -> false;

  private final Disk disk;
  private final FolderLayout layout;
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, CompletableFuture<Aside>> aside = new HashMap<>();
  private final List<Runnable> meanwhile = new ArrayList<>();
  private boolean keeping;
  /** What goes on beside, one after the other: more threads than processors would only hold up the one that writes. */
  private CompletableFuture<Void> beside = CompletableFuture.completedFuture(null);

  /** An empty commit on a folder. */
  public FolderCommit(Disk disk, Path folder) {
    this.disk = disk;
    layout = new FolderLayout(folder);
  }

  @Override
  public DurableWriter.Commit put(String path, byte[] content) {
    return with(path, new Change(content, false, null, UNKNOWN));
  }

  @Override
  public DurableWriter.Commit replace(String path, @Nullable String expected, byte[] content) {
    return with(path, new Change(content, true, expected, UNKNOWN));
  }

  @Override
  public DurableWriter.Commit replace(String path, @Nullable String expected, Predicate<byte[]> same, byte[] content) {
    return with(path, new Change(content, true, expected, same));
  }

  @Override
  public DurableWriter.Commit remove(String path) {
    return with(path, new Change(null, false, null, UNKNOWN));
  }

  @Override
  public DurableWriter.Commit remove(String path, String expected) {
    return with(path, new Change(null, true, expected, UNKNOWN));
  }

  @Override
  public Optional<String> hash(String path) {
    return Optional.ofNullable(hashes.get(path));
  }

  @Override
  public DurableWriter.Commit keepReplaced() {
    keeping = true;
    return this;
  }

  @Override
  public DurableWriter.Commit meanwhile(Runnable work) {
    meanwhile.add(work);
    return this;
  }

  private DurableWriter.Commit with(String path, Change change) {
    layout.file(path);
    changes.put(path, change);
    return this;
  }

  @Override
  public void commit() {
    if (changes.isEmpty()) {
      return;
    }
    try {
      writeAll();
    } finally {
      endBeside();
    }
  }

  private void endBeside() {
    try {
      beside.join();
    } catch (CompletionException failed) {
      switch (failed.getCause()) {
        case RuntimeException trouble -> throw trouble;
        case Error error -> throw error;
        case null, default -> throw failed;
      }
    }
  }

  private void writeAll() {
    finish(disk, layout.folder());
    Path at = layout.folder();
    boolean counted = false;
    try {
      List<CommitManifest.Step> staged = stage();
      if (isAlone(staged)) {
        CommitManifest.Step step = checked(staged.getFirst());
        at = place(step.path());
        putInPlaceAlone(step, at);
        return;
      }
      disk.syncFolder(layout.staging());
      List<CommitManifest.Step> steps = EachFile.apply(staged, false, this::checked);
      Path temporary = layout.staging().resolve("commit");
      at = layout.manifest();
      disk.write(temporary, new CommitManifest(steps).bytes());
      disk.rename(temporary, layout.manifest());
      counted = true;
      disk.syncFolder(layout.privateFolder());
      putInPlace(steps);
    } catch (IOException refused) {
      if (counted ? withdrawn() : cleared()) {
        sweepQuietly();
      }
      if (!counted || !Files.exists(layout.manifest())) {
        throw WriteFailures.worded(at, refused);
      }
      throw new ClientException(ClientException.Kind.NOT_WRITABLE,
          Message.of(FolderCommit.class, "commit.unfinished", layout.folder(), String.valueOf(refused.getMessage())),
          layout.folder(), refused);
    } catch (ClientException changedOutside) {
      sweepQuietly();
      throw changedOutside;
    }
  }

  private List<CommitManifest.Step> stage() throws IOException {
    disk.createFolders(layout.staging());
    List<Map.Entry<String, Change>> all = List.copyOf(changes.entrySet());
    aside.clear();
    if (all.size() <= FEW) {
      for (Map.Entry<String, Change> each : all) {
        Path target = place(each.getKey());
        CompletableFuture<Aside> looked = beside.thenApplyAsync(before -> aside(target, each.getValue()), APART);
        aside.put(each.getKey(), looked);
        beside = looked.thenAccept(done -> {
        });
      }
    }
    meanwhile.forEach(work -> beside = beside.thenRunAsync(work, APART));
    List<CommitManifest.Step> steps = EachFile.apply(all, true, this::stage);
    for (CommitManifest.Step step : steps) {
      String hash = step.hash();
      if (hash != null) {
        hashes.put(step.path(), hash);
      }
    }
    return steps;
  }

  /** Where a file lies; that this is inside the folder was seen when it was added, and is again before it is replaced. */
  private Path place(String path) {
    return layout.folder().resolve(path);
  }

  /** Whether all there is to do is to write one file in a folder that is there. */
  private boolean isAlone(List<CommitManifest.Step> steps) {
    return steps.size() == 1 && steps.getFirst().staged() != null
        && Files.isDirectory(place(steps.getFirst().path()).getParent());
  }

  private void putInPlaceAlone(CommitManifest.Step step, Path target) throws IOException {
    disk.rename(layout.staging().resolve(Objects.requireNonNull(step.staged())), target);
    disk.syncFolder(target.getParent());
  }

  private CommitManifest.Step stage(Map.Entry<String, Change> change) throws IOException {
    byte[] content = change.getValue().content();
    if (content == null) {
      return new CommitManifest.Step(change.getKey(), null, null, null);
    }
    // While the disk takes the content its hash is computed, so the temporary is named after the file it will be; whoever
    // finishes a commit compares its content with the manifest.
    CompletableFuture<Aside> beside = aside.get(change.getKey());
    CompletableFuture<String> hash = beside != null ? beside.thenApply(Aside::hash)
        : CompletableFuture.supplyAsync(() -> Hashes.of(content), APART);
    String staged = Hashes.of(change.getKey().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    disk.write(layout.staging().resolve(staged), content);
    return new CommitManifest.Step(change.getKey(), staged, hash.join(), null);
  }

  private static Aside aside(Path target, Change change) {
    byte[] content = change.content();
    return new Aside(seen(target, change), content == null ? null : Hashes.of(content));
  }

  private CommitManifest.Step checked(CommitManifest.Step step) throws IOException {
    Change change = changes.get(step.path());
    Path target = layout.file(step.path());
    String present = present(step.path(), target, change);
    // What is to be written may lie there already, when the disk failed just after it was put in place.
    if (change != null && change.checked() && !Objects.equals(change.expected(), present)
        && (present == null || !present.equals(step.hash()))) {
      throw new ClientException(ClientException.Kind.IN_USE,
          Message.of(FolderCommit.class, "file.changed.outside", target), target);
    }
    if (keeping && present != null && !present.equals(step.hash())) {
      keep(target, present);
    }
    return new CommitManifest.Step(step.path(), step.staged(), step.hash(), present);
  }

  private static Seen seen(Path file, Change change) {
    try {
      return new Seen(FolderReader.Stamp.of(file), change.hashOf(file));
    } catch (IOException unreadable) {
      return new Seen(null, null);
    }
  }

  /** The hash of what lies in a place now; what was seen before counts while it looks the same from outside. */
  private @Nullable String present(String path, Path target, @Nullable Change change) throws IOException {
    CompletableFuture<Aside> beside = aside.get(path);
    if (beside != null) {
      Seen seen = beside.join().seen();
      FolderReader.Stamp stamp = seen.stamp();
      if (stamp != null && stamp.equals(FolderReader.Stamp.of(target))) {
        return seen.hash();
      }
    }
    return change == null ? hashOf(target) : change.hashOf(target);
  }

  /** What is replaced gets a second name among the backups; that costs no copy. */
  private void keep(Path target, String hash) {
    Path kept = Backups.contentFile(layout, hash);
    try {
      if (!Files.exists(kept)) {
        disk.createFolders(kept.getParent());
        disk.link(target, kept);
      }
    } catch (IOException noBackup) {
      // A backup less is better than a save that fails for want of one.
      return;
    }
  }

  private void putInPlace(List<CommitManifest.Step> steps) throws IOException {
    renameAll(disk, layout, steps);
    disk.delete(layout.manifest());
  }

  /** Takes the manifest back when no file was put in place yet; then nothing happened at all. */
  private boolean withdrawn() {
    try {
      CommitManifest manifest = CommitManifest.read(Files.readAllBytes(layout.manifest())).orElse(null);
      if (manifest == null) {
        return false;
      }
      for (CommitManifest.Step step : manifest.steps()) {
        String staged = step.staged();
        boolean waiting = staged != null ? Files.exists(layout.staging().resolve(staged))
            : step.replaced() == null || Files.exists(layout.file(step.path()));
        if (!waiting) {
          return false;
        }
      }
      return cleared();
    } catch (IOException stays) {
      return false;
    }
  }

  /**
   * Makes sure that no manifest stands, on disk too, before temporaries go: a manifest without some of its temporaries
   * would mix old and new.
   */
  private boolean cleared() {
    try {
      disk.delete(layout.manifest());
      disk.syncFolder(layout.privateFolder());
      return true;
    } catch (IOException stays) {
      return false;
    }
  }

  private void sweepQuietly() {
    try {
      sweep(disk, layout);
    } catch (IOException later) {
      // What is left lies in the private folder and goes with the next save or opening.
      return;
    }
  }

  /** Finishes an interrupted commit; see {@link DurableWriter#finish}. */
  public static List<String> finish(Disk disk, Path folder) {
    FolderLayout layout = new FolderLayout(folder);
    try {
      List<String> overtaken = new ArrayList<>();
      Optional<byte[]> content = manifest(layout);
      if (content.isPresent()) {
        CommitManifest manifest = CommitManifest.read(content.get()).orElseThrow(() -> new ClientException(
            ClientException.Kind.DAMAGED, Message.of(FolderCommit.class, "commit.damaged", layout.manifest()),
            layout.manifest()));
        keepOvertaken(disk, layout, manifest, overtaken);
        dropSpoiled(disk, layout, manifest.steps());
        renameAll(disk, layout, manifest.steps());
        disk.delete(layout.manifest());
      }
      sweep(disk, layout);
      return overtaken;
    } catch (IOException refused) {
      throw WriteFailures.worded(layout.folder(), refused);
    }
  }

  private static void keepOvertaken(Disk disk, FolderLayout layout, CommitManifest manifest, List<String> overtaken)
      throws IOException {
    for (CommitManifest.Step step : manifest.steps()) {
      Path target = layout.file(step.path());
      String present = hashOf(target);
      String staged = step.staged();
      boolean waiting = staged != null && Files.exists(layout.staging().resolve(staged));
      if (waiting && present != null && !present.equals(step.replaced()) && !present.equals(step.hash())) {
        Path kept = Backups.contentFile(layout, present);
        disk.createFolders(kept.getParent());
        if (!Files.exists(kept)) {
          disk.write(kept, Files.readAllBytes(target));
        }
        overtaken.add(step.path());
      }
    }
  }

  /** A temporary that does not hold what the manifest says belongs to a later save that never counted. */
  private static void dropSpoiled(Disk disk, FolderLayout layout, List<CommitManifest.Step> steps)
      throws IOException {
    for (CommitManifest.Step step : steps) {
      String name = step.staged();
      Path staged = name == null ? layout.staging() : layout.staging().resolve(name);
      if (Files.isRegularFile(staged) && !Objects.equals(step.hash(), hashOf(staged))) {
        disk.delete(staged);
      }
    }
  }

  private static void renameAll(Disk disk, FolderLayout layout, List<CommitManifest.Step> steps) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (CommitManifest.Step step : steps) {
      Path target = layout.file(step.path());
      Path folder = target.getParent();
      String name = step.staged();
      if (name == null) {
        if (Objects.equals(step.replaced(), hashOf(target))) {
          disk.delete(target);
          folders.add(folder);
        }
        continue;
      }
      if (!Files.isDirectory(folder)) {
        disk.createFolders(folder);
        for (Path made = folder; !made.equals(layout.folder()); made = made.getParent()) {
          folders.add(made.getParent());
        }
      }
      Path staged = layout.staging().resolve(name);
      if (Files.exists(staged)) {
        disk.rename(staged, target);
      }
      folders.add(folder);
    }
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        disk.syncFolder(folder);
      }
    }
  }

  private static void sweep(Disk disk, FolderLayout layout) throws IOException {
    if (!Files.isDirectory(layout.staging())) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(layout.staging())) {
      for (Path file : left) {
        disk.delete(file);
      }
    }
  }

  /** The manifest of an unfinished commit, unread. */
  static Optional<byte[]> manifest(FolderLayout layout) throws IOException {
    if (Files.notExists(layout.manifest())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(layout.manifest()));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  static @Nullable String hashOf(Path file) throws IOException {
    byte[] content = bytes(file);
    return content == null ? null : Hashes.of(content);
  }

  private static byte @Nullable [] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return null;
    }
  }
}
