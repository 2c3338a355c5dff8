package org.throughline.internal.coherence.ui.findings;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.Person;
import org.throughline.ui.Named;

/** Asks what is decided about findings. */
abstract class DecisionDialog extends Dialog {

  private static final int WIDTH = 520;

  private final String id;
  private final List<FindingRow> rows;
  private final List<Person> people;

  /**
   * A dialog about findings of one client.
   *
   * @param id the short name of the dialog, such as {@code waive}
   */
  DecisionDialog(Shell shell, String id, ClientSession session, List<FindingRow> rows) {
    super(shell);
    this.id = id;
    this.rows = rows;
    people = session.index().all(Person.class).stream()
        .sorted(Comparator.comparing(DecisionDialog::name, Collator.getInstance(Locale.getDefault())::compare))
        .toList();
  }

  private static String name(Person person) {
    return person.getName() == null || person.getName().isBlank() ? ModelLabel.name(person).in(Locale.getDefault())
        : person.getName();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Words.of(id + ".title"));
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 16;
    layout.verticalSpacing = 8;
    layout.horizontalSpacing = 12;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Label about = new Label(form, SWT.WRAP);
    about.setData("id", id + ".about");
    about.setText((rows.size() == 1 ? rows.getFirst().sentence() : Words.of("many", rows.size())).replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = WIDTH;
    about.setLayoutData(wide);
    fill(form);
    return area;
  }

  /** Makes the fields, in two columns. */
  abstract void fill(Composite form);

  /** Whether it can be done as it is filled in. */
  abstract boolean isComplete();

  /** Looks at the fields again. */
  final void filled() {
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(isComplete());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Words.of(id + ".do"), true).setData("id", id + ".do");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    filled();
  }

  /** A label before a field. */
  final void label(Composite form, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(Words.of(key));
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
  }

  /** A field in which a person is chosen, or nobody. */
  final Combo person(Composite form, String key, Optional<Person> chosen) {
    label(form, key);
    Combo combo = new Combo(form, SWT.READ_ONLY);
    combo.setData("id", key);
    Named.of(combo, Words.of(key));
    List<String> names = new ArrayList<>(List.of(Words.of("person.nobody")));
    people.forEach(each -> names.add(name(each)));
    combo.setItems(names.toArray(String[]::new));
    combo.select(chosen.map(people::indexOf).orElse(-1) + 1);
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return combo;
  }

  /** Who is chosen in such a field. */
  final Optional<Person> person(Combo combo) {
    return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(people.get(combo.getSelectionIndex() - 1));
  }

  /** A field in which a day is chosen. */
  static DateTime day(Composite form, String key, LocalDate day) {
    DateTime field = new DateTime(form, SWT.DATE | SWT.DROP_DOWN);
    field.setData("id", key);
    Named.of(field, Words.of(key));
    field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    field.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    return field;
  }

  /** The day in such a field. */
  static LocalDate day(DateTime field) {
    return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
  }
}
