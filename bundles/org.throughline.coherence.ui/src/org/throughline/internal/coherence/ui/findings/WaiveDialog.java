package org.throughline.internal.coherence.ui.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.Person;

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
  void decide() {
    label("waive.reason");
    reason = field(new Text(form(), SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "waive.reason");
    GridData tall = (GridData) reason.getLayoutData();
    tall.verticalAlignment = SWT.FILL;
    tall.grabExcessVerticalSpace = true;
    tall.heightHint = reason.getLineHeight() * LINES;
    reason.addModifyListener(event -> filled());
    reason.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    by = person("waive.by", self);
    label("waive.until");
    until = day("waive.until", last);
    until.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filled()));
    paragraph(Words.of("waive.note"));
    reason.setFocus();
  }

  @Override
  protected boolean isComplete() {
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
