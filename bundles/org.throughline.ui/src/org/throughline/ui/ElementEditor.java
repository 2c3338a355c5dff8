package org.throughline.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;

/**
 * A way to open elements: as a canvas, a ledger, a picture. Registered as an OSGi service by the module that has the
 * editor; {@link ElementEditors} finds it. Where several open the same element, the one with the highest
 * {@code service.ranking} is what a double click opens, and the others are offered beside it. Used on the UI thread.
 */
@ConsumerType
public interface ElementEditor {

  /**
   * What an element opens as, such as "Own DNA sheet"; empty when it does not open here. Asked for every menu, so it
   * answers at once.
   */
  Optional<Worded> label(ClientSession session, EObject element);

  /** The name of the drawing of the icon beside the label, see {@link Icons}. */
  String icon();

  /**
   * Opens an element that has a {@link #label}; when it is open already, its editor comes to the front.
   *
   * @throws PartInitException when the workbench cannot make the editor
   */
  void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException;
}
