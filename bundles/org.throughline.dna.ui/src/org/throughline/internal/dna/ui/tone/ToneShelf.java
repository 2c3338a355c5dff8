package org.throughline.internal.dna.ui.tone;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.ClientChange;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.Tones;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.dna.ToneRule;
import org.throughline.model.dna.WordEntry;
import org.throughline.model.dna.WordList;

/** Tones that were compiled, until the word lists change. Used on the UI thread. */
final class ToneShelf {

  private record Asked(List<ToneRule> rules, Locale language) {
  }

  private final Tones tones = new Tones();
  private final Map<Asked, Tone> compiled = new HashMap<>();

  /** How a client speaks on some channels and to some audiences; on all of them where none are known. */
  Tone of(Client client, Locale language, Collection<Channel> channels, Collection<Audience> audiences) {
    return compiled.computeIfAbsent(new Asked(tones.rules(client, channels, audiences), language),
        asked -> tones.of(asked.rules(), asked.language()));
  }

  /** Whether a change is one of how the client speaks; what was compiled is forgotten then. */
  boolean concerns(ClientChange change) {
    boolean spoken = change.touched().stream().map(ClientChange.Touched::object)
        .anyMatch(each -> each instanceof ToneRule || each instanceof WordList || each instanceof WordEntry);
    if (spoken) {
      clear();
    }
    return spoken;
  }

  /** Forgets everything, such as when a client was closed. */
  void clear() {
    compiled.clear();
  }
}
