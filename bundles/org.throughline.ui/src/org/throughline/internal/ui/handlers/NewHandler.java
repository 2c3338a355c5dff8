package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.Saving;
import org.throughline.ui.LongWork;

/** Makes a new client and opens it. */
public final class NewHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return true;
  }

  @Override
  protected void act(ExecutionEvent event) {
    if (!Saving.mayLeave(shell(), desk())) {
      return;
    }
    NewClientDialog dialog = new NewClientDialog(shell());
    dialog.ask().ifPresent(wish -> LongWork.session(word("task.new"),
        () -> desk().clients().create(wish.folder(), wish.details())).ifPresent(desk()::open));
  }
}
