package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.throughline.core.Message;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;

/** Which words belong to which sentence. */
final class SentenceCount {

  private final List<Scan.Span> sentences;
  private final int[] words;
  private final List<Boolean> opens;

  SentenceCount(Scan scan, List<Scan.Span> sentences) {
    this.sentences = sentences;
    words = new int[sentences.size()];
    opens = new ArrayList<>(scan.words().size());
    int at = -1;
    for (int i = 0; i < scan.words().size(); i++) {
      Word word = scan.words().get(i);
      int before = at;
      while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= word.start()) {
        at++;
      }
      opens.add(at != before);
      if (at >= 0 && !scan.isPart(i)) {
        words[at]++;
      }
    }
  }

  /** Whether each word is the first of its sentence. */
  List<Boolean> opens() {
    return opens;
  }

  /** Sentences with a word. */
  int count() {
    return (int) Arrays.stream(words).filter(each -> each > 0).count();
  }

  int words() {
    return Arrays.stream(words).sum();
  }

  int longest() {
    return Arrays.stream(words).max().orElse(0);
  }

  List<TonePlace> tooLong(OptionalInt limit) {
    List<TonePlace> places = new ArrayList<>();
    for (int i = 0; i < words.length && limit.isPresent(); i++) {
      if (words[i] > limit.getAsInt()) {
        places.add(new TonePlace(sentences.get(i).start(), sentences.get(i).end(), ToneKind.LONG_SENTENCE,
            ToneKind.LONG_SENTENCE.severity(),
            Message.of(SentenceCount.class, "sentence", words[i], limit.getAsInt()), List.of(), null));
      }
    }
    return places;
  }
}
