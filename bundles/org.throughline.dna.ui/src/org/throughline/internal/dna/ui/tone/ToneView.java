package org.throughline.internal.dna.ui.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.dna.tone.ReaderText;
import org.throughline.dna.tone.ReplaceWord;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneFigures;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneRemark;
import org.throughline.dna.tone.ToneReport;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Paper;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/**
 * How a text sounds: the texts of the shown element, or any text that is pasted, with the words marked that do not fit
 * how the client speaks, what to write instead, and what can be counted.
 */
public final class ToneView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.dna.ui.tone";

  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("sv"), Locale.ENGLISH);
  private static final int TYPING = 250;
  private static final int EDGE = 12;
  /** More would be a list of reproaches. */
  private static final int SHOWN = 40;
  private static final String GO = "go";

  private final ToneShelf shelf = new ToneShelf();
  private Desk desk;
  private Composite ground;
  private @Nullable Control empty;
  private @Nullable Composite page;
  private Combo which;
  private Combo language;
  private Label note;
  private StyledText text;
  private Label figures;
  private ScrolledComposite scroll;
  private Composite rows;
  private ToneSubject subject = ToneSubject.NONE;
  private @Nullable ReaderText looked;
  private String own = "";
  private boolean filling;
  private boolean pending;
  private int ticket;
  private @Nullable ToneReport shownReport;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("quote"));
    desk.addListener(this);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }

  @Override
  protected void createContent(Composite parent) {
    ground = parent;
    empty = null;
    page = null;
    Theme.whenChanged(parent, () -> guard(() -> {
      if (shownReport != null && page != null) {
        show(shownReport);
      }
    }));
    fill();
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(ToneView.class, key, arguments);
  }

  private static String say(String key, Object... arguments) {
    return word(key, arguments).in(Locale.getDefault());
  }

  @Override
  protected void focus() {
    if (page != null) {
      text.setFocus();
    } else if (empty != null) {
      empty.setFocus();
    }
  }

  // ---- the page

  private void fill() {
    ClientSession session = desk.session().orElse(null);
    if (session == null) {
      if (empty == null) {
        discard();
        empty = new EmptyState(ground, "tone", word("closed"),
            EmptyState.Choice.command("open", word("closed.open"), "org.throughline.ui.open"));
        ground.layout(true, true);
      }
      return;
    }
    if (page == null) {
      discard();
      make();
      ground.layout(true, true);
    }
    follow(session);
  }

  private void discard() {
    for (Control each : ground.getChildren()) {
      each.dispose();
    }
    empty = null;
    page = null;
  }

  private void make() {
    Composite made = new Composite(ground, SWT.NONE);
    page = made;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = EDGE;
    layout.marginHeight = EDGE;
    layout.verticalSpacing = 8;
    layout.horizontalSpacing = 8;
    made.setLayout(layout);
    which = combo(made, "text", "tone.text");
    which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(this::chosen)));
    language = combo(made, "language", "tone.language");
    LANGUAGES.forEach(each -> language.add(named(each)));
    language.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(this::check)));
    note = Paper.tone(new Label(made, SWT.WRAP), Paper.Tone.CAPTION);
    note.setFont(Typeface.SANS.at(9));
    note.setLayoutData(wide());
    text = new StyledText(made, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    text.setData("id", "tone.words");
    text.setFont(Typeface.SERIF.at(12));
    text.setMargins(8, 8, 8, 8);
    text.setLineSpacing(4);
    Named.of(text, say("words"));
    GridData high = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    high.heightHint = 120;
    high.widthHint = 120;
    text.setLayoutData(high);
    text.addModifyListener(event -> typed());
    // The key leaves the text, as it leaves any other field.
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    figures = new Label(made, SWT.WRAP);
    figures.setData("id", "tone.figures");
    figures.setFont(Typeface.SANS.at(9));
    Paper.tone(figures, Paper.Tone.SECOND);
    figures.setLayoutData(wide());
    scroll = new ScrolledComposite(made, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    rest.heightHint = 160;
    rest.widthHint = 120;
    scroll.setLayoutData(rest);
    rows = new Composite(scroll, SWT.NONE);
    rows.setData("id", "tone.rows");
    GridLayout lines = new GridLayout(2, false);
    lines.marginWidth = 0;
    lines.marginHeight = 0;
    lines.horizontalSpacing = 8;
    lines.verticalSpacing = 8;
    rows.setLayout(lines);
    scroll.setContent(rows);
    scroll.addListener(SWT.Resize, event -> size());
    Paper.lay(made);
  }

  private Combo combo(Composite parent, String key, String id) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(say(key).replace("&", "&&"));
    Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setData("id", id);
    Named.of(combo, say(key));
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
    place.widthHint = 80;
    combo.setLayoutData(place);
    return combo;
  }

  private static GridData wide() {
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = 120;
    return wide;
  }

  private static String named(Locale language) {
    String name = language.getDisplayLanguage(Locale.getDefault());
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
  }

  private void size() {
    int width = scroll.getClientArea().width;
    scroll.setMinSize(rows.computeSize(Math.max(80, width), SWT.DEFAULT));
  }

  // ---- which text

  private boolean isOwn() {
    return which.getSelectionIndex() == which.getItemCount() - 1;
  }

  private void follow(ClientSession session) {
    boolean wasOwn = isOwn() && (which.getItemCount() > 1 || !own.isBlank());
    EObject shown = desk.shown().orElse(null);
    subject = shown == null ? ToneSubject.NONE : ToneSubject.of(session, shown);
    List<String> labels = new ArrayList<>(subject.labels(Locale.getDefault()));
    labels.add(say("own"));
    String[] items = labels.toArray(String[]::new);
    if (!Arrays.equals(items, which.getItems())) {
      which.setItems(items);
    }
    int at = looked == null ? 0 : subject.indexOf(looked);
    which.select(wasOwn || subject.texts().isEmpty() ? labels.size() - 1 : Math.max(0, at));
    chosen();
  }

  private void chosen() {
    filling = true;
    try {
      boolean free = isOwn();
      looked = free ? null : subject.texts().get(which.getSelectionIndex());
      Locale spoken = looked != null ? looked.language() : language.getSelectionIndex() >= 0 && language.isEnabled()
          ? LANGUAGES.get(language.getSelectionIndex()) : desk.session().map(each -> ToneSubject.language(each.client()))
              .orElse(Locale.ENGLISH);
      language.setEnabled(free);
      language.select(Math.max(0, LANGUAGES.stream().map(Locale::getLanguage).toList().indexOf(spoken.getLanguage())));
      String wanted = looked != null ? looked.text() : own;
      if (!text.getText().equals(wanted)) {
        text.setText(wanted);
      }
      text.setEditable(free);
      String said = !free ? "" : subject.texts().isEmpty() && subject.element().isPresent() ? say("none") : say("paste");
      note.setText(said);
      ((GridData) note.getLayoutData()).exclude = said.isEmpty();
      note.setVisible(!said.isEmpty());
    } finally {
      filling = false;
    }
    check();
  }

  private void typed() {
    if (!filling && isOwn()) {
      own = text.getText();
      int mine = ++ticket;
      text.getDisplay().timerExec(TYPING, () -> {
        if (ticket == mine && !text.isDisposed()) {
          guard(this::check);
        }
      });
    }
  }

  // ---- checking

  /** Holds the text against the tone on another thread; only the newest answer is shown. */
  private void check() {
    ClientSession session = desk.session().orElse(null);
    if (session == null) {
      return;
    }
    int mine = ++ticket;
    ReaderText from = looked;
    String words = text.getText();
    Tone tone = from != null ? shelf.of(session.client(), from.language(), from.channels(), from.audiences())
        : shelf.of(session.client(), LANGUAGES.get(Math.max(0, language.getSelectionIndex())), List.of(), List.of());
    TextForm form = from != null ? from.form() : TextForm.PLAIN;
    Display display = text.getDisplay();
    Thread.ofVirtual().name("tone").start(() -> {
      ToneReport report = tone.check(words, form);
      if (!display.isDisposed()) {
        display.asyncExec(() -> {
          if (ticket == mine && page != null && !page.isDisposed()) {
            guard(() -> show(report));
          }
        });
      }
    });
  }

  private void show(ToneReport report) {
    shownReport = report;
    MarkedText.mark(text, report);
    ToneFigures counted = report.figures();
    long change = report.count(ToneSeverity.ERROR) + report.count(ToneSeverity.WARNING);
    String verdict = report.text().isBlank() ? "" : change == 0 ? say("holds") : say("change", change);
    figures.setText(report.text().isBlank() ? say("nothing") : verdict + " " + say("figures", counted.sentences(),
        counted.meanWords(), counted.longestSentence(), counted.we(), counted.you()));
    for (Control each : rows.getChildren()) {
      each.dispose();
    }
    report.remarks().stream().sorted(Comparator.comparing(ToneRemark::severity))
        .forEach(remark -> row(remark.severity(), remark.message().in(Locale.getDefault()), null));
    List<TonePlace> places = Stream.concat(report.places().stream().filter(each -> each.severity() != ToneSeverity.GOOD),
        report.places().stream().filter(each -> each.severity() == ToneSeverity.GOOD)).toList();
    places.stream().limit(SHOWN).forEach(place -> row(place.severity(), place.message().in(Locale.getDefault()), place));
    if (places.size() > SHOWN) {
      Label more = Paper.tone(new Label(rows, SWT.WRAP), Paper.Tone.CAPTION);
      more.setText(say("more", places.size() - SHOWN));
      more.setLayoutData(wide());
    }
    Paper.again(rows);
    if (page != null) {
      page.layout(true, true);
    }
    size();
  }

  private void row(ToneSeverity severity, String message, @Nullable TonePlace place) {
    Label mark = new Label(rows, SWT.NONE);
    mark.setImage(Icons.image(switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "hint";
      case GOOD -> "check";
    }));
    Named.of(mark, say("severity." + severity.name()));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    Link line = new Link(rows, SWT.WRAP);
    line.setFont(Typeface.SANS.at(9));
    StringBuilder words = new StringBuilder(escape(message));
    if (place != null) {
      words.append(" <a href=\"").append(GO).append("\">").append(escape(say("go"))).append("</a>");
      if (!isLocked()) {
        for (int i = 0; i < place.betterWords().size(); i++) {
          words.append("  <a href=\"").append(i).append("\">")
              .append(escape(say("write", place.betterWords().get(i)))).append("</a>");
        }
      }
    }
    line.setText(words.toString());
    line.setData("id", "tone.place" + (place == null ? "" : "." + place.start()));
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    ((GridData) line.getLayoutData()).widthHint = 80;
    if (place != null) {
      line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(() -> act(event.text, place))));
    }
  }

  private boolean isLocked() {
    ReaderText from = looked;
    ClientSession session = desk.session().orElse(null);
    return from != null && (session == null || session.readOnlyReason(from.owner()).isPresent());
  }

  private static String escape(String said) {
    return said.replace("&", "&&").replace("<", "‹").replace(">", "›");
  }

  private void act(String what, TonePlace place) {
    if (what.equals(GO)) {
      text.setSelection(place.start(), place.end());
      text.showSelection();
      text.setFocus();
    } else {
      replace(place, place.betterWords().get(Integer.parseInt(what)));
    }
  }

  /** Writes a better word: one step that can be undone in the client, or in the text that is nobody's. */
  public void replace(TonePlace place, String better) {
    ReaderText from = looked;
    if (from == null) {
      text.replaceTextRange(place.start(), place.end() - place.start(), ReplaceWord.written(text.getText(), place, better));
      return;
    }
    try {
      desk.run(new ReplaceWord(from, place, better));
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }

  /** What was found in the text that is looked at; null while nothing was. */
  public @Nullable ToneReport report() {
    return shownReport;
  }

  // ---- following the desk

  @Override
  public void shown(@Nullable EObject element) {
    later();
  }

  @Override
  public void activated(ClientSession session) {
    shelf.clear();
    later();
  }

  @Override
  public void changed(ClientChange change) {
    shelf.concerns(change);
    later();
  }

  @Override
  public void closed() {
    shelf.clear();
    subject = ToneSubject.NONE;
    looked = null;
    guard(this::fill);
  }

  /** Once for all that happens in one go. */
  private void later() {
    if (!pending && ground != null && !ground.isDisposed()) {
      pending = true;
      ground.getDisplay().asyncExec(() -> {
        pending = false;
        if (!ground.isDisposed()) {
          whenSeen(this::fill);
        }
      });
    }
  }
}
