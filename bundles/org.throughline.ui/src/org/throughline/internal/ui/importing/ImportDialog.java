package org.throughline.internal.ui.importing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.exchange.elements.ImportMapping;
import org.throughline.exchange.elements.ImportOptions;
import org.throughline.exchange.elements.ImportOptions.UnknownIds;
import org.throughline.internal.ui.importing.Preview.Choice;
import org.throughline.internal.ui.importing.Preview.Fate;
import org.throughline.internal.ui.importing.Preview.FileColumn;
import org.throughline.internal.ui.importing.Preview.Line;
import org.throughline.internal.ui.importing.Preview.Wanted;
import org.throughline.ui.Icons;
import org.throughline.ui.LongWork;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/** Lets the person say what a list is and what its columns mean, and shows what an import would do before it is done. */
final class ImportDialog extends PlainDialog {

  private static final Map<Fate, String> ICONS = Map.of(Fate.LEFT_OUT, "error", Fate.NOTE, "hint", Fate.NEW, "plus",
      Fate.CHANGED, "edit", Fate.UNCHANGED, "check");

  private final ClientSession session;
  private final List<EClass> kinds;
  private final Locale locale = Locale.getDefault();
  private ReadList list;
  private Optional<EClass> type;
  private Optional<ImportMapping> mapping = Optional.empty();
  private Optional<Preview> preview = Optional.empty();
  private List<Line> shown = List.of();
  private volatile int ticket;

  private Combo kind;
  private Combo sheet;
  private Table columns;
  private Label columnLabel;
  private Combo becomes;
  private Button byName;
  private Button unknownIds;
  private Button emptyClears;
  private Label summary;
  private Button onlyLeftOut;
  private Table rows;
  private Label detail;

  ImportDialog(Shell parent, ClientSession session, ReadList list, List<EClass> kinds, Optional<EClass> likeliest) {
    super(parent, "import", ImportWords.of("import.title.of", list.fileName()));
    this.session = session;
    this.list = list;
    this.type = likeliest;
    Collator order = Collator.getInstance(locale);
    this.kinds = kinds.stream().sorted(Comparator.comparing(this::label, order)).toList();
  }

  /** What is to be imported; empty when nothing is. */
  Optional<ElementImport> choose() {
    return open() == OK ? preview.flatMap(Preview::plan) : Optional.empty();
  }

  private String label(EClass each) {
    return new ModelTexts().label(each, locale);
  }

  // ---- what it looks like

  @Override
  protected void fill(Composite area) {
    source(area);
    columns(area);
    options(area);
    rows(area);
    replan();
  }

  private void source(Composite area) {
    Composite line = line(area, list.sheets().size() > 1 ? 4 : 2);
    kind = combo(line, "import.kind");
    Map<String, Long> often = kinds.stream().collect(Collectors.groupingBy(this::label, Collectors.counting()));
    kind.setItems(kinds.stream().map(each -> often.getOrDefault(label(each), 1L) == 1 ? label(each)
        : label(each) + " (" + new ModelTexts().label(each.getEPackage(), locale) + ")").toArray(String[]::new));
    type.ifPresent(known -> kind.select(kinds.indexOf(known)));
    kind.addListener(SWT.Selection, event -> {
      type = Optional.of(kinds.get(kind.getSelectionIndex()));
      mapping = Optional.empty();
      replan();
    });
    if (list.sheets().size() > 1) {
      sheet = combo(line, "import.sheet");
      sheet.setItems(list.sheets().toArray(String[]::new));
      sheet.select(Math.max(0, list.sheets().indexOf(list.sheet())));
      sheet.addListener(SWT.Selection, event -> turnTo(sheet.getText()));
    }
  }

  private static Composite line(Composite area, int cells) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(cells, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    line.setLayout(layout);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return line;
  }

  private static Combo combo(Composite line, String key) {
    new Label(line, SWT.NONE).setText(ImportWords.of(key));
    Combo combo = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", key);
    Named.of(combo, ImportWords.of(key).replace("&", ""));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 220;
    combo.setLayoutData(wide);
    return combo;
  }

