package org.throughline.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences: the product's pages and those of modules, without those the platform brings for developers. */
public final class PreferencesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    dialog(HandlerUtil.getActiveShell(event)).open();
    return null;
  }

  static PreferenceDialog dialog(Shell shell) {
    PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
    for (IPreferenceNode page : pages.getRootSubNodes()) {
      if (page.getId().startsWith("org.eclipse.")) {
        pages.remove(page);
      }
    }
    return PreferencesUtil.createPreferenceDialogOn(shell, "org.throughline.ui.preferences.appearance", null, null);
  }
}
