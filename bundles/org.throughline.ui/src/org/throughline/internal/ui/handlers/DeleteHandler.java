package org.throughline.internal.ui.handlers;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.Deleting;
import org.throughline.ui.DeskHandler;

/** Deletes the shown element, after saying what depends on it; undo brings it back. */
public final class DeleteHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().shown().filter(element -> Deleting.can(desk(), List.of(element))).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    Deleting.delete(shell(), desk(), desk().shown().stream().toList());
  }
}
