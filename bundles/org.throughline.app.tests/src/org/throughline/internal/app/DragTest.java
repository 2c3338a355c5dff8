package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.throughline.model.Channel;
import org.throughline.testkit.ui.Robot;

/** What people drag in the tree of the client. Comes last, see {@link Robot#drag}. */
@Order(Integer.MAX_VALUE)
class DragTest extends SampleStory {

  private Tree tree;

  @BeforeEach
  void theSampleIsOpen() {
    tree = robot.byId(Tree.class, "explorer.tree");
  }

  private Channel channel(int index) {
    return session().client().getOrganisation().getChannels().get(index);
  }

  private TreeItem item(Object node) {
    return find(tree.getItems(), node).orElseThrow(() -> new AssertionError("not in the tree: " + node));
  }

  private static Optional<TreeItem> find(TreeItem[] items, Object node) {
    return Stream.of(items).flatMap(item -> item.getData() == node ? Stream.of(item)
        : find(item.getItems(), node).stream()).findFirst();
  }

  @Test
  void aChannelIsDraggedInFrontOfAnotherAndTheKeyboardStaysInTheTree() {
    desk.show(channel(2));
    robot.settle();
    robot.focus(tree);
    String first = channel(0).getName();
    String moved = channel(2).getName();
    Rectangle from = item(channel(2)).getBounds();
    Rectangle to = item(channel(0)).getBounds();
    Point start = tree.toDisplay(from.x + 10, from.y + from.height / 2);
    Point end = tree.toDisplay(to.x + 10, to.y + 2);
    robot.drag(start, end);
    robot.await("moved to the front", () -> channel(0).getName().equals(moved));
    assertEquals(channel(0), desk.shown().orElseThrow());
    robot.stroke("F2");
    robot.await("the field for its name", () -> robot.sees("explorer.name"));
    robot.stroke("Escape");
    robot.await("no field any more", () -> !robot.sees("explorer.name"));
    robot.stroke("ctrl+z");
    robot.await("undone", () -> channel(0).getName().equals(first) && channel(2).getName().equals(moved));
  }
}
