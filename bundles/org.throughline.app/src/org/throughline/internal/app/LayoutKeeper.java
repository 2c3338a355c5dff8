package org.throughline.internal.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;

/**
 * Keeps how the window is laid out from one start to the next: its place, the perspective in front, and in each
 * perspective which views are open, where and how large. The platform's own file for that holds words of the program and
 * names of classes, and does not survive another language or a missing module; so this one holds ids only.
 */
final class LayoutKeeper extends PerspectiveAdapter {

  private static final long LARGEST = 1_000_000;
  private static final Rectangle FIRST_TIME = new Rectangle(0, 0, 1440, 900);

  private final @Nullable Path file;
  private final DurableWriter writer;
  private final Map<String, LayoutNode> layouts = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Optional<WindowLayout> kept;
  private final Optional<Message> damage;
  private Rectangle bounds = FIRST_TIME;
  private String front = "";

  /** Keeps it in a folder; null to keep nothing. */
  LayoutKeeper(@Nullable Path folder, DurableWriter writer) {
    this.file = folder == null ? null : folder.resolve("window.layout");
    this.writer = writer;
    Optional<Optional<WindowLayout>> read = read();
    kept = read.flatMap(each -> each);
    damage = read.isPresent() && kept.isEmpty()
        ? Optional.of(Message.of(LayoutKeeper.class, "layout.damaged", String.valueOf(file))) : Optional.empty();
    kept.ifPresent(layout -> {
      layouts.putAll(layout.perspectives());
      bounds = layout.bounds();
      front = layout.perspective();
    });
  }

  /** The folder of the settings of this window; null when there is none. */
  static @Nullable Path folder(@Nullable Location settings) {
    try {
      return settings == null || settings.getURL() == null ? null : Path.of(URIUtil.toURI(settings.getURL()));
    } catch (URISyntaxException | IllegalArgumentException strange) {
      return null;
    }
  }

  /** Empty when there is no file; an empty inside when there is one that cannot be used. */
  private Optional<Optional<WindowLayout>> read() {
    if (file == null || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.size(file) > LARGEST ? Optional.empty() : WindowLayout.read(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Optional.of(Optional.empty());
    }
  }

  /** What was wrong with the file, for the person. */
  Optional<Message> damage() {
    return damage;
  }

  /** The perspective that was in front, if it is still there. */
  Optional<String> front() {
    return Optional.of(front).filter(id -> !id.isEmpty()
        && PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id) != null);
  }

  // ---- the window

  /** Puts the window where it was, or where it can be seen. */
  void place(Shell shell) {
    shell.setBounds(OnScreen.fit(bounds, areas(shell.getDisplay())));
    shell.setMaximized(kept.map(WindowLayout::maximised).orElse(false));
    shell.addListener(SWT.Resize, event -> remember(shell));
    shell.addListener(SWT.Move, event -> remember(shell));
    // Monitors come and go, and change their size, without a word to the windows.
    shell.getDisplay().addListener(SWT.Settings, event -> bringBack(shell.getDisplay()));
    shell.addListener(SWT.Activate, event -> bringBack(shell.getDisplay()));
    shell.getDisplay().addFilter(SWT.Show, event -> {
      if (event.widget instanceof Shell opened && opened != shell) {
        bringBack(opened);
      }
    });
  }

  private void remember(Shell shell) {
    if (!shell.getMaximized() && !shell.getFullScreen() && !shell.getMinimized()) {
      bounds = shell.getBounds();
    }
  }

  private static void bringBack(Display display) {
    Stream.of(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible())
        .forEach(LayoutKeeper::bringBack);
  }

  private static void bringBack(Shell shell) {
    boolean tip = (shell.getStyle() & (SWT.TOOL | SWT.NO_TRIM | SWT.ON_TOP)) != 0;
    if (!tip && !shell.getMaximized() && !shell.getFullScreen()) {
      Rectangle present = shell.getBounds();
      Rectangle seen = OnScreen.fit(present, areas(shell.getDisplay()));
      if (!seen.equals(present)) {
        shell.setBounds(seen);
      }
    }
  }

  private static List<Rectangle> areas(Display display) {
    Monitor main = display.getPrimaryMonitor();
    return Stream.concat(Stream.of(main), Stream.of(display.getMonitors()).filter(each -> !each.equals(main)))
        .map(Monitor::getClientArea).toList();
  }

  // ---- perspectives

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    LayoutNode layout = layouts.get(perspective.getId());
    if (layout != null && given.add(perspective.getId())) {
      give(page, perspective.getId(), layout);
    }
    if (!perspective.getId().equals(WelcomePerspective.ID)) {
      front = perspective.getId();
    }
  }

  @Override
  public void perspectiveDeactivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    read(page.getWorkbenchWindow());
  }

  private void give(IWorkbenchPage page, String id, LayoutNode layout) {
    try {
      MPerspective perspective = find(page.getWorkbenchWindow(), id);
      if (perspective == null) {
        return;
      }
      EModelService model = page.getWorkbenchWindow().getService(EModelService.class);
      for (String view : LayoutModel.openViews(layout)) {
        if (model.find(view, perspective) == null
            && PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
          page.showView(view, null, IWorkbenchPage.VIEW_CREATE);
        }
      }
      new LayoutModel(model).give(perspective, layout);
    } catch (PartInitException | RuntimeException unusable) {
      ILog.of(LayoutKeeper.class).warn("The layout of " + id + " cannot be brought back", unusable);
      page.resetPerspective();
    }
  }

  private static @Nullable MPerspective find(IWorkbenchWindow window, String id) {
    MWindow shown = window.getService(MWindow.class);
    return window.getService(EModelService.class).findElements(shown, id, MPerspective.class).stream().findFirst()
        .orElse(null);
  }

  /** Looks at every perspective that is open now. */
  void read(IWorkbenchWindow window) {
    EModelService model = window.getService(EModelService.class);
    MWindow shown = window.getService(MWindow.class);
    if (shown == null) {
      return;
    }
    for (MPerspective perspective : model.findElements(shown, null, MPerspective.class)) {
      String id = perspective.getElementId();
      if (!id.equals(WelcomePerspective.ID) && (given.contains(id) || !layouts.containsKey(id) || isOpen(perspective))) {
        given.add(id);
        layouts.put(id, new LayoutModel(model).read(perspective));
      }
    }
  }

  private static boolean isOpen(MPerspective perspective) {
    return perspective.getWidget() != null;
  }

  /** Writes it down; what cannot be written is only a convenience. */
  void keep(Shell shell) {
    if (file == null) {
      return;
    }
    boolean maximised = !shell.isDisposed() && shell.getMaximized();
    try {
      writer.write(file, new WindowLayout(bounds, maximised, front, layouts).write());
    } catch (ClientException notWritable) {
      ILog.of(LayoutKeeper.class).warn("The layout of the window is not kept", notWritable);
    }
  }
}
