package org.throughline.internal.ui.canvas;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.canvas.SceneCanvas;

/** The bar over a canvas: at the left what the reader may choose to see, at the right the table, zoom and what else there is. */
public final class CanvasBar {

  /** What the tools do. */
  public interface Deeds {

    /** Other things are to be seen. */
    void shown();

    /** It is to be shown as a table, or as a picture. */
    void asTable(boolean wanted);

    /** The canvas whose zoom the tools change. */
    SceneCanvas canvas();

    /** Shows the picture alone on the whole screen. */
    void present();

    /** Puts the picture on the clipboard. */
    void copyPicture();

    /** Writes the picture to a file of a kind, such as {@code svg}. */
    void export(String end);
  }

  private static final String CHOICES = "choices";
  private static final int LEAST_CHOICES = 120;
  private static final int MOST_PICK = 300;
  private static final int SHORT_PICK = 160;
  private static final int TIGHT_PICK = 120;
  private static final int NARROW_PICK = 84;
  private static final int APART = 8;
  /** The edges of a list and its arrow. */
  private static final int AROUND_CHOICE = 52;

  /** How much of the words in the bar is given up for room; each gives up what those before it did, too. */
  private enum Words {
    /** None, lists are as wide as what there is to choose. */
    ALL,
    /** Long choices are cut in the bar; the list that opens is as wide as they are. */
    SHORT_LISTS,
    /** What is switched on and off is an icon; its name is its tooltip. */
    NO_TOGGLES,
    /** So are the tools. */
    NO_TOOLS,
    /** Lists stand without their name, which is their tooltip. */
    NO_LABELS,
    /** Lists are shorter still. */
    TIGHT,
    /** Lists are narrow; what opens is as wide as it needs to be. */
    NARROW
  }

  private final String id;
  private final Deeds deeds;
  private final Map<String, String> shown;
  private final Map<String, Combo> combos = new HashMap<>();
  private final List<ToolItem> toggles = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final int[][] choiceWidths = new int[Words.values().length][];
  private final int[] toolWidths = new int[Words.values().length];
  private final Composite bar;
  private final Composite choices;
  private final ToolBar tools;
  private final int around;
  private Words words = Words.ALL;
  private ToolItem tableItem;
  private ToolItem zoomItem;
  private ToolItem moreItem;

  /**
   * A bar in a parent.
   *
   * @param id begins the ids of its controls
   * @param title what the canvas is called
   * @param options what the reader may choose to see
   * @param shown takes the state of each option by its id, and follows what the reader chooses
   * @param deeds what the tools do
   */
  public CanvasBar(Composite parent, String id, String title, List<ShowOption> options,
      Map<String, String> shown, Deeds deeds) {
    this.id = id;
    this.shown = shown;
    this.deeds = deeds;
    bar = new Composite(parent, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 4;
    layout.marginWidth = 8;
    bar.setLayout(layout);
    choices = new Composite(bar, SWT.NONE);
    // What there is to choose goes on in another row where there is little room; the tools at the right stay.
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = LEAST_CHOICES;
    choices.setLayoutData(wide);
    RowLayout row = new RowLayout();
    row.marginLeft = 0;
    row.marginRight = 0;
    row.marginTop = 0;
    row.marginBottom = 0;
    row.spacing = APART;
    row.center = true;
    choices.setLayout(row);
    for (ShowOption option : options) {
      switch (option) {
        case ShowOption.Toggle toggle -> toggle(choices, toggle);
        case ShowOption.Pick pick -> pick(choices, pick);
      }
    }
    tools = tools(bar, title);
    around = 2 * layout.marginWidth + layout.horizontalSpacing;
    measure();
    bar.addListener(SWT.Resize, event -> fit());
  }

  /** How wide everything is with less and more words; all of them last, because layouts remember sizes. */
  private void measure() {
    for (Words each : List.of(Words.values()).reversed()) {
      say(each);
      choiceWidths[each.ordinal()] = Arrays.stream(choices.getChildren())
          .mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x).toArray();
      toolWidths[each.ordinal()] = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + around;
    }
  }

