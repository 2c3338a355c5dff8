package org.throughline.internal.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.ui.Desk;
import org.throughline.ui.WindowLook;

/** All that makes the window a person's own: its place and layout, its theme, the size of its texts. */
final class WindowFurniture {

  private final IWorkbenchWindow window;
  private final Preferences preferences;
  private final LayoutKeeper layout;
  private final WindowLook look;
  private final EmptyCentre centre;

  WindowFurniture(IWorkbenchWindow window) {
    this.window = window;
    IWorkbench workbench = window.getWorkbench();
    preferences = window.getService(Preferences.class);
    layout = new LayoutKeeper(LayoutKeeper.folder(Platform.getInstanceLocation()), new DurableWriter());
    look = new WindowLook(workbench, preferences);
    centre = new EmptyCentre(window, window.getService(Desk.class));
  }

  /** Puts everything in its place, before the window can be seen. */
  void arrange() {
    new Frame(window).fill(window.getService(MWindow.class));
    layout.place(window.getShell());
    window.addPerspectiveListener(layout);
    look.start();
    centre.start();
    Rescaling.follow(window.getShell());
    window.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
      @Override
      public boolean preShutdown(IWorkbench workbench, boolean forced) {
        keep();
        return true;
      }

      @Override
      public void postShutdown(IWorkbench workbench) {
        centre.stop();
        look.stop();
      }
    });
  }

  /** The perspective that was in front the last time. */
  Optional<String> front() {
    return layout.front();
  }

  private void keep() {
    layout.read(window);
    layout.keep(window.getShell());
  }

  /** Says which files of the person could not be read, once the window stands. */
  void tellDamage() {
    List<String> damage = Stream.of(preferences.damage(), layout.damage()).flatMap(Optional::stream)
        .map((Message message) -> message.in(Locale.getDefault())).toList();
    Shell shell = window.getShell();
    if (!damage.isEmpty()) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          MessageDialog.openInformation(shell, Words.of("damage.title"), String.join("\n\n", damage));
        }
      });
    }
  }
}
