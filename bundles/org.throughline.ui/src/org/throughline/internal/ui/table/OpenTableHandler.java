package org.throughline.internal.ui.table;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.table.Tables;

/** Opens the table of the class in the parameter, or of everything of the kind of the shown element. */
public final class OpenTableHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    String name = event.getParameter(Tables.CLASS);
    Optional<EClass> type = name == null ? desk().shown().map(EObject::eClass) : TableClasses.named(session(), name);
    type.filter(each -> TableClasses.isTabular(session(), each))
        .ifPresent(each -> Tables.open(page, session(), each));
  }

  @Override
  protected boolean can() {
    return desk().session().isPresent();
  }

}
