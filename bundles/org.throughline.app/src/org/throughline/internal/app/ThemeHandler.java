package org.throughline.internal.app;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.ui.Saving;
import org.throughline.ui.Desk;
import org.throughline.ui.Theme;

/** Gives the window its light or its dark theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

  private Theme wanted = Theme.LIGHT;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    wanted = "dark".equals(data) ? Theme.DARK : Theme.LIGHT;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (Theme.current() == wanted) {
      return null;
    }
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    engine.setTheme(wanted == Theme.DARK ? "org.eclipse.e4.ui.css.theme.e4_dark"
        : "org.eclipse.e4.ui.css.theme.e4_default", true);
    // Icons and pages are drawn for one theme when the window is made, so it is made again.
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    if (MessageDialog.openQuestion(shell, Words.of("theme.title"), Words.of("theme.restart"))
        && Saving.mayLeave(shell, desk)) {
      PlatformUI.getWorkbench().restart(true);
    }
    return null;
  }

  @Override
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(Theme.current() == wanted);
  }
}
