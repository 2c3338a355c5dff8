package org.throughline.internal.benchmarks.posts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for measurements that goes when it is closed. */
public final class Scratch implements AutoCloseable {

  private final Path folder;

  /** A new folder among the temporary files of the user. */
  public Scratch() throws IOException {
    folder = Files.createTempDirectory("throughline-insight-benchmarks");
  }

  public Path path() {
    return folder;
  }

  /** Removes what lies under a place in it. */
  public void clear(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(place)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException held) {
      throw new UncheckedIOException(held);
    }
  }

  @Override
  public void close() {
    clear(folder);
  }
}
