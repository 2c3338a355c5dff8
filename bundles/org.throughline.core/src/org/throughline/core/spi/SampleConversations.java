package org.throughline.core.spi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes invented conversations for a sample client. Registered as an OSGi service by the module that also imports them.
 */
@ConsumerType
public interface SampleConversations {

  /**
   * Writes conversations as CSV in the format that the module imports. The same request gives the same bytes.
   *
   * @throws IOException when the target cannot be written to
   */
  void write(Request request, Appendable target) throws IOException;

  /**
   * What is asked for.
   *
   * @param seed makes it repeatable
   * @param brand the account name of the organisation
   * @param languages language tags, the most used one first
   * @param from the first day
   * @param until the last day
   * @param messagesADay the usual number of messages of customers on a weekday, 1 or more
   * @param crisisFrom the first day of a small crisis; the day after {@code until} for none
   */
  record Request(long seed, String brand, List<String> languages, LocalDate from, LocalDate until, int messagesADay,
      LocalDate crisisFrom) {

    public Request {
      languages = List.copyOf(languages);
    }
  }
}
