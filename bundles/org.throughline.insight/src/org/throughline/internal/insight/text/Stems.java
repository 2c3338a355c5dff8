package org.throughline.internal.insight.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Brings the inflected forms of a word together by Lucene's stemmers. Keeps a stemmer for each language: for one thread. */
public final class Stems {

  private static final int LONGEST_STEMMED = 60;

  private final Map<String, @Nullable SnowballStemmer> stemmers = new HashMap<>();

  /** The stem of a word in small letters; the word itself in a language without a stemmer. */
  public String of(String word, String language) {
    SnowballStemmer stemmer = stemmers.computeIfAbsent(language, Stems::stemmer);
    if (stemmer == null || word.length() < 3 || word.length() > LONGEST_STEMMED) {
      return word;
    }
    String bare = language.equals("en") && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    stemmer.setCurrent(bare);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? word : language.equals("nl") ? dutch(stem) : stem;
  }

  /** What the Dutch stemmer leaves: plurals on ies, double consonants before an ending, and v and z that end as f and s. */
  private static String dutch(String stem) {
    String bare = stem.length() > 5 && stem.endsWith("ies") ? stem.substring(0, stem.length() - 1) : stem;
    int last = bare.length() - 1;
    if (last > 2 && bare.charAt(last) == bare.charAt(last - 1) && "aeiou".indexOf(bare.charAt(last)) < 0) {
      bare = bare.substring(0, last);
    }
    return switch (bare.charAt(bare.length() - 1)) {
      case 'v' -> bare.substring(0, bare.length() - 1) + 'f';
      case 'z' -> bare.substring(0, bare.length() - 1) + 's';
      default -> bare;
    };
  }

  private static @Nullable SnowballStemmer stemmer(String language) {
    return switch (language) {
      case "nl" -> new DutchStemmer();
      case "sv" -> new SwedishStemmer();
      case "en" -> new EnglishStemmer();
      case "de" -> new GermanStemmer();
      case "fr" -> new FrenchStemmer();
      case "da" -> new DanishStemmer();
      case "no" -> new NorwegianStemmer();
      case "es" -> new SpanishStemmer();
      default -> null;
    };
  }
}
