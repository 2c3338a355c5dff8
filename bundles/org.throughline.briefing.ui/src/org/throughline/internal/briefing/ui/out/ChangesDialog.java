package org.throughline.internal.briefing.ui.out;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.issue.Difference;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.internal.briefing.ui.Newest;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Issue;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Trouble;

/** What changed between two issues of a briefing, or since one, in words, section by section. */
final class ChangesDialog extends PlainDialog {

  private static final int WIDE = 560;
  private static final int HIGH = 360;

  private final ClientSession session;
  private final Briefing briefing;
  private final BriefingExport export;
  private final List<Issue> issues;
  private Combo from;
  private Combo to;
  private Text told;
  private Newest newest;

  ChangesDialog(Shell parent, ClientSession session, Briefing briefing, BriefingExport export) {
    super(parent, "brief.changes", BriefText.of("brief.changes.title"));
    this.session = session;
    this.briefing = briefing;
    this.export = export;
    this.issues = List.copyOf(briefing.getIssues());
  }

  @Override
  protected void fill(Composite area) {
    newest = new Newest(area.getDisplay()::asyncExec, "brief.changes");
    area.addDisposeListener(event -> newest.close());
    Composite row = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 0;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    List<String> names = new ArrayList<>(issues.stream().map(this::name).toList());
    from = combo(row, "brief.changes.from", names, names.size() - 1);
    names.add(BriefText.of("brief.changes.now"));
    to = combo(row, "brief.changes.to", names, names.size() - 1);
    told = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    told.setData("id", "brief.changes.told");
    Named.of(told, BriefText.of("brief.changes.title"));
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = WIDE;
    large.heightHint = HIGH;
    told.setLayoutData(large);
    tell();
  }

  private String name(Issue issue) {
    return BriefText.of("briefs.issue", issue.getNumber(), issue.getIssuedAt() == null ? "–"
        : BriefText.day(issue.getIssuedAt(), session.client().getZone()));
  }

  private Combo combo(Composite row, String key, List<String> items, int chosen) {
    new Label(row, SWT.NONE).setText(BriefText.of(key));
    Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(chosen);
    combo.setData("id", key);
    Named.of(combo, BriefText.of(key));
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    combo.addListener(SWT.Selection, event -> tell());
    return combo;
  }

  private void tell() {
    told.setText(BriefText.of("brief.changes.looking"));
    Issue before = issues.get(from.getSelectionIndex());
    FrozenDocument old = FrozenDocument.of(before);
    Optional<FrozenDocument> after = to.getSelectionIndex() == issues.size() ? Optional.empty()
        : Optional.of(FrozenDocument.of(issues.get(to.getSelectionIndex())));
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneId.of("UTC"));
    BriefingRequest request = new BriefingRequest(before.getReader(), Optional.empty(), Optional.empty(),
        Optional.ofNullable(briefing.getId()), Optional.empty(), LocalDate.ofInstant(session.now(), zone));
    newest.ask(0, progress -> words(Difference.between(old, after.orElseGet(() -> now(request, old, progress)))), said -> {
      if (!told.isDisposed()) {
        told.setText(said);
      }
    }, failed -> {
      if (!told.isDisposed()) {
        told.setText(failed instanceof ClientException known ? known.text().in(Locale.getDefault())
            : BriefText.of("brief.preview.failed"));
        Trouble.log(failed);
      }
    });
  }

  /** As it would go out now to the reader of the issue, in its language. */
  private FrozenDocument now(BriefingRequest request, FrozenDocument old, Progress progress) {
    return FrozenDocument.of(export.document(session, request, false, old.language(), progress));
  }

  private static String words(Difference difference) {
    Locale locale = Locale.getDefault();
    return difference.isEmpty() ? BriefText.of("brief.changes.same") : difference.bySection().values().stream()
        .map(all -> all.getFirst().title() + "\n" + all.stream().map(it -> "  – " + it.text().in(locale))
            .collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
