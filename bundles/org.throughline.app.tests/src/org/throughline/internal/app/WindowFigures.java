package org.throughline.internal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Keeps what window tests measured: one row of a table for each figure, in the file that the property
 * {@code throughline.figures} names; nowhere without one.
 */
final class WindowFigures {

  private WindowFigures() {
  }

  /** Adds a row. */
  static void add(String what, String figures) {
    String file = System.getProperty("throughline.figures");
    if (file != null) {
      try {
        Path table = Path.of(file);
        if (Files.notExists(table)) {
          Files.createDirectories(table.getParent());
          Files.write(table, List.of("## The window", "", "| what | figures |", "|---|---|"));
        }
        Files.write(table, List.of("| " + what + " | " + figures + " |"), StandardOpenOption.APPEND);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
