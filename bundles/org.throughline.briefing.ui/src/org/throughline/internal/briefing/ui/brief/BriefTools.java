package org.throughline.internal.briefing.ui.brief;

import java.util.List;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.ui.Trouble;

/** The buttons over a briefing; behind each stands a command. */
final class BriefTools {

  private static final String PREFIX = "org.throughline.briefing.ui.";

  private BriefTools() {
  }

  static void fill(Composite bar, IWorkbenchPartSite site) {
    for (String each : List.of("preview", "export", "issue", "changes", "remarks")) {
      Button button = new Button(bar, SWT.PUSH);
      button.setText(BriefText.of("tool." + each));
      button.setToolTipText(BriefText.of("tool." + each + ".tip"));
      button.setData("id", "brief.tool." + each);
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(site, PREFIX + each)));
    }
  }

  private static void run(IWorkbenchPartSite site, String command) {
    try {
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException busy) {
      // Read only, or other work with this client goes on; the line at the bottom says so.
      return;
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }
}
