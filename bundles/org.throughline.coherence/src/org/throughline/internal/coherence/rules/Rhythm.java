package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import java.time.Period;
import org.throughline.model.coherence.ReviewRhythm;

/** How long it is from one review to the next. */
final class Rhythm {

  private Rhythm() {
  }

  static Period period(ReviewRhythm rhythm) {
    return switch (rhythm) {
      case WEEKLY -> Period.ofWeeks(1);
      case MONTHLY -> Period.ofMonths(1);
      case QUARTERLY -> Period.ofMonths(3);
      case HALF_YEARLY -> Period.ofMonths(6);
      case YEARLY -> Period.ofYears(1);
    };
  }

  /** The first date of the rhythm that is after a day. */
  static LocalDate next(LocalDate from, ReviewRhythm rhythm, LocalDate after) {
    LocalDate next = from;
    for (int times = 1; !next.isAfter(after); times++) {
      next = from.plus(period(rhythm).multipliedBy(times));
    }
    return next;
  }
}
