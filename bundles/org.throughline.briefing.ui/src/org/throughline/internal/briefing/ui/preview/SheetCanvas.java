package org.throughline.internal.briefing.ui.preview;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.ui.Theme;

/**
 * Pages one below the other, of which only those that can be seen are made. Moved through by wheel and keys, larger and
 * smaller by keys. A screen reader is told the number and the words of the page.
 */
final class SheetCanvas {

  private static final int GAP = 16;
  private static final float LEAST = 0.2f;
  private static final float MOST = 3;
  private static final float STEP = 1.2f;
  private static final int LINE = 48;

  private final Canvas canvas;
  private final SheetWork work;
  private final SheetShelf shelf = new SheetShelf();
  private final Runnable moved;
  private List<Sheets.Size> sizes = List.of();
  private volatile int first;
  private volatile int last = -1;
  private int edition;
  private int page;
  private String words = "";
  /** Pixels for each point; 0 where a page is as wide as there is room. */
  private float zoom;
  private int left;
  private int top;

  /** @param moved is called when another page, or other words, are in front */
  SheetCanvas(Composite parent, SheetWork work, Runnable moved) {
    this.work = work;
    this.moved = moved;
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    canvas.setData("id", "brief.preview.pages");
    canvas.addListener(SWT.Paint, event -> paint(event.gc));
    canvas.addListener(SWT.Resize, event -> place());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE || event.doit);
    canvas.addListener(SWT.MouseVerticalWheel, event -> {
      if ((event.stateMask & SWT.MOD1) != 0) {
        event.doit = false;
        zoom(event.count > 0 ? STEP : 1 / STEP);
      }
    });
    canvas.addListener(SWT.Dispose, event -> shelf.clear());
    bar(canvas.getVerticalBar(), true);
    bar(canvas.getHorizontalBar(), false);
    Theme.whenChanged(canvas, canvas::redraw);
    speak();
  }

  private void bar(ScrollBar bar, boolean vertical) {
    bar.addListener(SWT.Selection, event -> {
      if (vertical) {
        to(bar.getSelection());
      } else {
        left = bar.getSelection();
        canvas.redraw();
      }
    });
  }

  private void speak() {
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name();
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = words;
      }
    });
    canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_DOCUMENT;
      }

      @Override
      public void getValue(AccessibleControlEvent event) {
        event.result = words;
      }
    });
    canvas.setData("name", name());
  }

  /** What is said of it: which page of how many. */
  String name() {
    return sizes.isEmpty() ? BriefText.of("brief.preview.none") : BriefText.of("brief.preview.page", page + 1, sizes.size());
  }

  /** The words of the page in front. */
  String words() {
    return words;
  }

  Canvas control() {
    return canvas;
  }

  // ---- what is shown

  /** Shows other pages; the place in them stays as far as it can. */
  void show(List<Sheets.Size> pages) {
    edition++;
    sizes = pages;
    if (pages.isEmpty()) {
      shelf.clear();
    }
    place();
    turned(Math.min(page, Math.max(0, sizes.size() - 1)), true);
  }

  /** Whether every page that can be seen is there as it is now. */
  private boolean isReady() {
    for (int i = first; i <= last; i++) {
      int at = i;
      if (shelf.of(i).filter(it -> it.edition() == edition && it.scale() == scaleOf(at)).isEmpty()) {
        return false;
      }
    }
    return !sizes.isEmpty();
  }

  private float scale() {
    if (zoom > 0 || sizes.isEmpty()) {
      return Math.max(LEAST, zoom);
    }
    float widest = (float) sizes.stream().mapToDouble(Sheets.Size::width).max().orElse(1);
    return Math.clamp((canvas.getClientArea().width - 2f * GAP) / widest, LEAST, MOST);
  }

  /**
   * How many pixels of its picture a point has: more than the scale on a screen with small pixels, and no more than lets
   * three such pictures be kept.
   */
  private float scaleOf(int at) {
    Sheets.Size size = sizes.get(at);
    double most = Math.sqrt(SheetShelf.ROOM / 3.0 / (size.width() * size.height()));
    return (float) Math.min(scale() * canvas.getMonitor().getZoom() / 100, most);
  }

  private int height(int at) {
    return Math.round(sizes.get(at).height() * scale());
  }

  private int width(int at) {
    return Math.round(sizes.get(at).width() * scale());
  }

  private int topOf(int at) {
    int y = GAP;
    for (int i = 0; i < at; i++) {
      y += height(i) + GAP;
    }
    return y;
  }

  private Point whole() {
    int wide = 0;
    for (int i = 0; i < sizes.size(); i++) {
      wide = Math.max(wide, width(i));
    }
    return new Point(wide + 2 * GAP, topOf(sizes.size()));
  }

  private void place() {
    Rectangle area = canvas.getClientArea();
    Point whole = whole();
    set(canvas.getVerticalBar(), whole.y, area.height, LINE);
    set(canvas.getHorizontalBar(), whole.x, area.width, LINE);
    left = Math.clamp(left, 0, Math.max(0, whole.x - area.width));
    to(top);
  }

  private static void set(ScrollBar bar, int whole, int shown, int line) {
    int seen = Math.max(1, Math.min(whole, shown));
    bar.setValues(bar.getSelection(), 0, Math.max(1, whole), seen, line, Math.max(line, seen - line));
    bar.setVisible(whole > shown);
  }

  private void to(int y) {
    Rectangle area = canvas.getClientArea();
    top = Math.clamp(y, 0, Math.max(0, whole().y - area.height));
    canvas.getVerticalBar().setSelection(top);
    look();
    canvas.redraw();
  }

  /** Finds out which pages can be seen, and asks for those that are not there. */
  private void look() {
    Rectangle area = canvas.getClientArea();
    int from = sizes.size();
    int until = -1;
    int front = page;
    int most = -1;
    for (int i = 0; i < sizes.size(); i++) {
      int y = topOf(i) - top;
      int seen = Math.min(y + height(i), area.height) - Math.max(y, 0);
      if (seen > 0) {
        from = Math.min(from, i);
        until = i;
        if (seen > most) {
          most = seen;
          front = i;
        }
      }
    }
    first = from;
    last = until;
    for (int i = from; i <= until; i++) {
      ask(i);
    }
    if (front != page) {
      turned(front, false);
    }
  }

  private void ask(int at) {
    float scale = scaleOf(at);
    int mine = edition;
    if (shelf.of(at).filter(it -> it.edition() == mine && it.scale() == scale).isEmpty()) {
      work.picture(at, scale, it -> it >= first && it <= last, data -> {
        if (!canvas.isDisposed() && mine == edition) {
          shelf.put(canvas.getDisplay(), at, data, scale, mine);
          canvas.redraw();
        }
      });
    }
  }

  private void turned(int to, boolean anew) {
    if (to == page && !anew) {
      return;
    }
    page = to;
    canvas.setData("name", name());
    moved.run();
    if (!sizes.isEmpty()) {
      work.words(to, found -> {
        if (!canvas.isDisposed() && to == page) {
          words = found;
          moved.run();
        }
      });
    } else {
      words = "";
    }
  }

  private void paint(GC gc) {
    Rectangle area = canvas.getClientArea();
    Theme theme = Theme.current();
    gc.setBackground(theme.canvas());
    gc.fillRectangle(area);
    gc.setInterpolation(SWT.HIGH);
    for (int i = 0; i < sizes.size(); i++) {
      int width = width(i);
      int height = height(i);
      int x = Math.max(GAP, (area.width - width) / 2) - left;
      int y = topOf(i) - top;
      if (y + height < 0 || y > area.height) {
        continue;
      }
      gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
      gc.fillRectangle(x, y, width, height);
      shelf.of(i).ifPresent(it -> {
        Rectangle bounds = it.image().getBounds();
        gc.drawImage(it.image(), 0, 0, bounds.width, bounds.height, x, y, width, height);
      });
      gc.setForeground(i == page && canvas.isFocusControl() ? theme.accent() : theme.hairline());
      gc.setLineWidth(i == page && canvas.isFocusControl() ? 2 : 1);
      gc.drawRectangle(x, y, width, height);
    }
    canvas.setData("edition", isReady() ? edition : 0);
    canvas.setData("pixels", shelf.pixels());
  }

  // ---- what a person does

  private void key(Event event) {
    boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
    if (!plain) {
      return;
    }
    Rectangle area = canvas.getClientArea();
    switch (event.keyCode) {
      case SWT.PAGE_DOWN -> go(page + 1);
      case SWT.PAGE_UP -> go(page - 1);
      case SWT.HOME -> go(0);
      case SWT.END -> go(sizes.size() - 1);
      case SWT.ARROW_DOWN -> to(top + LINE);
      case SWT.ARROW_UP -> to(top - LINE);
      case SWT.ARROW_RIGHT, SWT.ARROW_LEFT -> {
        int most = Math.max(0, whole().x - area.width);
        left = Math.clamp(left + (event.keyCode == SWT.ARROW_RIGHT ? LINE : -LINE), 0, most);
        canvas.getHorizontalBar().setSelection(left);
        canvas.redraw();
      }
      default -> {
        switch (event.character) {
          case '+', '=' -> zoom(STEP);
          case '-' -> zoom(1 / STEP);
          case '0' -> fit();
          case ' ' -> to(top + area.height - LINE);
          default -> {
            return;
          }
        }
      }
    }
    event.doit = false;
  }

  /** Shows a page from its top, counted from 0. */
  void go(int to) {
    if (!sizes.isEmpty()) {
      int meant = Math.clamp(to, 0, sizes.size() - 1);
      to(topOf(meant) - GAP);
      turned(meant, false);
      canvas.redraw();
    }
  }

  /** Which page is in front, counted from 0. */
  int page() {
    return page;
  }

  /** How many pages there are. */
  int pages() {
    return sizes.size();
  }

  /** Makes pages larger or smaller. */
  void zoom(float by) {
    float before = scale();
    zoom = Math.clamp(before * by, LEAST, MOST);
    top = Math.round(top * zoom / before);
    place();
    moved.run();
  }

  /** Makes pages as wide as there is room. */
  void fit() {
    int at = page;
    zoom = 0;
    place();
    go(at);
    moved.run();
  }

  /** How large pages are shown, in percent of paper. */
  int percent() {
    return Math.round(scale() * 75);
  }
}