  /** As many words as there is room for in one row, and where there is none even for the fewest, in two. */
  private void fit() {
    int room = bar.getClientArea().width;
    Words fitting = fitting(room, 1).or(() -> fitting(room, 2)).orElse(Words.NARROW);
    if (fitting != words) {
      say(fitting);
      bar.layout(true, true);
      // Its height is that of the words before, which may have taken two rows.
      bar.requestLayout();
    }
  }

  private Optional<Words> fitting(int room, int rows) {
    return Arrays.stream(Words.values())
        .filter(each -> rows(choiceWidths[each.ordinal()], room - toolWidths[each.ordinal()]) <= rows).findFirst();
  }

  private static int rows(int[] widths, int room) {
    int rows = 1;
    int used = 0;
    for (int width : widths) {
      if (used > 0 && used + APART + width > room) {
        rows++;
        used = 0;
      }
      used += width + (used > 0 ? APART : 0);
    }
    return rows;
  }

  /** Of the longest of its choices; the toolkit measures the one that is chosen. */
  private static int width(Combo combo) {
    GC text = new GC(combo);
    try {
      int longest = Arrays.stream(combo.getItems()).mapToInt(each -> text.textExtent(each).x).max().orElse(0);
      return Math.max(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, longest + AROUND_CHOICE);
    } finally {
      text.dispose();
    }
  }

  private void say(Words said) {
    words = said;
    toggles.forEach(each -> each.setText(said.ordinal() < Words.NO_TOGGLES.ordinal() ? each.getToolTipText() : ""));
    boolean tools = said.ordinal() < Words.NO_TOOLS.ordinal();
    tableItem.setText(tools ? CanvasWords.of("tool.table") : "");
    moreItem.setText(tools ? CanvasWords.of("tool.more") : "");
    moreItem.setImage(tools ? null : Icons.image("moreV"));
    for (Label each : labels) {
      boolean shows = said.ordinal() < Words.NO_LABELS.ordinal();
      each.setVisible(shows);
      ((GridData) each.getLayoutData()).exclude = !shows;
    }
    for (Combo each : combos.values()) {
      GridData place = (GridData) each.getLayoutData();
      place.widthHint = Math.min(switch (said) {
        case ALL -> MOST_PICK;
        case TIGHT -> TIGHT_PICK;
        case NARROW -> NARROW_PICK;
        default -> SHORT_PICK;
      }, width(each));
    }
  }

