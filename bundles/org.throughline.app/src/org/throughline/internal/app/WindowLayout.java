package org.throughline.internal.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * How a window looked when it was closed, in a text of lines: where it was, which perspective was in front, and how each
 * perspective was laid out, each part one line with two spaces for each level. The text ends with a line that tells that
 * nothing is missing. It holds ids only, so it holds in every language of the program.
 *
 * @param bounds where the window was when it was not maximised
 * @param maximised whether it filled the screen
 * @param perspective the id of the perspective in front; empty when none was
 * @param perspectives the layouts by the id of the perspective
 */
record WindowLayout(Rectangle bounds, boolean maximised, String perspective, Map<String, LayoutNode> perspectives) {

  private static final String FIRST = "throughline-window 1";
  private static final String LAST = "end";
  private static final int DEEPEST = 40;

  WindowLayout {
    perspectives = Map.copyOf(perspectives);
  }

  byte[] write() {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    text.append("bounds ").append(bounds.x).append(' ').append(bounds.y).append(' ').append(bounds.width).append(' ')
        .append(bounds.height).append(maximised ? " maximised" : "").append('\n');
    text.append("front ").append(perspective).append('\n');
    perspectives.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      text.append("perspective ").append(entry.getKey()).append('\n');
      write(entry.getValue(), 1, text);
    });
    return text.append(LAST).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(LayoutNode node, int level, StringBuilder text) {
    text.append("  ".repeat(level)).append(node.kind()).append('|').append(node.id()).append('|').append(node.weight())
        .append('|').append(node.shown() ? "shown" : "").append('|').append(node.front() ? "front" : "").append('\n');
    node.parts().forEach(part -> write(part, level + 1, text));
  }

  /** What such a text says; empty when it is damaged. */
  static Optional<WindowLayout> read(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return new Reading(text.lines().toList()).layout();
    } catch (CharacterCodingException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Reads line by line; anything unexpected ends it. */
  private static final class Reading {

    private final Iterator<String> lines;
    private @Nullable String line;

    Reading(List<String> lines) {
      this.lines = lines.iterator();
      next();
    }

    private void next() {
      line = lines.hasNext() ? lines.next() : null;
    }

    Optional<WindowLayout> layout() {
      if (!FIRST.equals(line)) {
        return Optional.empty();
      }
      next();
      String[] bounds = words("bounds ");
      Rectangle place = new Rectangle(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]),
          Integer.parseInt(bounds[2]), Integer.parseInt(bounds[3]));
      boolean maximised = bounds.length > 4 && bounds[4].equals("maximised");
      next();
      String front = after("front ");
      next();
      Map<String, LayoutNode> perspectives = new LinkedHashMap<>();
      while (line != null && line.startsWith("perspective ")) {
        String id = after("perspective ");
        next();
        perspectives.put(id, node(1));
      }
      return LAST.equals(line) && place.width > 0 && place.height > 0
          ? Optional.of(new WindowLayout(place, maximised, front, perspectives)) : Optional.empty();
    }

    private LayoutNode node(int level) {
      String indent = "  ".repeat(level);
      if (level > DEEPEST || line == null || !line.startsWith(indent) || line.startsWith(indent + " ")) {
        throw new IllegalArgumentException("No part at level " + level);
      }
      String[] parts = line.substring(indent.length()).split("\\|", -1);
      if (parts.length != 5) {
        throw new IllegalArgumentException("No part: " + line);
      }
      LayoutNode.Kind kind = LayoutNode.Kind.valueOf(parts[0]);
      next();
      List<LayoutNode> inside = new ArrayList<>();
      while (line != null && line.startsWith(indent + "  ")) {
        inside.add(node(level + 1));
      }
      return new LayoutNode(kind, parts[1], parts[2], parts[3].equals("shown"), parts[4].equals("front"), inside);
    }

    private String after(String word) {
      if (line == null || !line.startsWith(word)) {
        throw new IllegalArgumentException("Expected " + word);
      }
      return line.substring(word.length());
    }

    private String[] words(String word) {
      String[] words = after(word).split(" ");
      if (words.length < 4) {
        throw new IllegalArgumentException("Too few: " + line);
      }
      return words;
    }
  }
}
