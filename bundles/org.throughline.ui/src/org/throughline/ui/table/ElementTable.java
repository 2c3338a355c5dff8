package org.throughline.ui.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.table.TableBody;

/**
 * A table of elements with its toolbar: sorted by a click on a header, filtered while typing, edited in place, copied to
 * and pasted from spreadsheets, changed for a whole selection at once, exported. It follows every change of the client,
 * and shows the selected element in the window. Used on the UI thread; ends with its parent.
 */
public final class ElementTable {

  private final TableBody body;

  /**
   * Fills a parent with the table.
   *
   * @param parent has a {@code FillLayout}
   * @param site the part it stands in
   * @param session the client it shows
   * @param source what its rows are
   */
  public ElementTable(Composite parent, IWorkbenchPartSite site, ClientSession session, TableSource source) {
    body = new TableBody(parent, site, session, source);
  }

  /** The whole of it. */
  public Control control() {
    return body;
  }

  /** The rows that are selected, in the order in which they are shown. */
  public List<EObject> selection() {
    return body.selection();
  }

  /** Selects a row and brings it into sight; does nothing when it is not shown. */
  public void reveal(EObject row) {
    body.reveal(row);
  }

  /** Reads the rows anew, when the source shows others for a reason that is no change of the client. */
  public void refresh() {
    body.refresh();
  }

  /** Gives the rows the focus. */
  public void setFocus() {
    body.setFocus();
  }
}
