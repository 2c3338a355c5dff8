package org.throughline.briefing.template;

import static org.throughline.model.briefing.BriefQuestion.ALWAYS_ON;
import static org.throughline.model.briefing.BriefQuestion.APPROVALS;
import static org.throughline.model.briefing.BriefQuestion.BRAND_AND_TONE;
import static org.throughline.model.briefing.BriefQuestion.HOW_WILL_WE_KNOW;
import static org.throughline.model.briefing.BriefQuestion.OTHER;
import static org.throughline.model.briefing.BriefQuestion.PRACTICALITIES;
import static org.throughline.model.briefing.BriefQuestion.PROJECT_MANAGEMENT;
import static org.throughline.model.briefing.BriefQuestion.SOCIAL_INSIGHT;
import static org.throughline.model.briefing.BriefQuestion.WHAT_ARE_WE_DOING;
import static org.throughline.model.briefing.BriefQuestion.WHERE_ARE_WE_NOW;
import static org.throughline.model.briefing.BriefQuestion.WHERE_DO_WE_WANT_TO_BE;
import static org.throughline.model.briefing.BriefQuestion.WHO_DO_WE_TALK_TO;
import static org.throughline.model.briefing.SectionNecessity.OPTIONAL;
import static org.throughline.model.briefing.SectionNecessity.RECOMMENDED;
import static org.throughline.model.briefing.SectionNecessity.REQUIRED;

import java.util.List;
import org.throughline.core.Message;
import org.throughline.model.Readership;
import org.throughline.model.briefing.BriefQuestion;
import org.throughline.model.briefing.BriefingKind;
import org.throughline.model.briefing.SectionNecessity;

/** The templates that come with the program. Their texts exist in every language of the program. */
public enum ShippedTemplate {

  /**
   * The client brief in the order of IPA, ISBA, MCCA and PRCA. Its sections name no contribution: its document answers
   * the questions with all that the modules know.
   */
  CLIENT_BRIEF("client", BriefingKind.AGENCY_BRIEF, Readership.PARTNER_AGENCY, 1_200, 3, List.of(
      part("project", PROJECT_MANAGEMENT, REQUIRED, 80, ""),
      part("now", WHERE_ARE_WE_NOW, REQUIRED, 180, ""),
      part("goal", WHERE_DO_WE_WANT_TO_BE, REQUIRED, 120, ""),
      part("way", WHAT_ARE_WE_DOING, REQUIRED, 120, ""),
      part("people", WHO_DO_WE_TALK_TO, REQUIRED, 200, ""),
      part("talk", SOCIAL_INSIGHT, REQUIRED, 180, ""),
      part("voice", BRAND_AND_TONE, RECOMMENDED, 120, ""),
      part("measure", HOW_WILL_WE_KNOW, REQUIRED, 100, ""),
      part("practical", PRACTICALITIES, REQUIRED, 150, ""),
      part("after", ALWAYS_ON, RECOMMENDED, 80, ""),
      part("approvals", APPROVALS, REQUIRED, 60, ""))),

  /** The short brief for an idea that people pass on: community, brand, culture and social insight. */
  IDEA_BRIEF("idea", BriefingKind.CREATIVE_BRIEF, Readership.PARTNER_AGENCY, 500, 1, List.of(
      part("problem", WHERE_ARE_WE_NOW, REQUIRED, 60, "challenge"),
      part("community", WHO_DO_WE_TALK_TO, REQUIRED, 90, "focus"),
      part("talk", SOCIAL_INSIGHT, REQUIRED, 90, "focus-insights"),
      part("culture", OTHER, RECOMMENDED, 60, ""),
      part("share", SOCIAL_INSIGHT, REQUIRED, 60, ""),
      part("thought", WHAT_ARE_WE_DOING, REQUIRED, 30, "proposition"),
      part("belief", WHAT_ARE_WE_DOING, RECOMMENDED, 60, "messages"),
      part("voice", BRAND_AND_TONE, RECOMMENDED, 60, "tone"),
      part("frame", PRACTICALITIES, REQUIRED, 60, "assignment"),
      part("dates", PRACTICALITIES, REQUIRED, 30, "dates"))),

  /** The strategy book: DNA, cascade of objectives, messages, tone and the ledger of promises. */
  STRATEGY_BOOK("strategy", BriefingKind.STRATEGY_REPORT, Readership.CLIENT, 4_000, 9, List.of(
      part("line", WHERE_ARE_WE_NOW, REQUIRED, 120, "line"),
      part("dna", BRAND_AND_TONE, REQUIRED, 300, "brand"),
      part("cascade", WHERE_DO_WE_WANT_TO_BE, REQUIRED, 200, "cascade"),
      part("messages", WHAT_ARE_WE_DOING, REQUIRED, 200, "messages"),
      part("mission", WHAT_ARE_WE_DOING, RECOMMENDED, 120, "mission"),
      part("voice", BRAND_AND_TONE, RECOMMENDED, 200, "tone"),
      part("ledger", WHERE_ARE_WE_NOW, REQUIRED, 200, "ledger"),
      part("measure", HOW_WILL_WE_KNOW, REQUIRED, 120, "indicators"),
      part("choices", OTHER, REQUIRED, 200, ""))),

