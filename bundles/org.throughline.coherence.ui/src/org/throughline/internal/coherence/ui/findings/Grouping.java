package org.throughline.internal.coherence.ui.findings;

import org.throughline.core.Preference;

/** How findings are put together. */
public enum Grouping {
  /** One list. */
  NONE,
  /** By department; what belongs to several is in each. */
  SILO,
  /** By chapter. */
  CHAPTER,
  /** By how bad they are; what is waived apart. */
  SEVERITY,
  /** By who has them in hand. */
  OWNER;

  /** What was chosen last. */
  public static final Preference<Grouping> PREFERENCE = Preference.choice("findings.group", NONE);
}
