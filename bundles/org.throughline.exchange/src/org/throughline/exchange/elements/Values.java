package org.throughline.exchange.elements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When two values say the same. */
final class Values {

  private Values() {
  }

  /** Whether two values are the same to a person: numbers by what they count, and nothing is as good as blank text. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
      return first.compareTo(second) == 0;
    }
    if (one instanceof List<?> first && other instanceof List<?> second) {
      if (first.size() != second.size()) {
        return false;
      }
      for (int i = 0; i < first.size(); i++) {
        if (!same(first.get(i), second.get(i))) {
          return false;
        }
      }
      return true;
    }
    return isNothing(one) ? isNothing(other) : Objects.equals(one, other);
  }

  /** Whether a value says nothing. */
  static boolean isNothing(@Nullable Object value) {
    return value == null || value instanceof String text && text.isBlank()
        || value instanceof List<?> all && all.isEmpty();
  }
}
