package org.throughline.internal.ui.outline;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.internal.ui.Words;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.FileRoot;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementMarks.Mark;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** How nodes of the outline look: icon with the highest mark below, name with what was searched, number of members. */
final class NodeLabels extends StyledCellLabelProvider {

  private static final String ELLIPSIS = "…";
  /** Between the words and the number behind them. */
  private static final int EDGE = 4;

  private final Desk desk;
  private final MarkBoard marks;
  private final NodeText text = new NodeText(Locale.getDefault());
  private @Nullable NameFilter filter;

  NodeLabels(Desk desk, MarkBoard marks) {
    this.desk = desk;
    this.marks = marks;
  }

  /** What is searched for and stands out in the names; null when nothing is. */
  void searched(@Nullable NameFilter wanted) {
    filter = wanted;
  }

  @Override
  public void update(ViewerCell cell) {
    Object node = cell.getElement();
    List<StyleRange> ranges = new ArrayList<>();
    cell.setText(styled(node, ranges));
    cell.setStyleRanges(ranges.toArray(StyleRange[]::new));
    cell.setImage(image(node));
    cell.setForeground(isReadOnlyHere(node) ? Theme.current().ink2() : null);
    super.update(cell);
  }

  @Override
  protected void paint(Event event, Object node) {
    if (!words(event, node)) {
      super.paint(event, node);
    }
  }

  /**
   * Draws the words of a row that have no room in their column. They go on in the next one where that has no number; where
   * there is no room for all of them, their end is left out and an ellipsis says so.
   *
   * @return whether it did; a short row is left to the platform
   */
  private boolean words(Event event, Object node) {
    TreeItem item = (TreeItem) event.item;
    Rectangle words = item.getTextBounds(0);
    List<StyleRange> ranges = new ArrayList<>();
    String line = styled(node, ranges);
    TextLayout layout = new TextLayout(event.display);
    try {
      layout.setFont(item.getFont(0));
      layout.setText(line);
      int room = item.getParent().getColumn(0).getWidth() - words.x - EDGE;
      if (layout.getBounds().width <= room) {
        return false;
      }
      if (!(node instanceof Group)) {
        room += item.getParent().getColumn(1).getWidth();
      }
      boolean selected = (event.detail & SWT.SELECTED) != 0;
      shorten(layout, line, room);
      style(layout, ranges, selected);
      Image image = item.getImage(0);
      if (image != null && event.index == 0) {
        Rectangle icon = item.getImageBounds(0);
        event.gc.drawImage(image, icon.x, icon.y + Math.max(0, (icon.height - image.getBounds().height) / 2));
      }
      if (!selected) {
        event.gc.setForeground(item.getForeground(0));
      }
      layout.draw(event.gc, words.x, words.y + Math.max(0, (words.height - layout.getBounds().height) / 2));
      return true;
    } finally {
      layout.dispose();
    }
  }

  /** As many letters as there is room for beside the ellipsis, found by halves. */
  private static void shorten(TextLayout layout, String line, int room) {
    if (layout.getBounds().width <= room) {
      return;
    }
    int fits = 0;
    int beyond = line.length();
    while (beyond - fits > 1) {
      int tried = (fits + beyond) / 2;
      layout.setText(line.substring(0, tried).stripTrailing() + ELLIPSIS);
      if (layout.getBounds().width <= room) {
        fits = tried;
      } else {
        beyond = tried;
      }
    }
    String shown = line.substring(0, fits > 0 && Character.isHighSurrogate(line.charAt(fits - 1)) ? fits - 1 : fits);
    layout.setText(shown.stripTrailing() + ELLIPSIS);
  }

  private static void style(TextLayout layout, List<StyleRange> ranges, boolean selected) {
    for (StyleRange range : ranges) {
      int end = Math.min(range.start + range.length, layout.getText().length());
      if (range.start < end) {
        TextStyle style = new TextStyle(range);
        style.foreground = selected ? null : range.foreground;
        layout.setStyle(style, range.start, end - 1);
      }
    }
  }

  /** How many a list holds, in a column of its own; a row without a number leaves that to its words. */
  final class Numbers extends OwnerDrawLabelProvider {

    private static final int SHORT_FROM = 10_000;
    /** What the platform leaves around a cell. */
    private static final int AROUND = 12;

    private final Runnable grown;
    private String longest = "00";

    /** @param grown told when there is a number that is longer than all before it */
    Numbers(Runnable grown) {
      this.grown = grown;
    }

