package org.throughline.internal.briefing.ui;

import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;

/** With whose eyes a briefing is looked at. */
public enum ReadBy {
  /** The client: what is shared with it. */
  CLIENT,
  /** The partner agency: what is shared with it. */
  PARTNER_AGENCY,
  /** The agency itself: everything. */
  AGENCY;

  /** For whom a briefing is made that is looked at so. */
  public Readership readership(Briefing briefing) {
    return switch (this) {
      case CLIENT -> Readership.CLIENT;
      case PARTNER_AGENCY -> Readership.PARTNER_AGENCY;
      case AGENCY -> briefing.getReader();
    };
  }

  /** The reader a briefing is meant for. */
  public static ReadBy of(Readership reader) {
    return reader == Readership.CLIENT ? CLIENT : PARTNER_AGENCY;
  }

  /** What it is called in a list. */
  public String label() {
    return BriefText.of("read." + name());
  }
}
