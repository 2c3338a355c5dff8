package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.FieldVisit;
import org.throughline.core.ModelTexts;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/**
 * One field of the form: its label, its control, and a line below it for what is wrong with what was typed. Everything
 * that is stored between entering and leaving it is one step.
 */
abstract class FieldControl {

  /** The width of the labels' column. */
  static final int LABEL_WIDTH = 88;
  private static final ModelTexts TEXTS = new ModelTexts();

  final FormContext context;
  final Subject subject;
  final Field field;
  private final String prefix;
  private Composite row;
  private Label label;
  private Composite problem;
  private Label problemMark;
  private Label problemText;
  private @Nullable FieldVisit visit;
  private boolean inside;
  private boolean wrong;

  FieldControl(FormContext context, Subject subject, Field field, String prefix) {
    this.context = context;
    this.subject = subject;
    this.field = field;
    this.prefix = prefix;
  }

  /** Makes the widgets of the field as one row of a parent with one column. */
  final void create(Composite parent, boolean editable) {
    row = new Composite(parent, SWT.NONE);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 4;
    row.setLayout(layout);
    label = new Label(row, SWT.WRAP);
    label.setText(labelText());
    Theme.tint(label, Theme::ink3);
    label.setToolTipText(help());
    Control main = control(row, editable);
    if (main.getData("id") == null) {
      main.setData("id", id(""));
    }
    createProblem(row);
    stacked(false);
    for (Control each : within(row, new ArrayList<>())) {
      adopt(each);
    }
    refresh();
  }

  private static List<Control> within(Control control, List<Control> found) {
    found.add(control);
    if (control.getClass() == Composite.class) {
      for (Control child : ((Composite) control).getChildren()) {
        within(child, found);
      }
    }
    return found;
  }

  /** Puts the label above the control instead of beside it, where there is little room. */
  final void stacked(boolean narrow) {
    boolean above = narrow || field.wide();
    GridLayout layout = (GridLayout) row.getLayout();
    layout.numColumns = above ? 1 : 2;
    GridData left = new GridData(SWT.FILL, SWT.TOP, above, false);
    left.widthHint = above ? SWT.DEFAULT : LABEL_WIDTH;
    left.verticalIndent = above ? 0 : 6;
    label.setLayoutData(left);
    GridData below = (GridData) problem.getLayoutData();
    below.horizontalSpan = above ? 1 : 2;
    below.horizontalIndent = above ? 0 : LABEL_WIDTH + 8;
  }

  /** What the field is called. */
  final String text() {
    return TEXTS.label(field.feature(), Locale.getDefault());
  }

  /** What stands before the control; a list adds how much it holds. */
  String labelText() {
    return text();
  }

  final void relabel() {
    if (!label.getText().equals(labelText())) {
      label.setText(labelText());
    }
  }

  final String help() {
    return TEXTS.help(field.feature(), Locale.getDefault()).orElse("");
  }

  final String id(String part) {
    return prefix + field.feature().getName() + part;
  }

  final Composite row() {
    return row;
  }

  /** Puts the focus into the first control that takes it. */
  final boolean focus() {
    for (Control each : row.getChildren()) {
      if (!(each instanceof Label) && each.isVisible() && each.setFocus()) {
        return true;
      }
    }
    return false;
  }

  // ---- names, help and visits

