package org.throughline.internal.coherence.ui.line;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** What the keys do with the line: show it, go up and down, pin it, make it a list, copy its sentence. */
public final class LineHandler extends DeskHandler implements IExecutableExtension {

  private String what = "show";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    what = String.valueOf(data);
  }

  @Override
  protected void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      boolean comes = what.equals("show");
      ThroughlineView view = (ThroughlineView) page.showView(ThroughlineView.ID, null,
          comes ? IWorkbenchPage.VIEW_ACTIVATE : IWorkbenchPage.VIEW_VISIBLE);
      switch (what) {
        case "up" -> view.go(-1);
        case "down" -> view.go(1);
        case "pin" -> view.pin(!view.isPinned());
        case "list" -> view.asList(!view.isList());
        case "whole" -> view.whole(!view.isWhole());
        case "copy" -> view.copyStory();
        default -> {
        }
      }
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
