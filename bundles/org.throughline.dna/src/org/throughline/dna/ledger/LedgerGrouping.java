package org.throughline.dna.ledger;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** By what the standards of a ledger are put together. */
public enum LedgerGrouping implements Worded {
  /** By the promise they make measurable. */
  PROMISE,
  /** By the channel on which they count. */
  CHANNEL,
  /** By the department that keeps them. */
  DEPARTMENT,
  /** By the level of the objectives that their promise serves; a standard stands under each of them. */
  LEVEL;

  @Override
  public String in(Locale locale) {
    return Message.of(LedgerGrouping.class, "grouping." + name()).in(locale);
  }
}
