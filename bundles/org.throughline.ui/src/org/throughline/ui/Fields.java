package org.throughline.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.ui.form.DetailsView;

/** Takes people to where something is filled in. */
public final class Fields {

  private static final String DETAILS = "org.throughline.ui.details";

  private Fields() {
  }

  /** Shows an element, opens its details and puts the cursor into the field of a feature. */
  public static void show(EObject element, EStructuralFeature feature) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page == null) {
      return;
    }
    PlatformUI.getWorkbench().getService(Desk.class).show(element);
    try {
      IViewPart view = page.showView(DETAILS);
      // The form may still be making itself for the element.
      window.getShell().getDisplay().asyncExec(() -> {
        if (view instanceof DetailsView details) {
          details.focus(feature);
        }
      });
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
