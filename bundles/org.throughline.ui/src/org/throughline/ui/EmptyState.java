package org.throughline.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.core.Worded;

/**
 * What a view shows while there is nothing to show: a line with an open end, one sentence that says what is missing,
 * and a button or two that do something about it. Fills its parent. Its id is that of the view with {@code .empty}
 * behind it, its buttons' ids are those of their choices.
 */
public final class EmptyState extends Composite {

  /** The key under which e4 looks for controls whose colours it must leave alone. */
  private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
  private static final int EDGE = 24;
  private static final int LEAST_LETTERS = 8;
  /** Beside the words of a button where there is room. */
  private static final int AROUND = 20;

  private final String view;
  private final Label sentence;
  private final Composite row;
  private Worded text;
  private List<Choice> choices = List.of();

  /**
   * Something a person can do about it.
   *
   * @param id the last part of the id of its button, such as {@code new}
   * @param label what the button says; with … where a dialog follows
   * @param action does it, on the UI thread
   */
  public record Choice(String id, Worded label, Runnable action) {

    /** Executes a command of the workbench. */
    public static Choice command(String id, Worded label, String command) {
      return new Choice(id, label, () -> {
        try {
          PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failed) {
          Trouble.show(failed);
        }
      });
    }
  }

  /**
   * An empty state.
   *
   * @param view the short name of the view, such as {@code explorer}
   * @param text one sentence
   * @param choices one, at most two; none only where there is nothing to be done
   */
  public EmptyState(Composite parent, String view, Worded text, Choice... choices) {
    super(parent, SWT.NONE);
    this.view = view;
    this.text = text;
    setData("id", view + ".empty");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = EDGE;
    layout.marginRight = EDGE;
    layout.verticalSpacing = 16;
    setLayout(layout);
    Canvas line = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    GridData strip = new GridData(SWT.FILL, SWT.TOP, true, false);
    strip.heightHint = 16;
    line.setLayoutData(strip);
    line.addPaintListener(event -> openEnd(event.gc));
    sentence = new Label(this, SWT.WRAP);
    sentence.setFont(Typeface.SERIF.at(12));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.horizontalIndent = EDGE;
    wide.widthHint = 160;
    sentence.setLayoutData(wide);
    row = new Composite(this, SWT.NONE);
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
    below.horizontalIndent = EDGE;
    below.widthHint = 160;
    row.setLayoutData(below);
    RowLayout buttons = new RowLayout();
    buttons.marginLeft = 0;
    buttons.marginTop = 0;
    buttons.spacing = 8;
    buttons.wrap = true;
    row.setLayout(buttons);
    row.addListener(SWT.Resize, event -> fit());
    for (Control each : List.of(this, line, sentence, row)) {
      each.setData(CSS_OFF, Boolean.TRUE);
    }
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = EmptyState.this.text.in(Locale.getDefault());
      }
    });
    Theme.whenChanged(this, this::colour);
    show(text, choices);
  }

  /** Says something else. */
  public void show(Worded said, Choice... offered) {
    text = said;
    choices = List.of(offered);
    sentence.setText(said.in(Locale.getDefault()).replace("&", "&&"));
    for (Control old : row.getChildren()) {
      old.dispose();
    }
    for (Choice choice : choices) {
      Button button = new Button(row, SWT.PUSH);
      button.setText(choice.label().in(Locale.getDefault()).replace("&", "&&"));
      Named.of(button, choice.label().in(Locale.getDefault()));
      button.setData("id", view + ".empty." + choice.id());
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice.action().run()));
      Roomy.of(button);
    }
    ((GridData) row.getLayoutData()).exclude = choices.isEmpty();
    row.setVisible(!choices.isEmpty());
    colour();
    fit();
    layout(true, true);
  }

  /** A button that is wider than the view loses letters in the middle; the tooltip has all of them. */
  private void fit() {
    int room = row.getClientArea().width;
    Control[] buttons = row.getChildren();
    for (int i = 0; i < buttons.length && i < choices.size() && room > 0; i++) {
      Button button = (Button) buttons[i];
      String whole = choices.get(i).label().in(Locale.getDefault());
      String said = whole;
      int kept = whole.length();
      button.setText(said.replace("&", "&&"));
      while (button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room && kept > LEAST_LETTERS) {
        kept--;
        said = whole.substring(0, kept - kept / 2).stripTrailing() + "…" + whole.substring(whole.length() - kept / 2);
        button.setText(said.replace("&", "&&"));
      }
      button.setToolTipText(said.equals(whole) ? null : whole);
      if (button.getLayoutData() instanceof RowData place) {
        place.width = Math.min(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AROUND, room);
      }
    }
  }

  /** The sentence, in every language. */
  public Worded text() {
    return text;
  }

  /** What is offered. */
  public List<Choice> choices() {
    return choices;
  }

  /** Follows the theme of the window. */
  private void colour() {
    Theme theme = Theme.current();
    for (Control each : getChildren()) {
      each.setBackground(theme.canvas());
    }
    setBackground(theme.canvas());
    sentence.setForeground(theme.ink());
    for (Control each : getChildren()) {
      each.redraw();
    }
  }

  private static void openEnd(GC gc) {
    Theme theme = Theme.current();
    int y = 8;
    gc.setAntialias(SWT.ON);
    gc.setForeground(theme.accent());
    gc.setLineWidth(3);
    gc.drawLine(0, y, 56, y);
    gc.setForeground(theme.borderStrong());
    gc.setLineWidth(2);
    gc.setLineDash(new int[] {3, 4});
    gc.drawLine(64, y, 100, y);
    gc.drawOval(103, y - 5, 10, 10);
  }

  @Override
  public boolean setFocus() {
    Control[] buttons = row.getChildren();
    return buttons.length > 0 ? buttons[0].setFocus() : super.setFocus();
  }
}
