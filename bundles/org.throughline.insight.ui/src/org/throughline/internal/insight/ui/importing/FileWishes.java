package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.privacy.Retention;
import org.throughline.model.insight.DataOrigin;

/**
 * What a person says about a file that is to be imported.
 *
 * @param name what the dataset is to be called
 * @param profile as what it is to be read; null for what it was recognised as
 * @param columns the heading that holds a column, where it is not the recognised one; empty for none
 * @param dates the order of day and month; null to follow the file
 * @param zone the zone of times that name none
 * @param competitor the id of the competitor whose accounts these are; null for the client's own
 * @param days for how many days it may be kept
 */
record FileWishes(String name, @Nullable String profile, Map<FeedColumn, String> columns, @Nullable DateOrder dates, ZoneId zone,
    @Nullable String competitor, int days) {

  FileWishes {
    columns = Map.copyOf(columns);
  }

  /** Nothing in particular, of a file with this name. */
  static FileWishes of(Path file, ZoneId zone) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
    return new FileWishes(name, null, Map.of(), null, zone, null, Retention.USUAL_DAYS);
  }

  FileWishes called(String other) {
    return new FileWishes(other, profile, columns, dates, zone, competitor, days);
  }

  /** Read as something else; which column is which has to be found anew then. */
  FileWishes readAs(String id) {
    return new FileWishes(name, id, Map.of(), dates, zone, competitor, days);
  }

  FileWishes dates(@Nullable DateOrder order) {
    return new FileWishes(name, profile, columns, order, zone, competitor, days);
  }

  FileWishes in(ZoneId other) {
    return new FileWishes(name, profile, columns, dates, other, competitor, days);
  }

  FileWishes of(@Nullable String competitorId) {
    return new FileWishes(name, profile, columns, dates, zone, competitorId, days);
  }

  FileWishes keptFor(int number) {
    return new FileWishes(name, profile, columns, dates, zone, competitor, number);
  }

  /**
   * A heading that means something else.
   *
   * @param before what it meant; null for nothing
   * @param after what it means; null for nothing
   */
  FileWishes meaning(String heading, @Nullable FeedColumn before, @Nullable FeedColumn after) {
    Map<FeedColumn, String> other = new EnumMap<>(FeedColumn.class);
    other.putAll(columns);
    other.values().remove(heading);
    if (before != null) {
      other.put(before, "");
    }
    if (after != null) {
      other.put(after, heading);
    }
    return new FileWishes(name, profile, other, dates, zone, competitor, days);
  }

  FeedChoices choices() {
    return new FeedChoices(profile, columns, dates, zone);
  }

  /** The last day on which it may be kept; empty for the usual time. */
  private Optional<LocalDate> keepUntil(LocalDate today) {
    return days == Retention.USUAL_DAYS ? Optional.empty() : Optional.of(today.plusDays(days));
  }

  FeedOptions feed(Path file, LocalDate today) {
    return new FeedOptions(name.strip(), String.valueOf(file.getFileName()), DataOrigin.MEASURED, keepUntil(today).orElse(null),
        choices());
  }

  ImportOptions conversations(Path file, DataOrigin origin, LocalDate today) {
    return new ImportOptions(name.strip(), String.valueOf(file.getFileName()), origin, keepUntil(today).orElse(null));
  }
}
