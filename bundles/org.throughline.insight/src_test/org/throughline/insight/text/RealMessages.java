package org.throughline.insight.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shared customer-care conversations beside the checkout, and the labels of some of them. */
final class RealMessages {

  /** What a reader said about a message. */
  record Label(String id, boolean heldOut, String language, boolean asks, Polarity polarity) {
  }

  private RealMessages() {
  }

  static Optional<Path> file() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve("shared/data/customer-care/conversations.csv");
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  static List<Label> labels() throws IOException {
    try (var file = RealMessages.class.getResourceAsStream("labels.csv")) {
      return new String(file.readAllBytes()).lines().filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> line.split(","))
          .map(cells -> new Label(cells[0], cells[1].equals("held-out"), cells[2], cells[3].equals("yes"),
              Polarity.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT))))
          .toList();
    }
  }

  /** The customers' messages in order of the file, each id once, with their language as detected. */
  static List<Post> inbound(Path file, LanguageDetector detector) throws IOException {
    Map<String, Post> posts = new java.util.LinkedHashMap<>();
    for (List<String> row : table(Files.readString(file))) {
      if (row.size() > 7 && row.get(4).equals("inbound")) {
        posts.putIfAbsent(row.get(1),
            new Post(row.get(1), Instant.parse(row.get(6)), row.get(7), detector.detect(row.get(7)).code()));
      }
    }
    return List.copyOf(posts.values());
  }

  static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (List<String> row : table(Files.readString(file))) {
      if (row.size() > 7) {
        texts.put(row.get(1), row.get(7));
      }
    }
    return texts;
  }

  private static List<List<String>> table(String csv) {
    List<List<String>> table = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        cell.append(c);
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          table.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return table;
  }
}
