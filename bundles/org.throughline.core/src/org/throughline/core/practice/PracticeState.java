package org.throughline.core.practice;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** How a standard stands, the worst first. */
public enum PracticeState implements Worded {
  /** Practice is worse than promised. */
  BROKEN,
  /** The promise is kept, and the owner wanted to be warned by now. */
  WARNED,
  /** What was measured cannot be held against what was promised. */
  NOT_COMPARABLE,
  /** Nothing was measured, or so long ago that it proves nothing any more. */
  UNMEASURED,
  /** Practice is as good as promised or better. */
  KEPT;

  @Override
  public String in(Locale locale) {
    return Message.of(PracticeState.class, "state." + name()).in(locale);
  }
}
