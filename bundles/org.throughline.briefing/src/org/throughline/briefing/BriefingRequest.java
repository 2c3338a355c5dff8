package org.throughline.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.model.Readership;

/**
 * What briefing is asked for.
 *
 * @param readership who will read it; decides what it contains
 * @param recipient the name of the reader, where it is known
 * @param author the name of the writer, where it is known
 * @param briefing the id of the briefing of the model to make, where one is meant; without it the first one for these
 *     readers that is not closed
 * @param title the thought of the briefing, in the client's language; without one, the single thought of the briefing or
 *     the client's name takes its place
 * @param today the day of the briefing, in the client's time zone
 */
public record BriefingRequest(Readership readership, Optional<String> recipient, Optional<String> author,
    Optional<String> briefing, Optional<String> title, LocalDate today) {

  /** A briefing for which no briefing of the model is named. */
  public BriefingRequest(Readership readership, Optional<String> recipient, Optional<String> author,
      Optional<String> title, LocalDate today) {
    this(readership, recipient, author, Optional.empty(), title, today);
  }

  /** A briefing for a kind of reader, with nothing else known. */
  public static BriefingRequest to(Readership readership, LocalDate today) {
    return new BriefingRequest(readership, Optional.empty(), Optional.empty(), Optional.empty(), today);
  }
}
