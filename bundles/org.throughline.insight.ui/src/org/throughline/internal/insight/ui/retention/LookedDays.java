package org.throughline.internal.insight.ui.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * On which day something was looked at last.
 *
 * @param <T> what is looked at; known by identity or equality, and forgotten when nobody else has it
 */
final class LookedDays<T> {

  private final Map<T, LocalDate> days = new WeakHashMap<>();

  /** Whether it was not looked at on that day yet; from now on it was. A day before the last one counts as a new day too. */
  boolean isNew(T thing, LocalDate today) {
    return !today.equals(days.put(thing, today));
  }
}
