package org.throughline.briefing.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;

/** What can fill a section, by the names that stand in its {@code contribution}. */
public final class Fillings {

  /** As a brief goes: the thought, the brand, the aims, the people, what is promised and done, how it is run. */
  private static final List<String> WORDED = List.of(
      "challenge", "proposition", "line", "brand", "tone", "mission", "objectives", "cascade", "indicators",
      "results", "audiences", "focus", "insight", "focus-insights", "messages", "promise", "ledger", "kept",
      "broken", "journeys", "pains", "opportunities", "campaigns", "calendar", "hooks", "desk", "answers",
      "assignment", "dates", "approvals", "severities", "crisis-team", "on-call", "contacts", "playbooks",
      "statements", "access");

  private Fillings() {
  }

  /**
   * What can be chosen, each name once: what the modules of the program bring, and what the section has now, whoever
   * brings it.
   *
   * @param present what fills the section now; null or blank for nothing
   */
  public static List<String> choices(@Nullable String present) {
    Set<String> names = new LinkedHashSet<>(WORDED);
    if (present != null && !present.isBlank()) {
      names.add(present.strip());
    }
    return List.copyOf(names);
  }

  /**
   * Whether the sections of a briefing decide what its document says, and in which order. Where none of them names what
   * fills it, the document answers the questions of the client brief instead, with all that the modules know.
   */
  public static boolean decide(Briefing briefing) {
    return briefing.getSections().stream().anyMatch(Fillings::decides);
  }

  private static boolean decides(Section section) {
    String name = section.getContribution();
    return name != null && !name.isBlank() || section.getSections().stream().anyMatch(Fillings::decides);
  }

  /** What a name means, for people; the name itself where a module brought it that the program does not know. */
  public static Worded label(String name) {
    return WORDED.contains(name) ? Message.of(Fillings.class, "filling." + name) : language -> name;
  }
}
