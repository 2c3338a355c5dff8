package org.throughline.internal.briefing.ui.brief;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;

/** Starts a briefing from a template. */
public final class NewBriefHandler extends DeskHandler {

  /** The command. */
  static final String COMMAND = "org.throughline.briefing.ui.new";

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.access().editable()).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    new BriefMaking(shell(), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), desk()).fromTemplate();
  }
}
