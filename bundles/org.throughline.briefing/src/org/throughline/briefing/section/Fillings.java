package org.throughline.briefing.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** What can fill a section, by the names that stand in its {@code contribution}. */
public final class Fillings {

  private static final Set<String> WORDED = Set.of("access", "answers", "assignment", "audiences", "brand", "broken",
      "calendar", "campaigns", "cascade", "challenge", "contacts", "crisis-team", "dates", "desk", "focus",
      "focus-insights", "hooks", "indicators", "journeys", "kept", "ledger", "line", "messages", "mission", "on-call",
      "opportunities", "pains", "playbooks", "promise", "proposition", "severities", "statements", "tone");

  private Fillings() {
  }

  /**
   * What can be chosen, each name once: what the templates of the program use, in their order, and what the section has
   * now, whoever brings it.
   *
   * @param present what fills the section now; null or blank for nothing
   */
  public static List<String> choices(@Nullable String present) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(ShippedTemplate.values()).flatMap(it -> it.parts().stream()).map(ShippedTemplate.Part::contribution)
        .filter(it -> !it.isEmpty()).forEach(names::add);
    if (present != null && !present.isBlank()) {
      names.add(present.strip());
    }
    return new ArrayList<>(names);
  }

  /** What a name means, for people; the name itself where a module brought it that the program does not know. */
  public static Worded label(String name) {
    return WORDED.contains(name) ? Message.of(Fillings.class, "filling." + name) : language -> name;
  }
}
