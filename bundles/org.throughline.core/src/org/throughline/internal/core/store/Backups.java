package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Backup;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;

/**
 * Earlier states of a client's files: the latest, ten unless a person wants another number, and the last of each of
 * fourteen days. Contents are kept once, named by their hash. States are numbered, so a clock that jumps back does not
 * reorder them. States that are too many go with {@link #tidy}, apart from saving: to free their room takes the disk
 * longer than to write what is new. For any thread.
 */
final class Backups {

  private static final String KIND = "throughline-backup";
  private static final int DAYS = 14;
  private static final Executor WHEN_QUIET = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS,
      work -> Thread.ofVirtual().start(work));

  private final FolderLayout layout;
  private final DurableWriter writer;
  private final Map<String, Backup> known = new ConcurrentHashMap<>();
  private final IntSupplier latest;
  private @Nullable Backup last;
  /** Counts what happened to the states. */
  private long turn;

  Backups(FolderLayout layout, DurableWriter writer, IntSupplier latest) {
    this.layout = layout;
    this.writer = writer;
    this.latest = latest;
  }

  /** For reading what others keep. */
  Backups(FolderLayout layout, DurableWriter writer) {
    this(layout, writer, () -> Integer.MAX_VALUE);
  }

  /** Where the content with a hash is kept. */
  static Path contentFile(FolderLayout layout, String hash) {
    return layout.backups().resolve("content").resolve(hash.substring(0, 2)).resolve(hash);
  }

  private Path states() {
    return layout.backups().resolve("states");
  }

  /** All kept states, the newest first. */
  List<Backup> list() {
    if (!Files.isDirectory(states())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(states())) {
      return files.filter(file -> !DurableWriter.isTemporary(file.getFileName().toString()))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .flatMap(file -> backup(file).stream()).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** A list of files never changes, so it is read once. */
  private Optional<Backup> backup(Path file) {
    String name = file.getFileName().toString();
    Backup read = known.get(name);
    if (read != null) {
      return Optional.of(read);
    }
    Optional<Backup> present = read(file);
    present.ifPresent(backup -> known.put(name, backup));
    return present;
  }

  private static Optional<Backup> read(Path file) {
    try {
      return Listing.read(KIND, Files.readAllBytes(file)).map(listing -> new Backup(file.getFileName().toString(),
          listing.at(), listing.lines().stream().filter(line -> line.hash() != null)
              .collect(Collectors.toMap(Listing.Line::path, line -> Objects.requireNonNull(line.hash())))));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a state unless the newest one is the same. Contents that are not kept yet stay in the files that hold them: a
   * save moves them here when it replaces them.
   */
  synchronized void keep(Map<String, String> hashes, Instant at) {
    Backup before = newest();
    if (hashes.isEmpty() || before != null && before.hashes().equals(hashes)) {
      return;
    }
    List<Listing.Line> lines = new TreeMap<>(hashes).entrySet().stream()
        .map(entry -> new Listing.Line(entry.getKey(), entry.getValue(), null)).toList();
    String name = name(before == null ? 1 : Long.parseLong(before.name()) + 1);
    // The files themselves are safe already; a list of them that a power failure takes is one backup less.
    writer.note(states().resolve(name), new Listing(KIND, at, lines).bytes());
    Backup kept = new Backup(name, at, Map.copyOf(hashes));
    known.put(name, kept);
    last = kept;
    turn++;
  }

  /** The state kept last, looked for on disk where somebody else kept one since. */
  private @Nullable Backup newest() {
    Backup mine = last;
    if (mine != null && Files.exists(states().resolve(mine.name()))
        && !Files.exists(states().resolve(name(Long.parseLong(mine.name()) + 1)))) {
      return mine;
    }
    List<Backup> all = list();
    return all.isEmpty() ? null : all.getFirst();
  }

  /** So that names sort as numbers do. */
  private static String name(long number) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, 12 - digits.length())) + digits;
  }

  /** Lets the states go that are too many, when no other was kept for two seconds. */
  synchronized void tidyLater() {
    long now = turn;
    WHEN_QUIET.execute(() -> tidy(now));
  }

  private synchronized void tidy(long since) {
    if (turn == since) {
      tidy();
    }
  }

  /** Lets the states go that are too many. */
  synchronized void tidy() {
    turn++;
    try {
      rotate(list());
    } catch (ClientException stays) {
      // It is tried again after the next save; until then there is a state more than is needed.
      return;
    }
  }

  /** Keeps a state and copies what its files hold, so that nobody who writes into the files can spoil it. */
  void keepApart(Map<String, String> hashes, Instant at) {
    hashes.forEach((path, hash) -> {
      Path kept = contentFile(layout, hash);
      if (!Files.exists(kept)) {
        present(path, hash).ifPresent(content -> writer.write(kept, content));
      }
    });
    keep(hashes, at);
  }

  /** Keeps content that is in no file. */
  void keepContent(byte[] content) {
    Path kept = contentFile(layout, Hashes.of(content));
    if (!Files.exists(kept)) {
      writer.write(kept, content);
    }
  }

  private Optional<byte[]> present(String path, String hash) {
    try {
      byte[] content = Files.readAllBytes(layout.folder().resolve(path));
      return Hashes.of(content).equals(hash) ? Optional.of(content) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void rotate(List<Backup> all) {
    Set<LocalDate> days = new HashSet<>();
    List<Backup> kept = new ArrayList<>();
    List<Backup> leaving = new ArrayList<>();
    int most = latest.getAsInt();
    for (Backup backup : all) {
      boolean lastOfDay = days.size() < DAYS && days.add(LocalDate.ofInstant(backup.at(), ZoneId.systemDefault()));
      (kept.size() < most || lastOfDay ? kept : leaving).add(backup);
    }
    Set<String> needed = kept.stream().flatMap(backup -> backup.hashes().values().stream())
        .collect(Collectors.toSet());
    for (Backup backup : leaving) {
      writer.delete(states().resolve(backup.name()));
      known.remove(backup.name());
      for (String hash : backup.hashes().values()) {
        if (!needed.contains(hash)) {
          writer.delete(contentFile(layout, hash));
        }
      }
    }
  }

  /** Content with a hash: kept, or still in the file itself. */
  Optional<byte[]> content(String path, String hash) {
    try {
      byte[] content = Files.readAllBytes(contentFile(layout, hash));
      if (Hashes.of(content).equals(hash)) {
        return Optional.of(content);
      }
    } catch (IOException notKept) {
      return present(path, hash);
    }
    return present(path, hash);
  }
}
