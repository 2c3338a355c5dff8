package org.throughline.internal.ui.find;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.DeskHandler;

/** Opens find and replace, or brings it to the front, with the words that are selected in a field. */
public final class FindHandler extends DeskHandler implements IExecutableExtension {

  private static final String OPEN = "org.throughline.internal.ui.find.dialog";

  private boolean replacing;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
    replacing = "replace".equals(data);
  }

  @Override
  protected void act(ExecutionEvent event) {
    Display display = Display.getCurrent();
    String selected = selected(display.getFocusControl());
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    FindDialog dialog = window.getData(OPEN) instanceof FindDialog open && open.getShell() != null
        && !open.getShell().isDisposed() ? open : null;
    if (dialog == null) {
      dialog = new FindDialog(window, desk(), replacing);
      window.setData(OPEN, dialog);
      dialog.open();
    }
    dialog.again(replacing, selected);
  }

  private static String selected(@Nullable Control focus) {
    return switch (focus) {
      case Text text -> text.getSelectionText();
      case StyledText text -> text.getSelectionText();
      case null, default -> "";
    };
  }
}
