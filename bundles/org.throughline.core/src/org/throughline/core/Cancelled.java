package org.throughline.core;

import java.util.concurrent.CancellationException;

/** Ends work that nobody wants any more. Whatever the work began is taken back; it is no trouble and is not shown. */
public final class Cancelled extends CancellationException {

  private static final long serialVersionUID = 1L;

  /** Work was cancelled. */
  public Cancelled() {
    super("The work was cancelled");
  }
}
