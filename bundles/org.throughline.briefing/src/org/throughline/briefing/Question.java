package org.throughline.briefing;

import org.throughline.core.Message;
import org.throughline.model.briefing.BriefQuestion;

/**
 * The questions of the client brief that the trade bodies of British advertisers and agencies agreed on (IPA, ISBA, MCCA
 * and PRCA), in their order. They are the sections of a briefing.
 */
public enum Question {
  /** Where are we now? */
  WHERE_NOW("where-now"),
  /** Where do we want to be? */
  WHERE_TO("where-to"),
  /** What are we doing to get there? */
  DOING("doing"),
  /** Who do we need to talk to? */
  WHO("who"),
  /** How will we know we have arrived? */
  ARRIVED("arrived"),
  /** Practicalities. */
  PRACTICALITIES("practicalities"),
  /** Approvals. */
  APPROVALS("approvals");

  private final String anchor;

  Question(String anchor) {
    this.anchor = anchor;
  }

  /** The name of its section inside a document. */
  public String anchor() {
    return anchor;
  }

  /** The question as it stands above its section. */
  public Message title() {
    return Message.of(Question.class, "question." + anchor);
  }

  /** The question to which a section of a briefing belongs. */
  public static Question of(BriefQuestion question) {
    return switch (question) {
      case WHERE_ARE_WE_NOW, BRAND_AND_TONE -> WHERE_NOW;
      case WHERE_DO_WE_WANT_TO_BE -> WHERE_TO;
      case WHAT_ARE_WE_DOING, ALWAYS_ON -> DOING;
      case WHO_DO_WE_TALK_TO, SOCIAL_INSIGHT -> WHO;
      case HOW_WILL_WE_KNOW -> ARRIVED;
      case APPROVALS -> APPROVALS;
      case PROJECT_MANAGEMENT, PRACTICALITIES, OTHER -> PRACTICALITIES;
    };
  }
}
