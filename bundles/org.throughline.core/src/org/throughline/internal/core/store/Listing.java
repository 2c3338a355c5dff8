package org.throughline.internal.core.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of files and hashes with a check sum, as autosave and backups keep it.
 *
 * @param kind what it lists
 * @param at when it was made
 * @param lines in order
 */
record Listing(String kind, Instant at, List<Line> lines) {

  /**
   * One file.
   *
   * @param path inside the client folder
   * @param hash SHA-256 of its content; null when it is to be gone
   * @param base SHA-256 of what the content replaces; null when it replaces nothing or that does not matter
   */
  record Line(String path, @Nullable String hash, @Nullable String base) {
  }

  Listing {
    lines = List.copyOf(lines);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(kind).append(" 1 ").append(at).append('\n');
    for (Line line : lines) {
      text.append(line.hash() == null ? "-" : line.hash()).append(' ')
          .append(line.base() == null ? "-" : line.base()).append(' ').append(line.path()).append('\n');
    }
    String sum = Hashes.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return text.append("end ").append(sum).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list as written; empty when it is not whole or of another kind. */
  static Optional<Listing> read(String kind, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("end ");
    if (end < 0 || !text.startsWith(kind + " 1 ") || !text.substring(end)
        .equals("end " + Hashes.of(text.substring(0, end).getBytes(StandardCharsets.UTF_8)) + "\n")) {
      return Optional.empty();
    }
    List<String> written = text.substring(0, end).lines().toList();
    List<Line> lines = new ArrayList<>();
    for (String line : written.subList(1, written.size())) {
      String[] parts = line.split(" ", 3);
      if (parts.length != 3 || !FolderLayout.isPlain(parts[2])) {
        return Optional.empty();
      }
      lines.add(new Line(parts[2], hash(parts[0]), hash(parts[1])));
    }
    try {
      return Optional.of(new Listing(kind, Instant.parse(written.getFirst().substring(kind.length() + 3)), lines));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static @Nullable String hash(String text) {
    return Hashes.isOne(text) ? text : null;
  }
}
