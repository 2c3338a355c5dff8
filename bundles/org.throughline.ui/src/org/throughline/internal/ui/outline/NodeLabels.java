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
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
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

  /** How many a list holds, in a column of its own. */
  static final class Numbers extends ColumnLabelProvider {

    private static final int SHORT_FROM = 10_000;

    @Override
    public String getText(Object node) {
      return node instanceof Group group ? number(group.size()) : "";
    }

    /** In full as long as it fits. */
    private static String number(int size) {
      return size < SHORT_FROM ? String.valueOf(size)
          : NumberFormat.getCompactNumberInstance(Locale.getDefault(), NumberFormat.Style.SHORT).format(size);
    }

    @Override
    public Color getForeground(Object node) {
      return Theme.current().ink3();
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
