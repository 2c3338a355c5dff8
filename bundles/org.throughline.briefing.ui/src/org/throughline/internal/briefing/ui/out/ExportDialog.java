package org.throughline.internal.briefing.ui.out;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.export.BriefingFileName;
import org.throughline.briefing.export.FormatExport;
import org.throughline.briefing.export.HandedOver;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.briefing.issue.MarkedDocument;
import org.throughline.briefing.remark.RemarkPage;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.core.Sharing;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.internal.briefing.ui.BriefingLanguages;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Issue;
import org.throughline.ui.FormDialog;
import org.throughline.ui.Icons;
import org.throughline.ui.Job;
import org.throughline.ui.LongWork;
import org.throughline.ui.Named;

/**
 * Asks for whom and where, writes a briefing in every format that is wanted, and says of each how it went. What goes on
 * can be ended; the dialog can be closed meanwhile, and the work goes on.
 */
final class ExportDialog extends FormDialog {

  /** Where briefings were written to last. */
  private static final Preference<String> FOLDER = Preference.text("briefing.folder", "");
  private static final String PAGE = "html";
  private static final int HIGH = 110;

  private final ClientSession session;
  private final Optional<Briefing> briefing;
  private final BriefingExport export;
  private final Preferences preferences;
  private final List<Locale> languages;
  private final Map<Button, Renderer> formats = new LinkedHashMap<>();
  private final Display display = Display.getCurrent();
  private Combo reader;
  private Combo language;
  private Combo since;
  private Text recipient;
  private Text folder;
  private Table results;
  private Button open;
  private @Nullable Job job;

  /** What is to be written, as it was asked for. */
  private record Wish(BriefingRequest request, Locale language, List<Renderer> renderers, List<Path> files,
      Optional<FrozenDocument> before, String since) {
  }

  /** @param briefing which one; without it, all that a reader may see of the client is written */
  ExportDialog(Shell parent, ClientSession session, Optional<Briefing> briefing, BriefingExport export,
      Preferences preferences) {
    super(parent, BriefText::of, "brief.export.title", "brief.export.do");
    this.session = session;
    this.briefing = briefing;
    this.export = export;
    this.preferences = preferences;
    this.languages = BriefingLanguages.of(session, briefing);
  }

