package org.throughline.briefing.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.Message;
import org.throughline.model.briefing.BriefingKind;

/** One thing a good briefing has, with what it weighs in the score and the rules that look for it. */
public enum BriefCheck {
  /** It says what the work has to bring about. */
  GOAL(15, true, "briefing.goal-missing"),
  /** It wants few things. */
  FOCUS(8, true, "briefing.too-many-objectives"),
  /** It has one thought. */
  MESSAGE(15, true, "briefing.message-not-single"),
  /** It knows something about the people. */
  INSIGHT(12, true, "briefing.audience-insight-missing"),
  /** What it knows still holds. */
  FRESH(8, false, "briefing.insight-stale"),
  /** What it claims can be shown. */
  EVIDENCE(8, false, "briefing.claim-unproven"),
  /** It speaks plainly. */
  PLAIN(4, false, "dna.brief-jargon"),
  /** It is short. */
  SHORT(6, false, "briefing.too-long"),
  /** It says what may be spent, and when. */
  FRAME(8, true, "briefing.budget-or-dates-missing"),
  /** It says how success will be seen. */
  MEASURE(8, true, "briefing.measure-missing"),
  /** It agrees with the DNA and with other briefs. */
  AGREEMENT(8, false, "briefing.contradicts-dna", "briefing.contradicts-brief"),
  /** Those who decide have agreed. */
  APPROVAL(6, false, "briefing.approval-missing"),
  /** Its reader finds no other language in it. */
  LANGUAGE(4, false, "briefing.translation-missing"),
  /** It wears the colour of its brand. */
  COLOUR(2, false, "briefing.colour-faint");

  private static final Set<BriefingKind> ASSIGNMENTS =
      EnumSet.of(BriefingKind.AGENCY_BRIEF, BriefingKind.CREATIVE_BRIEF, BriefingKind.MEDIA_BRIEF);

  private final int weight;
  private final boolean ofAssignments;
  private final List<String> rules;

  BriefCheck(int weight, boolean ofAssignments, String... rules) {
    this.weight = weight;
    this.ofAssignments = ofAssignments;
    this.rules = List.of(rules);
  }

  /** How many points it gives. */
  public int weight() {
    return weight;
  }

  /** The ids of the rules that look for it. */
  public List<String> rules() {
    return rules;
  }

  /** Whether a briefing of a kind is asked for it: a report needs no budget. */
  public boolean fits(BriefingKind kind) {
    return !ofAssignments || ASSIGNMENTS.contains(kind);
  }

  /** What it asks for, as a sentence that is true when it holds. */
  public Message title() {
    return Message.of(BriefCheck.class, "check." + name());
  }
}
