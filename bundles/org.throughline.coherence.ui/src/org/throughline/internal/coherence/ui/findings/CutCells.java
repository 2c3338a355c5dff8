package org.throughline.internal.coherence.ui.findings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Ends the text of a cell that is wider than its column with an ellipsis, which the system's tree does not. The item
 * keeps its whole text, so that it is read aloud and found as it is.
 */
final class CutCells {

  private static final String ELLIPSIS = "…";
  private static final int GAP = 6;
  private static final int SIDE = 3;

  private CutCells() {
  }

  /** Cuts the cells of a tree from now on. */
  static void in(Tree tree) {
    tree.addListener(SWT.EraseItem, CutCells::take);
    tree.addListener(SWT.PaintItem, CutCells::paint);
  }

  /** The system draws what fits. */
  private static void take(Event event) {
    if (isCut((TreeItem) event.item, event.index, event.gc)) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private static boolean isCut(TreeItem item, int column, GC gc) {
    String text = item.getText(column);
    return !text.isEmpty() && gc.textExtent(text, SWT.DRAW_TRANSPARENT).x > room(item, column);
  }

  /** The width of the text of a cell, at least 0. */
  private static int room(TreeItem item, int column) {
    return Math.max(0, right(item, column) - left(item, column) - SIDE);
  }

  private static int left(TreeItem item, int column) {
    Image image = item.getImage(column);
    Rectangle place = image == null ? item.getTextBounds(column) : item.getImageBounds(column);
    return image == null ? place.x : place.x + image.getBounds().width + GAP;
  }

  private static int right(TreeItem item, int column) {
    Rectangle cell = item.getBounds(column);
    return cell.x + cell.width;
  }

  private static void paint(Event event) {
    TreeItem item = (TreeItem) event.item;
    if (!isCut(item, event.index, event.gc)) {
      return;
    }
    Image image = item.getImage(event.index);
    if (image != null) {
      Rectangle place = item.getImageBounds(event.index);
      event.gc.drawImage(image, place.x, event.y + (event.height - image.getBounds().height) / 2);
    }
    String text = shortened(item.getText(event.index), room(item, event.index), event.gc);
    Point size = event.gc.textExtent(text, SWT.DRAW_TRANSPARENT);
    event.gc.drawText(text, left(item, event.index), event.y + (event.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
  }

  /** As many letters as there is room for beside the ellipsis, found by halves. */
  private static String shortened(String text, int room, GC gc) {
    int fits = 0;
    int over = text.length();
    while (over - fits > 1) {
      int tried = (fits + over) / 2;
      if (gc.textExtent(text.substring(0, tried).stripTrailing() + ELLIPSIS, SWT.DRAW_TRANSPARENT).x <= room) {
        fits = tried;
      } else {
        over = tried;
      }
    }
    return text.substring(0, fits).stripTrailing() + ELLIPSIS;
  }
}
