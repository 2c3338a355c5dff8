package org.throughline.internal.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.ui.Words;
import org.throughline.internal.ui.page.Page.Line;
import org.throughline.internal.ui.page.Page.Run;
import org.throughline.internal.ui.page.Page.Style;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/**
 * Draws a page: a text that can be read aloud and walked through with the keyboard, the line of the product in its
 * margin. What leads somewhere is followed by a click, or by Enter at the caret.
 */
final class PageCanvas {

  private static final int LINE_X = 32;
  private static final int MARGIN = 64;
  private static final int FACT_COLUMN = 170;
  private static final int STATION = 5;

  private final StyledText text;
  private final Consumer<EObject> follow;
  private final List<Link> links = new ArrayList<>();
  private final List<Integer> stations = new ArrayList<>();

  private record Link(int start, int end, EObject target) {
  }

  private @Nullable Page shown;

  PageCanvas(Composite parent, Consumer<EObject> follow) {
    this.follow = follow;
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setData("id", "page.text");
    text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    text.setMargins(MARGIN, 24, 32, 0);
    text.addPaintListener(event -> drawLine(event.gc));
    Theme.whenChanged(text, () -> {
      if (shown != null) {
        show(shown);
      }
    });
    text.getVerticalBar().addListener(SWT.Selection, event -> text.redraw());
    text.addListener(SWT.MouseWheel, event -> text.redraw());
    text.addListener(SWT.MouseMove, event -> text.setCursor(link(event.x, event.y) == null ? null
        : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    text.addListener(SWT.MouseUp, event -> {
      Link link = link(event.x, event.y);
      if (link != null && event.button == 1 && text.getSelectionCount() == 0) {
        follow.accept(link.target);
      }
    });
    text.addVerifyKeyListener(event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        links.stream().filter(link -> link.start <= text.getCaretOffset() && text.getCaretOffset() <= link.end)
            .findFirst().ifPresent(link -> this.follow.accept(link.target));
      }
    });
    text.addListener(SWT.KeyDown, event -> text.getCaret().setVisible((event.keyCode & SWT.KEYCODE_BIT) != 0));
    text.addListener(SWT.MouseDown, event -> text.getCaret().setVisible(false));
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Words.of("page.name");
      }
    });
  }

  Control control() {
    return text;
  }

  void toTop() {
    text.setTopIndex(0);
    text.setSelection(0);
    // Nothing is written here: the caret shows only while the keyboard walks through the text.
    text.getCaret().setVisible(false);
  }

  private static int points(int plain) {
    return (int) Math.round(plain * TextSize.scale());
  }

  private Link link(int x, int y) {
    int offset = text.getOffsetAtPoint(new Point(x, y));
    return offset < 0 ? null
        : links.stream().filter(link -> link.start <= offset && offset < link.end).findFirst().orElse(null);
  }

  void show(Page page) {
    shown = page;
    Theme theme = Theme.current();
    links.clear();
    stations.clear();
    StringBuilder words = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    for (Line line : page.lines()) {
      if (!words.isEmpty()) {
        words.append('\n');
      }
      if (line.style() == Style.TITLE || line.style() == Style.HEADING) {
        stations.add(words.length());
      }
      for (Run run : line.runs()) {
        StyleRange style = new StyleRange(words.length(), run.text().length(), color(line.style(), run, theme), null);
        style.font = font(line.style());
        styles.add(style);
        if (run.target() != null) {
          links.add(new Link(words.length(), words.length() + run.text().length(), run.target()));
        }
        words.append(run.text());
      }
    }
    int top = text.getTopPixel();
    text.setRedraw(false);
    text.setBackground(theme.canvas());
    text.setForeground(theme.ink());
    text.setText(words.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    layout(page);
    text.setTopPixel(top);
    text.setRedraw(true);
  }

  private void layout(Page page) {
    int index = 0;
    Style before = null;
    for (Line line : page.lines()) {
      int rows = (int) line.text().chars().filter(each -> each == '\n').count() + 1;
      text.setLineVerticalIndent(index, space(before, line.style()));
      for (int row = 0; row < rows; row++) {
        if (line.style() == Style.FACT) {
          text.setLineTabStops(index + row, 1, new int[] {FACT_COLUMN});
          text.setLineWrapIndent(index + row, 1, FACT_COLUMN);
        }
      }
      index += rows;
      before = line.style();
    }
    text.setLineSpacing(4);
  }

  /** The white space above a line, by the grid of eight. */
  private static int space(Style before, Style style) {
    return switch (style) {
      case PATH -> 0;
      case TITLE -> before == null ? 0 : 16;
      case KIND -> 0;
      case LEAD -> 16;
      case HEADING -> 32;
      case TEXT -> 4;
      case NOTE -> 16;
      case FACT -> before == Style.FACT ? 2 : 16;
      case ITEM -> before == Style.ITEM ? 2 : 4;
    };
  }

  private Font font(Style style) {
    return switch (style) {
      case TITLE -> Typeface.SERIF_SEMIBOLD.at(points(22));
      case LEAD -> Typeface.SERIF.at(points(14));
      case HEADING -> Typeface.SANS_SEMIBOLD.at(points(12));
      case TEXT, NOTE -> Typeface.SERIF.at(points(11));
      case PATH, KIND, FACT, ITEM -> null;
    };
  }

  private static Color color(Style style, Run run, Theme theme) {
    if (run.quiet() || style == Style.KIND) {
      return theme.ink3();
    }
    return style == Style.LEAD || style == Style.TEXT || style == Style.NOTE ? theme.ink2() : theme.ink();
  }

  /** The line of the product enters above and leaves below, with a station at the name and at each group. */
  private void drawLine(GC gc) {
    Theme theme = Theme.current();
    int height = text.getClientArea().height;
    gc.setAntialias(SWT.ON);
    gc.setForeground(theme.accent());
    gc.setLineWidth(3);
    gc.drawLine(LINE_X, 0, LINE_X, height);
    for (int i = 0; i < stations.size(); i++) {
      int offset = stations.get(i);
      if (offset >= text.getCharCount()) {
        continue;
      }
      // A line's box starts with the white space above it, so the station is placed from below.
      Point place = text.getLocationAtOffset(offset);
      int line = text.getLineAtOffset(offset);
      int below = line + 1 < text.getLineCount() ? text.getLocationAtOffset(text.getOffsetAtLine(line + 1)).y
          - text.getLineVerticalIndent(line + 1) : place.y + text.getLineHeight(offset);
      int middle = wraps(offset, line) ? place.y + text.getLineHeight(offset) / 2 : (place.y + below) / 2;
      gc.setBackground(i == 0 ? theme.accent() : theme.surface());
      int radius = i == 0 ? STATION + 1 : STATION;
      gc.fillOval(LINE_X - radius, middle - radius, radius * 2, radius * 2);
      gc.drawOval(LINE_X - radius, middle - radius, radius * 2, radius * 2);
    }
  }

  private boolean wraps(int offset, int line) {
    int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
    return text.getLocationAtOffset(end).y != text.getLocationAtOffset(offset).y;
  }
}
