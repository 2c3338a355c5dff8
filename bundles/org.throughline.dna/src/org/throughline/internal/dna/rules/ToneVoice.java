package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Derivation;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.Tones;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.ToneRule;
import org.throughline.model.dna.WordList;

/**
 * The tone of a client as its word lists are now. Tones are compiled when they are first asked for and kept. Equal to no
 * other: when a word list changes, every text is held against it again. Safe from any thread.
 */
final class ToneVoice {

  /** Made from the tone rules and nothing else, so that it stays the same while anything else is edited. */
  static final Derivation<Client, ToneVoice> OF = (client, context) -> new ToneVoice(read(context));

  private record Asked(List<ToneRule> rules, Locale language) {
  }

  private final List<ToneRule> rules;
  private final Map<Asked, Tone> compiled = new ConcurrentHashMap<>();

  ToneVoice(List<ToneRule> rules) {
    this.rules = rules;
  }

  private static List<ToneRule> read(CheckContext context) {
    List<ToneRule> rules = new ArrayList<>();
    for (ToneRule rule : context.read(context.<ToneRule>all(DnaPackage.Literals.TONE_RULE))) {
      for (WordList list : context.read(rule.getWordLists())) {
        context.read(list.getEntries());
      }
      if (Standing.counts(rule.getState())) {
        rules.add(rule);
      }
    }
    rules.sort(Comparator.comparing((ToneRule each) -> Objects.requireNonNullElse(each.getId(), "")));
    return rules;
  }

  /** The tone for a text on a channel and for an audience, as far as they are known. */
  Tone tone(Collection<Channel> channels, Collection<Audience> audiences, Locale language) {
    List<ToneRule> counting = rules.stream()
        .filter(each -> counts(each.getChannels(), channels)
            && counts(each.getAudiences(), audiences)).toList();
    return compiled.computeIfAbsent(new Asked(counting, language), each -> new Tones().of(each.rules(), each.language()));
  }

  private static boolean counts(Collection<? extends EObject> only, Collection<? extends EObject> given) {
    return only.isEmpty() || given.stream().anyMatch(only::contains);
  }
}