  private void toggle(Composite bar, ShowOption.Toggle toggle) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", id + ".show." + toggle.id());
    Named.of(tools, toggle.label().in(Locale.getDefault()));
    ToolItem item = new ToolItem(tools, SWT.CHECK);
    item.setText(toggle.label().in(Locale.getDefault()));
    item.setToolTipText(toggle.label().in(Locale.getDefault()));
    item.setImage(Icons.image(toggle.icon()));
    item.setSelection(toggle.on());
    toggles.add(item);
    shown.put(toggle.id(), String.valueOf(toggle.on()));
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(toggle.id(),
        String.valueOf(item.getSelection()))));
  }

  private void pick(Composite bar, ShowOption.Pick pick) {
    String name = pick.label().in(Locale.getDefault());
    Composite both = new Composite(bar, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    both.setLayout(layout);
    Label label = new Label(both, SWT.NONE);
    label.setText(name.replace("&", "&&"));
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    labels.add(label);
    Combo combo = new Combo(both, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setData("id", id + ".show." + pick.id());
    Named.of(combo, name);
    combo.setToolTipText(name.replace("&", "&&"));
    fill(combo, pick);
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (combo.getData(CHOICES) instanceof List<?> choices && combo.getSelectionIndex() >= 0) {
        show(pick.id(), String.valueOf(choices.get(combo.getSelectionIndex())));
      }
    }));
    combos.put(pick.id(), combo);
  }

  /** Offers the choices there are now; what was chosen stays chosen while it is among them. Tells whether there are others. */
  private boolean fill(Combo combo, ShowOption.Pick pick) {
    List<String> choices = pick.choices().stream().map(ShowOption.Choice::id).toList();
    String[] labels = pick.choices().stream().map(each -> each.label().in(Locale.getDefault())).toArray(String[]::new);
    boolean others = !choices.equals(combo.getData(CHOICES)) || !Arrays.equals(labels, combo.getItems());
    if (others) {
      combo.setItems(labels);
      combo.setData(CHOICES, choices);
    }
    int chosen = Math.max(0, choices.indexOf(shown.getOrDefault(pick.id(), "")));
    shown.put(pick.id(), choices.get(chosen));
    combo.select(chosen);
    return others;
  }

  /** Offers the choices there are now. */
  public void follow(List<ShowOption> options) {
    boolean others = false;
    for (ShowOption option : options) {
      Combo combo = combos.get(option.id());
      if (option instanceof ShowOption.Pick pick && combo != null) {
        others |= fill(combo, pick);
      }
    }
    if (others) {
      measure();
      fit();
      choices.requestLayout();
    }
  }

  /** Chooses as a person would; nothing happens where a pick has no such choice. */
  public void choose(String option, String state) {
    Combo combo = combos.get(option);
    if (state.equals(shown.get(option))) {
      return;
    }
    if (combo != null) {
      if (!(combo.getData(CHOICES) instanceof List<?> choices) || !choices.contains(state)) {
        return;
      }
      combo.select(choices.indexOf(state));
    }
    show(option, state);
  }

  private void show(String option, String state) {
    shown.put(option, state);
    deeds.shown();
  }

  /** Tells by the tool whether it is shown as a table. */
  public void table(boolean wanted) {
    tableItem.setSelection(wanted);
  }

  /** Says how large everything is; 1 is its own size. */
  public void zoomed(double zoom) {
    if (!zoomItem.isDisposed()) {
      zoomItem.setText(percent(zoom));
    }
  }

  private ToolBar tools(Composite bar, String title) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", id + ".tools");
    Named.of(tools, title);
    tableItem = new ToolItem(tools, SWT.CHECK);
    tableItem.setToolTipText(CanvasWords.of("tool.table.tip"));
    tableItem.setImage(Icons.image("table"));
    tableItem.setData("id", id + ".asTable");
    tableItem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deeds.asTable(tableItem.getSelection())));
    new ToolItem(tools, SWT.SEPARATOR);
    tool(tools, "minus", "tool.smaller", () -> deeds.canvas().zoomOut());
    zoomItem = new ToolItem(tools, SWT.PUSH);
    zoomItem.setText(percent(1));
    zoomItem.setToolTipText(CanvasWords.of("tool.zoom.tip"));
    zoomItem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deeds.canvas().zoom(1)));
    tool(tools, "plus", "tool.larger", () -> deeds.canvas().zoomIn());
    moreItem = new ToolItem(tools, SWT.DROP_DOWN);
    moreItem.setToolTipText(CanvasWords.of("tool.more"));
    Menu menu = more(tools.getShell());
    tools.addListener(SWT.Dispose, event -> menu.dispose());
    moreItem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      var place = moreItem.getBounds();
      menu.setLocation(tools.toDisplay(place.x, place.y + place.height));
      menu.setVisible(true);
    }));
    return tools;
  }

  private static void tool(ToolBar tools, String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(CanvasWords.of(key));
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
  }

  private Menu more(Shell shell) {
    Menu menu = new Menu(shell, SWT.POP_UP);
    entry(menu, "more.fit", "Ctrl+9", () -> deeds.canvas().fit());
    entry(menu, "more.present", "F11", deeds::present);
    new MenuItem(menu, SWT.SEPARATOR);
    entry(menu, "more.copy", "Ctrl+Shift+C", deeds::copyPicture);
    entry(menu, "more.svg", "Ctrl+Shift+E", () -> deeds.export("svg"));
    entry(menu, "more.png", "", () -> deeds.export("png"));
    return menu;
  }

  private static void entry(Menu menu, String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(CanvasWords.of(key) + (accelerator.isEmpty() ? "" : "\t" + accelerator));
    item.addListener(SWT.Selection, event -> action.run());
  }

  private static String percent(double zoom) {
    return NumberFormat.getPercentInstance(Locale.getDefault()).format(zoom);
  }
}
