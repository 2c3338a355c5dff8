package org.throughline.internal.insight.ui.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.throughline.ui.ElementMarks.Mark;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** The tree of the Insights view: names at the left, numbers at the right. What is open and chosen stays so. */
final class ShelfTree {

  private static final String NODE = "node";
  private static final int AROUND = 16;
  private static final int LEAST = 34;

  private final Tree tree;
  private final TreeColumn names;
  private final TreeColumn notes;
  private final Map<String, TreeItem> items = new HashMap<>();
  private final Map<String, Boolean> opened = new HashMap<>();
  private List<ShelfNode> nodes = List.of();
  private String searched = "";
  private boolean filling;

  /**
   * A tree.
   *
   * @param chosen learns what was chosen
   * @param followed learns what was followed by a double click or Enter
   */
  ShelfTree(Composite parent, Consumer<ShelfNode> chosen, Consumer<ShelfNode> followed) {
    tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
    tree.setData("id", "insights.tree");
    Named.whole(tree, ShelfText.of("tree"));
    names = new TreeColumn(tree, SWT.LEFT);
    notes = new TreeColumn(tree, SWT.RIGHT);
    tree.addListener(SWT.Resize, event -> fit());
    tree.addListener(SWT.Selection, event -> {
      if (!filling) {
        chosen().ifPresent(chosen);
      }
    });
    tree.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(node -> {
      if (node.below().isEmpty()) {
        followed.accept(node);
      } else {
        TreeItem item = items.get(node.id());
        item.setExpanded(!item.getExpanded());
        opened.put(node.id(), item.getExpanded());
      }
    }));
    tree.addListener(SWT.Expand, event -> remember((TreeItem) event.item, true));
    tree.addListener(SWT.Collapse, event -> remember((TreeItem) event.item, false));
    tree.addListener(SWT.MouseMove, event -> {
      TreeItem under = tree.getItem(new Point(event.x, event.y));
      String tip = under != null && under.getData(NODE) instanceof ShelfNode node && !node.tip().isEmpty() ? node.tip() : null;
      if (!Objects.equals(tip, tree.getToolTipText())) {
        tree.setToolTipText(tip);
      }
    });
    Theme.whenChanged(tree, this::fill);
  }

  private void remember(TreeItem item, boolean open) {
    if (!filling && searched.isBlank() && item.getData(NODE) instanceof ShelfNode node) {
      opened.put(node.id(), open);
    }
  }

  /** The widget. */
  Tree control() {
    return tree;
  }

  /** Shows other lines. */
  void show(List<ShelfNode> shown) {
    if (!shown.equals(nodes)) {
      nodes = shown;
      fill();
    }
  }

  /** Shows only lines with these words; an empty text shows all. */
  void search(String words) {
    searched = words;
    fill();
  }

  private void fill() {
    if (tree.isDisposed()) {
      return;
    }
    String before = chosen().map(ShelfNode::id).orElse("");
    filling = true;
    tree.setRedraw(false);
    try {
      tree.removeAll();
      items.clear();
      for (ShelfNode each : nodes) {
        each.holding(searched).ifPresent(kept -> add(new TreeItem(tree, SWT.NONE), kept));
      }
      select(before);
    } finally {
      tree.setRedraw(true);
      filling = false;
    }
    fit();
  }

  private void add(TreeItem item, ShelfNode node) {
    item.setData(NODE, node);
    item.setText(new String[] {node.label(), node.note()});
    item.setForeground(1, Theme.current().ink3());
    item.setImage(0, image(node));
    items.put(node.id(), item);
    node.below().forEach(each -> add(new TreeItem(item, SWT.NONE), each));
    // Short lists are open at first; what a person opened or closed stays so.
    item.setExpanded(!searched.isBlank() || opened.getOrDefault(node.id(), !List.of("competitors", "watched").contains(node.id())));
  }

  private static Image image(ShelfNode node) {
    return node.mark().map(mark -> marked(node.icon(), mark)).orElseGet(() -> Icons.image(node.icon()));
  }

  private static Image marked(String drawing, Mark mark) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String overlay = "mark-" + mark.name().toLowerCase(Locale.ROOT);
    String key = "org.throughline.insight.ui.marked/" + Theme.current() + "/" + drawing + "/" + overlay;
    if (registry.getDescriptor(key) == null) {
      registry.put(key, new DecorationOverlayIcon(Icons.descriptor(drawing), Icons.descriptor(overlay), IDecoration.BOTTOM_RIGHT));
    }
    return registry.get(key);
  }

  /** Names get the room that the numbers leave. */
  private void fit() {
    if (tree.isDisposed()) {
      return;
    }
    GC gc = new GC(tree);
    try {
      int widest = items.values().stream().filter(each -> !each.isDisposed()).mapToInt(each -> gc.textExtent(each.getText(1)).x).max().orElse(0);
      int room = tree.getClientArea().width;
      notes.setWidth(Math.min(widest + AROUND, room / 2));
      names.setWidth(Math.max(LEAST, room - notes.getWidth()));
    } finally {
      gc.dispose();
    }
  }

  /** What is chosen. */
  Optional<ShelfNode> chosen() {
    return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData(NODE) instanceof ShelfNode node ? Optional.of(node) : Optional.empty();
  }

  /** Chooses a line; nothing is told to who listens. Nothing happens where there is none of that id. */
  void select(String id) {
    TreeItem item = items.get(id);
    if (item != null && (tree.getSelectionCount() != 1 || tree.getSelection()[0] != item)) {
      tree.setSelection(item);
    }
  }
}
