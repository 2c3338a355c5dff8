package org.throughline.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.NewClient;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Opening;
import org.throughline.ui.Saving;

/** Opens the sample client; makes it first where it is not there yet. */
public final class SampleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    if (!Saving.mayLeave(shell, desk)) {
      return null;
    }
    Path folder = Path.of(System.getProperty("user.home"), "Throughline", "Zekerhuis");
    if (Files.isDirectory(folder)) {
      Opening.open(shell, desk, folder);
    } else {
      LongWork.session(Words.of("task.sample"), () -> desk.clients().create(folder,
          new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam")))).ifPresent(desk::open);
    }
    return null;
  }
}
