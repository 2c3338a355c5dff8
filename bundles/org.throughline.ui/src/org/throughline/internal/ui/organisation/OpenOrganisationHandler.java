package org.throughline.internal.ui.organisation;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.ElementInput;
import org.throughline.ui.Trouble;

/** Opens the organisation of the active client as a canvas. */
public final class OpenOrganisationHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.client().getOrganisation() != null).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      page.openEditor(new ElementInput(session(), session().client().getOrganisation()), OrganisationEditor.ID, true,
          IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
