package org.throughline.internal.briefing.rules;

import static org.throughline.model.ModelPackage.Literals.ORGANISATION__PEOPLE;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER__BRIEFINGS;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER__TEMPLATES;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__APPROVALS;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__AUDIENCE_FOCUSES;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__SECTIONS;
import static org.throughline.model.briefing.BriefingPackage.Literals.SECTION__CLAIMS;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__CAMPAIGNS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__PROMISES;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__CARDS;

import org.throughline.model.Person;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.Section;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.testkit.RuleStory;

/** The words in which stories about briefings are told. */
record BriefStory(RuleStory story) {

  /** An agency brief in draft. */
  Briefing briefing(String name) {
    return story.add(story.chapter(BRIEFING_CHAPTER), BRIEFING_CHAPTER__BRIEFINGS, name);
  }

  BriefingTemplate template(String name) {
    return story.add(story.chapter(BRIEFING_CHAPTER), BRIEFING_CHAPTER__TEMPLATES, name);
  }

  Section section(Briefing briefing, String name) {
    return story.add(briefing, BRIEFING__SECTIONS, name);
  }

  Claim claim(Section section, String wording) {
    Claim claim = story.add(section, SECTION__CLAIMS, null);
    claim.setWording(wording);
    return claim;
  }

  AudienceFocus focus(Briefing briefing, String name) {
    return story.add(briefing, BRIEFING__AUDIENCE_FOCUSES, name);
  }

  /** A confirmed card. */
  InsightCard card(String name) {
    InsightCard card = story.add(story.chapter(INSIGHT_CHAPTER), INSIGHT_CHAPTER__CARDS, name);
    card.setState(CardState.CONFIRMED);
    return card;
  }

  /** An active objective. */
  Objective objective(String name) {
    Objective objective = story.add(story.chapter(DNA_CHAPTER), DNA_CHAPTER__OBJECTIVES, name);
    objective.setState(ObjectiveState.ACTIVE);
    return objective;
  }

  /** A public promise. */
  Promise promise(String name) {
    Promise promise = story.add(story.chapter(DNA_CHAPTER), DNA_CHAPTER__PROMISES, name);
    promise.setState(PromiseState.PUBLIC);
    return promise;
  }

  Campaign campaign(String name) {
    return story.add(story.chapter(CALENDAR_CHAPTER), CALENDAR_CHAPTER__CAMPAIGNS, name);
  }

  Person person(String name) {
    return story.add(story.organisation(), ORGANISATION__PEOPLE, name);
  }

  BriefingApproval approval(Briefing briefing, Person person, ApprovalDecision decision) {
    BriefingApproval approval = story.add(briefing, BRIEFING__APPROVALS, null);
    approval.setPerson(person);
    approval.setDecision(decision);
    return approval;
  }
}
