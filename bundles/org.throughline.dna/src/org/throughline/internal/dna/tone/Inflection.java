package org.throughline.internal.dna.tone;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Tells whether two words are forms of one word. The stemmer of a language brings words together that may be; because
 * stemmers also bring together what is not (billig and bil, customer and custom), what lies behind the letters two
 * words have in common must be endings of inflection too. Keeps a stemmer, so it is for one thread.
 */
abstract class Inflection {

  private static final int LONGEST_STEMMED = 60;
  /** The first letters that are not their own composed form. */
  private static final char FIRST_COMBINING = '\u0300';

  private final @Nullable SnowballStemmer stemmer;
  private final Set<String> endings;

  private Inflection(@Nullable SnowballStemmer stemmer, Set<String> endings) {
    this.stemmer = stemmer;
    this.endings = endings;
  }

  static Inflection of(Locale language) {
    return switch (language.getLanguage()) {
      case "nl" -> new Dutch();
      case "sv" -> new Swedish();
      case "en" -> new English();
      default -> new Unknown();
    };
  }

  /** What may stand behind an apostrophe or colon at the end of a word without being part of its base. */
  final Set<String> endings() {
    return endings;
  }

  /** A word in the letters in which words are compared. Never null; may be empty where nothing of it is a letter. */
  final String fold(String word) {
    String plain = plain(word).toLowerCase(Locale.ROOT);
    return isPlain(plain, '\u0080') ? plain : foldLetters(plain);
  }

  /** A word composed, and without signs that only say where it may be broken. */
  static String plain(String word) {
    String composed = isPlain(word, FIRST_COMBINING) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    if (isPlain(composed, '\u0080')) {
      return composed;
    }
    StringBuilder plain = new StringBuilder(composed.length());
    composed.chars().filter(c -> c != '\u00AD' && (c < '\u200B' || c > '\u200D') && c != '\uFEFF')
        .forEach(c -> plain.append(c == '’' ? '\'' : (char) c));
    return plain.toString();
  }

