package org.throughline.internal.dna.tone;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words with which a sender speaks of itself and to its readers.
 *
 * @param we the sender
 * @param you the reader, in any form
 * @param informal what is only said to a reader who is addressed informally, with the formal words for it
 * @param formal what is only said to a reader who is addressed formally, with the informal words for it
 * @param manyToo formal words that are also said to several readers who are addressed informally, unless they have a
 *     capital within a sentence
 */
record Pronouns(Set<String> we, Set<String> you, Map<String, List<String>> informal,
    Map<String, List<String>> formal, boolean manyToo) {

  private static final Pronouns DUTCH = new Pronouns(Set.of("wij", "we", "ons", "onze", "onszelf"),
      Set.of("je", "jij", "jou", "jouw", "jouwe", "jezelf", "jouzelf", "jullie", "u", "uw", "uwe", "uzelf"),
      Map.of("je", List.of("u", "uw"), "jij", List.of("u"), "jou", List.of("u"), "jouw", List.of("uw"), "jouwe",
          List.of("uwe"), "jezelf", List.of("uzelf"), "jouzelf", List.of("uzelf"), "jullie", List.of("u", "uw")),
      Map.of("u", List.of("je", "jij"), "uw", List.of("je", "jouw"), "uwe", List.of("jouwe"), "uzelf",
          List.of("jezelf")),
      false);

  private static final Pronouns SWEDISH = new Pronouns(Set.of("vi", "oss", "vår", "vårt", "våra", "vårat"),
      Set.of("du", "dig", "dej", "din", "ditt", "dina", "ni", "er", "ert", "era", "eder"),
      Map.of("du", List.of("ni"), "dig", List.of("er"), "dej", List.of("er"), "din", List.of("er"), "ditt",
          List.of("ert"), "dina", List.of("era")),
      Map.of("ni", List.of("du"), "er", List.of("dig", "din"), "ert", List.of("ditt"), "era", List.of("dina"), "eder",
          List.of("dig")),
      true);

  private static final Pronouns ENGLISH = new Pronouns(Set.of("we", "us", "our", "ours", "ourselves"),
      Set.of("you", "your", "yours", "yourself", "yourselves"), Map.of(), Map.of(), false);

  private static final Pronouns UNKNOWN = new Pronouns(Set.of(), Set.of(), Map.of(), Map.of(), false);

  static Pronouns of(Locale language) {
    return switch (language.getLanguage()) {
      case "nl" -> DUTCH;
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      default -> UNKNOWN;
    };
  }

  /** Whether a word that looks like one of them is another one here: an ounce, an hour, a country, the spring. */
  boolean isOther(Scan scan, int at) {
    Word word = scan.words().get(at);
    return switch (word.base()) {
      case "ons" -> isAmount(scan, at);
      case "u" -> isAmount(scan, at) || scan.isPart(at) || at + 1 < scan.words().size() && scan.isPart(at + 1);
      case "us" -> Character.isUpperCase(scan.chars()[word.start() + 1]);
      case "vår" -> at > 0 && Set.of("i", "på", "till", "om").contains(scan.words().get(at - 1).folded())
          && (at + 1 == scan.words().size() || !scan.isJoined(at + 1));
      default -> false;
    };
  }

  private static boolean isAmount(Scan scan, int at) {
    if (at == 0 || !scan.isJoined(at)) {
      return false;
    }
    String before = scan.words().get(at - 1).folded();
    return Character.isDigit(before.charAt(before.length() - 1)) || before.equals("half") || before.equals("een");
  }
}
