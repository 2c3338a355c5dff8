package org.throughline.internal.coherence.ui.findings;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.Person;
import org.throughline.ui.FormDialog;

/** Asks what is decided about findings. */
abstract class DecisionDialog extends FormDialog {

  private final String id;
  private final List<FindingRow> rows;
  private final List<Person> people;

  /**
   * A dialog about findings of one client.
   *
   * @param id the short name of the dialog, such as {@code waive}
   */
  DecisionDialog(Shell shell, String id, ClientSession session, List<FindingRow> rows) {
    super(shell, Words::of, id + ".title", id + ".do");
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
  protected final void fill() {
    paragraph(rows.size() == 1 ? rows.getFirst().sentence() : Words.of("many", rows.size())).setData("id", id + ".about");
    decide();
  }

  /** Makes the fields for the decision. */
  abstract void decide();

  /** A field in which a person is chosen, or nobody. */
  final Combo person(String key, Optional<Person> chosen) {
    List<String> names = new ArrayList<>(List.of(Words.of("person.nobody")));
    people.forEach(each -> names.add(name(each)));
    return combo(key, names, chosen.map(people::indexOf).orElse(-1) + 1);
  }

  /** Who is chosen in such a field. */
  final Optional<Person> person(Combo combo) {
    return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(people.get(combo.getSelectionIndex() - 1));
  }

  /** A field in which a day is chosen. */
  final DateTime day(String key, LocalDate day) {
    DateTime field = field(new DateTime(form(), SWT.DATE | SWT.DROP_DOWN), key);
    field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    GridData place = (GridData) field.getLayoutData();
    place.horizontalAlignment = SWT.BEGINNING;
    place.widthHint = SWT.DEFAULT;
    return field;
  }

  /** The day in such a field. */
  static LocalDate day(DateTime field) {
    return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
  }
}
