package org.throughline.internal.insight;

import java.sql.SQLException;

/** The database failed inside a call that cannot say so; unwrapped by whoever made the call. */
public final class EngineTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineTrouble(SQLException cause) {
    super(cause);
  }
}
