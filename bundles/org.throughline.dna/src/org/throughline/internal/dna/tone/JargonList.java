package org.throughline.internal.dna.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.dna.tone.ToneKind;
import org.throughline.model.dna.WordMatch;

/**
 * The jargon that comes with the program: one file for each language, a word or phrase on each line, with what is
 * plainer behind an equals sign. A star stands for any ending.
 */
final class JargonList {

  private JargonList() {
  }

  /** The jargon of a language; none for a language without a list. */
  static List<Saying> of(Locale language) {
    try (InputStream file = JargonList.class.getResourceAsStream("jargon_" + language.getLanguage() + ".txt")) {
      return file == null ? List.of() : read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Saying> read(String text) {
    List<Saying> sayings = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
      String[] halves = line.split("=", 2);
      String word = halves[0].strip();
      List<String> better = halves.length == 1 ? List.of()
          : Arrays.stream(halves[1].split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
      boolean star = word.endsWith("*");
      sayings.add(new Saying(star ? word.substring(0, word.length() - 1) : word, ToneKind.JARGON,
          star ? WordMatch.BEGINNING : WordMatch.WHOLE_WORD, better, "", null));
    }
    return sayings;
  }
}