  /** Makes a control a part of the field: named, explained, and part of a visit. */
  final void adopt(Control control) {
    if (control instanceof Label || control.getData("adopted") != null) {
      if (control instanceof Label) {
        hover(control);
      }
      return;
    }
    control.setData("adopted", Boolean.TRUE);
    if (control.getData("name") == null && control.getClass() != Composite.class) {
      control.setData("name", control instanceof Button button && !button.getText().isEmpty()
          ? text() + ", " + button.getText() : text());
    }
    if (control.getToolTipText() == null && (control instanceof Text || control instanceof Combo
        || control instanceof Table)) {
      control.setToolTipText(help());
    }
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
          event.result = (String) Objects.requireNonNullElse(control.getData("name"), text());
        }
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
          event.result = problemText.getText();
        }
      }

      @Override
      public void getHelp(AccessibleEvent event) {
        event.result = help();
      }
    });
    control.addFocusListener(FocusListener.focusGainedAdapter(event -> entered()));
    control.addFocusListener(FocusListener.focusLostAdapter(event -> lost()));
    control.addHelpListener(event -> explain(control));
    hover(control);
  }

  private void hover(Control control) {
    control.addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(event -> context.page().help(text(), help())));
  }

  private void explain(Control control) {
    ToolTip tip = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
    tip.setText(text());
    tip.setMessage(help().isEmpty() ? text() : help());
    Point place = control.toDisplay(8, control.getSize().y);
    tip.setLocation(place);
    tip.setVisible(true);
    context.page().help(text(), help());
  }

  private void entered() {
    if (!inside) {
      inside = true;
      context.page().help(text(), help());
      beginVisit();
    }
  }

  private void beginVisit() {
    visit = new FieldVisit();
  }

  private void lost() {
    row.getDisplay().asyncExec(() -> {
      if (!row.isDisposed() && inside && !holdsFocus()) {
        leave();
      }
    });
  }

  private boolean holdsFocus() {
    for (Control each = row.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
      if (each == row) {
        return true;
      }
    }
    return false;
  }

  /** Ends the visit. Called when the focus went elsewhere, and before the field goes away. */
  final void leave() {
    if (inside) {
      inside = false;
      visit = null;
      left();
      endStep();
    }
  }

  /** Ends the step of what was stored, so that the next one is undone on its own. */
  final void endStep() {
    if (subject.session().access().editable()) {
      subject.session().history().boundary();
    }
  }

  /** Tidies the control when the visit ends. */
  void left() {
  }

  /** Keeps what is not stored before the control goes away. */
  void closing() {
  }

  // ---- what is wrong

  private void createProblem(Composite parent) {
    problem = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 4;
    problem.setLayout(layout);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.exclude = true;
    problem.setLayoutData(wide);
    problem.setVisible(false);
    problemMark = new Label(problem, SWT.NONE);
    problemMark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    problemText = new Label(problem, SWT.WRAP);
    problemText.setData("id", id(".problem"));
    GridData text = new GridData(SWT.FILL, SWT.TOP, true, false);
    text.widthHint = 120;
    problemText.setLayoutData(text);
  }

  /** Says beside the field what is wrong; nothing when the text is empty. */
  final void problem(String text) {
    say(text, "error");
  }

  /** Says something beside the field that is worth knowing and not wrong. */
  final void note(String text) {
    say(text, "hint");
  }

  /** What is shown is a value: nothing is wrong any more. A note stays until the field is changed. */
  final void right() {
    if (wrong) {
      problem("");
    }
  }

  private void say(String text, String mark) {
    if (problem.isDisposed() || text.equals(problemText.getText())) {
      return;
    }
    wrong = mark.equals("error");
    problemText.setText(text);
    Theme.tint(problemText, mark.equals("error") ? Theme::error : Theme::ink3);
    problemMark.setImage(Icons.image(mark));
    boolean shown = !text.isEmpty();
    ((GridData) problem.getLayoutData()).exclude = !shown;
    problem.setVisible(shown);
    context.page().resized();
  }

  // ---- the model

  /** What the model holds. */
  final Held held() {
    return subject.held(field.feature());
  }

  final Optional<Object> value() {
    return Optional.ofNullable(held().value());
  }

  /** Puts a value into the model, as a part of the visit; what the model refuses is said beside the field. */
  final boolean store(@Nullable Object value) {
    return said(() -> subject.store(field.feature(), value, visit));
  }

  /** Applies an operation as a step of its own. */
  final boolean run(Operation operation) {
    return said(() -> subject.run(operation));
  }

  /** Applies an operation as a part of a visit. */
  final boolean joined(Operation operation, FieldVisit during) {
    return said(() -> subject.session().type(operation, during));
  }

  /** The visit of the field; null when nobody is in it. */
  final @Nullable FieldVisit visit() {
    return visit;
  }

  private boolean said(java.util.function.Supplier<OperationResult> change) {
    try {
      OperationResult result = change.get();
      problem("");
      int repaired = result.repairs().stream().mapToInt(each -> each.characters()).sum();
      if (repaired > 0) {
        note(FormWords.of("text.repaired", repaired));
      }
      return true;
    } catch (ClientException refused) {
      problem(refused.text().in(Locale.getDefault()));
      return false;
    }
  }

  final EObject object() {
    return subject.first();
  }

  /** A flat button with an icon, named by what it does. */
  final Button tool(Composite parent, String icon, String part, String words) {
    Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
    button.setImage(Icons.image(icon));
    button.setToolTipText(words);
    button.setData("id", id(part));
    button.setData("name", words + ", " + text());
    return button;
  }

  /** Does something when Enter is pressed in a line of text. */
  static void onEnter(Text text, Runnable action) {
    text.addListener(SWT.KeyDown, event -> {
      if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == SWT.CR) && event.doit
          && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
        event.doit = false;
        action.run();
      }
    });
  }

  static GridData wide() {
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 60;
    return wide;
  }

  static Composite plain(Composite parent, int columns) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 4;
    layout.verticalSpacing = 4;
    area.setLayout(layout);
    area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return area;
  }

  /** Makes the control that takes the value, and gives it layout data. */
  abstract Control control(Composite parent, boolean editable);

  /** Shows what the model holds now. */
  abstract void refresh();
}
