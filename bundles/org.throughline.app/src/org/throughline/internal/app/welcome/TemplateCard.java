package org.throughline.internal.app.welcome;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.ui.ClientTemplates;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/** A template in the gallery: its picture, its name and what it brings. Works by mouse, Enter and Space. */
final class TemplateCard extends Canvas {

  private static final int WIDTH = 196;
  private static final int PICTURE = WIDTH - 2;
  private static final int PAD = 14;
  private static final int RADIUS = 16;

  private final ClientTemplate template;
  private final Runnable chosen;
  private boolean hovered;

  TemplateCard(Composite parent, ClientTemplate template, Runnable chosen) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.template = template;
    this.chosen = chosen;
    setData("id", "welcome.template." + template.key());
    setData("name", name());
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseUp, event -> {
      if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
        choose();
      }
    });
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name();
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = description();
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_PUSHBUTTON;
      }
    });
  }

  private String name() {
    return template.name().in(Locale.getDefault());
  }

  private String description() {
    return template.description().in(Locale.getDefault());
  }

  private void hover(boolean now) {
    hovered = now;
    redraw();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
      choose();
    }
  }

  private void choose() {
    setFocus();
    getDisplay().asyncExec(chosen);
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    TextLayout words = words();
    int height = PICTURE / 2 + 36 + words.getBounds().height + PAD;
    words.dispose();
    return new Point(WIDTH, height);
  }

  private TextLayout words() {
    TextLayout words = new TextLayout(getDisplay());
    words.setFont(getFont());
    words.setWidth(WIDTH - 2 * PAD);
    words.setText(description());
    return words;
  }

  private void paint(GC gc) {
    Theme theme = Theme.current();
    Point size = getSize();
    gc.setAntialias(SWT.ON);
    gc.setBackground(theme.surface());
    gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, RADIUS, RADIUS);
    Image picture = ClientTemplates.picture(template, PICTURE);
    gc.drawImage(picture, 1, 4);
    boolean focused = isFocusControl();
    gc.setForeground(focused ? theme.accent() : hovered ? theme.borderStrong() : theme.hairline());
    gc.setLineWidth(focused ? 2 : 1);
    int inset = focused ? 1 : 0;
    gc.drawRoundRectangle(inset, inset, size.x - 1 - 2 * inset, size.y - 1 - 2 * inset, RADIUS, RADIUS);
    gc.setForeground(theme.ink());
    gc.setFont(Typeface.SERIF_SEMIBOLD.at(12));
    gc.drawText(name(), PAD, PICTURE / 2 + 8, true);
    TextLayout words = words();
    gc.setForeground(theme.ink2());
    words.draw(gc, PAD, PICTURE / 2 + 36);
    words.dispose();
  }
}
