package org.throughline.internal.briefing.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.ClientSession;
import org.throughline.model.Translation;
import org.throughline.model.briefing.Briefing;

/** The languages a briefing can be made in: its own, the client's, those the program speaks, and those of translations. */
public final class BriefingLanguages {

  private BriefingLanguages() {
  }

  /** The languages, that of the briefing first, or of the client where there is none. */
  public static List<Locale> of(ClientSession session, Optional<Briefing> briefing) {
    Set<Locale> all = new LinkedHashSet<>();
    Locale own = session.client().getLanguage();
    all.add(briefing.map(Briefing::getLanguage).orElse(Objects.requireNonNullElse(own, Locale.ENGLISH)));
    if (own != null) {
      all.add(own);
    }
    all.addAll(List.of(Locale.of("nl"), Locale.of("sv"), Locale.ENGLISH));
    session.index().<Translation>all(Translation.class).forEach(it -> {
      if (it.getLanguage() != null) {
        all.add(it.getLanguage());
      }
    });
    return List.copyOf(all);
  }

  /** What a language is called in the language of the program. */
  public static String label(Locale language) {
    String name = language.getDisplayName(Locale.getDefault());
    return name.isEmpty() ? language.toLanguageTag()
        : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.getDefault())
            + name.substring(name.offsetByCodePoints(0, 1));
  }
}
