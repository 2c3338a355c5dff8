package org.throughline.internal.ui.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.internal.ui.Services;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.GuideSheet;
import org.throughline.ui.GuideStep;
import org.throughline.ui.Icons;
import org.throughline.ui.Paper;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** Leads through a sheet step by step; each station fills when the open client shows that its step is done. */
public final class GuideView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.guide";

  private static final int EDGE = 16;
  private static final int LINE = 7;

  private final Set<String> begun = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private Desk desk;
  private List<GuideSheet> sheets = List.of();
  private int chosen;
  private ScrolledComposite scroll;
  private Label progress;
  private boolean pending;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("roadmap"));
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
    sheets = Services.all(GuideSheet.class);
    rows.clear();
    if (sheets.isEmpty()) {
      new EmptyState(parent, "guide", word("none"),
          EmptyState.Choice.command("help", word("none.help"), "org.throughline.ui.help"));
      return;
    }
    GuideSheet sheet = sheets.get(Math.min(chosen, sheets.size() - 1));
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    page.setData("id", "guide.page");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = EDGE;
    layout.marginHeight = EDGE;
    layout.verticalSpacing = 0;
    layout.horizontalSpacing = 12;
    page.setLayout(layout);
    Locale locale = Locale.getDefault();
    if (sheets.size() > 1) {
      chooser(page, locale);
    }
    head(page, sheet, locale);
    List<GuideStep> steps = sheet.steps();
    for (int i = 0; i < steps.size(); i++) {
      rows.add(new Row(page, sheet, steps.get(i), i == 0, i == steps.size() - 1));
    }
    scroll.setContent(page);
    Paper.lay(scroll);
    scroll.addListener(SWT.Resize, event -> measure());
    look();
  }

  private void chooser(Composite page, Locale locale) {
    Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(sheets.stream().map(each -> each.title().in(locale)).toArray(String[]::new));
    combo.select(chosen);
    combo.setData("id", "guide.sheet");
    combo.setData("name", word("choose").in(locale));
    combo.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      chosen = combo.getSelectionIndex();
      combo.getDisplay().asyncExec(this::recreate);
    }));
  }

  private void head(Composite page, GuideSheet sheet, Locale locale) {
    Label title = wide(page, sheet.title().in(locale), Paper.Tone.INK, 2);
    title.setFont(Typeface.SERIF.at(15));
    title.setData("id", "guide.title");
    Label lead = wide(page, sheet.introduction().in(locale), Paper.Tone.SECOND, 2);
    ((GridData) lead.getLayoutData()).verticalIndent = 4;
    progress = wide(page, "", Paper.Tone.CAPTION, 2);
    progress.setData("id", "guide.progress");
    ((GridData) progress.getLayoutData()).verticalIndent = 8;
  }

  private static Label wide(Composite parent, String text, Paper.Tone tone, int columns) {
    Label label = Paper.tone(new Label(parent, SWT.WRAP), tone);
    label.setText(text.replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
    wide.widthHint = 140;
    label.setLayoutData(wide);
    return label;
  }

  @Override
  protected void focus() {
    rows.stream().filter(row -> !row.done).findFirst().ifPresentOrElse(Row::focus, () -> {
      if (scroll != null) {
        scroll.setFocus();
      }
    });
  }

  private void measure() {
    scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
  }

  /** Looks at the client which steps are done. */
  private void look() {
    Row next = null;
    int count = 0;
    for (Row row : rows) {
      row.done = row.isDone();
      count += row.done ? 1 : 0;
      if (!row.done && next == null) {
        next = row;
      }
    }
    for (Row row : rows) {
      row.unfold(row == next);
    }
    progress.setText(word("progress", count, rows.size()).in(Locale.getDefault()));
    scroll.getContent().requestLayout();
    measure();
    for (Row row : rows) {
      row.line.redraw();
    }
  }

  private void later() {
    if (!pending && scroll != null && !scroll.isDisposed()) {
      pending = true;
      scroll.getDisplay().asyncExec(() -> {
        pending = false;
        if (!scroll.isDisposed()) {
          whenSeen(this::look);
        }
      });
    }
  }

  @Override
  public void changed(ClientChange change) {
    later();
  }

  @Override
  public void activated(ClientSession session) {
    later();
  }

  @Override
  public void closed() {
    guard(this::look);
  }

  @Override
  public void shown(@Nullable EObject element) {
    later();
  }

  @Override
  public void stateChanged() {
    later();
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(GuideView.class, key, arguments);
  }

  /** One step: its station on the line, its title, and while it is the next one what to do. */
  private final class Row {

    private final GuideSheet sheet;
    private final GuideStep step;
    private final Canvas line;
    private final Composite body;
    private final Label text;
    private final Composite buttons;
    private boolean done;
    private boolean open;

    Row(Composite page, GuideSheet sheet, GuideStep step, boolean first, boolean last) {
      this.sheet = sheet;
      this.step = step;
      line = new Canvas(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
      GridData strip = new GridData(SWT.LEFT, SWT.FILL, false, false);
      strip.widthHint = 16;
      strip.heightHint = 1;
      line.setLayoutData(strip);
      line.setData("id", "guide." + step.id() + ".station");
      line.addPaintListener(event -> paint(event.gc, line.getSize().y, first, last));
      line.getAccessible().addAccessibleListener(new AccessibleAdapter() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = step.title().in(Locale.getDefault()) + ", "
              + word(done ? "done" : "open").in(Locale.getDefault());
        }
      });
      body = new Composite(page, SWT.NONE);
      body.setData("id", "guide." + step.id());
      body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
      GridLayout layout = new GridLayout();
      layout.marginWidth = 0;
      layout.marginHeight = 8;
      layout.verticalSpacing = 4;
      body.setLayout(layout);
      Label title = wide(body, step.title().in(Locale.getDefault()), Paper.Tone.INK, 1);
      title.setFont(Typeface.SERIF_SEMIBOLD.at(12));
      text = wide(body, step.text().in(Locale.getDefault()), Paper.Tone.SECOND, 1);
      buttons = new Composite(body, SWT.NONE);
      RowLayout row = new RowLayout();
      row.marginLeft = 0;
      row.spacing = 8;
      buttons.setLayout(row);
      GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
      wide.widthHint = 140;
      buttons.setLayoutData(wide);
      button("show", step.show());
      button("act", step.act());
      body.addListener(SWT.MouseDown, event -> toggle());
      title.addListener(SWT.MouseDown, event -> toggle());
    }

    private void button(String what, @Nullable Runnable action) {
      if (action != null) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(word(what).in(Locale.getDefault()));
        button.setToolTipText(step.title().in(Locale.getDefault()));
        button.setData("id", "guide." + step.id() + "." + what);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act(what, action)));
      }
    }

    private void act(String what, Runnable action) {
      try {
        action.run();
        if (what.equals("act")) {
          begun.add(sheet.id() + "/" + step.id());
        }
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
      later();
    }

    private void toggle() {
      unfold(!open);
      scroll.getContent().requestLayout();
      measure();
    }

    boolean isDone() {
      Predicate<Desk> condition = step.done();
      return condition == null ? begun.contains(sheet.id() + "/" + step.id()) : condition.test(desk);
    }

    void unfold(boolean wanted) {
      open = wanted;
      for (Composite each : List.of(buttons)) {
        each.setVisible(wanted);
        ((GridData) each.getLayoutData()).exclude = !wanted;
      }
      text.setVisible(wanted);
      ((GridData) text.getLayoutData()).exclude = !wanted;
    }

    void focus() {
      if (buttons.getChildren().length > 0) {
        buttons.getChildren()[buttons.getChildren().length - 1].setFocus();
      }
    }

    /** The line is whole as far as the story goes; what is still to come is hollow. */
    private void paint(GC gc, int height, boolean first, boolean last) {
      Theme theme = Theme.current();
      int y = 20;
      gc.setAntialias(SWT.ON);
      boolean before = rows.indexOf(this) == 0 || rows.get(rows.indexOf(this) - 1).done;
      gc.setLineWidth(3);
      if (!first) {
        gc.setForeground(before ? theme.accent() : theme.borderStrong());
        gc.setLineWidth(before ? 3 : 2);
        gc.drawLine(LINE, -2, LINE, y - 6);
      } else {
        gc.setForeground(theme.accent());
        gc.drawLine(LINE, -2, LINE, y - 6);
      }
      if (!last) {
        gc.setForeground(done ? theme.accent() : theme.borderStrong());
        gc.setLineWidth(done ? 3 : 2);
        gc.drawLine(LINE, y + 6, LINE, height + 2);
      }
      gc.setLineWidth(done || open ? 3 : 2);
      gc.setForeground(done || open ? theme.accent() : theme.borderStrong());
      gc.setBackground(done ? theme.accent() : theme.surface());
      gc.fillOval(LINE - 5, y - 5, 11, 11);
      gc.drawOval(LINE - 5, y - 5, 11, 11);
    }
  }
}
