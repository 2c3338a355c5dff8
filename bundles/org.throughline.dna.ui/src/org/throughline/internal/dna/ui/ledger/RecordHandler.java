package org.throughline.internal.dna.ui.ledger;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.DeskHandler;

/** Asks for a measurement of the shown standard and records it. */
public final class RecordHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return ShownStandard.isOpen(desk());
  }

  @Override
  protected void act(ExecutionEvent event) {
    ShownStandard.of(desk()).ifPresent(standard ->
        new MeasurementDialog(shell(), desk(), session(), standard, Optional.empty(), List.of()).open());
  }
}