  private void columns(Composite area) {
    columns = table(area, "import.columns", 118, new String[] {"column.heading", "column.becomes", "column.examples"},
        200, 220, 400);
    columns.addListener(SWT.SetData, event -> {
      FileColumn column = preview.map(each -> each.columns().get(event.index)).orElse(new FileColumn("", "", ""));
      boolean used = !column.becomes().isEmpty();
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {column.heading(), used ? column.becomes() : ImportWords.of("column.unused"),
          column.examples()});
      item.setForeground(1, used ? null : Theme.current().ink3());
    });
    columns.addListener(SWT.Selection, event -> showColumn());
    columns.addListener(SWT.DefaultSelection, event -> becomes.setFocus());
    Composite line = line(area, 2);
    columnLabel = new Label(line, SWT.NONE);
    columnLabel.setData("id", "import.column");
    GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
    narrow.widthHint = 260;
    columnLabel.setLayoutData(narrow);
    becomes = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
    becomes.setData("id", "import.becomes");
    Named.of(becomes, ImportWords.of("column.becomes"));
    becomes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    becomes.addListener(SWT.Selection, event -> preview.ifPresent(this::mean));
  }

  private void options(Composite area) {
    byName = option(area, "import.byName", true);
    unknownIds = option(area, "import.unknownIds", false);
    emptyClears = option(area, "import.emptyClears", true);
  }

  private Button option(Composite area, String key, boolean chosen) {
    Button box = new Button(area, SWT.CHECK);
    box.setText(ImportWords.of(key));
    box.setData("id", key);
    box.setSelection(chosen);
    box.addListener(SWT.Selection, event -> replan());
    return box;
  }

  private void rows(Composite area) {
    Composite line = line(area, 2);
    summary = new Label(line, SWT.WRAP);
    summary.setData("id", "import.summary");
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 480;
    summary.setLayoutData(wide);
    onlyLeftOut = new Button(line, SWT.CHECK);
    onlyLeftOut.setText(ImportWords.of("import.onlyLeftOut"));
    onlyLeftOut.setData("id", "import.onlyLeftOut");
    onlyLeftOut.addListener(SWT.Selection, event -> fill());
    rows = table(area, "import.rows", 140, new String[] {"row.fate", "row.number", "row.name", "row.text"}, 130, 60, 200,
        430);
    rows.addListener(SWT.SetData, event -> {
      Line each = shown.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setImage(0, Icons.image(ICONS.getOrDefault(each.fate(), "hint")));
      item.setText(new String[] {ImportWords.of("fate." + each.fate()),
          each.row() == 0 ? "" : ImportWords.of("row.of", each.row()), each.name(), each.text()});
    });
    detail = new Label(area, SWT.WRAP);
    detail.setData("id", "import.detail");
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
    below.widthHint = 840;
    below.heightHint = detail.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2;
    detail.setLayoutData(below);
    rows.addListener(SWT.Selection, event -> showDetail());
    rows.addListener(SWT.MouseMove, event -> {
      TableItem item = rows.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
      String text = item == null ? "" : shown.get(rows.indexOf(item)).text();
      if (!text.equals(rows.getToolTipText())) {
        rows.setToolTipText(text);
      }
    });
  }

  private static Table table(Composite area, String key, int height, String[] heads, int... widths) {
    Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
    table.setData("id", key);
    Named.of(table, ImportWords.of(key));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = 840;
    large.heightHint = height;
    table.setLayoutData(large);
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(ImportWords.of(heads[i]));
      column.setWidth(widths[i]);
    }
    return table;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ImportWords.of("import.ok"), true).setData("id", "import.ok");
    createButton(parent, IDialogConstants.CANCEL_ID, ImportWords.of("import.cancel"), false)
        .setData("id", "import.cancel");
    enable();
  }

  // ---- what is chosen

  private void turnTo(String name) {
    getShell().setEnabled(false);
    Optional<ReadList> read = LongWork.await(ImportWords.of("import.task", list.fileName()), session,
        progress -> ReadList.of(list.file(), name, progress));
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    getShell().setEnabled(true);
    if (read.isPresent()) {
      list = read.get();
      mapping = Optional.empty();
      replan();
    } else {
      sheet.select(Math.max(0, list.sheets().indexOf(list.sheet())));
    }
    sheet.setFocus();
  }

  private void mean(Preview of) {
    int column = columns.getSelectionIndex();
    int choice = becomes.getSelectionIndex();
    if (column >= 0 && choice >= 0) {
      mapping = Optional.of(of.mapping().with(column, choice == 0 ? null : of.choices().get(choice - 1).column()));
      replan();
    }
  }

  private ImportOptions wanted() {
    return new ImportOptions(unknownIds.getSelection() ? UnknownIds.NEW : UnknownIds.REFUSED, byName.getSelection(),
        emptyClears.getSelection());
  }

  /** Finds out beside the window what would be done. */
  private void replan() {
    int mine = ++ticket;
    if (type.isEmpty()) {
      preview = Optional.empty();
      show(ImportWords.of("import.which"), false);
      return;
    }
    summary.setText(ImportWords.of("import.looking"));
    ReadList of = list;
    Wanted wanted = new Wanted(type.get(), mapping.orElse(null), wanted());
    preview = preview.map(each -> new Preview(each.mapping(), each.columns(), each.choices(), Optional.empty(),
        each.refused(), each.lines()));
    enable();
    Display display = getShell() == null ? Display.getCurrent() : getShell().getDisplay();
    Job.createSystem("rows of a list", monitor -> {
      try {
        Preview made = session.read(access -> Preview.of(session, access, of, wanted, locale), () -> ticket != mine);
        later(display, mine, () -> show(made));
      } catch (CancellationException another) {
        // Something else was chosen meanwhile, or the client was closed.
        return;
      } catch (ClientException refused) {
        later(display, mine, () -> show(refused.text().in(locale), true));
      } catch (RuntimeException fault) {
        Trouble.log(fault);
        later(display, mine, () -> show(ImportWords.of("import.fault"), true));
      }
    }).schedule();
  }

  private void later(Display display, int mine, Runnable show) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (ticket == mine && summary != null && !summary.isDisposed()) {
          show.run();
        }
      });
    }
  }

  // ---- what is shown

  private void show(Preview made) {
    int selected = Math.max(0, columns.getSelectionIndex());
    preview = Optional.of(made);
    columns.setItemCount(made.columns().size());
    columns.clearAll();
    if (!made.columns().isEmpty()) {
      columns.setSelection(Math.min(selected, made.columns().size() - 1));
    }
    showColumn();
    String refused = made.refused().map(each -> each.in(locale)).orElse("");
    show(refused.isEmpty() ? ImportWords.of("import.summary", made.count(Fate.NEW), made.count(Fate.CHANGED),
        made.count(Fate.UNCHANGED), made.count(Fate.LEFT_OUT)) : refused, !refused.isEmpty());
  }

  private void show(String text, boolean trouble) {
    summary.setText(text.replace("&", "&&"));
    summary.setForeground(trouble ? Theme.current().error() : Theme.current().ink());
    if (preview.isEmpty()) {
      columns.setItemCount(0);
      becomes.removeAll();
      columnLabel.setText("");
    }
    fill();
    summary.getParent().getParent().layout(true, true);
    enable();
  }

  private void showColumn() {
    int index = columns.getSelectionIndex();
    Optional<FileColumn> column = preview.map(Preview::columns).filter(all -> index >= 0 && index < all.size())
        .map(all -> all.get(index));
    columnLabel.setText(column.map(each -> ImportWords.of("column.one", each.heading().replace("&", "&&"))).orElse(""));
    columnLabel.setToolTipText(column.map(FileColumn::heading).orElse(""));
    List<String> choices = preview.map(each -> each.choices().stream().map(Choice::heading).toList()).orElse(List.of());
    becomes.setItems(ImportWords.of("column.unused"));
    choices.forEach(becomes::add);
    becomes.select(column.map(each -> choices.indexOf(each.becomes()) + 1).orElse(0));
    becomes.setEnabled(column.isPresent());
  }

  private void fill() {
    Predicate<Line> wanted = line -> !onlyLeftOut.getSelection() || line.fate() == Fate.LEFT_OUT
        || line.fate() == Fate.NOTE;
    shown = preview.map(each -> each.lines().stream().filter(wanted).toList()).orElse(List.of());
    rows.setItemCount(shown.size());
    rows.clearAll();
    if (!shown.isEmpty()) {
      rows.setSelection(0);
    }
    showDetail();
  }

  /** The whole of what does not fit in the selected row. */
  private void showDetail() {
    int index = rows.getSelectionIndex();
    detail.setText(index < 0 || index >= shown.size() ? "" : shown.get(index).text().replace("&", "&&"));
    detail.setForeground(Theme.current().ink2());
  }

  private void enable() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(preview.flatMap(Preview::plan).filter(plan -> !plan.isEmpty()).isPresent());
    }
  }
}
