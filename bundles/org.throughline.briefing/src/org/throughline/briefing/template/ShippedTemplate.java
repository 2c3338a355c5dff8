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
  CLIENT_BRIEF("client", BriefingKind.AGENCY_BRIEF, Readership.PARTNER_AGENCY, 1_200, 3,
      required("project", PROJECT_MANAGEMENT, 80),
      required("now", WHERE_ARE_WE_NOW, 180),
      required("goal", WHERE_DO_WE_WANT_TO_BE, 120),
      required("way", WHAT_ARE_WE_DOING, 120),
      required("people", WHO_DO_WE_TALK_TO, 200),
      required("talk", SOCIAL_INSIGHT, 180),
      recommended("voice", BRAND_AND_TONE, 120),
      required("measure", HOW_WILL_WE_KNOW, 100),
      required("practical", PRACTICALITIES, 150),
      recommended("after", ALWAYS_ON, 80),
      required("approvals", APPROVALS, 60)),

  /** The short brief for an idea that people pass on: community, brand, culture and social insight. */
  IDEA_BRIEF("idea", BriefingKind.CREATIVE_BRIEF, Readership.PARTNER_AGENCY, 500, 1,
      required("problem", WHERE_ARE_WE_NOW, 60, "challenge"),
      required("community", WHO_DO_WE_TALK_TO, 90, "focus"),
      required("talk", SOCIAL_INSIGHT, 90, "focus-insights"),
      recommended("culture", OTHER, 60),
      required("share", SOCIAL_INSIGHT, 60),
      required("thought", WHAT_ARE_WE_DOING, 30, "proposition"),
      recommended("belief", WHAT_ARE_WE_DOING, 60, "messages"),
      recommended("voice", BRAND_AND_TONE, 60, "tone"),
      required("frame", PRACTICALITIES, 60, "assignment"),
      required("dates", PRACTICALITIES, 30, "dates")),

  /** The strategy book: DNA, cascade of objectives, messages, tone and the ledger of promises. */
  STRATEGY_BOOK("strategy", BriefingKind.STRATEGY_REPORT, Readership.CLIENT, 4_000, 9,
      required("line", WHERE_ARE_WE_NOW, 120, "line"),
      required("dna", BRAND_AND_TONE, 300, "brand"),
      required("cascade", WHERE_DO_WE_WANT_TO_BE, 200, "cascade"),
      required("messages", WHAT_ARE_WE_DOING, 200, "messages"),
      recommended("mission", WHAT_ARE_WE_DOING, 120, "mission"),
      recommended("voice", BRAND_AND_TONE, 200, "tone"),
      required("ledger", WHERE_ARE_WE_NOW, 200, "ledger"),
      required("measure", HOW_WILL_WE_KNOW, 120, "indicators"),
      required("choices", OTHER, 200)),

  /** The journey book: what customers go through, what hurts and what could be better. */
  JOURNEY_BOOK("journey", BriefingKind.JOURNEY_REPORT, Readership.CLIENT, 4_000, 9,
      required("people", WHO_DO_WE_TALK_TO, 150, "audiences"),
      required("journeys", WHERE_ARE_WE_NOW, 200, "journeys"),
      recommended("promises", WHERE_ARE_WE_NOW, 150, "promise"),
      required("pains", WHERE_ARE_WE_NOW, 150, "pains"),
      required("opportunities", WHAT_ARE_WE_DOING, 150, "opportunities"),
      recommended("choices", OTHER, 150)),

  /** The calendar pack: campaigns, content, days to join in with and who answers. */
  CALENDAR_PACK("calendar", BriefingKind.CONTENT_PLAN, Readership.CLIENT, 2_000, 9,
      recommended("mission", BRAND_AND_TONE, 100, "mission"),
      required("campaigns", WHAT_ARE_WE_DOING, 150, "campaigns"),
      required("content", WHAT_ARE_WE_DOING, 100, "calendar"),
      recommended("days", WHAT_ARE_WE_DOING, 100, "hooks"),
      required("desk", ALWAYS_ON, 100, "desk"),
      recommended("answers", ALWAYS_ON, 100, "answers")),

  /** The crisis pack: to hold in the hand when nothing else works. */
  CRISIS_PACK("crisis", BriefingKind.CRISIS_PACK, Readership.CLIENT, 4_000, 9,
      required("first", OTHER, 100),
      required("levels", OTHER, 60, "severities"),
      required("team", PROJECT_MANAGEMENT, 60, "crisis-team"),
      required("oncall", PROJECT_MANAGEMENT, 60, "on-call"),
      required("contacts", PROJECT_MANAGEMENT, 60, "contacts"),
      required("playbooks", WHAT_ARE_WE_DOING, 100, "playbooks"),
      required("statements", WHAT_ARE_WE_DOING, 60, "statements"),
      required("access", PRACTICALITIES, 60, "access")),

  /** One page for management and the team that works across departments. */
  MANAGEMENT_PAGE("management", BriefingKind.MANAGEMENT_REPORT, Readership.CLIENT, 400, 3,
      required("decide", OTHER, 80),
      required("successes", WHERE_ARE_WE_NOW, 60, "kept"),
      required("broken", WHERE_ARE_WE_NOW, 60, "broken"),
      required("opportunities", WHAT_ARE_WE_DOING, 60, "opportunities"),
      recommended("measure", HOW_WILL_WE_KNOW, 60, "indicators"),
      new Part("needs", PRACTICALITIES, SectionNecessity.OPTIONAL, 60, ""));

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

  ShippedTemplate(String key, BriefingKind kind, Readership reader, int words, int objectives, Part... parts) {
    this.key = key;
    this.kind = kind;
    this.reader = reader;
    this.words = words;
    this.objectives = objectives;
    this.parts = List.of(parts);
  }

  /** @param contribution what fills it, or nothing */
  private static Part required(String key, BriefQuestion question, int words, String... contribution) {
    return new Part(key, question, SectionNecessity.REQUIRED, words, String.join("", contribution));
  }

  private static Part recommended(String key, BriefQuestion question, int words, String... contribution) {
    return new Part(key, question, SectionNecessity.RECOMMENDED, words, String.join("", contribution));
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
