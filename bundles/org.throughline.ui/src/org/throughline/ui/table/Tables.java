package org.throughline.ui.table;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.table.TableInput;
import org.throughline.ui.Trouble;

/** Opens tables in the editor area. A table that is open already comes to the front. */
public final class Tables {

  /** The id of the editor. */
  public static final String EDITOR = "org.throughline.ui.table";
  /** The id of the command that opens the table of a class. */
  public static final String COMMAND = "org.throughline.ui.openTable";
  /** The command's parameter: package and class, such as {@code model.Channel}. */
  public static final String CLASS = "org.throughline.ui.openTable.class";

  private Tables() {
  }

  /** Opens the table of everything of a class. */
  public static void open(IWorkbenchPage page, ClientSession session, EClass type) {
    open(page, session, TableSource.all(type));
  }

  /** Opens the table of what one list of an element holds. */
  public static void open(IWorkbenchPage page, ClientSession session, EObject owner, EReference feature) {
    open(page, session, TableSource.list(owner, feature));
  }

  /** Opens the table of a source; equal sources have one table. */
  public static void open(IWorkbenchPage page, ClientSession session, TableSource source) {
    try {
      page.openEditor(new TableInput(session, source, source.title(Locale.getDefault())), EDITOR, true,
          IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
