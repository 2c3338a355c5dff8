package org.throughline.internal.ui.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.Worded;
import org.throughline.internal.ui.Services;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Hint;
import org.throughline.ui.HintSource;
import org.throughline.ui.Icons;
import org.throughline.ui.Paper;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** Says of the selected element what it is for and what would help it next. */
public final class HintsView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.hints";

  /** More would be a list of reproaches. */
  private static final int SHOWN = 4;
  private static final int EDGE = 16;

  private Desk desk;
  private Composite ground;
  private @Nullable Control content;
  private boolean pending;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("insight"));
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
    content = null;
    fill();
  }

  @Override
  protected void focus() {
    if (content != null) {
      content.setFocus();
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    later();
  }

  @Override
  public void changed(ClientChange change) {
    later();
  }

  @Override
  public void closed() {
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

  private void fill() {
    if (content != null) {
      content.dispose();
    }
    ClientSession session = desk.session().orElse(null);
    EObject element = desk.shown().orElse(null);
    if (session == null) {
      content = new EmptyState(ground, "hints", word("closed"),
          EmptyState.Choice.command("new", word("closed.new"), "org.throughline.ui.new"));
    } else if (element == null) {
      content = new EmptyState(ground, "hints", word("nothing"),
          EmptyState.Choice.command("guide", word("nothing.open"), "org.throughline.ui.guide"));
    } else {
      content = page(session, element);
    }
    ground.layout(true, true);
  }

  private Control page(ClientSession session, EObject element) {
    ScrolledComposite scroll = new ScrolledComposite(ground, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    page.setData("id", "hints.page");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = EDGE;
    layout.marginHeight = EDGE;
    layout.verticalSpacing = 8;
    layout.horizontalSpacing = 8;
    page.setLayout(layout);
    Locale locale = Locale.getDefault();
    ModelTexts texts = new ModelTexts();
    label(page, texts.label(element.eClass(), locale), Typeface.SANS_SEMIBOLD, Paper.Tone.CAPTION, 9, "hints.kind");
    label(page, plain(ModelLabel.name(element), locale), Typeface.SERIF, Paper.Tone.INK, 15, "hints.name");
    texts.help(element.eClass(), locale).ifPresent(help -> {
      Label about = new Label(page, SWT.WRAP);
      about.setText(help.replace("&", "&&"));
      about.setData("id", "hints.help");
      about.setLayoutData(wide(2));
      Paper.tone(about, Paper.Tone.SECOND);
    });
    List<Hint> hints = hints(session, element);
    hints.stream().limit(SHOWN).forEach(hint -> row(page, hint));
    if (hints.size() > SHOWN) {
      Label more = Paper.tone(new Label(page, SWT.WRAP), Paper.Tone.CAPTION);
      more.setText(word("more", hints.size() - SHOWN).in(locale));
      more.setLayoutData(wide(2));
    } else if (hints.isEmpty()) {
      Label fine = Paper.tone(new Label(page, SWT.WRAP), Paper.Tone.SECOND);
      fine.setText(word("fine").in(locale));
      fine.setData("id", "hints.fine");
      fine.setLayoutData(wide(2));
    }
    scroll.setContent(page);
    Paper.lay(scroll);
    scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(
        page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    return scroll;
  }

  private static String plain(Worded name, Locale locale) {
    return name.in(locale).replaceAll("^[“”\"]|[“”\"]$", "");
  }

  private static void label(Composite page, String text, Typeface face, Paper.Tone tone, int points, String id) {
    Label label = Paper.tone(new Label(page, SWT.WRAP), tone);
    label.setText(text.replace("&", "&&"));
    label.setFont(face.at(points));
    label.setData("id", id);
    label.setLayoutData(wide(2));
  }

  private static GridData wide(int columns) {
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
    wide.widthHint = 120;
    return wide;
  }

  private void row(Composite page, Hint hint) {
    Canvas ring = new Canvas(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
    place.widthHint = 16;
    place.heightHint = 18;
    ring.setLayoutData(place);
    ring.addPaintListener(event -> openEnd(event.gc));
    Locale locale = Locale.getDefault();
    Link line = new Link(page, SWT.WRAP);
    String text = escape(hint.text().in(locale));
    Worded says = hint.link();
    line.setText(says == null ? text : text + " <a>" + escape(says.in(locale)) + "</a>");
    line.setData("id", "hints." + hint.id());
    line.setLayoutData(wide(1));
    Runnable action = hint.action();
    if (action != null) {
      line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act(action)));
    }
  }

  private static void act(Runnable action) {
    try {
      action.run();
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
  }

  private static void openEnd(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setForeground(Theme.current().borderStrong());
    gc.setLineWidth(2);
    gc.setLineDash(new int[] {3, 3});
    gc.drawOval(2, 4, 10, 10);
  }

  private static List<Hint> hints(ClientSession session, EObject element) {
    List<Hint> hints = new ArrayList<>();
    for (HintSource source : Services.all(HintSource.class)) {
      try {
        hints.addAll(source.hints(session, element));
      } catch (RuntimeException failed) {
        ILog.of(HintsView.class).warn("A source of hints failed: " + source.getClass().getName(), failed);
      }
    }
    return hints;
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(HintsView.class, key, arguments);
  }
}
