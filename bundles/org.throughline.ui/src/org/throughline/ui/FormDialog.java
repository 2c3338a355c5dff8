package org.throughline.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A dialog that asks for a few things: labels at the left, fields at the right, and below a field what is wrong with it.
 * Each field has a key, under which its words are found; the key is its id too. Used on the UI thread.
 */
public abstract class FormDialog extends PlainDialog {

  private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
  private static final int COLUMNS = 3;
  /** Of fields, and of paragraphs over the whole width, in points. */
  private static final int FIELD = 340;
  private static final int WIDE = 460;
  private static final int GAP = 8;

  private final UnaryOperator<String> words;
  private final String action;
  private final Map<Control, Label> problems = new HashMap<>();
  private Composite form;

  /**
   * A dialog that is not open yet.
   *
   * @param words the text of a key in the language of the program
   * @param title the key of its title
   * @param action the key of the button that does it
   */
  protected FormDialog(Shell parent, UnaryOperator<String> words, String title, String action) {
    super(parent, title, words.apply(title));
    this.words = words;
    this.action = action;
  }

  /** Makes the fields, from top to bottom. */
  protected abstract void fill();

  /** Whether it can be done as it is filled in; asked at first and when {@link #filled} is called. */
  protected boolean isComplete() {
    return true;
  }

  /** Looks at the fields again: the button that does it can be pressed when they are complete. */
  protected final void filled() {
    Button button = getButton(IDialogConstants.OK_ID);
    if (button != null) {
      button.setEnabled(isComplete());
    }
  }

  /** The parent of all fields, a grid of three columns: a label, a field, and a button or more of the field. */
  protected final Composite form() {
    return form;
  }

  @Override
  protected final void fill(Composite area) {
    form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(COLUMNS, false);
    layout.marginWidth = 2 * GAP;
    layout.marginHeight = 2 * GAP;
    layout.verticalSpacing = GAP / 2;
    layout.horizontalSpacing = GAP;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    fill();
  }

  @Override
  protected final void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, words.apply(action), true).setData("id", action);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    filled();
  }

  // ---- words

  /** What it is about, in the face of the client's own words. */
  protected final Label lead(String said) {
    Label lead = paragraph(said);
    lead.setFont(Typeface.SERIF.at(12));
    return lead;
  }

  /** Words over the whole width. */
  protected final Label paragraph(String said) {
    Label paragraph = new Label(form, SWT.WRAP);
    paragraph.setText(said.replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
    wide.widthHint = WIDE;
    paragraph.setLayoutData(wide);
    return paragraph;
  }

  /** The name of the field that follows. */
  protected final void label(String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(words.apply(key).replace("&", "&&"));
    GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    place.verticalIndent = GAP;
    label.setLayoutData(place);
  }

  // ---- fields

  /** A line of text with its label, and room below it for {@linkplain #say what is wrong}. */
  protected final Text text(String key, String value) {
    label(key);
    Text text = field(new Text(form, SWT.BORDER | SWT.SINGLE), key);
    text.setText(value);
    problems.put(text, problem(key + ".problem"));
    return text;
  }

  /** A choice of one with its label. */
  protected final Combo combo(String key, List<String> items, int chosen) {
    label(key);
    Combo combo = field(new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY), key);
    combo.setItems(items.toArray(String[]::new));
    combo.select(chosen);
    return combo;
  }

  /** Gives a control that was made in the form the name, the id and the place of a field. */
  protected final <T extends Control> T field(T control, String key) {
    control.setData("id", key);
    Named.of(control, words.apply(key));
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 1, 1);
    place.widthHint = FIELD;
    place.verticalIndent = GAP;
    control.setLayoutData(place);
    return control;
  }

  /** A button that helps to fill in a line of text, beside it. */
  protected final Button beside(Text text, String key, Runnable help) {
    ((GridData) text.getLayoutData()).horizontalSpan = 1;
    Button button = new Button(form, SWT.PUSH);
    button.setText(words.apply(key));
    button.setData("id", key);
    GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
    place.verticalIndent = GAP;
    button.setLayoutData(place);
    button.moveBelow(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> help.run()));
    return button;
  }

  /** Room for words about what went wrong, which nobody sees before there are some. */
  protected final Label problem(String id) {
    Label problem = new Label(form, SWT.WRAP);
    problem.setData("id", id);
    problem.setData(CSS_OFF, Boolean.TRUE);
    problem.setForeground(Theme.current().error());
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
    below.widthHint = FIELD;
    below.exclude = true;
    problem.setLayoutData(below);
    problem.setVisible(false);
    return problem;
  }

  /**
   * Says what is wrong.
   *
   * @param about a line of text, or room made by {@link #problem}
   * @param wrong empty when nothing is
   */
  protected final void say(Control about, String wrong) {
    Label problem = about instanceof Label label ? label : problems.get(about);
    String said = wrong.replace("&", "&&");
    if (!problem.getText().equals(said)) {
      problem.setText(said);
      problem.setVisible(!said.isEmpty());
      ((GridData) problem.getLayoutData()).exclude = said.isEmpty();
      form.layout(true, true);
      getShell().pack();
    }
  }
}
