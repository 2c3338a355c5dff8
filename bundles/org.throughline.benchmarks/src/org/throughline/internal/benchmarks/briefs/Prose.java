package org.throughline.internal.benchmarks.briefs;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences nobody has to read, the same for the same seed. Not for use from several threads. */
final class Prose {

  private static final List<String> WORDS = List.of("klanten", "vragen", "antwoord", "een", "het", "wij", "zij", "op",
      "na", "voor", "schade", "melden", "polis", "dekking", "avond", "telefoon", "bericht", "kanaal", "belofte", "uur",
      "snel", "helder", "wachten", "blijven", "helpen", "loodgieter", "lekkage", "winter", "campagne", "verzekering",
      "vertrouwen", "reactietijd", "verwachtingen", "klantenservice", "maar", "omdat", "wanneer", "meestal", "nooit",
      "altijd", "eerst", "daarna", "iemand", "niemand", "belt", "schrijft", "leest", "deelt", "vindt", "zoekt");

  private final Random random;

  Prose(long seed) {
    random = new Random(seed);
  }

  /** A text of so many words without a full stop. */
  String words(int count) {
    String text = IntStream.range(0, count).mapToObj(each -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** So many sentences of the length people write. */
  String sentences(int count) {
    return IntStream.range(0, count).mapToObj(each -> words(between(7, 19)) + ".").collect(Collectors.joining(" "));
  }

  /** A number from one to another, both possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A number from 0 up to, and not with, this one. */
  double below(double most) {
    return random.nextDouble() * most;
  }
}
