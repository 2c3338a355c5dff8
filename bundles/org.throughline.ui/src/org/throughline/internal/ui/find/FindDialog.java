package org.throughline.internal.ui.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
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
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ReplaceTexts;
import org.throughline.core.TextFinder;
import org.throughline.core.TextFindings;
import org.throughline.core.TextHit;
import org.throughline.core.TextPlace;
import org.throughline.core.TextQuery;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Translation;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Theme;

/**
 * Finds words in every text of the client and replaces those that are ticked, after showing what each place becomes. It
 * stays open beside the window and follows it.
 */
final class FindDialog extends PlainDialog implements DeskListener {

  private static final int PAUSE = 250;
  private static final int CONTEXT = 40;

  private final Desk desk;
  private final boolean replacing;
  private final List<@Nullable Locale> languages = new ArrayList<>();
  private Text find;
  private Text replace;
  private Button matchCase;
  private Button words;
  private Button regex;
  private Combo language;
  private Table list;
  private StyledText preview;
  private Label status;
  private List<TextHit> hits = List.of();
  private Map<TextPlace, Message> refused = Map.of();
  private final BitSet left = new BitSet();
  private boolean replaced;
  private volatile int ticket;
  private final Runnable searching = this::searchNow;

  FindDialog(Shell parent, Desk desk, boolean replacing) {
    super(parent, "find", FindWords.of("find.title"));
    this.desk = desk;
    this.replacing = replacing;
    setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
    setBlockOnOpen(false);
  }

  // ---- what it looks like

  @Override
  protected void fill(Composite area) {
    Composite fields = new Composite(area, SWT.NONE);
    fields.setLayout(new GridLayout(2, false));
    fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    find = field(fields, "find.find");
    replace = field(fields, "find.replace");
    Composite options = new Composite(area, SWT.NONE);
    GridLayout row = new GridLayout(5, false);
    row.horizontalSpacing = 16;
    options.setLayout(row);
    options.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    matchCase = option(options, "find.case");
    words = option(options, "find.words");
    regex = option(options, "find.regex");
    Label label = new Label(options, SWT.NONE);
    label.setText(FindWords.of("find.language"));
    language = new Combo(options, SWT.DROP_DOWN | SWT.READ_ONLY);
    language.setData("id", "find.language");
    Named.of(language, FindWords.of("find.language"));
    fillLanguages();
    language.addListener(SWT.Selection, event -> search());
    list = new Table(area, SWT.VIRTUAL | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    list.setData("id", "find.list");
    Named.of(list, FindWords.of("find.list"));
    list.setHeaderVisible(true);
    int[] widths = {220, 130, 300, 300};
    String[] heads = {"find.where", "find.text", "find.now", "find.becomes"};
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(list, SWT.LEFT);
      column.setText(FindWords.of(heads[i]));
      column.setWidth(widths[i]);
    }
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.heightHint = 260;
    large.widthHint = 980;
    list.setLayoutData(large);
    list.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    list.addListener(SWT.Selection, event -> {
      int index = list.indexOf((TableItem) event.item);
      if (event.detail == SWT.CHECK) {
        tick((TableItem) event.item, index);
      } else {
        preview(index);
      }
    });
    list.addListener(SWT.DefaultSelection, event -> reveal(list.getSelectionIndex()));
    preview = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
    preview.setData("id", "find.preview");
    Named.of(preview, FindWords.of("find.preview"));
    preview.setMargins(8, 6, 8, 6);
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
    below.heightHint = preview.getLineHeight() * 5;
    below.widthHint = 600;
    preview.setLayoutData(below);
    status = new Label(area, SWT.WRAP);
    status.setData("id", "find.status");
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 600;
    wide.heightHint = preview.getLineHeight() * 2;
    status.setLayoutData(wide);
    desk.addListener(this);
    area.addDisposeListener(event -> desk.removeListener(this));
    (replacing ? replace : find).setFocus();
  }

