package org.throughline.internal.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** What stands over a table: a field to find rows, how many there are, and the tools. */
final class TableBar {

  /** How wide the box for filtering is, and how narrow it may become. */
  private static final int BOX = 220;
  private static final int NARROW_BOX = 110;
  /** The tools in the order in which they lose their words. */
  private static final List<String> WORDLESS_FIRST = List.of("table.filters", "table.columns", "table.export",
      "table.import", "table.change", "table.add");

  private final Composite bar;
  private final Text everywhere;
  private final Label count;
  private final ToolBar tools;

  /**
   * A bar without tools.
   *
   * @param changed told when another text is to be found
   * @param down called when the person goes on to the rows
   */
  TableBar(Composite parent, Runnable changed, Runnable down) {
    bar = new Composite(parent, SWT.NONE);
    GridLayout inBar = new GridLayout(3, false);
    inBar.marginWidth = 8;
    inBar.marginHeight = 4;
    inBar.horizontalSpacing = 12;
    bar.setLayout(inBar);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    everywhere = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    everywhere.setMessage(TableBody.word("table.filter"));
    everywhere.setData("id", "table.filter");
    Named.of(everywhere, TableBody.word("table.filter"));
    GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    narrow.widthHint = BOX;
    everywhere.setLayoutData(narrow);
    everywhere.addModifyListener(event -> changed.run());
    everywhere.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
        event.doit = false;
        down.run();
      }
    });
    count = new Label(bar, SWT.NONE);
    count.setData("id", "table.count");
    Theme.tint(count, Theme::ink3);
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", "table.tools");
    Named.of(tools, TableBody.word("table.tools"));
    tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    bar.addListener(SWT.Resize, event -> words());
  }

  /** A tool at the end, with the words and the tip of its key. */
  ToolItem tool(String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    worded(item, icon, key);
    item.addListener(SWT.Selection, event -> TableBody.doing(action));
    return item;
  }

  /** A tool at the beginning that stays pressed. */
  void toggle(String icon, String key, boolean on, Consumer<Boolean> action) {
    ToolItem item = new ToolItem(tools, SWT.CHECK, 0);
    worded(item, icon, key);
    item.setSelection(on);
    item.addListener(SWT.Selection, event -> action.accept(item.getSelection()));
  }

  private static void worded(ToolItem item, String icon, String key) {
    item.setImage(Icons.image(icon));
    item.setText(TableBody.word(key));
    item.setToolTipText(TableBody.word(key + ".help"));
    item.setData("id", key);
  }

  /** What is to be found in any column. */
  String wanted() {
    return everywhere.getText();
  }

  void clear() {
    everywhere.setText("");
  }

  /** Says how many rows are shown, and how many there are. */
  void count(int shown, int all) {
    count.setText(shown == all ? TableBody.word("table.count", all) : TableBody.word("table.count.of", shown, all));
    bar.layout(true);
  }

  boolean setFocus() {
    return tools.setFocus();
  }

  /**
   * Where there is no room for all words, the box for filtering becomes narrower, then the tools that say least by their
   * words are their icons; the tool tips still say what they do.
   */
  private void words() {
    int room = bar.getClientArea().width;
    GridData box = (GridData) everywhere.getLayoutData();
    box.widthHint = BOX;
    Stream.of(tools.getItems()).forEach(item -> item.setText(TableBody.word((String) item.getData("id"))));
    box.widthHint = Math.clamp(BOX + (long) room - width(), NARROW_BOX, BOX);
    for (String key : WORDLESS_FIRST) {
      if (width() > room) {
        Stream.of(tools.getItems()).filter(item -> key.equals(item.getData("id"))).forEach(item -> item.setText(""));
      }
    }
    bar.layout();
  }

  private int width() {
    return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
  }
}
