package org.throughline.insight.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;

/** How long imported rows about people are kept. */
public final class Retention {

  /** How many days they are kept when nobody says otherwise. */
  public static final int USUAL_DAYS = 90;

  private Retention() {
  }

  /**
   * The last day on which rows that were imported at a moment may be kept, when nobody says otherwise.
   *
   * @param zone the client's
   */
  public static LocalDate usual(Instant importedAt, ZoneId zone) {
    return LocalDate.ofInstant(importedAt, zone).plusDays(USUAL_DAYS);
  }

  /** Whether the rows of a dataset are still there on a day on which they may not be kept any more. */
  public static boolean isOver(Dataset dataset, LocalDate today) {
    @Nullable LocalDate until = dataset.getRetainUntil();
    return until != null && until.isBefore(today) && dataset.getState() != DatasetState.ERASED
        && dataset.getDataFile() != null;
  }
}
