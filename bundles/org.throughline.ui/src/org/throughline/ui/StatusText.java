package org.throughline.ui;

import java.time.ZoneId;
import org.throughline.core.Message;
import org.throughline.internal.ui.DeskState;

/** The sentence in the status line. */
public final class StatusText {

  private StatusText() {
  }

  /** Whether the changes of the open client are saved, or why it is read-only. */
  public static Message of(Desk desk) {
    return DeskState.of(desk, ZoneId.systemDefault());
  }
}