  private static boolean isPlain(String word, char below) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= below) {
        return false;
      }
    }
    return true;
  }

  /** Lower-case letters without what makes no difference in this language. */
  String foldLetters(String word) {
    return word;
  }

  private static String withoutMarks(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD).codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** Two forms of one word share at least one of these. */
  final Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word);
    if (word.length() >= 2 && word.length() <= LONGEST_STEMMED) {
      addKeys(word, keys);
    }
    return keys;
  }

  /** Whether two folded words are forms of one word. */
  final boolean same(String one, String other) {
    return one.equals(other) || one.length() >= 2 && other.length() >= 2 && inflected(one, other);
  }

  void addKeys(String word, Set<String> keys) {
    keys.add(stem(word));
  }

  abstract boolean inflected(String one, String other);

  final String stem(String word) {
    SnowballStemmer own = stemmer;
    if (own == null) {
      return word;
    }
    own.setCurrent(word);
    own.stem();
    return own.getCurrent();
  }

  private static int common(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  // ---- English

  private static final class English extends Inflection {

    private static final Set<String> VERB = Set.of("ed", "ing");
    private static final Set<String> PLAIN = Set.of("", "s", "es", "ed", "ing");
    private static final Set<String> AFTER_E = Set.of("e", "es", "ed", "ing");
    private static final Set<String> Y = Set.of("y", "ies", "ied");

    English() {
      super(new EnglishStemmer(), Set.of("s", "re", "ve", "ll", "d", "m"));
    }

    @Override
    String foldLetters(String word) {
      return withoutMarks(word);
    }

    @Override
    boolean inflected(String one, String other) {
      int common = common(one, other);
      if (common < 2) {
        return false;
      }
      String a = one.substring(common);
      String b = other.substring(common);
      return PLAIN.contains(a) && PLAIN.contains(b) || AFTER_E.contains(a) && AFTER_E.contains(b)
          || Y.contains(a) && Y.contains(b) || one.charAt(common - 1) == 'e' && afterE(a) && afterE(b)
          || doubled(one.charAt(common - 1), a, b) || doubled(one.charAt(common - 1), b, a);
    }

    private static boolean afterE(String rest) {
      return rest.isEmpty() || rest.equals("s") || rest.equals("d");
    }

    private static boolean doubled(char last, String bare, String ending) {
      return (bare.isEmpty() || bare.equals("s")) && ending.length() > 1 && ending.charAt(0) == last
          && VERB.contains(ending.substring(1));
    }
  }

  // ---- Swedish

  private static final class Swedish extends Inflection {

    private static final Set<String> RESTS = Set.of("", "a", "e", "n", "t", "s", "r", "d", "en", "et", "ens", "ets", "ns",
        "ts", "as", "es", "ar", "or", "er", "ars", "ors", "ers", "rs", "na", "nas", "arna", "erna", "orna", "rna", "arnas",
        "ernas", "ornas", "rnas", "an", "ans", "at", "ad", "ade", "ades", "ats", "te", "tes", "tt", "dde", "de", "des",
        "da", "it", "its");
    private static final Set<String> DEGREES = Set.of("are", "ast", "aste");
    private static final List<String> ADJECTIVES = List.of("ig", "lig", "sam", "bar", "isk", "full", "lös");

    Swedish() {
      super(new SwedishStemmer(), Set.of("s", "n", "en", "er", "ar", "t", "et", "na", "ns", "ens", "ers"));
    }

    @Override
    void addKeys(String word, Set<String> keys) {
      keys.add(stem(word));
      // Nouns that end in a vowel only get an n: garantin, frågan, policyns.
      String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      keys.add(stem(bare));
      if (bare.length() > 3 && bare.endsWith("n") && "aeiouyåäöé".indexOf(bare.charAt(bare.length() - 2)) >= 0) {
        String noun = bare.substring(0, bare.length() - 1);
        keys.add(noun);
        keys.add(stem(noun));
      }
      // The stemmer leaves the article of neuter nouns: företaget, meddelandet.
      if (bare.length() > 4 && bare.endsWith("et")) {
        keys.add(stem(bare.substring(0, bare.length() - 1)));
        keys.add(stem(bare.substring(0, bare.length() - 2)));
      }
      for (String degree : DEGREES) {
        if (word.endsWith(degree)) {
          keys.add(stem(word.substring(0, word.length() - degree.length())));
        }
      }
    }

    @Override
    boolean inflected(String one, String other) {
      int common = common(one, other);
      if (common < 2) {
        return false;
      }
      String a = one.substring(common);
      String b = other.substring(common);
      // No word becomes another form of itself by an e alone: för and före are two.
      boolean two = a.isEmpty() && b.equals("e") || a.equals("e") && b.isEmpty();
      return RESTS.contains(a) && RESTS.contains(b) && !two || compared(one.substring(0, common), a, b);
    }

    private static boolean compared(String stem, String a, String b) {
      return (DEGREES.contains(a) || DEGREES.contains(b)) && (DEGREES.contains(a) || RESTS.contains(a))
          && (DEGREES.contains(b) || RESTS.contains(b)) && endsWithAny(stem, ADJECTIVES)
          || endsWithAny(stem, List.of("iga", "samma", "bara", "iska")) && (a.equals("re") || b.equals("re")
              || a.equals("st") || b.equals("st"));
    }
  }

  // ---- Dutch

  private static final class Dutch extends Inflection {

    private static final Set<String> RESTS = Set.of("", "e", "en", "n", "s", "t", "d", "de", "den", "te", "ten", "es");
    private static final Set<String> SMALL = Set.of("je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes", "kje");
    private static final Set<String> DEGREES = Set.of("er", "ere", "st", "ste", "sten", "ers");
    private static final Set<String> PARTICIPLE = Set.of("d", "t", "de", "te", "den", "ten", "en", "");
    private static final List<String> ADJECTIVES = List.of("ig", "ige", "lijk", "lijke", "zam", "baar", "bar", "los",
        "loos", "isch", "isc", "dkop");
    private static final Set<String> LENGTHENED = Set.of("bad", "blad", "dag", "dak", "dal", "gat", "glas", "god", "graf",
        "hof", "hol", "lot", "pad", "schot", "slag", "slot", "smid", "spel", "staf", "vat", "weg");

    Dutch() {
      super(new DutchStemmer(), Set.of("s", "tje", "tjes", "er", "n", "t"));
    }

    @Override
    String foldLetters(String word) {
      return withoutMarks(word.replace("ĳ", "ij"));
    }

    @Override
    void addKeys(String word, Set<String> keys) {
      keys.add(key(word));
      if (word.endsWith("s")) {
        keys.add(key(word.substring(0, word.length() - 1)));
      }
      for (String degree : DEGREES) {
        if (word.endsWith(degree) && word.length() > degree.length() + 2) {
          keys.add(key(word.substring(0, word.length() - degree.length())));
        }
      }
      if (word.startsWith("ge") && word.length() > 5) {
        keys.add(key(word.substring(2)));
      }
    }

    /** A stem without what spelling and conjugation add to it: open syllables, v and z, t and d. */
    private String key(String word) {
      StringBuilder key = new StringBuilder();
      stem(word).chars().filter(c -> key.isEmpty() || key.charAt(key.length() - 1) != c)
          .forEach(c -> key.append((char) c));
      for (String ending : List.of("etj", "tj", "pj", "kj", "j")) {
        if (key.length() > ending.length() + 2 && key.toString().endsWith(ending)) {
          key.setLength(key.length() - ending.length());
          break;
        }
      }
      while (key.length() > 3 && (key.charAt(key.length() - 1) == 't' || key.charAt(key.length() - 1) == 'd')) {
        key.setLength(key.length() - 1);
      }
      if (!key.isEmpty()) {
        key.setCharAt(key.length() - 1, hard(key.charAt(key.length() - 1)));
      }
      return key.toString();
    }

    private static char hard(char c) {
      return c == 'v' ? 'f' : c == 'z' ? 's' : c;
    }

    @Override
    boolean inflected(String one, String other) {
      return forms(one, other, false) || other.startsWith("ge") && participle(other, one)
          || one.startsWith("ge") && participle(one, other);
    }

    private static boolean participle(String ge, String verb) {
      return verb.length() > 3 && forms(verb, ge.substring(2), true);
    }

    /** Walks along both words as long as they are spelled alike, but for the doubling of letters. */
    private static boolean forms(String one, String other, boolean participle) {
      int i = 0;
      int j = 0;
      while (i < one.length() && j < other.length() && hard(one.charAt(i)) == hard(other.charAt(j))) {
        int a = run(one, i);
        int b = run(other, j);
        if (a != b && !(a > b ? mayDouble(one, i, a, other, j, b) : mayDouble(other, j, b, one, i, a))) {
          break;
        }
        i += a;
        j += b;
      }
      if (i < 2 || i == one.length() && isOpened(one, other, j) || j == other.length() && isOpened(other, one, i)) {
        return false;
      }
      String a = one.substring(i);
      String b = other.substring(j);
      String stem = one.substring(0, i);
      if (participle) {
        return RESTS.contains(a) && PARTICIPLE.contains(b);
      }
      return RESTS.contains(a) && RESTS.contains(b) && ofOneKind(a, b) && ofOneKind(b, a)
          || RESTS.contains(a) && SMALL.contains(b)
          || SMALL.contains(a) && (RESTS.contains(b) || SMALL.contains(b))
          || endsWithAny(squeezed(stem), ADJECTIVES) && degree(a) && degree(b);
    }

    /** A word that takes an s takes no ending of a verb and no other plural: middels and middelen are two. */
    private static boolean ofOneKind(String one, String other) {
      return !one.equals("s") && !one.equals("es") || other.isEmpty() || other.equals("e") || other.equals("s");
    }

    /** Whether a short syllable, as in wet, would become a long one, as in weten, which few words do. */
    private static boolean isOpened(String bare, String other, int rest) {
      int end = bare.length() - 1;
      return end >= 1 && rest < other.length() && isVowel(other.charAt(rest)) && !isVowel(bare.charAt(end))
          && "jwx".indexOf(bare.charAt(end)) < 0 && isVowel(bare.charAt(end - 1))
          && bare.chars().filter(c -> isVowel((char) c)).count() == 1 && other.charAt(rest - 2) != other.charAt(rest - 1)
          && !LENGTHENED.contains(bare);
    }

    private static boolean degree(String rest) {
      return RESTS.contains(rest) || DEGREES.contains(rest) || rest.equals("r") || rest.equals("re");
    }

    private static String squeezed(String word) {
      StringBuilder squeezed = new StringBuilder();
      for (int i = 0; i < word.length(); i += run(word, i)) {
        squeezed.append(word.charAt(i));
      }
      return squeezed.toString();
    }

    private static int run(String word, int at) {
      int end = at + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(at)) {
        end++;
      }
      return end - at;
    }

    /**
     * Whether a letter may be double in one word and single in the other: a vowel when the single one ends its syllable
     * (groot, grote), a consonant when a vowel follows the double one (polis, polissen).
     */
    private static boolean mayDouble(String twice, int at, int length, String once, int there, int single) {
      int after = there + single;
      if (isVowel(once.charAt(there))) {
        return after + 1 < once.length() && !isVowel(once.charAt(after)) && isVowel(once.charAt(after + 1));
      }
      return at + length < twice.length() && isVowel(twice.charAt(at + length));
    }

    private static boolean isVowel(char c) {
      return "aeiouy".indexOf(c) >= 0;
    }
  }

  // ---- any other language

  private static final class Unknown extends Inflection {

    Unknown() {
      super(null, Set.of("s"));
    }

    @Override
    boolean inflected(String one, String other) {
      return false;
    }
  }
}
