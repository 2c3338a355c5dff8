package org.throughline.internal.coherence.ui.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** Above the findings: which of them are shown, how they are put together, and how many there are. */
final class FindingsBar {

  private final Composite bar;
  private final Text letters;
  private final ToolBar kinds;
  private final Map<FindingSeverity, ToolItem> severities = new EnumMap<>(FindingSeverity.class);
  private final ToolItem waived;
  private final ToolItem selected;
  private final Combo grouping;
  private final CLabel summary;

  /**
   * A bar at the top of a parent with a grid.
   *
   * @param changed told when something else is wanted
   */
  FindingsBar(Composite parent, Grouping first, Runnable changed) {
    bar = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 8;
    layout.marginHeight = 4;
    layout.horizontalSpacing = 8;
    bar.setLayout(layout);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    letters = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    letters.setMessage(Words.of("filter"));
    letters.setData("id", "findings.filter");
    Named.of(letters, Words.of("filter"));
    GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    narrow.widthHint = 180;
    narrow.minimumWidth = 90;
    letters.setLayoutData(narrow);
    letters.addModifyListener(event -> changed.run());
    kinds = new ToolBar(bar, SWT.FLAT);
    kinds.setData("id", "findings.kinds");
    Named.of(kinds, Words.of("kinds"));
    for (FindingSeverity each : new FindingSeverity[] {FindingSeverity.ERROR, FindingSeverity.WARNING,
        FindingSeverity.HINT}) {
      String name = each.name().toLowerCase(Locale.ROOT);
      severities.put(each, toggle(name, "show." + name, true, changed));
    }
    waived = toggle("waived", "show.waived", true, changed);
    new ToolItem(kinds, SWT.SEPARATOR);
    selected = toggle("objective", "show.selected", false, changed);
    grouping = new Combo(bar, SWT.READ_ONLY);
    grouping.setData("id", "findings.group");
    Named.of(grouping, Words.of("group"));
    grouping.setItems(Stream.of(Grouping.values()).map(each -> Words.of("group." + each.name()))
        .toArray(String[]::new));
    grouping.select(first.ordinal());
    grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    summary = new CLabel(bar, SWT.RIGHT);
    summary.setData("id", "findings.summary");
    summary.addListener(SWT.Resize, event -> fit());
    summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Theme.tint(summary, Theme::ink3);
  }

  /** Half a sum says nothing; where there is no room for it, the line below has the numbers. */
  private void fit() {
    summary.setVisible(summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= summary.getSize().x);
  }

  private ToolItem toggle(String icon, String key, boolean on, Runnable changed) {
    ToolItem item = new ToolItem(kinds, SWT.CHECK);
    item.setImage(Icons.image(icon));
    item.setToolTipText(Words.of(key));
    item.setData("id", "findings." + key);
    item.setSelection(on);
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    return item;
  }

  Control control() {
    return bar;
  }

  Text letters() {
    return letters;
  }

  Grouping grouping() {
    return Grouping.values()[Math.max(0, grouping.getSelectionIndex())];
  }

  /** Whether only what concerns the selected element is shown. */
  boolean isOfSelected() {
    return selected.getSelection();
  }

  /** What is wanted, in the order of another wish and about nothing in particular. */
  Wish wish(Wish before) {
    Set<FindingSeverity> wanted = EnumSet.noneOf(FindingSeverity.class);
    severities.forEach((severity, item) -> {
      if (item.getSelection()) {
        wanted.add(severity);
      }
    });
    return new Wish(letters.getText(), Set.copyOf(wanted), waived.getSelection(), before.of(), grouping(),
        before.order(), before.descending());
  }

  /** Leaves nothing out any more. */
  void clear() {
    severities.values().forEach(item -> item.setSelection(true));
    waived.setSelection(true);
    selected.setSelection(false);
    letters.setText("");
  }

  /** Says how many there are. */
  void say(String words) {
    if (!words.equals(summary.getText())) {
      summary.setText(words);
      fit();
      summary.setToolTipText(words);
    }
  }
}
