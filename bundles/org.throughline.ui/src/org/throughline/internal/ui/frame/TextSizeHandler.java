package org.throughline.internal.ui.frame;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.Preferences;

/** Makes texts larger or smaller, or as the system has them. */
public final class TextSizeHandler extends AbstractHandler implements IExecutableExtension {

  private int direction;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    direction = Integer.parseInt(String.valueOf(data));
  }

  @Override
  public Object execute(ExecutionEvent event) {
    TextScaler.step(PlatformUI.getWorkbench().getService(Preferences.class), direction);
    return null;
  }
}
