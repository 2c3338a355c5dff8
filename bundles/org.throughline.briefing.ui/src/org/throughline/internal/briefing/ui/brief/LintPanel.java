package org.throughline.internal.briefing.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.lint.BriefScore;
import org.throughline.coherence.Finding;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Typeface;

/** How good a briefing is, why, and what to do about what is missing. */
final class LintPanel {

  private final Composite whole;
  private final Label score;
  private final Label verdict;
  private final Table table;
  private final Label todo;

  /** @param goes takes the person to where something found can be mended */
  LintPanel(Composite parent, Consumer<Finding> goes) {
    whole = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 0;
    layout.marginWidth = 0;
    layout.horizontalSpacing = 12;
    whole.setLayout(layout);
    score = new Label(whole, SWT.NONE);
    score.setData("id", "brief.lint.score");
    score.setFont(Typeface.SERIF.at(18));
    score.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
    verdict = new Label(whole, SWT.WRAP);
    verdict.setData("id", "brief.lint.verdict");
    GridData beside = new GridData(SWT.FILL, SWT.CENTER, true, false);
    beside.widthHint = 120;
    verdict.setLayoutData(beside);
    table = new Table(whole, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "brief.lint.table");
    Named.whole(table, BriefText.of("brief.lint.name"));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    large.heightHint = 90;
    table.setLayoutData(large);
    column("brief.lint.column.asked", 330, SWT.LEFT);
    column("brief.lint.column.points", 70, SWT.RIGHT);
    todo = new Label(whole, SWT.WRAP);
    todo.setData("id", "brief.lint.todo");
    GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false, 2, 1);
    below.widthHint = 160;
    todo.setLayoutData(below);
    table.addListener(SWT.Selection, event -> explain());
    table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(goes));
  }

  private void column(String key, int width, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(BriefText.of(key));
    column.setWidth(width);
  }

  /** Shows a score; null while it is not known. */
  void show(@Nullable BriefScore now, boolean template) {
    Locale locale = Locale.getDefault();
    score.setText(now == null ? "–" : BriefText.of("brief.lint.score", now.percent()));
    verdict.setText(now == null ? BriefText.of(template ? "brief.lint.template" : "brief.lint.looking")
        : BriefText.of("brief.lint.points", now.points(), now.possible()) + " " + now.verdict().in(locale));
    int chosen = table.getSelectionIndex();
    List<BriefScore.Line> lines = new ArrayList<>();
    if (now != null) {
      now.lines().stream().filter(it -> !it.holds()).forEach(lines::add);
      now.lines().stream().filter(BriefScore.Line::holds).forEach(lines::add);
    }
    table.setRedraw(false);
    table.removeAll();
    for (BriefScore.Line line : lines) {
      if (line.holds()) {
        row(line.check().title().in(locale), BriefText.of("brief.lint.gained", line.check().weight()), "check", null);
      }
      for (Finding finding : line.findings()) {
        row(finding.message().in(locale), finding == line.findings().getFirst()
            ? BriefText.of("brief.lint.lost", line.check().weight()) : "", mark(finding), finding);
      }
    }
    table.setRedraw(true);
    if (table.getItemCount() > 0) {
      table.setSelection(Math.clamp(chosen, 0, table.getItemCount() - 1));
    }
    explain();
  }

  private static String mark(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "mark-error";
      case WARNING -> "mark-warning";
      default -> "mark-hint";
    };
  }

  private void row(String text, String points, String icon, @Nullable Finding finding) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(new String[] {text, points});
    item.setImage(Icons.image(icon));
    item.setData(finding);
  }

  private Optional<Finding> chosen() {
    int index = table.getSelectionIndex();
    return index >= 0 && table.getItem(index).getData() instanceof Finding finding ? Optional.of(finding)
        : Optional.empty();
  }

  /** The whole sentence of what is chosen, for it seldom fits into its row. */
  private void explain() {
    int index = table.getSelectionIndex();
    todo.setText(index < 0 ? "" : chosen().map(it -> BriefText.of("brief.lint.todo", it.message().in(Locale.getDefault()))
        ).orElse(table.getItem(index).getText()).replace("&", "&&"));
    whole.layout(true, true);
  }
}
