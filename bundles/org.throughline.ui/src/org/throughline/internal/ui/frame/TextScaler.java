package org.throughline.internal.ui.frame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/** Makes the texts of all widgets larger or smaller than the system's, those that are there and those to come. */
public final class TextScaler {

  /** What is remembered with a control: the font it would have at the system's size. */
  private static final String PLAIN = "org.throughline.ui.plain.font";

  private static final int SETTLED = 100;

  private static final List<String> SHARED = List.of(JFaceResources.DEFAULT_FONT, JFaceResources.DIALOG_FONT,
      JFaceResources.BANNER_FONT, JFaceResources.HEADER_FONT, JFaceResources.TEXT_FONT);

  private final Display display;
  private final Preferences preferences;
  private final Map<String, FontData[]> plainShared = new HashMap<>();
  private final Map<List<FontData>, Font> made = new HashMap<>();
  private final Consumer<Preference<?>> chosen = this::chosen;
  private int percent = 100;

  /** For a display; used on its thread. */
  public TextScaler(Display display, Preferences preferences) {
    this.display = display;
    this.preferences = preferences;
  }

  /** Scales what is there, and follows new widgets, the choice and the wheel. */
  public void start() {
    FontRegistry registry = JFaceResources.getFontRegistry();
    SHARED.forEach(name -> plainShared.put(name, copy(registry.getFontData(name))));
    display.addListener(SWT.Skin, event -> scale(event.widget));
    display.addFilter(SWT.MouseVerticalWheel, this::wheel);
    preferences.addListener(chosen);
    display.addListener(SWT.Dispose, event -> made.values().forEach(Font::dispose));
    follow();
  }

  /** Follows nothing any more. */
  public void stop() {
    preferences.removeListener(chosen);
  }

  private void chosen(Preference<?> preference) {
    if (preference.equals(TextSize.PREFERENCE)) {
      display.asyncExec(this::follow);
    }
  }

  /** Chooses another size, one step larger or smaller; 0 for that of the system. */
  public static void step(Preferences preferences, int direction) {
    int present = preferences.get(TextSize.PREFERENCE);
    int wanted = direction == 0 ? 100 : present + direction * TextSize.STEP;
    try {
      preferences.set(TextSize.PREFERENCE, Math.clamp(wanted, TextSize.LEAST, TextSize.MOST));
    } catch (ClientException notKept) {
      Trouble.show(notKept);
    }
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.widget instanceof Control control
        && !hasOwnWheel(control)) {
      event.doit = false;
      step(preferences, event.count > 0 ? 1 : -1);
    }
  }

  private static boolean hasOwnWheel(Control control) {
    for (Control each = control; each != null && !(each instanceof Shell); each = each.getParent()) {
      boolean drawn = each instanceof Canvas && !(each instanceof StyledText) && !(each instanceof CLabel);
      if (drawn || each.getData(TextSize.OWN_WHEEL) != null) {
        return true;
      }
    }
    return false;
  }

  private void follow() {
    int wanted = preferences.get(TextSize.PREFERENCE);
    if (wanted == percent) {
      return;
    }
    percent = wanted;
    FontRegistry registry = JFaceResources.getFontRegistry();
    plainShared.forEach((name, plain) -> registry.put(name, scaled(plain)));
    for (Shell shell : display.getShells()) {
      shell.setRedraw(false);
      try {
        all(shell);
        shell.layout(true, true);
      } finally {
        shell.setRedraw(true);
      }
    }
    PlatformUI.getWorkbench().getService(IEventBroker.class).send(Theme.CHANGED, "text");
    // Native bars know how much room their words need only after they were drawn once.
    display.timerExec(SETTLED, this::fitBars);
  }

  private void fitBars() {
    for (Shell shell : display.getShells()) {
      fitBars(shell);
      shell.layout(true, true);
    }
  }

  private static void fitBars(Control control) {
    if (control instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        item.setText(item.getText());
      }
      bar.pack();
    }
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        fitBars(child);
      }
    }
  }

  private void all(Control control) {
    scale(control);
    if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        all(child);
      }
    }
  }

  private void scale(@Nullable Widget widget) {
    if (!(widget instanceof Control control) || control.isDisposed()) {
      return;
    }
    FontData[] plain = (FontData[]) control.getData(PLAIN);
    if (plain == null) {
      if (percent == 100) {
        return;
      }
      plain = plain(control.getFont());
      control.setData(PLAIN, plain);
    }
    Font wanted = font(scaled(plain));
    if (!wanted.equals(control.getFont())) {
      control.setFont(wanted);
    }
  }

  /** The font a control would have: what is shared may be scaled already when the control is made. */
  private FontData[] plain(Font font) {
    for (Map.Entry<String, FontData[]> shared : plainShared.entrySet()) {
      if (JFaceResources.getFontRegistry().get(shared.getKey()).equals(font)) {
        return shared.getValue();
      }
    }
    for (Map.Entry<List<FontData>, Font> each : made.entrySet()) {
      if (each.getValue().equals(font)) {
        return unscaled(font.getFontData());
      }
    }
    return copy(font.getFontData());
  }

  private Font font(FontData[] data) {
    return made.computeIfAbsent(List.of(data), key -> new Font(display, data));
  }

  private FontData[] scaled(FontData[] plain) {
    FontData[] scaled = copy(plain);
    for (FontData each : scaled) {
      each.setHeight(points(each.getHeight(), percent));
    }
    return scaled;
  }

  private FontData[] unscaled(FontData[] scaled) {
    FontData[] plain = copy(scaled);
    for (FontData each : plain) {
      each.setHeight(Math.max(1, Math.round(each.getHeight() * 100f / percent)));
    }
    return plain;
  }

  /** The size in whole points: never below 7, so that the smallest choice can still be read. */
  static int points(int plain, int percent) {
    return Math.max(Math.min(plain, 7), Math.round(plain * percent / 100f));
  }

  private static FontData[] copy(FontData[] data) {
    return Arrays.stream(data).map(each -> {
      FontData same = new FontData(each.getName(), each.getHeight(), each.getStyle());
      same.setLocale(each.getLocale());
      return same;
    }).toArray(FontData[]::new);
  }
}
