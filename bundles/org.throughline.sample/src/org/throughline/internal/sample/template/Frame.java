package org.throughline.internal.sample.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of a client as it is written down: one line for each element, value or reference, what belongs to an
 * element indented by two spaces below it.
 *
 * <pre>
 * dna.DnaChapter: DNA                                  a chapter, by its class
 *   promises #fast: Snelle hulp | Snabb hjälp | Quick help       a new element, its label and its name
 *     kind: SERVICE                                    a value
 *     serves: #loyal #calls                            references, by label
 *   ?NL,BE hooks: Sinterklaas                          only for clients in these countries
 * at #fast:                                            more for an element that was written above
 * </pre>
 *
 * A text that differs by language has its Dutch, Swedish and English form, in this order, between bars.
 *
 * @param lines in the order in which they are written
 */
record Frame(List<Line> lines) {

  private static final Pattern FORM =
      Pattern.compile("( *)(?:\\?([A-Z,]+) )?([A-Za-z.]+)(?: #([a-z0-9-]+))?:(?: (.*))?");

  Frame {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param depth how deep it lies, 0 at the top
   * @param countries the countries it is for; empty for all
   * @param feature the feature of the element above, or at the top the class of a chapter
   * @param label what other lines call the element; empty when none does
   * @param value what stands behind the colon; may be empty
   */
  record Line(int depth, Set<String> countries, String feature, String label, String value) {
  }

  /** Reads frames that lie beside this class, one behind the other. */
  static Frame read(List<String> names) {
    List<Line> lines = new ArrayList<>();
    for (String name : names) {
      int number = 0;
      for (String text : text(name).lines().toList()) {
        number++;
        if (!text.isBlank() && !text.startsWith("//")) {
          lines.add(line(text, name + " line " + number));
        }
      }
    }
    return new Frame(lines);
  }

  private static Line line(String text, String place) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || parts.group(1).length() % 2 != 0) {
      throw new IllegalStateException("Not a line of a frame, " + place + ": " + text);
    }
    return new Line(parts.group(1).length() / 2, parts.group(2) == null ? Set.of() : Set.of(parts.group(2).split(",")),
        parts.group(3), parts.group(4) == null ? "" : parts.group(4), parts.group(5) == null ? "" : parts.group(5).strip());
  }

  private static String text(String name) {
    try (InputStream stream = Frame.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
