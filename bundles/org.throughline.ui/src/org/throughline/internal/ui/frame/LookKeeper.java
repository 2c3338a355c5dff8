package org.throughline.internal.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.ui.Appearance;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** Gives the window the theme that is wanted, and all of it at once: native parts, drawn pages and icons. */
public final class LookKeeper {

  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

  /** How long the toolkit may take to change over, in milliseconds, and how often it is looked whether it has. */
  private static final int PATIENCE = 1000;
  private static final int LOOK = 25;

  private final IWorkbench workbench;
  private final Preferences preferences;
  private final Display display;
  private final Consumer<Preference<?>> chosen = this::chosen;
  private final Listener systemChanged = event -> follow();
  private @Nullable Theme wanted;

  /** For a workbench whose window stands; used on the UI thread. */
  public LookKeeper(IWorkbench workbench, Preferences preferences) {
    this.workbench = workbench;
    this.preferences = preferences;
    this.display = workbench.getDisplay();
  }

  /** Takes the theme that was chosen and follows the choice, and the system where that was chosen. */
  public void start() {
    MenuLetters.start(display);
    preferences.addListener(chosen);
    display.addListener(SWT.Settings, systemChanged);
    display.addFilter(SWT.Activate, event -> {
      if (event.widget instanceof Shell shell && shell.getParent() == null) {
        follow();
      }
    });
    // A window that came to a monitor of another scale has to be drawn anew, with fonts of that scale.
    display.addFilter(SWT.ZoomChanged, event -> display.asyncExec(this::drawAnew));
    follow();
  }

  private void drawAnew() {
    workbench.getService(IEventBroker.class).send(Theme.CHANGED, "scale");
    for (Shell shell : display.getShells()) {
      shell.layout(true, true);
      repaint(shell);
    }
  }

  /** Follows nothing any more. */
  public void stop() {
    preferences.removeListener(chosen);
  }

  private void chosen(Preference<?> preference) {
    if (preference.equals(Appearance.PREFERENCE)) {
      display.asyncExec(this::follow);
    }
  }

  private void follow() {
    switch (preferences.get(Appearance.PREFERENCE)) {
      case LIGHT -> show(Theme.LIGHT);
      case DARK -> show(Theme.DARK);
      case SYSTEM -> SystemLook.isDark(display).thenAccept(dark -> {
        if (!display.isDisposed()) {
          display.asyncExec(() -> {
            if (preferences.get(Appearance.PREFERENCE) == Appearance.SYSTEM) {
              showWithToolkit(dark ? Theme.DARK : Theme.LIGHT);
            }
          });
        }
      });
    }
  }

  private void show(Theme theme) {
    if (SystemLook.takesWishes()) {
      showWithToolkit(theme);
    } else {
      wanted = theme;
      give(theme);
    }
  }

  /**
   * Where the system changed, or the toolkit takes wishes, it is changing over too, and goes first: a control without a
   * colour of its own takes the toolkit's when the theme is given, and would keep it.
   */
  private void showWithToolkit(Theme theme) {
    wanted = theme;
    SystemLook.prefer(theme == Theme.DARK);
    whenToolkitFollowed(theme, PATIENCE);
  }

  private void whenToolkitFollowed(Theme theme, int patience) {
    if (wanted == theme && !display.isDisposed()) {
      if (SystemLook.isToolkitDark(display) == (theme == Theme.DARK) || patience <= 0) {
        give(theme);
      } else {
        display.timerExec(LOOK, () -> whenToolkitFollowed(theme, patience - LOOK));
      }
    }
  }

  private void give(Theme theme) {
    IThemeEngine engine = workbench.getService(IThemeEngine.class);
    if (engine == null) {
      // The window closed before it heard of the look.
      return;
    }
    ITheme active = engine.getActiveTheme();
    boolean dark = active != null && active.getId().contains("dark");
    if (active != null && dark == (theme == Theme.DARK)) {
      return;
    }
    List<Shell> shells = List.of(display.getShells());
    shells.forEach(shell -> shell.setRedraw(false));
    try {
      engine.setTheme(theme == Theme.DARK ? DARK : LIGHT, true);
      declaredIcons();
      shells.forEach(this::anew);
      workbench.getService(IEventBroker.class).send(Theme.CHANGED, theme.name());
    } finally {
      shells.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setRedraw(true));
    }
    shells.stream().filter(shell -> !shell.isDisposed()).forEach(LookKeeper::repaint);
  }

  private static void repaint(Control control) {
    control.redraw();
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        repaint(child);
      }
    }
  }

  /** Icons that parts and perspectives name in their declaration, drawn once for each theme. */
  private void declaredIcons() {
    MApplication application = workbench.getService(MApplication.class);
    EModelService model = workbench.getService(EModelService.class);
    for (MUIElement element : model.findElements(application, null, MUIElement.class)) {
      if (element instanceof MUILabel label && label.getIconURI() != null) {
        label.setIconURI(inTheme(label.getIconURI()));
      }
      if (element.getTransientData().get(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY) instanceof Image image) {
        element.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, Icons.inTheme(image));
      }
    }
  }

  /** The place of an icon that is drawn for light and dark, in the present theme. */
  public static String inTheme(String place) {
    String present = "/icons/" + Theme.current().name().toLowerCase(Locale.ROOT) + "/";
    return place.replace("/icons/light/", present).replace("/icons/dark/", present);
  }

  /** Colours and icons of the theme, in a control and all that is in it. */
  private void anew(Control control) {
    Theme.tintAnew(control);
    switch (control) {
      case Label label -> exchange(label.getImage(), label::setImage);
      case Button button -> exchange(button.getImage(), button::setImage);
      case org.eclipse.swt.custom.CLabel label -> exchange(label.getImage(), label::setImage);
      case ToolBar bar -> List.of(bar.getItems()).forEach(LookKeeper::icons);
      case CTabFolder folder -> List.of(folder.getItems()).forEach(LookKeeper::icons);
      case Tree tree -> all(tree).forEach(LookKeeper::icons);
      case Table table -> List.of(table.getItems()).forEach(LookKeeper::icons);
      default -> {
      }
    }
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        anew(child);
      }
    }
  }

  private static List<TreeItem> all(Tree tree) {
    List<TreeItem> items = new ArrayList<>(List.of(tree.getItems()));
    for (int i = 0; i < items.size(); i++) {
      items.addAll(List.of(items.get(i).getItems()));
    }
    return items;
  }

  private static void icons(Item item) {
    exchange(item.getImage(), item::setImage);
    if (item instanceof ToolItem tool) {
      exchange(tool.getDisabledImage(), tool::setDisabledImage);
    }
  }

  private static void exchange(@Nullable Image image, Consumer<Image> set) {
    if (image != null && !image.isDisposed()) {
      Image other = Icons.inTheme(image);
      if (!Objects.equals(other, image)) {
        set.accept(other);
      }
    }
  }
}
