package org.throughline.internal.briefing.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingKind;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;

/** What the rules look at in a briefing. */
final class BriefParts {

  private static final Set<BriefingKind> ASSIGNMENTS =
      EnumSet.of(BriefingKind.AGENCY_BRIEF, BriefingKind.CREATIVE_BRIEF, BriefingKind.MEDIA_BRIEF);

  private BriefParts() {
  }

  /** Whether it is still worked on: not closed, and no template for others. */
  static boolean counts(Briefing briefing) {
    return briefing.getState() != BriefingState.CLOSED && !OwnTemplate.is(briefing);
  }

  /** Whether it asks somebody to make something, and not only tells. */
  static boolean assigns(Briefing briefing) {
    return counts(briefing) && ASSIGNMENTS.contains(briefing.getKind());
  }

  /** The sections that appear, those inside others behind them; read. */
  static List<Section> sections(Briefing briefing, CheckContext context) {
    List<Section> all = new ArrayList<>();
    collect(briefing.getSections(), context, all);
    return all;
  }

  private static void collect(List<Section> sections, CheckContext context, List<Section> all) {
    for (Section each : context.read(sections)) {
      if (each.getUse() == SectionUse.INCLUDED) {
        all.add(each);
        collect(each.getSections(), context, all);
      }
    }
  }

  /** How many words a text has, marks of Markdown aside. */
  static int words(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    int words = 0;
    for (String each : text.split("\\s+")) {
      if (each.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words++;
      }
    }
    return words;
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
