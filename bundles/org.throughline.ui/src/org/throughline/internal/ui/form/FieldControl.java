package org.throughline.internal.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.ui.Desk;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** One field of the form: its label, its control, and a line below it for what is wrong with what was typed. */
abstract class FieldControl {

  private static final ModelTexts TEXTS = new ModelTexts();

  final Desk desk;
  final EObject object;
  final Field field;
  final ValueText values;
  private Composite problem;
  private Label problemText;
  private Control main;

  FieldControl(Desk desk, EObject object, Field field, ValueText values) {
    this.desk = desk;
    this.object = object;
    this.field = field;
    this.values = values;
  }

  /** Makes the widgets in a parent with two columns. */
  final void create(Composite parent, boolean editable) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text());
    label.setForeground(Theme.current().ink3());
    GridData left = new GridData(SWT.FILL, SWT.TOP, false, false);
    left.widthHint = FormBody.LABEL_WIDTH;
    left.verticalIndent = 6;
    label.setLayoutData(left);
    main = control(parent, editable);
    String help = TEXTS.help(field.feature(), Locale.getDefault()).orElse("");
    label.setToolTipText(help);
    named(main, text(), help);
    createProblem(parent);
    refresh();
  }

  /** What the field is called. */
  final String text() {
    return TEXTS.label(field.feature(), Locale.getDefault());
  }

  final String id(String part) {
    return "details." + field.feature().getName() + part;
  }

  private void named(Control control, String name, String help) {
    control.setToolTipText(help);
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = problemText.getText();
      }

      @Override
      public void getHelp(AccessibleEvent event) {
        event.result = help;
      }
    });
  }

  private void createProblem(Composite parent) {
    problem = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 4;
    problem.setLayout(layout);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.horizontalIndent = FormBody.LABEL_WIDTH + 8;
    wide.exclude = true;
    problem.setLayoutData(wide);
    problem.setVisible(false);
    Label mark = new Label(problem, SWT.NONE);
    mark.setImage(Icons.image("error"));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    problemText = new Label(problem, SWT.WRAP);
    problemText.setData("id", id(".problem"));
    problemText.setForeground(Theme.current().error());
    GridData text = new GridData(SWT.FILL, SWT.TOP, true, false);
    text.widthHint = 120;
    problemText.setLayoutData(text);
  }

  /** Says beside the field what is wrong; nothing when the text is empty. */
  final void problem(String text) {
    if (problem.isDisposed() || text.equals(problemText.getText())) {
      return;
    }
    problemText.setText(text);
    boolean bad = !text.isEmpty();
    ((GridData) problem.getLayoutData()).exclude = !bad;
    problem.setVisible(bad);
    FormBody.resized(problem);
  }

  /** Puts a value into the model; what the model refuses is said beside the field. */
  final void store(Object value, boolean typing) {
    try {
      Operation operation = operation(value);
      if (typing) {
        desk.type(operation, List.of(object, field.feature()));
      } else {
        desk.run(operation);
      }
      problem("");
    } catch (ClientException refused) {
      problem(refused.text().in(Locale.getDefault()));
    }
  }

  private Operation operation(Object value) {
    if (field.feature() == ModelPackage.Literals.ELEMENT__NAME && object instanceof Element element) {
      return new RenameElement(element, value == null ? "" : value.toString());
    }
    return new SetFeature(object, field.feature(), value);
  }

  final Optional<Object> value() {
    return Optional.ofNullable(object.eGet(field.feature()));
  }

  static String word(String key) {
    return Message.of(FieldControl.class, key).in(Locale.getDefault());
  }

  /** Makes the control that takes the value, and gives it layout data. */
  abstract Control control(Composite parent, boolean editable);

  /** Shows what the model holds now. */
  abstract void refresh();
}
