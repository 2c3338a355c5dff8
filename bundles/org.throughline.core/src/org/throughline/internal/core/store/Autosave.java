package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.DurableWriter;

/** Unsaved work beside the files it will replace: contents named by their hash, and a list that makes them count. */
final class Autosave {

  private static final String KIND = "throughline-autosave";

  private final FolderLayout layout;
  private final DurableWriter writer;

  Autosave(FolderLayout layout, DurableWriter writer) {
    this.layout = layout;
    this.writer = writer;
  }

  private Path list() {
    return layout.autosave().resolve("list");
  }

  /**
   * Keeps work.
   *
   * @param contents by path
   * @param bases SHA-256 of what each replaces, where it replaces something
   * @param gone files that the work removes, with their SHA-256
   */
  void write(Instant at, Map<String, byte[]> contents, Map<String, String> bases, Map<String, String> gone) {
    List<Listing.Line> lines = new ArrayList<>();
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      String hash = Hashes.of(content.getValue());
      Path file = layout.autosave().resolve(hash);
      if (!Files.exists(file)) {
        writer.write(file, content.getValue());
      }
      lines.add(new Listing.Line(content.getKey(), hash, bases.get(content.getKey())));
    }
    gone.forEach((path, hash) -> lines.add(new Listing.Line(path, null, hash)));
    writer.write(list(), new Listing(KIND, at, lines).bytes());
    removeAllBut(lines.stream().map(Listing.Line::hash).filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  /** The work kept last; empty when there is none or it is not whole. */
  Optional<Listing> read() {
    try {
      Optional<Listing> listing = Listing.read(KIND, Files.readAllBytes(list()));
      return listing.filter(whole -> whole.lines().stream().map(Listing.Line::hash)
          .allMatch(hash -> hash == null || content(hash) != null));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Kept content; null when it is not there or damaged. */
  byte @Nullable [] content(String hash) {
    try {
      byte[] content = Files.readAllBytes(layout.autosave().resolve(hash));
      return Hashes.of(content).equals(hash) ? content : null;
    } catch (IOException none) {
      return null;
    }
  }

  void discard() {
    if (Files.isDirectory(layout.autosave())) {
      writer.delete(list());
      removeAllBut(Set.of());
    }
  }

  private void removeAllBut(Set<String> kept) {
    try (Stream<Path> files = Files.list(layout.autosave())) {
      files.filter(file -> !kept.contains(file.getFileName().toString()) && !file.equals(list()))
          .toList().forEach(writer::delete);
    } catch (IOException unreadable) {
      // What is left over is removed with the next autosave.
      return;
    }
  }
}
