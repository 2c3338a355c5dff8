package org.throughline.briefing;

import org.throughline.core.Message;

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
}
