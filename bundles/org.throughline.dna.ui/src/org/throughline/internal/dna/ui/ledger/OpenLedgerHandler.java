package org.throughline.internal.dna.ui.ledger;

import org.throughline.internal.dna.ui.cascade.OpenHandler;

/** Opens promise and practice of the active client. */
public final class OpenLedgerHandler extends OpenHandler {

  /** A handler, as the workbench makes it. */
  public OpenLedgerHandler() {
    super(LedgerEditor.ID);
  }
}
