package org.throughline.internal.insight.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file of word lists that comes with the program: sections in brackets, lines, and comments behind a {@code #}. */
final class WordFile {

  private WordFile() {
  }

  /** The lines of each section; those before the first section stand under the empty name. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    sections.put("", current);
    for (String line : text(name).lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current.add(line);
      }
    }
    return sections;
  }

  /** The entries of a line, parted by commas. */
  static List<String> entries(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static String text(String name) {
    try (InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
