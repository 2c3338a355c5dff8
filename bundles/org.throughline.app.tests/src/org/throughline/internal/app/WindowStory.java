package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Preferences;
import org.throughline.internal.app.welcome.WelcomeWish;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.Appearance;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.ui.Theme;

/** What is told of the window of the product, light at first and with no client but the welcome page. */
@ExtendWith(InTheWorkbench.class)
abstract class WindowStory {

  @TempDir
  Path folder;

  Robot robot;
  Desk desk;
  Shell shell;

  @BeforeEach
  final void theWindow() {
    robot = new Robot();
    desk = service(Desk.class);
    shell = page().getWorkbenchWindow().getShell();
    if (beginsWithWelcome() && page().getEditorReferences().length == 0) {
      run("org.throughline.app.welcome");
    }
  }

  /** Whether a story begins with the welcome page, which shows how clients stand and takes its time for it. */
  boolean beginsWithWelcome() {
    return true;
  }

  @AfterEach
  final void theWindowAsItWas() {
    theme(Appearance.LIGHT);
    if (!desk.sessions().isEmpty()) {
      page().closeAllEditors(false);
      WelcomeWish.set(beginsWithWelcome());
      List.copyOf(desk.sessions()).forEach(desk::close);
      WelcomeWish.set(true);
    }
    robot.settle();
  }

  static <T> T service(Class<T> type) {
    return PlatformUI.getWorkbench().getService(type);
  }

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  /** Makes a sample client in a folder of this name. */
  Path sample(String name) {
    Path client = folder.resolve(name);
    service(SampleClient.class).create(client).close();
    return client;
  }

  /** Opens a client as a person does. */
  void open(Path client) {
    assertTrue(Opening.open(shell, desk, client));
    robot.settle();
  }

  /** The client in front. */
  ClientSession session() {
    return desk.session().orElseThrow();
  }

  void run(String command) {
    try {
      service(IHandlerService.class).executeCommand(command, null);
    } catch (Exception failed) {
      throw new AssertionError(command, failed);
    }
    robot.settle();
  }

  /** Puts the tree of the client and the details in front of other views again. */
  static void usualViews() {
    try {
      page().showView("org.throughline.ui.details");
      page().showView("org.throughline.ui.explorer");
    } catch (PartInitException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Chooses a theme as the preferences do, so that icons and fonts follow too. */
  void theme(Appearance look) {
    service(Preferences.class).set(Appearance.PREFERENCE, look);
    robot.await(look.name(), () -> Theme.current().name().equals(look.name()));
    robot.settle();
  }

  /** Keeps a picture where somebody wants to look at it: in the folder the property {@code throughline.pictures} names. */
  void picture(Shell of, String name) {
    if (System.getProperty("throughline.pictures") instanceof String kept) {
      robot.picture(of, Path.of(kept).resolve(name + ".png"));
    }
  }

  /** Keeps pictures of the window in light and in dark where somebody wants to look at them. */
  void pictures(String name) {
    if (System.getProperty("throughline.pictures") instanceof String) {
      for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
        theme(look);
        picture(shell, name + "-" + look.name().toLowerCase(Locale.ROOT));
      }
      theme(Appearance.LIGHT);
    }
  }
}
