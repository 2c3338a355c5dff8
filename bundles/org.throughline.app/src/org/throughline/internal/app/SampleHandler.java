package org.throughline.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.Bundle;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Opening;
import org.throughline.ui.Trouble;

/** Opens the sample client; makes it first where it is not there yet. */
public final class SampleHandler extends AbstractHandler {

  private static final String FIRST = "org.throughline.dna.ui.show.sheet";

  /** Whether the product has a sample; a tailored one may do without. */
  static boolean isInstalled() {
    Bundle sample = Platform.getBundle("org.throughline.sample");
    return sample != null && sample.getState() != Bundle.INSTALLED;
  }

  @Override
  public boolean isEnabled() {
    return isInstalled();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    Path folder = Path.of(System.getProperty("user.home"), "Throughline", "Zekerhuis");
    if (Files.isDirectory(folder)) {
      Opening.open(shell, desk, folder);
    } else {
      SampleClient sample = PlatformUI.getWorkbench().getService(SampleClient.class);
      LongWork.session(Words.of("task.sample"), folder, progress -> sample.create(folder)).ifPresent(session -> {
        desk.open(session);
        showFirst();
      });
    }
    return null;
  }

  /** Who sees the sample for the first time begins with the page that says what the client is, if a module has it. */
  private static void showFirst() {
    Command sheet = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(FIRST);
    if (sheet.isDefined() && sheet.isHandled() && sheet.isEnabled()) {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(FIRST, null);
      } catch (CommandException failed) {
        Trouble.show(failed);
      }
    }
  }
}
