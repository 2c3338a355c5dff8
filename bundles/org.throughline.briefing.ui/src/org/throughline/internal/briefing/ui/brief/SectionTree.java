package org.throughline.internal.briefing.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.section.Fillings;
import org.throughline.core.AddElement;
import org.throughline.core.DeleteElement;
import org.throughline.core.ModelTexts;
import org.throughline.core.MoveElement;
import org.throughline.core.Operation;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** The sections of a briefing in their order, which is changed by dragging, by keys and by buttons. */
final class SectionTree {

  private final Tree tree;
  private final Button add;
  private final Button up;
  private final Button down;
  private final Button remove;
  private final Locale language;
  private final Consumer<Operation> does;
  private final Consumer<Optional<Section>> chose;
  private Briefing briefing;
  private boolean editable;

  /**
   * @param language in which the client speaks, and so what is new
   * @param does applies an operation
   * @param chose is given what is chosen whenever that changes by hand
   */
  SectionTree(Composite parent, Briefing briefing, Locale language, Consumer<Operation> does, Consumer<Optional<Section>> chose) {
    this.briefing = briefing;
    this.language = language;
    this.does = does;
    this.chose = chose;
    Composite whole = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    whole.setLayout(layout);
    tree = new Tree(whole, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    tree.setData("id", "brief.sections");
    Named.whole(tree, BriefText.of("brief.sections.name"));
    tree.setHeaderVisible(true);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    column("brief.sections.column.title", 190);
    column("brief.sections.column.filled", 170);
    Composite bar = new Composite(whole, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = 0;
    row.marginTop = 0;
    row.marginBottom = 0;
    bar.setLayout(row);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    add = button(bar, "brief.sections.add", this::add);
    up = button(bar, "brief.sections.up", () -> move(-1));
    down = button(bar, "brief.sections.down", () -> move(1));
    remove = button(bar, "brief.sections.remove", this::remove);
    tree.addListener(SWT.Selection, event -> {
      chose.accept(chosen());
      enable();
    });
    tree.addListener(SWT.KeyDown, this::key);
    drag();
  }

  private void column(String key, int width) {
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    column.setText(BriefText.of(key));
    column.setWidth(width);
  }

  private static Button button(Composite bar, String key, Runnable does) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(BriefText.of(key));
    button.setToolTipText(BriefText.of(key + ".tip"));
    button.setData("id", key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    return button;
  }

  // ---- what is shown

  /** Shows the sections as they are now; what was chosen stays chosen. */
  void show(Briefing now, boolean mayEdit) {
    briefing = now;
    editable = mayEdit;
    Optional<Section> chosen = chosen();
    tree.setRedraw(false);
    fill(tree.getItems(), now.getSections(), null);
    tree.setRedraw(true);
    chosen.filter(it -> it.eContainer() != null).ifPresent(this::choose);
    if (chosen().isEmpty() && tree.getItemCount() > 0) {
      tree.setSelection(tree.getItem(0));
    }
    enable();
  }

  private void fill(TreeItem[] present, List<Section> sections, @Nullable TreeItem parent) {
    for (int i = sections.size(); i < present.length; i++) {
      present[i].dispose();
    }
    for (int i = 0; i < sections.size(); i++) {
      Section each = sections.get(i);
      TreeItem item = i < present.length ? present[i]
          : parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
      item.setData(each);
      item.setText(new String[] {title(each), filled(each)});
      item.setImage(Icons.image(each.eClass()));
      item.setForeground(each.getUse() == SectionUse.INCLUDED ? null : Theme.current().ink3());
      fill(item.getItems(), each.getSections(), item);
      item.setExpanded(true);
    }
  }

  /** What a section is called in the document. */
  static String title(Section section) {
    return Optional.ofNullable(section.getHeading()).filter(it -> !it.isBlank()).or(() -> Optional
        .ofNullable(section.getName()).filter(it -> !it.isBlank())).map(String::strip).orElseGet(() -> new ModelTexts()
            .label(BriefingPackage.eINSTANCE.getBriefQuestion().getEEnumLiteral(section.getQuestion().getValue()),
                Locale.getDefault()));
  }

  private static String filled(Section section) {
    if (section.getUse() == SectionUse.LEFT_OUT) {
      return BriefText.of("brief.sections.out");
    }
    List<String> parts = new ArrayList<>();
    Optional.ofNullable(section.getOwnWords()).filter(it -> !it.isBlank())
        .ifPresent(it -> parts.add(BriefText.of("brief.sections.words", it.strip().split("\\s+").length)));
    Optional.ofNullable(section.getContribution()).filter(it -> !it.isBlank())
        .ifPresent(it -> parts.add(Fillings.label(it.strip()).in(Locale.getDefault())));
    if (!section.getPicks().isEmpty()) {
      parts.add(BriefText.of("brief.sections.picks", section.getPicks().size()));
    }
    return parts.isEmpty() ? BriefText.of("brief.sections.nothing") : String.join(" · ", parts);
  }

  /** What is chosen. */
  Optional<Section> chosen() {
    TreeItem[] chosen = tree.getSelection();
    return chosen.length == 1 && !chosen[0].isDisposed() && chosen[0].getData() instanceof Section section
        ? Optional.of(section) : Optional.empty();
  }

  /** Chooses a section. */
  void choose(Section section) {
    find(tree.getItems(), section).ifPresent(item -> {
      tree.setSelection(item);
      tree.showSelection();
      enable();
    });
  }

  private static Optional<TreeItem> find(TreeItem[] items, Section section) {
    for (TreeItem each : items) {
      Optional<TreeItem> found = each.getData() == section ? Optional.of(each) : find(each.getItems(), section);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  void setFocus() {
    tree.setFocus();
  }

  private void enable() {
    Optional<Section> chosen = chosen();
    add.setEnabled(editable);
    up.setEnabled(editable && chosen.filter(it -> place(it) > 0).isPresent());
    down.setEnabled(editable && chosen.filter(it -> place(it) < siblings(it).size() - 1).isPresent());
    remove.setEnabled(editable && chosen.isPresent());
  }

  // ---- order

  @SuppressWarnings("unchecked")
  private static EList<Section> siblings(Section section) {
    return (EList<Section>) section.eContainer().eGet(section.eContainmentFeature());
  }

  private static int place(Section section) {
    return section.eContainer() == null ? -1 : siblings(section).indexOf(section);
  }

  private void key(Event event) {
    if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
      event.doit = false;
      move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
    }
  }

  private void move(int by) {
    chosen().filter(it -> editable && place(it) + by >= 0 && place(it) + by < siblings(it).size())
        .ifPresent(it -> does.accept(new MoveElement(it, it.eContainer(), (EReference) it.eContainmentFeature(),
            place(it) + by)));
  }

  private void add() {
    EObject owner = chosen().map(EObject::eContainer).orElse(briefing);
    EReference list = owner instanceof Briefing ? BriefingPackage.Literals.BRIEFING__SECTIONS
        : BriefingPackage.Literals.SECTION__SECTIONS;
    AddElement added = AddElement.of(owner, list, BriefingPackage.Literals.SECTION, BriefText.message("brief.sections.new")
        .in(language));
    int place = chosen().map(it -> place(it) + 1).orElse(-1);
    does.accept(new AddElement(owner, list, added.element(), place));
    if (added.element() instanceof Section section && section.eContainer() != null) {
      choose(section);
      chose.accept(Optional.of(section));
    }
  }

  private void remove() {
    chosen().ifPresent(it -> does.accept(new DeleteElement(it)));
  }

  // ---- dragging

  private void drag() {
    Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
    DragSource source = new DragSource(tree, DND.DROP_MOVE);
    source.setTransfer(transfers);
    source.addDragListener(new DragSourceAdapter() {
      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = editable && chosen().isPresent();
        chosen().ifPresent(it -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(it)));
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
      }
    });
    DropTarget target = new DropTarget(tree, DND.DROP_MOVE);
    target.setTransfer(transfers);
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragOver(DropTargetEvent event) {
        event.detail = dragged().isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL | (isBelow(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
      }

      @Override
      public void drop(DropTargetEvent event) {
        dragged().ifPresent(it -> put(it, event));
      }
    });
  }

  private Optional<Section> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
        && selection.getFirstElement() instanceof Section section ? Optional.of(section) : Optional.empty();
  }

  private boolean isBelow(DropTargetEvent event) {
    if (!(event.item instanceof TreeItem item)) {
      return true;
    }
    Point at = tree.toControl(event.x, event.y);
    Rectangle bounds = item.getBounds();
    return at.y > bounds.y + bounds.height / 2;
  }

  private void put(Section moved, DropTargetEvent event) {
    boolean below = isBelow(event);
    if (event.item instanceof TreeItem item && item.getData() instanceof Section there) {
      moveBeside(moved, there, below);
    } else {
      does.accept(new MoveElement(moved, briefing, BriefingPackage.Literals.BRIEFING__SECTIONS, -1));
    }
  }

  /** Puts a section right before or behind another. */
  void moveBeside(Section moved, Section there, boolean below) {
    if (moved == there) {
      return;
    }
    int place = place(there) + (below ? 1 : 0);
    // Taken out of the same list first, it leaves a gap before the place.
    int gap = siblings(there).contains(moved) && place(moved) < place ? 1 : 0;
    does.accept(new MoveElement(moved, there.eContainer(), (EReference) there.eContainmentFeature(), place - gap));
    choose(moved);
  }
}
