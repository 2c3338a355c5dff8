package org.throughline.dna.tone;

import java.util.List;
import java.util.Locale;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.FormOfAddress;
import org.throughline.model.dna.ToneRule;
import org.throughline.model.dna.WordEntry;
import org.throughline.model.dna.WordList;
import org.throughline.model.dna.WordMatch;
import org.throughline.model.dna.WordUse;

/** Makes word lists for the stories of the tests. */
final class ToneWords {

  static final Locale DUTCH = Locale.of("nl");
  static final Locale SWEDISH = Locale.of("sv");
  static final Locale ENGLISH = Locale.ENGLISH;

  private final WordList list = DnaFactory.eINSTANCE.createWordList();
  private final ToneRule rule = DnaFactory.eINSTANCE.createToneRule();

  private ToneWords(Locale language) {
    list.setLanguage(language);
    rule.getWordLists().add(list);
  }

  static ToneWords in(Locale language) {
    return new ToneWords(language);
  }

  ToneWords forbid(String word, String... better) {
    return add(word, WordUse.FORBIDDEN, WordMatch.WHOLE_WORD, better);
  }

  ToneWords discourage(String word, String... better) {
    return add(word, WordUse.DISCOURAGED, WordMatch.WHOLE_WORD, better);
  }

  ToneWords add(String word, WordUse use, WordMatch match, String... better) {
    WordEntry entry = DnaFactory.eINSTANCE.createWordEntry();
    entry.setWord(word);
    entry.setUse(use);
    entry.setMatch(match);
    entry.getBetterWords().addAll(List.of(better));
    list.getEntries().add(entry);
    return this;
  }

  ToneWords because(String reason) {
    list.getEntries().getLast().setReason(reason);
    return this;
  }

  ToneWords address(FormOfAddress address) {
    list.setAddress(address);
    return this;
  }

  ToneWords sentence(int words) {
    list.setLongestSentence(words);
    return this;
  }

  ToneWords emoji(int limit) {
    list.setEmojiLimit(limit);
    return this;
  }

  ToneRule rule() {
    return rule;
  }

  Tone tone() {
    return new Tones().of(List.of(rule), list.getLanguage());
  }

  ToneReport check(String text) {
    return tone().check(text, TextForm.PLAIN);
  }

  ToneReport markdown(String text) {
    return tone().check(text, TextForm.MARKDOWN);
  }

  /** What was found, as it stands in the text. */
  static List<String> found(ToneReport report, ToneKind kind) {
    return report.places().stream().filter(place -> place.kind() == kind)
        .map(place -> report.text().substring(place.start(), place.end())).toList();
  }
}
