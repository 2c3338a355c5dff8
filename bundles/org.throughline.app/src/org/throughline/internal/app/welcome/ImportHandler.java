package org.throughline.internal.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Opening;
import org.throughline.ui.Trouble;

/** Takes in what came from elsewhere: a packed client, which is unpacked and opened, or conversations for a new one. */
public final class ImportHandler extends AbstractHandler {

  static final String PACKED = ".throughlinez";

  private static final String NEW = "org.throughline.ui.new";
  private static final String CONVERSATIONS = "org.throughline.insight.ui.import";

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(WelcomeEditor.say("import.title"));
    dialog.setFilterExtensions(new String[] {"*" + PACKED + ";*.csv;*.json;*.zip", "*" + PACKED, "*.csv;*.json;*.zip"});
    dialog.setFilterNames(new String[] {WelcomeEditor.say("import.all"), WelcomeEditor.say("import.packed"),
        WelcomeEditor.say("import.conversations")});
    String chosen = dialog.open();
    if (chosen != null) {
      take(shell, Path.of(chosen));
    }
    return null;
  }

  private static void take(Shell shell, Path file) {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(PACKED)) {
      Path folder = free(Path.of(System.getProperty("user.home"), "Throughline"),
          file.getFileName().toString().replaceFirst("(?i)\\.throughlinez$", ""));
      LongWork.run(WelcomeEditor.say("import.task"), () -> {
        desk.clients().unpack(file, folder);
        return folder;
      }).ifPresent(unpacked -> Opening.open(shell, desk, unpacked));
    } else {
      begin(desk);
    }
  }

  /** Conversations belong to a client, so one is begun first; the import asks for the file then. */
  private static void begin(Desk desk) {
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    try {
      if (desk.session().isEmpty()) {
        handlers.executeCommand(NEW, null);
      }
      if (desk.session().isPresent() && commands.getCommand(CONVERSATIONS).isDefined()) {
        handlers.executeCommand(CONVERSATIONS, null);
      }
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  /** A folder of that name that is not there yet. */
  static Path free(Path base, String name) {
    Path folder = base.resolve(name);
    for (int i = 2; Files.exists(folder); i++) {
      folder = base.resolve(name + " " + i);
    }
    return folder;
  }
}
