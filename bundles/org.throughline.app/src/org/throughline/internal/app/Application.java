package org.throughline.internal.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.ui.Typeface;
import org.throughline.ui.WindowLook;

/** The product: opens the window, on the client folder that is named on the command line if one is. */
public final class Application implements IApplication {

  private static final int MOST_WINDOWS = 20;

  @Override
  public Object start(IApplicationContext context) {
    Location settings = Platform.getInstanceLocation();
    if (!lock(settings)) {
      ILog.of(Application.class).warn("The window's settings are in use and will not be kept");
    }
    lookAt(settings);
    Optional<Path> folder = folder((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    HeadStart head = HeadStart.begin(FrameworkUtil.getBundle(Application.class).getBundleContext(), folder);
    Typeface.load();
    NativeStyle.refine();
    Display display = PlatformUI.createDisplay();
    WindowLook.remember(display);
    Typeface.load(display);
    // So that a fault of one part ends neither the window nor whatever else waits in a loop of its own.
    display.setRuntimeExceptionHandler(CalmErrors::tell);
    StallWatch.start(display, StallWatch.usualFile(), new DurableWriter(), StallWatch.Settings.USUAL);
    try {
      int code = PlatformUI.createAndRunWorkbench(display, new WindowAdvisor(folder, head));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
      settings.release();
    }
  }

  /** Each window that runs has settings of its own: the user's, or a numbered neighbour while those are in use. */
  private static boolean lock(Location settings) {
    try {
      if (settings.isSet()) {
        return settings.lock();
      }
      Path base = Path.of(System.getProperty("user.home"), ".throughline");
      for (int i = 1; i <= MOST_WINDOWS; i++) {
        Path folder = Files.createDirectories(base.resolve(i == 1 ? "workbench" : "workbench-" + i));
        if (settings.set(folder.toUri().toURL(), true)) {
          return true;
        }
      }
    } catch (IOException unwritable) {
      ILog.of(Application.class).warn("The window's settings cannot be locked", unwritable);
    }
    return false;
  }

  private static void lookAt(Location settings) {
    try {
      if (settings.getURL() != null) {
        new PlatformSettings(Path.of(settings.getURL().toURI()), new DurableWriter()).setAsideWhatIsDamaged();
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException | ClientException unreadable) {
      ILog.of(Application.class).warn("The window's settings could not be looked at", unreadable);
    }
  }

  /** The first argument that is no option, or what follows {@code --open}. */
  static Optional<Path> folder(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--open") && i + 1 < arguments.length) {
        return Optional.of(Path.of(arguments[i + 1]));
      }
      boolean afterOption = i > 0 && arguments[i - 1].startsWith("-");
      if (!arguments[i].startsWith("-") && !afterOption) {
        return Optional.of(Path.of(arguments[i]));
      }
    }
    return Optional.empty();
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> {
        if (!display.isDisposed()) {
          PlatformUI.getWorkbench().close();
        }
      });
    }
  }
}
