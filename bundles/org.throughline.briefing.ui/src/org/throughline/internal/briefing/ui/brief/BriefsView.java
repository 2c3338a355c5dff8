package org.throughline.internal.briefing.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.lint.BriefScore;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.internal.briefing.ui.BriefScores;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Issue;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/** The briefings of the client: how far each is, how good, when it went out, and what was found in it last. */
public final class BriefsView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.briefing.ui.briefs";

  private static final int EDGE = 8;
  private static final int MOST_FINDINGS = 3;

  private final Runnable scored = () -> whenSeen(this::fill);
  private Desk desk;
  private BriefScores scores;
  private Composite ground;
  private @Nullable EmptyState empty;
  private @Nullable Composite page;
  private Table table;
  private Label told;
  private Button copy;
  private Button template;
  private List<Briefing> shown = List.of();
  private boolean filling;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    scores = getSite().getService(BriefScores.class);
    setTitleImage(Icons.image("briefing"));
    desk.addListener(this);
    scores.addListener(scored);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      scores.removeListener(scored);
    }
    super.dispose();
  }

  @Override
  protected void createContent(Composite parent) {
    ground = parent;
    empty = null;
    page = null;
    Theme.whenChanged(parent, () -> guard(this::fill));
    fill();
  }

  @Override
  protected void focus() {
    if (page != null) {
      table.setFocus();
    } else if (empty != null) {
      empty.setFocus();
    }
  }

  // ---- the parts of the view

  private void fill() {
    ClientSession session = desk.session().orElse(null);
    shown = session == null ? List.of() : List.copyOf(session.index().<Briefing>all(Briefing.class));
    if (shown.isEmpty()) {
      nothing(session != null);
      return;
    }
    if (page == null) {
      clear();
      make();
      ground.layout(true, true);
    }
    Briefing chosen = chosen().orElseGet(() -> MeantBriefing.around(desk.shown().orElse(null)).orElse(null));
    filling = true;
    table.setRedraw(false);
    table.setItemCount(shown.size());
    for (int i = 0; i < shown.size(); i++) {
      Briefing each = shown.get(i);
      TableItem item = table.getItem(i);
      item.setData(each);
      item.setImage(Icons.image("briefing"));
      item.setText(new String[] {BriefText.name(each), scores.of(each).map(it -> String.valueOf(it.percent())).orElse("–"),
          BriefText.state(each), BriefText.kind(each), issued(each)});
    }
    table.setSelection(chosen == null ? -1 : shown.indexOf(chosen));
    table.setRedraw(true);
    filling = false;
    tell();
  }

  private void nothing(boolean open) {
    if (empty == null) {
      clear();
      empty = new EmptyState(ground, "briefs", BriefText.message("briefs.empty"));
      ground.layout(true, true);
    }
    empty.show(BriefText.message(open ? "briefs.empty" : "closed"), open
        ? EmptyState.Choice.command("new", BriefText.message("briefs.empty.new"), NewBriefHandler.COMMAND)
        : EmptyState.Choice.command("open", BriefText.message("closed.open"), "org.throughline.ui.open"));
  }

  private void clear() {
    for (Control each : ground.getChildren()) {
      each.dispose();
    }
    empty = null;
    page = null;
  }

  private void make() {
    Composite made = new Composite(ground, SWT.NONE);
    page = made;
    GridLayout layout = new GridLayout();
    layout.marginWidth = EDGE;
    layout.marginHeight = EDGE;
    made.setLayout(layout);
    Composite bar = new Composite(made, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = 0;
    row.marginTop = 0;
    row.wrap = true;
    bar.setLayout(row);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    button(bar, "briefs.new", SWT.PUSH, () -> making().fromTemplate());
    copy = button(bar, "briefs.copy", SWT.PUSH, () -> chosen().ifPresent(it -> making().copy(it)));
    template = button(bar, "briefs.template", SWT.TOGGLE,
        () -> chosen().ifPresent(it -> making().mark(it, !OwnTemplate.is(it))));
    table = new Table(made, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "briefs.table");
    Named.whole(table, BriefText.of("briefs.name"));
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    column("briefs.column.name", 150, SWT.LEFT);
    column("briefs.column.score", 56, SWT.RIGHT);
    column("briefs.column.state", 90, SWT.LEFT);
    column("briefs.column.kind", 130, SWT.LEFT);
    column("briefs.column.issued", 110, SWT.LEFT);
    table.addListener(SWT.Selection, event -> guard(this::choose));
    table.addListener(SWT.DefaultSelection, event -> guard(this::write));
    told = new Label(made, SWT.WRAP);
    told.setData("id", "briefs.told");
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
    below.widthHint = 120;
    told.setLayoutData(below);
  }

  private BriefMaking making() {
    return new BriefMaking(getSite().getShell(), getSite().getPage(), desk);
  }

  private Button button(Composite bar, String key, int style, Runnable does) {
    Button button = new Button(bar, style);
    button.setText(BriefText.of(key));
    button.setToolTipText(BriefText.of(key + ".tip"));
    button.setData("id", key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(does)));
    return button;
  }

  private void column(String key, int width, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(BriefText.of(key));
    column.setWidth(width);
  }

  private Optional<Briefing> chosen() {
    int index = page == null || table.isDisposed() ? -1 : table.getSelectionIndex();
    return index < 0 || !(table.getItem(index).getData() instanceof Briefing briefing) || !shown.contains(briefing)
        ? Optional.empty() : Optional.of(briefing);
  }

  private String issued(Briefing briefing) {
    return briefing.getIssues().isEmpty() ? "" : when(briefing.getIssues().getLast());
  }

  private String when(Issue issue) {
    return issue.getIssuedAt() == null ? "" : BriefText.day(issue.getIssuedAt(),
        desk.session().map(it -> it.client().getZone()).orElse(null));
  }

  /** Says of the chosen one what does not fit into its row. */
  private void tell() {
    Optional<Briefing> chosen = chosen();
    told.setText(chosen.map(this::words).orElseGet(() -> BriefText.of("briefs.choose")).replace("&", "&&"));
    copy.setEnabled(chosen.isPresent() && editable());
    template.setEnabled(chosen.isPresent() && editable());
    template.setSelection(chosen.filter(OwnTemplate::is).isPresent());
    told.getParent().layout(true, true);
  }

  private boolean editable() {
    return desk.session().filter(it -> it.access().editable()).isPresent();
  }

  private String words(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    lines.add(BriefText.kind(briefing) + " · " + BriefText.state(briefing));
    if (!briefing.getIssues().isEmpty()) {
      lines.add(briefing.getIssues().stream().map(it -> BriefText.of("briefs.issue", it.getNumber(), when(it)))
          .collect(Collectors.joining(" · ")));
    }
    scores.of(briefing).ifPresent(it -> lines.addAll(found(it)));
    return String.join("\n", lines);
  }

  private static List<String> found(BriefScore score) {
    List<String> all = score.lines().stream().flatMap(it -> it.findings().stream())
        .map(it -> "– " + it.message().in(Locale.getDefault())).toList();
    List<String> lines = new ArrayList<>(all.subList(0, Math.min(MOST_FINDINGS, all.size())));
    if (all.size() > MOST_FINDINGS) {
      lines.add(BriefText.of("briefs.more", all.size() - MOST_FINDINGS));
    }
    return lines;
  }

  // ---- what a person does

  private void choose() {
    if (!filling) {
      chosen().ifPresent(desk::show);
      tell();
    }
  }

  private void write() {
    ClientSession session = desk.session().orElse(null);
    Briefing briefing = chosen().orElse(null);
    if (session != null && briefing != null) {
      try {
        BriefEditor.open(getSite().getPage(), session, briefing);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    }
  }

  // ---- what happens in the window

  @Override
  public void activated(ClientSession session) {
    whenSeen(this::fill);
  }

  @Override
  public void closed() {
    whenSeen(this::fill);
  }

  @Override
  public void changed(ClientChange change) {
    if (concerns(change)) {
      whenSeen(this::fill);
    }
  }

  static boolean concerns(ClientChange change) {
    return change.added().stream().anyMatch(BriefsView::isOfBriefings)
        || change.removed().stream().anyMatch(BriefsView::isOfBriefings)
        || change.moved().stream().anyMatch(BriefsView::isOfBriefings)
        || change.touched().stream().anyMatch(it -> isOfBriefings(it.object()));
  }

  private static boolean isOfBriefings(EObject object) {
    return object.eClass().getEPackage() == BriefingPackage.eINSTANCE || MeantBriefing.around(object).isPresent();
  }

  @Override
  public void shown(@Nullable EObject element) {
    Optional<Briefing> around = MeantBriefing.around(element);
    if (page != null && !table.isDisposed() && around.isPresent() && !around.equals(chosen())) {
      int index = shown.indexOf(around.get());
      if (index >= 0) {
        table.setSelection(index);
        tell();
      }
    }
  }
}
