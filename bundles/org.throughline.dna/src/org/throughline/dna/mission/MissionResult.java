package org.throughline.dna.mission;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** What a test of content against the content mission comes to, the worst first. */
public enum MissionResult implements Worded {
  /** One of the questions was answered with no. */
  DOES_NOT_FIT,
  /** One of the questions was met in part, and none not at all. */
  PARTLY,
  /** Not all questions have been asked, and no answer rules it out. */
  NOT_TESTED,
  /** There is no mission that counts for it. */
  NO_MISSION,
  /** Every question was answered with yes. */
  FITS;

  @Override
  public String in(Locale locale) {
    return Message.of(MissionResult.class, "result." + name()).in(locale);
  }
}
