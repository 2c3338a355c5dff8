package org.throughline.internal.briefing.ui.out;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.FormDialog;

/** Asks for whom a briefing is issued, and what changed. */
final class IssueDialog extends FormDialog {

  private final Briefing briefing;
  private Combo reader;
  private Text summary;
  private @Nullable Wish wish;

  /** What was asked for. */
  record Wish(Readership reader, String summary) {
  }

  IssueDialog(Shell parent, Briefing briefing) {
    super(parent, BriefText::of, "brief.issue.title", "brief.issue.do");
    this.briefing = briefing;
  }

  Optional<Wish> ask() {
    return open() == OK ? Optional.ofNullable(wish) : Optional.empty();
  }

  @Override
  protected void fill() {
    lead(BriefText.name(briefing));
    paragraph(BriefText.of("brief.issue.lead"));
    reader = combo("brief.issue.reader", List.of(BriefText.of("to.CLIENT"), BriefText.of("to.PARTNER_AGENCY")),
        briefing.getReader() == Readership.CLIENT ? 0 : 1);
    label("brief.issue.summary");
    summary = field(new Text(form(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "brief.issue.summary");
    ((GridData) summary.getLayoutData()).heightHint = 70;
    summary.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
  }

  @Override
  protected void okPressed() {
    wish = new Wish(reader.getSelectionIndex() == 0 ? Readership.CLIENT : Readership.PARTNER_AGENCY, summary.getText());
    super.okPressed();
  }
}
