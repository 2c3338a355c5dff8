package org.throughline.core.practice;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.value.Quantity;

/** What comes of holding a figure from practice against a promise. */
public sealed interface Comparison {

  /**
   * Both stand in one unit.
   *
   * @param practice what was measured, in the unit of the promise
   * @param promise what was promised: the threshold, or the wanted share
   * @param gap how far practice falls short, in the unit of the promise: more than 0 when the promise is broken, less
   *     than 0 by what there is to spare
   * @param ratio practice divided by promise; 1 for nothing against nothing, infinite for something against nothing
   * @param higherIsBetter whether more is better than promised
   * @param warned whether practice has come to where the owner wanted to be warned
   */
  record Held(Quantity practice, Quantity promise, Quantity gap, double ratio, boolean higherIsBetter, boolean warned)
      implements Comparison {

    /** Whether practice is as good as the promise or better. */
    public boolean kept() {
      return gap.amount().signum() <= 0;
    }
  }

  /** They cannot be compared, and why. */
  record Unheld(Reason reason) implements Comparison {}

  /** Why a figure cannot be held against a promise. */
  enum Reason implements Worded {
    /** The standard promises no figure. */
    NO_THRESHOLD,
    /** A share within was promised without saying which share is wanted. */
    NO_WANTED_SHARE,
    /** A share within was promised, and only a time was measured. */
    NO_SHARE_MEASURED,
    /** The measurement has no figure. */
    NO_VALUE,
    /** One counts every hour, the other opening hours only. */
    OTHER_HOURS,
    /** The units have nothing to do with each other. */
    OTHER_UNIT;

    @Override
    public String in(Locale locale) {
      return Message.of(Comparison.class, "reason." + name()).in(locale);
    }
  }
}
