package org.throughline.internal.app;

import java.util.Objects;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.keys.IBindingService;
import org.throughline.ui.Icons;
import org.throughline.ui.Trouble;

/** One tool of the window: runs a command, can be used when the command can, and tells its key in its tip. */
final class Tool {

  private final IWorkbenchWindow window;
  private final String command;
  private final String words;
  private final ToolItem item;

  /**
   * A tool at the end of a bar.
   *
   * @param worded whether its words stand beside the icon; else they are its tip only
   */
  Tool(ToolBar bar, int style, IWorkbenchWindow window, String command, String icon, String words, boolean worded) {
    this.window = window;
    this.command = command;
    this.words = words;
    item = new ToolItem(bar, style);
    item.setImage(Icons.image(icon));
    item.setDisabledImage(Icons.faint(icon));
    item.setData("id", "tool." + command);
    item.setData("name", words);
    if (worded) {
      item.setText(words);
    }
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (event.detail != SWT.ARROW) {
        run(window, command);
      }
    }));
    update();
  }

  ToolItem item() {
    return item;
  }

  /** Runs a command of the window as a key would. */
  static void run(IWorkbenchWindow window, String command) {
    try {
      window.getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  /** Follows the command: whether it can be used, and by which key. */
  void update() {
    // While the program ends there is nothing to ask any more.
    if (item.isDisposed() || window.getWorkbench().isClosing()) {
      return;
    }
    Command present = window.getService(ICommandService.class).getCommand(command);
    // The window's own services are gone before its tools are, when it closes.
    present.setEnabled(window.getWorkbench().getService(IEvaluationService.class).getCurrentState());
    boolean can = present.isDefined() && present.isHandled() && present.isEnabled();
    if (item.getEnabled() != can) {
      item.setEnabled(can);
    }
    String tip = tip();
    if (!Objects.equals(item.getToolTipText(), tip)) {
      item.setToolTipText(tip);
    }
  }

  private String tip() {
    String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
    return key == null || key.isEmpty() ? words : Words.of("tool.tip", words, key);
  }
}