    @Override
    public void update(ViewerCell cell) {
      String number = cell.getElement() instanceof Group group ? number(group.size()) : "";
      cell.setText(number);
      cell.setForeground(Theme.current().ink3());
      if (number.length() > longest.length()) {
        longest = number;
        grown.run();
      }
    }

    /** In full as long as it fits. */
    private static String number(int size) {
      return size < SHORT_FROM ? String.valueOf(size)
          : NumberFormat.getCompactNumberInstance(Locale.getDefault(), NumberFormat.Style.SHORT).format(size);
    }

    /** How wide the column has to be for the longest number so far. */
    int width(Control tree) {
      GC gc = new GC(tree);
      try {
        return gc.textExtent(longest).x + AROUND;
      } finally {
        gc.dispose();
      }
    }

    @Override
    protected void measure(Event event, Object node) {
      // The platform knows how wide a number is.
    }

    @Override
    protected void erase(Event event, Object node) {
      // The platform draws ground and number.
    }

    @Override
    protected void paint(Event event, Object node) {
      if (!(node instanceof Group)) {
        words(event, node);
      }
    }
  }

  private String styled(Object node, List<StyleRange> ranges) {
    StringBuilder line = new StringBuilder();
    if (isUnsaved(node)) {
      line.append('*');
    }
    String name = text.of(node);
    int[] place = filter == null || node instanceof Range ? null : filter.place(name);
    if (place != null) {
      StyleRange match = new StyleRange(line.length() + place[0], place[1], null, null);
      match.underline = true;
      match.underlineColor = Theme.current().accent();
      ranges.add(match);
    }
    line.append(name);
    String aside = aside(node);
    if (!aside.isEmpty()) {
      ranges.add(new StyleRange(line.length(), aside.length() + 2, Theme.current().ink3(), null));
      line.append("  ").append(aside);
    }
    return line.toString();
  }

  /** What stands behind the name, quietly. */
  private String aside(Object node) {
    if (node instanceof Client client && desk.sessions().size() > 1
        && desk.session().filter(session -> session.client() == client).isPresent()) {
      return Words.of("explorer.active");
    }
    return node instanceof ChapterEntry entry ? Words.of("explorer.module", entry.getModule()) : "";
  }

  private boolean isUnsaved(Object node) {
    return node instanceof FileRoot root
        && desk.sessionOf(root).filter(session -> session.isDirty(root)).isPresent();
  }

  /** Whether a file stays as it is while others of the same client may be changed. */
  private boolean isReadOnlyHere(Object node) {
    return node instanceof ChapterEntry || node instanceof FileRoot && why(node).isPresent()
        && desk.sessionOf((EObject) node).filter(session -> session.access().editable()).isPresent();
  }

  private Optional<Message> why(Object node) {
    EObject element = Outline.element(node);
    return element == null ? Optional.empty()
        : desk.sessionOf(element).flatMap(session -> session.readOnlyReason(element));
  }

  @Override
  public String getToolTipText(Object node) {
    if (node instanceof ChapterEntry entry) {
      return Words.of("explorer.missing", entry.getModule());
    }
    return why(node).map(reason -> reason.in(Locale.getDefault())).orElseGet(() -> text.of(node));
  }

  private Image image(Object node) {
    String drawing = switch (node) {
      case Group group -> Icons.name(group.feature().getEReferenceType());
      case Range range -> Icons.name(range.feature().getEReferenceType());
      case EObject element -> Icons.name(element.eClass());
      default -> "form";
    };
    EObject element = Outline.element(node);
    ClientSession session = element == null ? null : desk.sessionOf(element).orElse(null);
    Optional<Mark> mark = session == null || node instanceof ChapterEntry ? Optional.empty()
        : marks.below(session, node);
    return mark.map(each -> marked(drawing, each)).orElseGet(() -> Icons.image(drawing));
  }

  private static Image marked(String drawing, Mark mark) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String overlay = "mark-" + mark.name().toLowerCase(Locale.ROOT);
    String key = "org.throughline.ui.marked/" + Theme.current() + "/" + drawing + "/" + overlay;
    if (registry.getDescriptor(key) == null) {
      ImageDescriptor base = Icons.descriptor(drawing);
      registry.put(key, new DecorationOverlayIcon(base, Icons.descriptor(overlay), IDecoration.BOTTOM_RIGHT));
    }
    return registry.get(key);
  }

  @Override
  public Color getToolTipBackgroundColor(Object node) {
    return null;
  }
}
