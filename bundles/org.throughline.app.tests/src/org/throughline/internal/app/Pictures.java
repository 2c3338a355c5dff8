package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.ModelPackage;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.ui.Robot;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.ui.table.Tables;

/**
 * The pictures in README and guide show the window as it is. Runs by itself, in a program that has done nothing yet:
 * with {@code -Dthroughline.images=FOLDER} it compares the pictures there with the window, as far as {@link Likeness}
 * tells, and with {@code -Dthroughline.images.renew=true} it writes them.
 */
@ExtendWith(InTheWorkbench.class)
class Pictures {

  private static final int WIDTH = 1360;
  private static final int HEIGHT = 850;
  private static final long LARGEST = 200 * 1024;
  /** The system lets its own widgets fade from one theme to the other. */
  private static final int FADE = 10;

  @TempDir
  private Path folder;

  private final Path images = Path.of(System.getProperty("throughline.images", "docs/images"));
  private final boolean renew = Boolean.getBoolean("throughline.images.renew");
  private final List<String> trouble = new ArrayList<>();
  private Robot robot;
  private Desk desk;
  private Shell shell;

  @BeforeEach
  void arrange() {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    // What only the tests bring is not in the product.
    for (ToolItem item : robot.byId(ToolBar.class, "switcher").getItems()) {
      if (item.getData("id").toString().startsWith("switcher.org.throughline.app.tests.")) {
        item.dispose();
      }
    }
    shell.setMaximized(false);
    Rectangle whole = shell.computeTrim(0, 0, WIDTH, HEIGHT);
    shell.setSize(whole.width, whole.height);
    robot.await("the window has its size", () -> shell.getClientArea().width == WIDTH);
    shell.requestLayout();
    run("org.throughline.ui.look.light");
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  private void run(String command) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    } catch (Exception failed) {
      throw new AssertionError(command, failed);
    }
    rest();
  }

  private void rest() {
    for (int i = 0; i < FADE; i++) {
      robot.settle();
    }
  }

  /** Takes a picture of the window, and keeps it or compares it with the one that is kept. */
  private void picture(String name) throws IOException {
    rest();
    Path file = folder.resolve(name);
    ImageData taken = taken(shell);
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {Likeness.small(taken)};
    loader.compression = 9;
    loader.save(file.toString(), SWT.IMAGE_PNG);
    assertTrue(Files.size(file) < LARGEST, name + " has " + Files.size(file) + " bytes");
    Path kept = images.resolve(name);
    if (renew) {
      Files.createDirectories(images);
      Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } else if (!Files.exists(kept)) {
      trouble.add(name + " is missing");
    } else {
      Likeness.difference(new ImageData(kept.toString()), taken).ifPresent(said -> trouble.add(name + ": " + said));
    }
  }

  private static ImageData taken(Shell shell) {
    Rectangle area = shell.getClientArea();
    Image image = new Image(shell.getDisplay(), area.width, area.height);
    GC gc = new GC(shell);
    try {
      gc.copyArea(image, area.x, area.y);
      return Objects.requireNonNull(image.getImageData());
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  @Test
  void ofReadmeAndGuideShowTheWindowAsItIs() throws IOException {
    picture("welcome.png");
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(shell, desk, client));
    robot.await("the client is checked", () -> robot.sees("status.holding"));
    rest();
    run("org.throughline.ui.organisation.open");
    desk.show(desk.session().orElseThrow().client().getOrganisation().getPeople().getFirst());
    robot.focus(robot.byId(Canvas.class, "canvas.organisation"));
    picture("window.png");
    run("org.throughline.ui.look.dark");
    picture("window-dark.png");
    run("org.throughline.ui.look.light");
    Tables.open(page(), desk.session().orElseThrow(), ModelPackage.Literals.CHANNEL);
    robot.focus(robot.byId(Tree.class, "explorer.tree"));
    picture("table.png");
    run("org.throughline.ui.guide");
    robot.focus(robot.byId(Tree.class, "explorer.tree"));
    picture("guide.png");
    assertEquals("", String.join("\n", trouble),
        "Pictures no longer show the window. Look at it, and renew them with \"./throughline pictures\"");
  }

  @Test
  void tellAWindowWithAPartMissingFromTheWholeOne() {
    ImageData whole = taken(shell);
    assertTrue(Likeness.difference(whole, Likeness.small(whole)).isEmpty());
    ImageData without = (ImageData) whole.clone();
    int ground = whole.getPixel(WIDTH - 4, HEIGHT / 2);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH / 2; x++) {
        without.setPixel(x, y, ground);
      }
    }
    assertTrue(Likeness.difference(whole, without).isPresent());
    assertTrue(Stream.of(whole.scaledTo(WIDTH / 2, HEIGHT)).anyMatch(half -> Likeness.difference(whole, half).isPresent()));
  }
}