  private Text field(Composite parent, String key) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(FindWords.of(key));
    Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setData("id", key);
    Named.of(text, FindWords.of(key).replace("&", ""));
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    text.addModifyListener(event -> search());
    return text;
  }

  private Button option(Composite parent, String key) {
    Button box = new Button(parent, SWT.CHECK);
    box.setText(FindWords.of(key));
    box.setData("id", key);
    box.addListener(SWT.Selection, event -> search());
    return box;
  }

  private void fillLanguages() {
    Locale chosen = language.getSelectionIndex() > 0 ? languages.get(language.getSelectionIndex()) : null;
    TreeMap<String, Locale> named = new TreeMap<>(java.text.Collator.getInstance(Locale.getDefault()));
    desk.session().ifPresent(session -> {
      Client client = session.client();
      if (client.getLanguage() != null) {
        named.put(client.getLanguage().getDisplayLanguage(Locale.getDefault()), client.getLanguage());
      }
      for (Translation each : session.index().all(Translation.class)) {
        if (each.getLanguage() != null) {
          named.put(each.getLanguage().getDisplayLanguage(Locale.getDefault()), each.getLanguage());
        }
      }
    });
    languages.clear();
    languages.add(null);
    languages.addAll(named.values());
    List<String> items = new ArrayList<>(List.of(FindWords.of("find.language.all")));
    items.addAll(named.keySet());
    language.setItems(items.toArray(String[]::new));
    language.select(Math.max(0, chosen == null ? 0 : languages.indexOf(chosen)));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    button(parent, IDialogConstants.CLIENT_ID, "find.reveal", false);
    button(parent, IDialogConstants.CLIENT_ID + 1, "find.none", false);
    button(parent, IDialogConstants.CLIENT_ID + 2, "find.all", false);
    // As wide as it can become, for its words tell how many places there are.
    createButton(parent, IDialogConstants.OK_ID, FindWords.of("find.do.count", TextFinder.USUAL.hits()), true)
        .setData("id", "find.do");
    button(parent, IDialogConstants.CANCEL_ID, "find.close", false);
    enable();
  }

  private void button(Composite parent, int id, String key, boolean usual) {
    Button made = createButton(parent, id, FindWords.of(key), usual);
    made.setData("id", key);
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case IDialogConstants.CLIENT_ID -> reveal(list.getSelectionIndex());
      case IDialogConstants.CLIENT_ID + 1 -> {
        left.set(0, hits.size());
        list.clearAll();
        enable();
      }
      case IDialogConstants.CLIENT_ID + 2 -> {
        left.clear();
        list.clearAll();
        enable();
      }
      case IDialogConstants.OK_ID -> replaceTicked();
      default -> close();
    }
  }

  // ---- searching

  private void search() {
    replaced = false;
    getShell().getDisplay().timerExec(PAUSE, searching);
  }

  private void searchNow() {
    ClientSession session = desk.session().orElse(null);
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    int mine = ++ticket;
    if (session == null || find.getText().isEmpty()) {
      show(TextFindings.NONE, session);
      return;
    }
    TextQuery query = new TextQuery(find.getText(), regex.getSelection(), matchCase.getSelection(),
        words.getSelection(), language.getSelectionIndex() < 0 ? null : languages.get(language.getSelectionIndex()));
    String becomes = replace.getText();
    Display display = getShell().getDisplay();
    Job.createSystem("words in texts", monitor -> {
      try {
        TextFindings found = session.read(access -> TextFinder.USUAL.find(access.client(), query, becomes, () -> {
          if (ticket != mine) {
            throw new CancellationException("Something else is looked for");
          }
          access.check();
        }), () -> ticket != mine);
        later(display, mine, () -> show(found, session));
      } catch (ClientException wrong) {
        later(display, mine, () -> {
          show(TextFindings.NONE, session);
          say(wrong.text().in(Locale.getDefault()), true);
        });
      } catch (CancellationException another) {
        return;
      }
    }).schedule();
  }

  private void later(Display display, int mine, Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (ticket == mine && getShell() != null && !getShell().isDisposed()) {
          work.run();
        }
      });
    }
  }

  private void show(TextFindings found, @Nullable ClientSession session) {
    hits = found.hits();
    left.clear();
    Map<TextPlace, Message> reasons = new HashMap<>();
    if (session != null) {
      for (ReplaceTexts.Outcome outcome : ReplaceTexts.outcomes(hits)) {
        Optional<Message> reason = session.readOnlyReason(outcome.place().owner())
            .or(() -> ReplaceTexts.refusal(outcome));
        reason.ifPresent(each -> reasons.put(outcome.place(), each));
      }
    }
    refused = reasons;
    list.setItemCount(hits.size());
    list.clearAll();
    list.deselectAll();
    preview.setText("");
    if (!hits.isEmpty()) {
      list.setSelection(0);
      preview(0);
    }
    enable();
    if (!replaced) {
      say(find.getText().isEmpty() ? "" : FindWords.of(found.complete() ? "find.count" : "find.many", hits.size(),
          hits.stream().filter(hit -> refused.containsKey(hit.place())).count()), false);
    }
  }

  private void say(String text, boolean wrong) {
    status.setText(text);
    Theme.tint(status, wrong ? Theme::error : Theme::ink2);
  }

  private void fill(TableItem item, int index) {
    if (index >= hits.size()) {
      return;
    }
    TextHit hit = hits.get(index);
    Message reason = refused.get(hit.place());
    Naming naming = new Naming(Locale.getDefault());
    Element element = hit.place().element().orElse(null);
    item.setText(new String[] {element == null ? "" : naming.of(element), attribute(hit.place()),
        hit.before(CONTEXT) + hit.found() + hit.after(CONTEXT),
        reason != null ? reason.in(Locale.getDefault()) : hit.before(CONTEXT) + hit.replacement()
            + hit.after(CONTEXT)});
    if (element != null) {
      item.setImage(0, Icons.image(element.eClass()));
    }
    item.setImage(3, reason == null ? null : Icons.image("lock"));
    if (reason != null) {
      item.setForeground(3, Theme.current().ink3());
    }
    item.setChecked(reason == null && !left.get(index));
  }

  private static String attribute(TextPlace place) {
    String name = new ModelLabel(place.attribute()).in(Locale.getDefault());
    return place.owner() instanceof Translation translation && translation.getLanguage() != null
        ? translation.getLanguage().getDisplayLanguage(Locale.getDefault()) : name;
  }

  private void tick(TableItem item, int index) {
    if (refused.containsKey(hits.get(index).place())) {
      item.setChecked(false);
    } else {
      left.set(index, !item.getChecked());
    }
    enable();
  }

  /** The whole text as it is and as it becomes, with what is found marked. */
  private void preview(int index) {
    if (index < 0 || index >= hits.size()) {
      preview.setText("");
      return;
    }
    TextHit hit = hits.get(index);
    int from = Math.max(0, hit.start() - 400);
    int to = Math.min(hit.text().length(), hit.end() + 400);
    String before = (from > 0 ? "…" : "") + hit.text().substring(from, hit.start());
    String after = hit.text().substring(hit.end(), to) + (to < hit.text().length() ? "…" : "");
    boolean change = !refused.containsKey(hit.place());
    preview.setText(before + hit.found() + (change ? hit.replacement() : "") + after);
    StyleRange old = new StyleRange(before.length(), hit.found().length(), null, null);
    old.strikeout = change && !hit.replacement().equals(hit.found());
    old.foreground = Theme.current().ink3();
    if (!change) {
      old.foreground = Theme.current().accent();
    }
    preview.setStyleRange(old);
    if (change && !hit.replacement().isEmpty()) {
      StyleRange made = new StyleRange(before.length() + hit.found().length(), hit.replacement().length(),
          Theme.current().accent(), null);
      made.underline = true;
      preview.setStyleRange(made);
    }
    preview.setSelection(Math.min(before.length(), preview.getCharCount()));
    preview.showSelection();
  }

  private void reveal(int index) {
    if (index >= 0 && index < hits.size()) {
      EObject element = hits.get(index).place().element().map(EObject.class::cast).orElse(null);
      if (element != null) {
        desk.show(element);
      }
    }
  }

  // ---- replacing

  private List<TextHit> ticked() {
    List<TextHit> ticked = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (!left.get(i) && !refused.containsKey(hits.get(i).place())) {
        ticked.add(hits.get(i));
      }
    }
    return ticked;
  }

  private void enable() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      int count = ticked().size();
      ok.setEnabled(count > 0);
      ok.setText(count == 0 ? FindWords.of("find.do") : FindWords.of("find.do.count", count));
    }
  }

  private void replaceTicked() {
    ClientSession session = desk.session().orElse(null);
    List<TextHit> chosen = ticked();
    if (session == null || chosen.isEmpty()) {
      return;
    }
    try {
      session.run(new ReplaceTexts(chosen));
      replaced = true;
      say(FindWords.of("find.done", chosen.size()), false);
      searchNow();
    } catch (ClientException wrong) {
      say(wrong.text().in(Locale.getDefault()), true);
    }
  }

  // ---- following the window

  @Override
  public void changed(ClientChange change) {
    getShell().getDisplay().timerExec(PAUSE, searching);
  }

  @Override
  public void activated(ClientSession session) {
    fillLanguages();
    search();
  }

  @Override
  public void closed() {
    close();
  }

  /** Puts the focus where it is of use, and the words that are selected into the first field. */
  void again(boolean forReplacing, String selected) {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    if (!selected.isBlank() && selected.indexOf('\n') < 0) {
      find.setText(selected);
      searchNow();
    }
    getShell().forceActive();
    Text next = forReplacing && !find.getText().isEmpty() ? replace : find;
    next.setFocus();
    next.selectAll();
  }
}
