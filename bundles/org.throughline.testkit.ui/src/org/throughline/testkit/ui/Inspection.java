package org.throughline.testkit.ui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Looks at a window as someone does who cannot see it well: what can be worked with has a name that a screen reader
 * says, and text stands out from what lies behind it. Used on the UI thread.
 */
public final class Inspection {

  /** WCAG 2.2, 1.4.3: the least contrast of text. */
  public static final double LEAST_CONTRAST = 4.5;

  /** What a person can put the focus on and use, but a screen reader has no name for: a line for each. */
  public List<String> nameless(Control root) {
    List<String> found = new ArrayList<>();
    within(root).filter(Control::isVisible).forEach(control -> {
      if (isUsed(control) && name(control).isEmpty()) {
        found.add(describe(control));
      }
      if (control instanceof ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
          if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null && text(item.getText()).isEmpty()
              && text(item.getToolTipText()).isEmpty()) {
            found.add("ToolItem " + item.getData("id") + " in " + describe(bar));
          }
        }
      }
    });
    return found;
  }

  /** Text with too little contrast: a line for each. Disabled controls do not count (WCAG 2.2, 1.4.3). */
  public List<String> faint(Control root) {
    List<String> found = new ArrayList<>();
    within(root).filter(control -> control.isVisible() && control.isEnabled() && hasText(control)).forEach(control -> {
      double contrast = contrast(control.getForeground(), control.getBackground());
      if (contrast < LEAST_CONTRAST) {
        found.add("%.1f %s on %s %s".formatted(contrast, control.getForeground().getRGB(),
            control.getBackground().getRGB(), describe(control)));
      }
    });
    return found;
  }

  /** Words on controls that cannot wrap and are smaller than their words: a line for each. */
  public List<String> cut(Control root) {
    List<String> found = new ArrayList<>();
    within(root).filter(control -> control.isVisible() && isOneLine(control)).forEach(control -> {
      int wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
      int seen = Math.min(control.getSize().x, control.getParent().getClientArea().width - control.getLocation().x);
      if (wanted > seen + 1) {
        found.add("%d of %d %s \"%s\"".formatted(seen, wanted, describe(control), words(control)));
      }
    });
    return found;
  }

  private static boolean isOneLine(Control control) {
    return switch (control) {
      case Label label -> (label.getStyle() & (SWT.WRAP | SWT.SEPARATOR)) == 0 && !text(label.getText()).isEmpty();
      case Button button -> (button.getStyle() & SWT.WRAP) == 0 && !text(button.getText()).isEmpty();
      default -> false;
    };
  }

  private static String words(Control control) {
    return switch (control) {
      case Label label -> label.getText();
      case Button button -> button.getText();
      default -> "";
    };
  }

  /** Contrast after WCAG 2.2, from 1 to 21. */
  public static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static boolean isUsed(Control control) {
    return switch (control) {
      case Button button -> true;
      case Link link -> true;
      case Text text -> true;
      case StyledText text -> true;
      case Combo combo -> true;
      case Tree tree -> true;
      case Table table -> true;
      case Spinner spinner -> true;
      case Scale scale -> true;
      case Slider slider -> true;
      case DateTime date -> true;
      case Canvas canvas -> canvas.getClass() == Canvas.class && canvas.getListeners(SWT.KeyDown).length > 0;
      default -> false;
    };
  }

  private static boolean hasText(Control control) {
    return switch (control) {
      case Label label -> !text(label.getText()).isEmpty();
      case CLabel label -> !text(label.getText()).isEmpty();
      case Text text -> true;
      case StyledText text -> true;
      case Link link -> true;
      case Tree tree -> true;
      case Table table -> true;
      default -> false;
    };
  }

  /** What a screen reader says of a control. */
  private static Optional<String> name(Control control) {
    AccessibleEvent event = new AccessibleEvent(control.getAccessible());
    event.childID = ACC.CHILDID_SELF;
    event.result = ownText(control);
    listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
    return text(event.result).isEmpty() ? Optional.empty() : Optional.of(event.result);
  }

  private static String ownText(Control control) {
    return switch (control) {
      case Button button -> text(button.getText()).isEmpty() ? text(button.getToolTipText()) : button.getText();
      case Link link -> link.getText();
      case Group group -> group.getText();
      default -> "";
    };
  }

  /** SWT tells the listeners of an accessible object to nobody but the platform. */
  @SuppressWarnings("unchecked")
  private static List<AccessibleListener> listeners(Accessible accessible) {
    try {
      Field field = Accessible.class.getDeclaredField("accessibleListeners");
      field.setAccessible(true);
      return List.copyOf(Objects.requireNonNullElse((List<AccessibleListener>) field.get(accessible), List.of()));
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("SWT keeps its accessible listeners elsewhere now", changed);
    }
  }

  private static String text(String words) {
    return words == null ? "" : words.replace("&", "").strip();
  }

  private static String describe(Control control) {
    StringBuilder words = new StringBuilder(control.getClass().getSimpleName());
    words.append(' ').append(control.getData("id"));
    if (control instanceof Label label) {
      words.append(" \"").append(label.getText()).append('"');
    }
    Composite parent = control.getParent();
    for (int up = 0; parent != null && up < 4; up++, parent = parent.getParent()) {
      words.append(" < ").append(parent.getClass().getSimpleName());
      if (parent.getData("id") != null) {
        words.append(' ').append(parent.getData("id"));
      }
    }
    return words.toString();
  }

  private static Stream<Control> within(Control control) {
    Stream<Control> self = Stream.of(control);
    return control instanceof Composite parent
        ? Stream.concat(self, Stream.of(parent.getChildren()).flatMap(Inspection::within)) : self;
  }
}
