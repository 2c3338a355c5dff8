package org.throughline.internal.insight.ui.query;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Progress;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.SaveQuery;
import org.throughline.insight.figure.SavedQuery;
import org.throughline.internal.insight.ui.BoardChoice;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.Job;
import org.throughline.ui.LongWork;
import org.throughline.ui.Named;
import org.throughline.ui.Note;
import org.throughline.ui.SafeView;
import org.throughline.ui.Shown;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/**
 * The SQL and the rows behind a figure, and questions of one's own to the same data. Everything is asked beside the window
 * and can be stopped.
 */
public final class QueryView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.insight.ui.query";
  private static final int MOST = 10_000;
  private static final Duration WITHIN = Duration.ofMinutes(2);
  private static final int WIDEST = 320;
  private static final int NARROWEST = 70;

  private Desk desk;
  private BoardChoice board;
  private Figures figures;
  private Combo which;
  private Button behind;
  private Button run;
  private Button stop;
  private Button save;
  private Button copy;
  private Button export;
  private Text sql;
  private Label said;
  private Table table;
  private List<SavedQuery> saved = List.of();
  private QueryResult result = QueryResult.wrong("", "");
  private @Nullable Job job;
  private boolean filling;
  private boolean own = true;
  private int ticket;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    board = getSite().getService(BoardChoice.class);
    figures = getSite().getService(Figures.class);
    setTitleImage(Icons.image("table"));
    desk.addListener(this);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    stop();
    super.dispose();
  }

  // ---- the parts of the view

  @Override
  protected void createContent(Composite parent) {
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    parent.setLayout(layout);
    Composite bar = new Composite(parent, SWT.NONE);
    GridLayout row = new GridLayout(8, false);
    row.marginWidth = 0;
    row.marginHeight = 0;
    bar.setLayout(row);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    which = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
    which.setData("id", "query.which");
    Named.of(which, QueryWords.of("which"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 160;
    which.setLayoutData(wide);
    which.addListener(SWT.Selection, event -> guard(this::choose));
    behind = new Button(bar, SWT.CHECK);
    behind.setText(QueryWords.of("behind"));
    behind.setData("id", "query.behind");
    behind.addListener(SWT.Selection, event -> guard(this::run));
    run = button(bar, "run", this::run);
    stop = button(bar, "stop", this::stop);
    save = button(bar, "save", this::save);
    copy = button(bar, "copy", this::copy);
    export = button(bar, "export", this::export);
    SashForm sash = new SashForm(parent, SWT.VERTICAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    sql = new Text(sash, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    sql.setData("id", "query.sql");
    Named.of(sql, QueryWords.of("sql"));
    sql.setFont(JFaceResources.getTextFont());
    sql.setMessage(QueryWords.of("sql.example"));
    sql.addListener(SWT.Modify, event -> typed());
    sql.addListener(SWT.KeyDown, event -> {
      if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
        event.doit = false;
        guard(this::run);
      }
    });
    table = new Table(sash, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "query.rows");
    Named.whole(table, QueryWords.of("rows"));
    table.setHeaderVisible(true);
    table.addListener(SWT.SetData, event -> {
      TableItem item = (TableItem) event.item;
      List<@Nullable Object> values = result.rows().get(event.index);
      for (int i = 0; i < values.size(); i++) {
        item.setText(i, QueryResult.text(values.get(i), Locale.getDefault(), zone()));
      }
    });
    table.addListener(SWT.KeyDown, event -> {
      if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
        copy();
      }
    });
    sash.setWeights(35, 65);
    said = new Label(parent, SWT.WRAP);
    said.setData("id", "query.said");
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
    below.widthHint = 200;
    said.setLayoutData(below);
    Theme.whenChanged(said, () -> show(result));
    list();
    show(QueryResult.wrong("", ""));
  }

  private static Button button(Composite bar, String key, Runnable does) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(QueryWords.of(key));
    button.setData("id", "query." + key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    return button;
  }

  @Override
  protected void focus() {
    sql.setFocus();
  }

  private ZoneId zone() {
    ZoneId zone = desk.session().map(each -> each.client().getZone()).orElse(null);
    return zone == null ? ZoneOffset.UTC : zone;
  }

  // ---- what can be asked

  /** One's own question first, then saved ones, then the figures. */
  private void list() {
    filling = true;
    int chosen = which.getSelectionIndex();
    String before = chosen < 0 ? "" : which.getItem(chosen);
    Locale locale = Locale.getDefault();
    saved = desk.session().map(session -> session.read(SavedQuery::of)).orElse(List.of());
    List<String> items = new ArrayList<>(List.of(QueryWords.of("own")));
    saved.forEach(each -> items.add(QueryWords.of("saved", each.name())));
    figures.catalogue().forEach(each -> items.add(each.label().in(locale)));
    which.setItems(items.toArray(String[]::new));
    which.select(Math.max(0, items.indexOf(before)));
    filling = false;
    enable();
  }

  private Optional<FigureInfo> figure() {
    int index = which.getSelectionIndex() - 1 - saved.size();
    return index < 0 ? savedQuery().flatMap(each -> Optional.ofNullable(each.figure())).flatMap(figures::find)
        : Optional.of(figures.catalogue().get(index));
  }

  private Optional<SavedQuery> savedQuery() {
    int index = which.getSelectionIndex() - 1;
    return index >= 0 && index < saved.size() ? Optional.of(saved.get(index)) : Optional.empty();
  }

  private void choose() {
    if (filling) {
      return;
    }
    savedQuery().map(SavedQuery::sql).ifPresent(text -> {
      filling = true;
      sql.setText(text);
      filling = false;
    });
    own = figure().isEmpty();
    if (which.getSelectionIndex() > 0) {
      run();
    }
    enable();
  }

  /** What is written over is a question of one's own. */
  private void typed() {
    if (!filling && !own) {
      own = true;
      which.select(0);
    }
    enable();
  }

  /** Shows a figure with its SQL and rows, as if it were chosen here. */
  public void show(String figure) {
    guard(() -> {
      for (int i = 0; i < figures.catalogue().size(); i++) {
        if (figures.catalogue().get(i).id().equals(figure)) {
          which.select(1 + saved.size() + i);
          choose();
        }
      }
    });
  }

  // ---- asking

  private void run() {
    ClientSession session = desk.session().orElse(null);
    if (session == null) {
      show(QueryResult.wrong(QueryWords.of("closed"), ""));
      return;
    }
    FigureInfo figure = own ? null : figure().orElse(null);
    String text = sql.getText().strip();
    if (figure == null && text.isEmpty()) {
      show(QueryResult.wrong(QueryWords.of("empty"), ""));
      return;
    }
    stop();
    int mine = ticket;
    FigureFilter filter = savedQuery().filter(each -> each.figure() != null).map(SavedQuery::filter).orElseGet(() -> board.of(session));
    boolean rows = behind.getSelection();
    said.setText(QueryWords.of("asking"));
    job = LongWork.start(QueryWords.of("task"), session, progress -> figure == null ? ask(session, text, progress)
        : ask(session, figure.id(), filter, rows, progress), answer -> {
          if (mine == ticket && !table.isDisposed()) {
            job = null;
            guard(() -> show(answer));
          }
        });
    enable();
  }

  private QueryResult ask(ClientSession session, String text, Progress progress) {
    try (FigureData data = figures.open(session, progress)) {
      return QueryResult.of(data.select(text, MOST, WITHIN, progress), "", text);
    } catch (ClientException refused) {
      return QueryResult.wrong(refused.text().in(Locale.getDefault()), text);
    } catch (Cancelled ended) {
      return QueryResult.wrong(QueryWords.of("stopped"), text);
    }
  }

  private QueryResult ask(ClientSession session, String figure, FigureFilter filter, boolean rows, Progress progress) {
    try (FigureData data = figures.open(session, progress)) {
      FigureAnswer answer = data.answer(figure, filter, progress);
      return rows ? QueryResult.of(data.rows(answer, MOST, progress), QueryResult.remark(answer, Locale.getDefault()), answer.rowsSql())
          : QueryResult.of(answer, Locale.getDefault());
    } catch (ClientException refused) {
      return QueryResult.wrong(refused.text().in(Locale.getDefault()), "");
    } catch (Cancelled ended) {
      return QueryResult.wrong(QueryWords.of("stopped"), "");
    }
  }

  /** Ends what is being asked; what was shown stays. */
  private void stop() {
    ticket++;
    Job running = job;
    job = null;
    if (running != null) {
      running.cancel();
      if (said != null && !said.isDisposed()) {
        said.setText(QueryWords.of("stopped"));
      }
    }
    if (stop != null && !stop.isDisposed()) {
      enable();
    }
  }

  private void show(QueryResult answer) {
    boolean same = result == answer;
    result = answer;
    if (!same) {
      table.setRedraw(false);
      table.setItemCount(0);
      for (TableColumn old : table.getColumns()) {
        old.dispose();
      }
      for (int i = 0; i < answer.columns().size(); i++) {
        TableColumn column = new TableColumn(table, answer.isNumber(i) ? SWT.RIGHT : SWT.LEFT);
        column.setText(answer.columns().get(i));
        column.setMoveable(true);
        int place = i;
        int letters = Math.max(answer.columns().get(i).length(), answer.rows().stream().limit(50).mapToInt(row ->
            QueryResult.text(row.get(place), Locale.getDefault(), zone()).length()).max().orElse(0));
        column.setWidth(Math.clamp(letters * 8L + 24, NARROWEST, WIDEST));
      }
      table.setItemCount(answer.rows().size());
      table.setRedraw(true);
    }
    if (!answer.sql().isEmpty() && !own) {
      filling = true;
      sql.setText(answer.sql());
      filling = false;
    }
    boolean wrong = !answer.wrong().isEmpty();
    String text = wrong ? answer.wrong() : answer.columns().isEmpty() ? QueryWords.of("hint")
        : QueryWords.of(answer.cut() ? "count.cut" : "count", answer.rows().size())
            + (answer.remark().isEmpty() ? "" : " · " + answer.remark());
    said.setText(text.replace("&", "&&"));
    Theme.tint(said, wrong ? Theme::error : Theme::ink2);
    said.getParent().layout(true, true);
    enable();
  }

  private void enable() {
    boolean open = desk.session().isPresent();
    run.setEnabled(open && job == null);
    stop.setEnabled(job != null);
    behind.setEnabled(!own);
    save.setEnabled(open && desk.session().filter(each -> each.access().editable()).isPresent()
        && (!own || !sql.getText().isBlank()));
    copy.setEnabled(!result.rows().isEmpty());
    export.setEnabled(!result.rows().isEmpty());
  }

  /** What is shown now. */
  QueryResult result() {
    return result;
  }

  // ---- what is done with it

  private void save() {
    ClientSession session = desk.session().orElse(null);
    if (session == null) {
      return;
    }
    InputDialog ask = new InputDialog(getSite().getShell(), QueryWords.of("save.title"), QueryWords.of("save.name"),
        savedQuery().map(SavedQuery::name).orElse(""), typed -> typed.isBlank() ? "" : null);
    if (ask.open() == InputDialog.OK && desk.sessions().contains(session)) {
      String name = ask.getValue().strip();
      FigureInfo figure = own ? null : figure().orElse(null);
      try {
        session.run(figure == null ? new SaveQuery(name, null, sql.getText().strip(), FigureFilter.everything())
            : new SaveQuery(name, figure.id(), null, savedQuery().filter(each -> each.figure() != null).map(SavedQuery::filter)
                .orElseGet(() -> board.of(session))));
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
    }
  }

  private void copy() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int[] chosen = table.getSelectionIndices();
    if (chosen.length == 0) {
      rows.addAll(result.rows());
    } else {
      for (int each : chosen) {
        rows.add(result.rows().get(each));
      }
    }
    StringBuilder text = new StringBuilder(String.join("\t", result.columns()));
    rows.forEach(row -> {
      text.append('\n');
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(QueryResult.text(row.get(i), Locale.getDefault(), zone()).replace('\t', ' '));
      }
    });
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private void export() {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText(QueryWords.of("export.title"));
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFileName((which.getSelectionIndex() > 0 ? which.getText() : QueryWords.of("rows"))
        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".csv");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      write(Path.of(chosen));
    }
  }

  private void write(Path file) {
    QueryResult written = result;
    Locale locale = Locale.getDefault();
    ZoneId zone = zone();
    LongWork.run(QueryWords.of("task.export"), () -> {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (List<@Nullable Object> row : written.rows()) {
        List<@Nullable Object> fields = new ArrayList<>();
        row.forEach(value -> fields.add(value instanceof Number || value instanceof java.time.LocalDate || value instanceof String
            ? value : QueryResult.text(value, locale, zone)));
        rows.add(fields);
      }
      new DurableWriter().write(file, new TableWriter(CsvStyle.spreadsheet(locale), locale).write(written.columns(), rows));
      return file;
    }).ifPresent(path -> LongWork.jobs().show(Note.done(QueryWords.of("exported", path), Shown.open(path), Shown.inFolder(path))));
  }

  // ---- what happens in the window

  @Override
  public void activated(ClientSession session) {
    guard(this::renew);
  }

  @Override
  public void closed() {
    guard(this::renew);
  }

  /** Other queries are saved in another client, and its rows are none of this one. */
  private void renew() {
    stop();
    which.deselectAll();
    own = true;
    list();
    show(QueryResult.wrong("", ""));
  }

  @Override
  public void changed(ClientChange change) {
    if (change.added().stream().anyMatch(org.throughline.model.insight.InsightQuery.class::isInstance)
        || change.removed().stream().anyMatch(org.throughline.model.insight.InsightQuery.class::isInstance)
        || change.touched().stream().anyMatch(each -> each.object() instanceof org.throughline.model.insight.InsightQuery)) {
      guard(this::list);
    }
  }
}
