package org.throughline.internal.coherence.ui.line;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.internal.coherence.ui.line.Remarks.Remark;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;

/** A line as a native tree: its stations from the highest down, the elements of each below it. */
final class LineList {

  private static final int MOST = 500;
  private static final String ITEM = "item";

  private final Tree tree;

  /**
   * A list.
   *
   * @param chosen does what an item of the picture is for
   * @param wanted shows an element
   */
  LineList(Composite parent, Consumer<String> chosen, Consumer<EObject> wanted) {
    tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setData("id", "line.list");
    Named.whole(tree, LineWords.word("list.name").in(Locale.getDefault()));
    tree.addListener(SWT.DefaultSelection, event -> {
      TreeItem item = (TreeItem) event.item;
      if (item.getItemCount() > 0) {
        item.setExpanded(!item.getExpanded());
      } else if (item.getData(ITEM) instanceof String id) {
        chosen.accept(id);
      } else if (item.getData(ITEM) instanceof EObject element) {
        wanted.accept(element);
      }
    });
  }

  Control control() {
    return tree;
  }

  void clear() {
    tree.removeAll();
  }

  void show(LinePlan plan, Remarks remarks) {
    LineWords words = new LineWords(Locale.getDefault());
    tree.setRedraw(false);
    try {
      tree.removeAll();
      if (plan.open().above()) {
        item(words.say("open.above"), "arrowU", LineScene.OPEN_ABOVE);
      }
      for (Station station : plan.stations()) {
        station(station, words, remarks);
      }
      if (!plan.rest().isEmpty()) {
        item(words.say("list.item", words.rest(plan.rest()), words.restKinds(plan.rest())), "more", LineScene.REST);
      }
      if (plan.open().below()) {
        item(words.say("open.below"), "arrowD", LineScene.OPEN_BELOW);
      }
      if (!plan.practice().isEmpty()) {
        TreeItem top = item(words.say("practice", words.practice(plan.practice())), "insight", plan.practice().getFirst());
        plan.practice().forEach(each -> element(top, each, words.name(each)));
      }
    } finally {
      tree.setRedraw(true);
    }
  }

  private void station(Station station, LineWords words, Remarks remarks) {
    boolean subject = station.key().equals(LinePlanner.SUBJECT);
    String text = words.say("list.item", words.title(station, all -> true), words.state(station));
    TreeItem top = item(text + remark(words, station.elements(), remarks), Icons.name(station.first().eClass()),
        station.first());
    if (subject) {
      tree.setSelection(top);
    }
    if (!station.isSingle()) {
      station.elements().stream().limit(MOST).forEach(each ->
          element(top, each, words.name(each) + remark(words, List.of(each), remarks)));
      int more = station.elements().size() - MOST;
      if (more > 0) {
        new TreeItem(top, SWT.NONE).setText(words.say("more", more));
      }
    }
  }

  private static String remark(LineWords words, List<EObject> elements, Remarks remarks) {
    List<Remark> found = elements.stream().flatMap(each -> remarks.on(each).stream()).toList();
    return found.isEmpty() ? "" : words.say("list.remarks", found.size(), found.getFirst().words());
  }

  private TreeItem item(String text, String icon, Object meant) {
    TreeItem item = new TreeItem(tree, SWT.NONE);
    item.setText(text);
    item.setImage(Icons.image(icon));
    item.setData(ITEM, meant);
    return item;
  }

  private static void element(TreeItem top, EObject element, String text) {
    TreeItem item = new TreeItem(top, SWT.NONE);
    item.setText(text);
    item.setImage(Icons.image(element.eClass()));
    item.setData(ITEM, element);
  }
}
