package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.ElementEditors;

/** Opens the shown element in the editor it has. */
public final class OpenElementHandler extends DeskHandler {

  @Override
  protected boolean can() {
    EObject element = desk().shown().orElse(null);
    ClientSession session = element == null ? null : desk().sessionOf(element).orElse(null);
    ElementEditors editors = PlatformUI.getWorkbench().getService(ElementEditors.class);
    return element != null && session != null && editors != null && !editors.of(session, element).isEmpty();
  }

  @Override
  protected void act(ExecutionEvent event) {
    ElementEditors editors = PlatformUI.getWorkbench().getService(ElementEditors.class);
    desk().shown().ifPresent(element -> editors
        .open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), desk(), element));
  }
}
