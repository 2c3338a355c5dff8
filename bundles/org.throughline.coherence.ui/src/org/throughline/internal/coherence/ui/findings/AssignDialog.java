package org.throughline.internal.coherence.ui.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.Person;

/** Asks who takes findings on, and until when. */
final class AssignDialog extends DecisionDialog {

  private static final int WEEKS = 2;

  private final Optional<Person> before;
  private final Optional<LocalDate> due;
  private final LocalDate proposed;
  private Combo owner;
  private Button dated;
  private DateTime day;
  private Optional<Person> who = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();

  AssignDialog(Shell shell, ClientSession session, List<FindingRow> rows) {
    super(shell, "assign", session, rows);
    Entry first = rows.getFirst().entry();
    before = first.owner();
    due = first.due();
    proposed = due.orElseGet(() -> RuleCatalog.today(session).plusWeeks(WEEKS));
  }

  @Override
  void decide() {
    owner = person("assign.owner", before);
    dated = new Button(form(), SWT.CHECK);
    dated.setText(Words.of("assign.dated"));
    dated.setData("id", "assign.dated");
    dated.setSelection(due.isPresent());
    day = day("assign.due", proposed);
    day.setEnabled(due.isPresent());
    dated.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> day.setEnabled(dated.getSelection())));
    owner.setFocus();
  }

  @Override
  protected void okPressed() {
    who = person(owner);
    until = dated.getSelection() ? Optional.of(day(day)) : Optional.empty();
    super.okPressed();
  }

  /** Who takes it on; empty for nobody. */
  Optional<Person> owner() {
    return who;
  }

  /** Until when; empty for no date. */
  Optional<LocalDate> due() {
    return until;
  }
}
