package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.core.Message;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.model.dna.FormOfAddress;

/** Counts who is spoken of and to in one text, and whether readers are addressed in one form, and the one agreed. */
final class Address {

  private final Scan scan;
  private final Pronouns pronouns;
  private final List<Word> informal = new ArrayList<>();
  private final List<Word> formal = new ArrayList<>();
  /** Formal, or said to several readers. */
  private final List<Word> either = new ArrayList<>();
  private int we;
  private int you;

  Address(Scan scan, Pronouns pronouns, List<Boolean> opens) {
    this.scan = scan;
    this.pronouns = pronouns;
    for (int i = 0; i < scan.words().size(); i++) {
      Word word = scan.words().get(i);
      String base = word.base();
      boolean sender = pronouns.we().contains(base);
      if (!sender && !pronouns.you().contains(base) || pronouns.isOther(scan, i)) {
        continue;
      }
      if (sender) {
        we++;
        continue;
      }
      you++;
      if (pronouns.informal().containsKey(base)) {
        informal.add(word);
      } else if (pronouns.formal().containsKey(base)) {
        boolean capital = Character.isUpperCase(scan.chars()[word.start()]) && !opens.get(i);
        (pronouns.manyToo() && !capital ? either : formal).add(word);
      }
    }
  }

  int we() {
    return we;
  }

  int you() {
    return you;
  }

  int informal() {
    return informal.size();
  }

  int formal() {
    return formal.size();
  }

  List<TonePlace> places(FormOfAddress agreed) {
    List<TonePlace> places = new ArrayList<>();
    if (agreed == FormOfAddress.FORMAL) {
      wrong(informal, "address.informal", pronouns.informal(), places);
      return places;
    }
    if (agreed == FormOfAddress.INFORMAL) {
      wrong(formal, "address.formal", pronouns.formal(), places);
    } else if (!formal.isEmpty() && !informal.isEmpty()) {
      boolean formalRules = formal.size() > informal.size()
          || formal.size() == informal.size() && formal.getFirst().start() < informal.getFirst().start();
      String rules = text((formalRules ? formal : informal).getFirst());
      for (Word word : formalRules ? informal : formal) {
        places.add(place(word, ToneSeverity.WARNING, Message.of(Address.class, "address.mixed", text(word), rules),
            formalRules ? pronouns.informal() : pronouns.formal()));
      }
    }
    if (!informal.isEmpty()) {
      for (Word word : either) {
        places.add(place(word, ToneSeverity.HINT,
            Message.of(Address.class, "address.several", text(word), text(informal.getFirst())), pronouns.formal()));
      }
    }
    return places;
  }

  private void wrong(List<Word> words, String key, Map<String, List<String>> better, List<TonePlace> places) {
    for (Word word : words) {
      places.add(place(word, ToneSeverity.WARNING, Message.of(Address.class, key, text(word),
          new QuotedWords(better.getOrDefault(word.base(), List.of()))), better));
    }
  }

  private static TonePlace place(Word word, ToneSeverity severity, Message message, Map<String, List<String>> better) {
    return new TonePlace(word.start(), word.baseEnd(), ToneKind.ADDRESS, severity, message,
        better.getOrDefault(word.base(), List.of()), null);
  }

  private String text(Word word) {
    return new String(scan.chars(), word.start(), word.baseEnd() - word.start());
  }
}
