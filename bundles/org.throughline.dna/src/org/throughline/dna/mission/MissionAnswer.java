package org.throughline.dna.mission;

import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.calendar.Verdict;

/**
 * One of the three questions of the test, with its answer.
 *
 * @param question which one
 * @param says what the mission says about it, in the client's words, where it says anything
 * @param verdict the answer
 */
public record MissionAnswer(Question question, Optional<String> says, Verdict verdict) {

  /** The three questions that follow from a mission. */
  public enum Question implements Worded {
    /** Is it made for the core audience? */
    REACHES_AUDIENCE,
    /** Does it bring what the mission delivers? */
    DELIVERS,
    /** Does the audience get the outcome? */
    SERVES_OUTCOME;

    @Override
    public String in(Locale locale) {
      return Message.of(MissionAnswer.class, "question." + name()).in(locale);
    }
  }
}
