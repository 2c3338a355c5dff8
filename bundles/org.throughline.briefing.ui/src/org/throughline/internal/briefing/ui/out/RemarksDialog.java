package org.throughline.internal.briefing.ui.out;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.briefing.SectionAnchor;
import org.throughline.briefing.remark.ReturnedRemarks;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.FormDialog;

/** Shows what a reader wrote back, and asks who it was. */
final class RemarksDialog extends FormDialog {

  private final Briefing briefing;
  private final ReturnedRemarks returned;
  private Text from;
  private String author = "";

  RemarksDialog(Shell parent, Briefing briefing, ReturnedRemarks returned) {
    super(parent, BriefText::of, "brief.remarks.title", "brief.remarks.do");
    this.briefing = briefing;
    this.returned = returned;
  }

  Optional<String> ask() {
    return open() == OK ? Optional.of(author) : Optional.empty();
  }

  @Override
  protected void fill() {
    lead(BriefText.name(briefing));
    paragraph(BriefText.of("brief.remarks.lead", returned.remarks().size()));
    from = text("brief.remarks.from", "");
    label("brief.remarks.words");
    Text words = field(new Text(form(), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "brief.remarks.words");
    ((GridData) words.getLayoutData()).heightHint = 160;
    words.setText(returned.remarks().stream().map(it -> SectionAnchor.section(briefing, it.section())
        .map(section -> section.getName() == null ? "" : section.getName() + ": ").orElse("") + it.text())
        .collect(Collectors.joining("\n\n")));
    from.addListener(SWT.Modify, event -> filled());
    from.setFocus();
  }

  @Override
  protected boolean isComplete() {
    return !from.getText().isBlank() && !returned.remarks().isEmpty();
  }

  @Override
  protected void okPressed() {
    author = from.getText().strip();
    super.okPressed();
  }
}
