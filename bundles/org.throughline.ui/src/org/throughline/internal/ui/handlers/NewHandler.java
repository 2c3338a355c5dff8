package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;

/** Makes a new client and opens it. */
public final class NewHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return true;
  }

  @Override
  protected void act(ExecutionEvent event) {
    NewClientDialog dialog = new NewClientDialog(shell());
    dialog.ask().ifPresent(wish -> LongWork.session(Words.of("task.new"),
        () -> desk().clients().create(wish.folder(), wish.details())).ifPresent(desk()::open));
  }
}
