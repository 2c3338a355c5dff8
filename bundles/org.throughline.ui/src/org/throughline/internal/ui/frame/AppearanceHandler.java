package org.throughline.internal.ui.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.core.ClientException;
import org.throughline.core.Preferences;
import org.throughline.ui.Appearance;
import org.throughline.ui.Trouble;

/** Chooses a theme, and shows in the menu which one is chosen. */
public final class AppearanceHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

  private Appearance wanted = Appearance.SYSTEM;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    wanted = Appearance.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
  }

  @Override
  public Object execute(ExecutionEvent event) {
    try {
      PlatformUI.getWorkbench().getService(Preferences.class).set(Appearance.PREFERENCE, wanted);
    } catch (ClientException notKept) {
      Trouble.show(notKept);
    }
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    List.of("system", "light", "dark").forEach(each -> commands.refreshElements("org.throughline.ui.look." + each, null));
    return null;
  }

  @Override
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(PlatformUI.getWorkbench().getService(Preferences.class).get(Appearance.PREFERENCE) == wanted);
  }
}
