package org.throughline.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

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
      page.showView(DETAILS);
    } catch (PartInitException failed) {
      Trouble.show(failed);
      return;
    }
    Shell shell = window.getShell();
    // The form may still be making itself for the element.
    shell.getDisplay().asyncExec(() -> {
      if (!shell.isDisposed()) {
        find(shell, "details." + feature.getName()).ifPresent(Control::setFocus);
      }
    });
  }

  /** The visible control with an id within another. */
  private static Optional<Control> find(Control control, String id) {
    if (!control.isVisible()) {
      return Optional.empty();
    }
    if (id.equals(control.getData("id"))) {
      return Optional.of(control);
    }
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        Optional<Control> found = find(child, id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
