package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/**
 * Reads the model files of a folder as one state: through the manifest of a save that is not finished, and able to tell
 * afterwards whether another process saved meanwhile. Files may be read on several threads.
 */
final class FolderReader {

  /** The largest model file that is read. A file of 100,000 elements is a fifth of it. */
  static final long LARGEST = 128L << 20;

  /**
   * How a file looked, to notice a change without reading it.
   *
   * @param size in bytes
   * @param modified when
   * @param key what the file system calls it
   */
  record Stamp(long size, FileTime modified, @Nullable Object key) {

    static @Nullable Stamp of(Path file) throws IOException {
      try {
        BasicFileAttributes seen =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(seen.size(), seen.lastModifiedTime(), seen.fileKey());
      } catch (NoSuchFileException none) {
        return null;
      }
    }
  }

  private final FolderLayout layout;
  private final byte @Nullable [] manifest;
  private final Map<String, CommitManifest.Step> pending = new HashMap<>();
  private final Map<String, Optional<Stamp>> stamps = new ConcurrentHashMap<>();
  private final Map<String, Optional<byte[]>> held = new HashMap<>();
  private boolean heldAreOneState;

  FolderReader(FolderLayout layout) throws IOException {
    this.layout = layout;
    byte[] unfinished = FolderCommit.manifest(layout).orElse(null);
    manifest = unfinished;
    if (unfinished != null) {
      CommitManifest.read(unfinished).orElseThrow(() -> new ClientException(ClientException.Kind.DAMAGED,
          Message.of(FolderReader.class, "commit.damaged", layout.manifest()), layout.manifest()))
          .steps().forEach(step -> pending.put(step.path(), step));
    }
  }

  /**
   * The bytes of a file; empty when it is not there.
   *
   * @throws ClientException BAD_INPUT for a path that leads outside, DAMAGED for a file that is too large
   */
  Optional<byte[]> read(String path) throws IOException {
    Optional<byte[]> known = held.get(path);
    return known == null ? fromDisk(path) : known;
  }

  private Optional<byte[]> fromDisk(String path) throws IOException {
    Path file = layout.file(path);
    stamps.putIfAbsent(path, Optional.ofNullable(Stamp.of(file)));
    CommitManifest.Step step = pending.get(path);
    if (step != null) {
      String staged = step.staged();
      if (staged == null) {
        return Optional.empty();
      }
      Optional<byte[]> waiting = bytes(layout.staging().resolve(staged));
      if (waiting.isPresent() && Hashes.of(waiting.get()).equals(step.hash())) {
        return waiting;
      }
    }
    return bytes(file);
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ClientException(ClientException.Kind.DAMAGED,
            Message.of(FolderReader.class, "file.too.large", file, LARGEST >> 20), file);
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /**
   * Reads files at once and gives these bytes from then on, so that a save has next to no time to come between them.
   * Before anything is read on other threads.
   *
   * @return whether all that was read belongs to one state
   */
  boolean hold(Collection<String> paths) throws IOException {
    heldAreOneState = false;
    for (String path : paths) {
      try {
        held.put(path, fromDisk(path));
      } catch (ClientException refused) {
        // Whoever reads it is told.
        continue;
      }
    }
    heldAreOneState = isSteady();
    return heldAreOneState;
  }

  /** What was read. */
  Set<String> paths() {
    return Set.copyOf(stamps.keySet());
  }

  /** Paths that an unfinished save puts, whether or not they are there already. */
  Set<String> pendingPaths() {
    return pending.values().stream().filter(step -> step.staged() != null).map(CommitManifest.Step::path)
        .collect(Collectors.toSet());
  }

  /** How a file looked just before it was read; null when it was not there. */
  @Nullable Stamp stamp(String path) {
    Optional<Stamp> seen = stamps.get(path);
    return seen == null ? null : seen.orElse(null);
  }

  /** Whether everything read still belongs to one state: nothing was saved since the first read. */
  boolean isSteady() throws IOException {
    if (heldAreOneState && held.keySet().containsAll(stamps.keySet())) {
      return true;
    }
    if (!Arrays.equals(manifest, FolderCommit.manifest(layout).orElse(null))) {
      return false;
    }
    for (Map.Entry<String, Optional<Stamp>> seen : stamps.entrySet()) {
      if (!Objects.equals(seen.getValue().orElse(null), Stamp.of(layout.folder().resolve(seen.getKey())))) {
        return false;
      }
    }
    return true;
  }
}
