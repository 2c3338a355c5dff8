package org.throughline.internal.app;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler2;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Job;
import org.throughline.ui.Jobs;
import org.throughline.ui.LongWork;

/** Gives the keyboard to what the status line shows of work, or ends the work that was begun last. */
public final class WorkHandler extends AbstractHandler implements IHandler2, IExecutableExtension {

  private boolean ends;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    ends = "end".equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Jobs jobs = LongWork.jobs();
    List<Job> running = jobs.running();
    if (!ends) {
      Object row = HandlerUtil.getActiveWorkbenchWindow(event).getShell().getData(WorkControl.KEY);
      if (row instanceof Composite control && !control.isDisposed()) {
        control.setFocus();
      }
    } else if (!running.isEmpty()) {
      running.getLast().cancel();
    } else {
      jobs.dismiss();
    }
    return null;
  }
}
