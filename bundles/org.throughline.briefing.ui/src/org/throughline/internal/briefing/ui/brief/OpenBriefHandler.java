package org.throughline.internal.briefing.ui.brief;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.throughline.internal.briefing.ui.BriefingPerspective;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Goes to the briefings, and opens the one that is meant. */
public final class OpenBriefHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    try {
      PlatformUI.getWorkbench().showPerspective(BriefingPerspective.ID,
          PlatformUI.getWorkbench().getActiveWorkbenchWindow());
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      Briefing briefing = MeantBriefing.of(page, desk()).orElse(null);
      if (briefing == null) {
        page.showView(BriefsView.ID);
      } else {
        BriefEditor.open(page, session(), briefing);
      }
    } catch (WorkbenchException failed) {
      Trouble.show(failed);
    }
  }
}