  /** The journey book: what customers go through, what hurts and what could be better. */
  JOURNEY_BOOK("journey", BriefingKind.JOURNEY_REPORT, Readership.CLIENT, 4_000, 9, List.of(
      part("people", WHO_DO_WE_TALK_TO, REQUIRED, 150, "audiences"),
      part("journeys", WHERE_ARE_WE_NOW, REQUIRED, 200, "journeys"),
      part("promises", WHERE_ARE_WE_NOW, RECOMMENDED, 150, "promise"),
      part("pains", WHERE_ARE_WE_NOW, REQUIRED, 150, "pains"),
      part("opportunities", WHAT_ARE_WE_DOING, REQUIRED, 150, "opportunities"),
      part("choices", OTHER, RECOMMENDED, 150, ""))),

  /** The calendar pack: campaigns, content, days to join in with and who answers. */
  CALENDAR_PACK("calendar", BriefingKind.CONTENT_PLAN, Readership.CLIENT, 2_000, 9, List.of(
      part("mission", BRAND_AND_TONE, RECOMMENDED, 100, "mission"),
      part("campaigns", WHAT_ARE_WE_DOING, REQUIRED, 150, "campaigns"),
      part("content", WHAT_ARE_WE_DOING, REQUIRED, 100, "calendar"),
      part("days", WHAT_ARE_WE_DOING, RECOMMENDED, 100, "hooks"),
      part("desk", ALWAYS_ON, REQUIRED, 100, "desk"),
      part("answers", ALWAYS_ON, RECOMMENDED, 100, "answers"))),

  /** The crisis pack: to hold in the hand when nothing else works. */
  CRISIS_PACK("crisis", BriefingKind.CRISIS_PACK, Readership.CLIENT, 4_000, 9, List.of(
      part("first", OTHER, REQUIRED, 100, ""),
      part("levels", OTHER, REQUIRED, 60, "severities"),
      part("team", PROJECT_MANAGEMENT, REQUIRED, 60, "crisis-team"),
      part("oncall", PROJECT_MANAGEMENT, REQUIRED, 60, "on-call"),
      part("contacts", PROJECT_MANAGEMENT, REQUIRED, 60, "contacts"),
      part("playbooks", WHAT_ARE_WE_DOING, REQUIRED, 100, "playbooks"),
      part("statements", WHAT_ARE_WE_DOING, REQUIRED, 60, "statements"),
      part("access", PRACTICALITIES, REQUIRED, 60, "access"))),

  /** One page for management and the team that works across departments. */
  MANAGEMENT_PAGE("management", BriefingKind.MANAGEMENT_REPORT, Readership.CLIENT, 400, 3, List.of(
      part("decide", OTHER, REQUIRED, 80, ""),
      part("successes", WHERE_ARE_WE_NOW, REQUIRED, 60, "kept"),
      part("broken", WHERE_ARE_WE_NOW, REQUIRED, 60, "broken"),
      part("opportunities", WHAT_ARE_WE_DOING, REQUIRED, 60, "opportunities"),
      part("measure", HOW_WILL_WE_KNOW, RECOMMENDED, 60, "indicators"),
      part("needs", PRACTICALITIES, OPTIONAL, 60, "")));

  /**
   * A section a template proposes.
   *
   * @param key its name within the template
   * @param question the question it answers
   * @param necessity whether a briefing is complete without it
   * @param words the greatest number of the writer's own words
   * @param contribution what fills it; empty for the writer alone
   */
  public record Part(String key, BriefQuestion question, SectionNecessity necessity, int words, String contribution) {
  }

  private final String key;
  private final BriefingKind kind;
  private final Readership reader;
  private final int words;
  private final int objectives;
  private final List<Part> parts;

  ShippedTemplate(String key, BriefingKind kind, Readership reader, int words, int objectives, List<Part> parts) {
    this.key = key;
    this.kind = kind;
    this.reader = reader;
    this.words = words;
    this.objectives = objectives;
    this.parts = parts;
  }

  private static Part part(String key, BriefQuestion question, SectionNecessity necessity, int words,
      String contribution) {
    return new Part(key, question, necessity, words, contribution);
  }

  /** The name a person types: {@code client}, {@code idea} … */
  public String key() {
    return key;
  }

  /** What is made with it. */
  public BriefingKind kind() {
    return kind;
  }

  /** For whom such a briefing is, unless it is said otherwise. */
  public Readership reader() {
    return reader;
  }

  /** The greatest number of words of the whole. */
  public int words() {
    return words;
  }

  /** The greatest number of objectives. */
  public int objectives() {
    return objectives;
  }

  /** Its sections in their order. */
  public List<Part> parts() {
    return parts;
  }

  /** What it is called. */
  public Message title() {
    return text("template." + key);
  }

  /** How to use it well. */
  public Message guidance() {
    return text("template." + key + ".guide");
  }

  /** What a section of it is called. */
  public Message title(Part part) {
    return text("part." + key + "." + part.key());
  }

  /** What belongs in a section of it. */
  public Message guidance(Part part) {
    return text("part." + key + "." + part.key() + ".guide");
  }

  private static Message text(String key) {
    return Message.of(ShippedTemplate.class, key);
  }
}
