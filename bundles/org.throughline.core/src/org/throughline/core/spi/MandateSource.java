package org.throughline.core.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Message;
import org.throughline.model.Client;

/**
 * Says who may do what. Registered as an OSGi service; asked from any thread inside a reading. Without any such service
 * everybody may do everything.
 */
@ConsumerType
public interface MandateSource {

  /** What it says about a question; empty when it has nothing to say about it. */
  Optional<Answer> mandate(Client client, Query query);

  /**
   * What is asked.
   *
   * @param personId the id of the person who wants to do it
   * @param act what the person wants to do
   * @param channelId the id of the channel; null when it is about no particular one
   * @param topicId the id of the topic; null when it is about no particular one
   * @param inIncident whether an incident is going on
   * @param on the day on which it is done
   */
  record Query(String personId, Act act, @Nullable String channelId, @Nullable String topicId, boolean inIncident,
      LocalDate on) {
  }

  /** What needs a mandate. */
  enum Act {
    ANSWER, PUBLISH, APPROVE, COMPENSATE, SPEAK_TO_PRESS, DECLARE_INCIDENT
  }

  /**
   * An answer.
   *
   * @param allowed whether the person may do it
   * @param reason why, worded for people
   * @param mandateId the id of the mandate or rule it rests on; null when it is the absence of one
   */
  record Answer(boolean allowed, Message reason, @Nullable String mandateId) {
  }
}