  @Override
  protected void fill() {
    lead(briefing.map(BriefText::name).orElseGet(() -> BriefText.of("brief.export.all")));
    reader = combo("brief.export.reader", List.of(BriefText.of("to.CLIENT"), BriefText.of("to.PARTNER_AGENCY")),
        briefing.map(Briefing::getReader).orElse(Readership.CLIENT) == Readership.CLIENT ? 0 : 1);
    language = combo("brief.export.language", languages.stream().map(BriefingLanguages::label).toList(), 0);
    recipient = text("brief.export.recipient", "");
    List<String> issues = new ArrayList<>(List.of(BriefText.of("brief.export.since.none")));
    issues().forEach(it -> issues.add(BriefText.of("brief.export.since.issue", it.getNumber())));
    since = combo("brief.export.since", issues, 0);
    since.setEnabled(issues.size() > 1);
    folder = text("brief.export.folder", preferences.get(FOLDER).isEmpty() ? String.valueOf(session.folder().getParent())
        : preferences.get(FOLDER));
    beside(folder, "brief.export.choose", this::choose);
    label("brief.export.formats");
    Composite boxes = new Composite(form(), SWT.NONE);
    boxes.setLayout(new RowLayout(SWT.HORIZONTAL));
    boxes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    List<Renderer> handedOver = briefing.map(it -> HandedOver.of(it, export.renderers())).orElseGet(export::renderers);
    for (Renderer each : export.renderers()) {
      Button box = new Button(boxes, SWT.CHECK);
      box.setText(each.format().toUpperCase(Locale.ROOT));
      box.setData("id", "brief.export.format." + each.format());
      box.setSelection(handedOver.contains(each));
      box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filled()));
      formats.put(box, each);
    }
    results = new Table(form(), SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    results.setData("id", "brief.export.results");
    Named.whole(results, BriefText.of("brief.export.results"));
    results.setHeaderVisible(true);
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
    below.heightHint = HIGH;
    below.verticalIndent = 8;
    results.setLayoutData(below);
    column("brief.export.column.format", 80);
    column("brief.export.column.result", 380);
    Label said = problem("brief.export.problem");
    results.addListener(SWT.Selection, event -> say(said, results.getSelectionIndex() < 0 ? ""
        : results.getItem(results.getSelectionIndex()).getData() instanceof String wrong ? wrong : ""));
    results.addListener(SWT.DefaultSelection, event -> {
      if (results.getSelectionIndex() >= 0
          && results.getItem(results.getSelectionIndex()).getData() instanceof Path file) {
        Program.launch(file.toUri().toString());
      }
    });
    folder.addListener(SWT.Modify, event -> filled());
    reader.addListener(SWT.Selection, event -> warn());
    warn();
  }

  private void column(String key, int width) {
    TableColumn column = new TableColumn(results, SWT.LEFT);
    column.setText(BriefText.of(key));
    column.setWidth(width);
  }

  private List<Issue> issues() {
    return briefing.map(it -> List.copyOf(it.getIssues())).orElse(List.of());
  }

  private Readership readership() {
    return reader.getSelectionIndex() == 0 ? Readership.CLIENT : Readership.PARTNER_AGENCY;
  }

  /** A briefing its reader may not see would go out without its own words. */
  private void warn() {
    say(recipient, briefing.filter(it -> !Sharing.allows(it, readership())).isPresent()
        ? BriefText.of("brief.export.hidden") : "");
  }

  private void choose() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(BriefText.of("brief.export.folder"));
    dialog.setFilterPath(folder.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  @Override
  protected boolean isComplete() {
    return job == null && !folder.getText().isBlank() && formats.keySet().stream().anyMatch(Button::getSelection);
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == IDialogConstants.OPEN_ID) {
      Program.launch(folder.getText().strip());
    } else {
      super.buttonPressed(id);
    }
  }

  @Override
  protected Control createButtonBar(Composite parent) {
    Control bar = super.createButtonBar(parent);
    Composite buttons = (Composite) getButton(IDialogConstants.OK_ID).getParent();
    open = createButton(buttons, IDialogConstants.OPEN_ID, BriefText.of("brief.export.open"), false);
    open.setData("id", "brief.export.open");
    open.setEnabled(false);
    getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
    return bar;
  }

  // ---- writing

  @Override
  protected void okPressed() {
    Optional<Wish> wish = wish();
    if (wish.isEmpty()) {
      return;
    }
    preferences.set(FOLDER, folder.getText().strip());
    results.removeAll();
    wish.get().renderers().forEach(it -> {
      TableItem item = new TableItem(results, SWT.NONE);
      item.setText(new String[] {it.format().toUpperCase(Locale.ROOT), BriefText.of("brief.export.waits")});
    });
    job = LongWork.start(BriefText.of("task.export"), session, progress -> make(wish.get(), progress), this::over);
    getButton(IDialogConstants.CANCEL_ID).setText(BriefText.of("brief.export.stop"));
    filled();
  }

  private Optional<Wish> wish() {
    List<Renderer> wanted = formats.entrySet().stream().filter(it -> it.getKey().getSelection()).map(Map.Entry::getValue)
        .toList();
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneId.of("UTC"));
    LocalDate day = LocalDate.ofInstant(session.now(), zone);
    Path place;
    try {
      place = Path.of(folder.getText().strip()).toAbsolutePath();
    } catch (InvalidPathException wrong) {
      say(folder, BriefText.of("brief.export.folder.wrong"));
      return Optional.empty();
    }
    say(folder, "");
    Issue issue = since.getSelectionIndex() > 0 ? issues().get(since.getSelectionIndex() - 1) : null;
    BriefingRequest request = new BriefingRequest(readership(), given(recipient.getText()),
        given(preferences.get(Preferences.WHO).nameIn(session.client())),
        Optional.of(briefing.map(Briefing::getId).orElse("")), Optional.empty(), day);
    return Optional.of(new Wish(request, languages.get(language.getSelectionIndex()), wanted,
        wanted.stream().map(it -> place.resolve(fileName(day, it.format()))).toList(), Optional.ofNullable(issue).map(FrozenDocument::of),
        issue == null ? "" : Optional.ofNullable(issue.getName())
            .orElseGet(() -> BriefText.of("brief.export.since.issue", issue.getNumber()))));
  }

  private String fileName(LocalDate day, String format) {
    return briefing.map(it -> BriefingFileName.of(session.client(), it, readership(), day, format))
        .orElseGet(() -> BriefingFileName.of(session.client(), readership(), day, format));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }

  private List<FormatExport.Made> make(Wish wish, Progress progress) {
    try {
      Document plain = export.document(session, wish.request(), false, wish.language(), progress);
      Document document = wish.before().map(it -> MarkedDocument.of(plain, it, wish.since())).orElse(plain);
      return export.files().make(wish.renderers(),
          it -> it.format().equals(PAGE) ? RemarkPage.with(document, wish.request().briefing().orElse("")) : document,
          it -> wish.files().get(wish.renderers().indexOf(it)), progress, this::told);
    } catch (Cancelled ended) {
      display.asyncExec(this::ended);
      throw ended;
    } catch (ClientException known) {
      display.asyncExec(() -> failed(known.text().in(Locale.getDefault())));
      throw known;
    }
  }

  /** Called on the thread of a format. */
  private void told(FormatExport.Made made) {
    display.asyncExec(() -> {
      if (!results.isDisposed()) {
        Stream.of(results.getItems()).filter(it -> it.getText().equals(made.format().toUpperCase(Locale.ROOT))).findFirst()
            .ifPresent(it -> show(it, made));
      }
    });
  }

  private static void show(TableItem item, FormatExport.Made made) {
    String reason = made.problem().or(made::leftOut).map(it -> it.in(Locale.getDefault())).orElse("");
    item.setText(1, made.isThere() ? String.valueOf(made.file().getFileName()) : reason);
    item.setImage(made.problem().isPresent() ? Icons.image("mark-error") : made.isThere() ? Icons.image("check") : null);
    item.setData(made.isThere() ? made.file() : reason);
  }

  private void over(List<FormatExport.Made> made) {
    ExportNote.show(made);
    if (!results.isDisposed()) {
      made.forEach(this::told);
      open.setEnabled(made.stream().anyMatch(FormatExport.Made::isThere));
      rest();
    }
  }

  private void ended() {
    if (!results.isDisposed()) {
      Stream.of(results.getItems()).filter(it -> it.getData() == null)
          .forEach(it -> it.setText(1, BriefText.of("brief.export.ended")));
      rest();
    }
  }

  private void failed(String why) {
    if (!results.isDisposed()) {
      Stream.of(results.getItems()).forEach(it -> {
        it.setText(1, why);
        it.setImage(Icons.image("mark-error"));
        it.setData(why);
      });
      rest();
    }
  }

  private void rest() {
    job = null;
    getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
    filled();
  }

  @Override
  protected void cancelPressed() {
    Job running = job;
    if (running != null) {
      running.cancel();
    } else {
      super.cancelPressed();
    }
  }
}
