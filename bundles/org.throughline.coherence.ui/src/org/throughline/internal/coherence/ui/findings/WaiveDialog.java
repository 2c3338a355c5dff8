package org.throughline.internal.coherence.ui.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.Person;
import org.throughline.ui.Named;

/** Asks why findings are accepted, by whom and until when. */
final class WaiveDialog extends DecisionDialog {

  private static final int LINES = 4;
  private static final int MONTHS = 3;

  private final LocalDate today;
  private final Optional<Person> self;
  private Text reason;
  private Combo by;
  private DateTime until;
  private String why = "";
  private Optional<Person> who = Optional.empty();
  private LocalDate last;

  /** @param self who sits at the keyboard, where that is a person of the client */
  WaiveDialog(Shell shell, ClientSession session, List<FindingRow> rows, Optional<Person> self) {
    super(shell, "waive", session, rows);
    this.self = self;
    today = RuleCatalog.today(session);
    last = today.plusMonths(MONTHS);
  }

  @Override
  void fill(Composite form) {
    label(form, "waive.reason");
    reason = new Text(form, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    reason.setData("id", "waive.reason");
    Named.of(reason, Words.of("waive.reason"));
    GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
    tall.heightHint = reason.getLineHeight() * LINES;
    tall.widthHint = 320;
    reason.setLayoutData(tall);
    reason.addModifyListener(event -> filled());
    reason.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    by = person(form, "waive.by", self);
    label(form, "waive.until");
    until = day(form, "waive.until", last);
    until.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filled()));
    Label note = new Label(form, SWT.WRAP);
    note.setText(Words.of("waive.note"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = 320;
    note.setLayoutData(wide);
    reason.setFocus();
  }

  @Override
  boolean isComplete() {
    return !reason.getText().isBlank() && !day(until).isBefore(today);
  }

  @Override
  protected void okPressed() {
    why = reason.getText();
    who = person(by);
    last = day(until);
    super.okPressed();
  }

  /** Why. */
  String reason() {
    return why;
  }

  /** Who decided it. */
  Optional<Person> by() {
    return who;
  }

  /** The last day on which it is accepted. */
  LocalDate until() {
    return last;
  }
}
