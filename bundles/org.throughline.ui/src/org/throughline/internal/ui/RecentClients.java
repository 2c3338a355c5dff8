package org.throughline.internal.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;

/** The folders of the clients that were open last, kept in a small text file, one on each line, the newest first. */
public final class RecentClients {

  /** How many are kept. */
  public static final int LIMIT = 10;

  private final Path file;
  private final DurableWriter writer;

  /** Kept in a file, which need not exist yet. */
  public RecentClients(Path file, DurableWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The folders that are still there. A list that cannot be read is an empty one. */
  public List<Path> list() {
    List<Path> folders = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        add(line, folders);
      }
    } catch (IOException none) {
      return List.of();
    }
    return List.copyOf(folders);
  }

  private static void add(String line, List<Path> folders) {
    try {
      Path folder = Path.of(line);
      if (!line.isBlank() && Files.isDirectory(folder)) {
        folders.add(folder);
      }
    } catch (InvalidPathException unreadable) {
      // A line that is no path was not written by this program.
    }
  }

  /** Puts a folder on top. A list that cannot be written stays as it is, for it is only a convenience. */
  public void add(Path folder) {
    List<Path> folders = new ArrayList<>(list());
    folders.remove(folder);
    folders.addFirst(folder);
    String text = String.join("\n", folders.stream().limit(LIMIT).map(Path::toString).toList()) + "\n";
    try {
      writer.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (ClientException notWritable) {
      System.getLogger(RecentClients.class.getName()).log(System.Logger.Level.INFO, "Recent clients are not kept",
          notWritable);
    }
  }
}
