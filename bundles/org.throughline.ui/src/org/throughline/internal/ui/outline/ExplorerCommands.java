package org.throughline.internal.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DuplicateElement;
import org.throughline.core.Message;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.Together;
import org.throughline.internal.ui.Words;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.ui.Deleting;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementEditor;
import org.throughline.ui.ElementEditors;
import org.throughline.ui.Icons;
import org.throughline.ui.Mnemonics;
import org.throughline.ui.Trouble;

/** What can be done to the chosen nodes of the explorer, by keys, by the Edit menu and by the context menu. */
final class ExplorerCommands {

  private static final String INSERT = "org.throughline.ui.insert";

  private final ExplorerView view;
  private final Desk desk;
  private final TreeViewer tree;
  private final Text filter;
  private final InPlaceName inPlace;
  private final ElementClipboard clipboard = new ElementClipboard();

  ExplorerCommands(ExplorerView view, Desk desk, TreeViewer tree, Text filter, InPlaceName inPlace) {
    this.view = view;
    this.desk = desk;
    this.tree = tree;
    this.filter = filter;
    this.inPlace = inPlace;
    handle(INSERT, () -> !choices().isEmpty(), this::insert, null);
    handle(IWorkbenchCommandConstants.FILE_RENAME, view::canRename, view::rename, null);
    handle(IWorkbenchCommandConstants.EDIT_CUT, this::canMove, () -> take(true), Text::cut);
    handle(IWorkbenchCommandConstants.EDIT_COPY, this::canCopy, () -> take(false), Text::copy);
    handle(IWorkbenchCommandConstants.EDIT_PASTE, this::canPaste, this::paste, Text::paste);
    handle(IWorkbenchCommandConstants.EDIT_DELETE, this::canDelete, this::delete, ExplorerCommands::deleteText);
    handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> true, () -> tree.getTree().selectAll(), Text::selectAll);
    handle("org.throughline.ui.delete", this::canDelete, this::delete, null);
    handle("org.throughline.ui.duplicate", this::canDuplicate, this::duplicate, null);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    view.getSite().registerContextMenu(menu, tree);
  }

  /** What a key does while a text field of the view has the keyboard. */
  @FunctionalInterface
  private interface InText {
    void on(Text field);
  }

  private void handle(String command, BooleanSupplier can, Runnable act, @Nullable InText inText) {
    view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {

      @Override
      public boolean isEnabled() {
        return field() == null ? can.getAsBoolean() : inText != null;
      }

      @Override
      public Object execute(ExecutionEvent event) {
        Text field = field();
        try {
          if (field == null) {
            act.run();
          } else if (inText != null) {
            inText.on(field);
          }
        } catch (ClientException refused) {
          Trouble.show(refused);
        }
        return null;
      }
    });
  }

  /** The text field that has the keyboard; null when it is the tree's. */
  private @Nullable Text field() {
    Control focus = filter.isDisposed() ? null : filter.getDisplay().getFocusControl();
    return focus == filter ? filter : inPlace.isOpen() && focus instanceof Text text ? text : null;
  }

  private static void deleteText(Text field) {
    if (field.getSelectionCount() == 0) {
      int at = field.getCaretPosition();
      field.setSelection(at, Math.min(at + 1, field.getCharCount()));
    }
    field.insert("");
  }

  private @Nullable ClientSession session() {
    EObject element = Outline.element(view.node());
    return element == null ? null : desk.sessionOf(element).orElse(null);
  }

  // ---- making

  private List<Fitting.Choice> choices() {
    ClientSession session = session();
    Object node = view.node();
    return session == null || node == null ? List.of()
        : new Fitting(desk.clients().modules()).choices(session, node);
  }

  /** Makes what fits here: at once where only one thing does, else after asking which. */
  private void insert() {
    List<Fitting.Choice> choices = choices();
    if (choices.size() == 1) {
      make(choices.getFirst());
      return;
    }
    MenuManager which = new MenuManager();
    new MakeItems(choices, this::make).fill(which);
    Menu popup = which.createContextMenu(tree.getTree());
    TreeItem[] items = tree.getTree().getSelection();
    if (items.length > 0) {
      Rectangle bounds = items[0].getBounds();
      popup.setLocation(tree.getTree().toDisplay(bounds.x + 16, bounds.y + bounds.height));
    }
    popup.setVisible(true);
  }

  /** Makes something and lets its name be typed. */
  void make(Fitting.Choice choice) {
    ClientSession session = desk.sessionOf(choice.parent()).orElseThrow();
    String name = new NewName(choice.type()).in(Locale.getDefault());
    OperationResult made = session.run(choice.operation(name));
    made.added().stream().findFirst().ifPresent(element -> {
      desk.show(element);
      if (view.getSite().getPage().getActivePart() == view) {
        tree.setSelection(new StructuredSelection(element), true);
        view.rename();
      }
    });
  }

  // ---- copying and moving

  private boolean canCopy() {
    List<EObject> chosen = view.chosen();
    return !chosen.isEmpty() && chosen.stream().allMatch(each -> each.eContainmentFeature() != null
        && each.eContainmentFeature().isMany() && !(each instanceof Chapter) && !(each instanceof ChapterEntry));
  }

  private boolean canMove() {
    return canCopy() && view.chosen().stream().allMatch(each -> desk.sessionOf(each)
        .filter(session -> session.readOnlyReason(each).isEmpty()).isPresent());
  }

  private void take(boolean cut) {
    clipboard.put(tree.getControl().getDisplay(), view.chosen(), cut);
    view.say(null);
  }

  private boolean canPaste() {
    return session() != null;
  }

  private void paste() {
    ClientSession session = session();
    Object node = view.node();
    List<EObject> elements = clipboard.elements(tree.getControl().getDisplay()).stream()
        .filter(each -> desk.sessionOf(each).isPresent()).toList();
    if (session == null || node == null) {
      return;
    }
    if (elements.isEmpty()) {
      view.say(Words.of("explorer.paste.none"));
      return;
    }
    boolean move = clipboard.isCut() && elements.stream().allMatch(each -> desk.sessionOf(each).orElse(null) == session);
    Placement placement = Placement.of(session, elements, node, Placement.Spot.ON, !move);
    if (placement instanceof Placement.Refused) {
      // What has no place in an element may have one beside it.
      Placement beside = Placement.of(session, elements, node, Placement.Spot.AFTER, !move);
      placement = beside instanceof Placement.At ? beside : placement;
    }
    switch (placement) {
      case Placement.Refused refused -> view.say(refused.reason().in(Locale.getDefault()));
      case Placement.At at -> {
        OperationResult done = session.run(move ? at.move(elements) : at.paste(elements));
        if (move) {
          clipboard.moved();
        }
        List<EObject> there = move ? elements : done.added();
        if (!there.isEmpty()) {
          desk.show(there.getFirst());
          tree.setSelection(new StructuredSelection(there), true);
        }
      }
    }
  }

  private boolean canDuplicate() {
    return canMove();
  }

  private void duplicate() {
    List<EObject> chosen = view.chosen();
    ClientSession session = session();
    if (session == null) {
      return;
    }
    List<Operation> parts = chosen.stream().<Operation>map(DuplicateElement::new).toList();
    OperationResult done = session.run(parts.size() == 1 ? parts.getFirst()
        : new Together(Message.of(DuplicateElement.class, "operation.duplicate.many", parts.size()), parts));
    if (!done.added().isEmpty()) {
      desk.show(done.added().getFirst());
      tree.setSelection(new StructuredSelection(done.added()), true);
    }
  }

  private boolean canDelete() {
    List<EObject> chosen = view.chosen();
    return Deleting.can(desk, chosen)
        && chosen.stream().map(each -> desk.sessionOf(each).orElse(null)).distinct().count() == 1;
  }

  private void delete() {
    Deleting.delete(view.getSite().getShell(), desk, view.chosen());
  }

  // ---- the context menu

  private void fill(IMenuManager menu) {
    Object node = view.node();
    if (node instanceof Client client) {
      desk.sessionOf(client).ifPresent(session -> client(menu, session));
    }
    if (node instanceof EObject element) {
      open(menu, element);
    }
    List<Fitting.Choice> choices = choices();
    if (!choices.isEmpty()) {
      MenuManager make = new MenuManager(Words.of("explorer.new"), "org.throughline.ui.explorer.new");
      new MakeItems(choices, this::make).fill(make);
      menu.add(make);
    }
    menu.add(new Separator());
    if (node instanceof EObject && !(node instanceof ChapterEntry)) {
      menu.add(item(IWorkbenchCommandConstants.FILE_RENAME, "explorer.rename", "edit"));
      if (!(node instanceof Client)) {
        menu.add(item("org.throughline.ui.duplicate", "explorer.duplicate", null));
        menu.add(new Separator());
        menu.add(item(IWorkbenchCommandConstants.EDIT_CUT, "explorer.cut", null));
        menu.add(item(IWorkbenchCommandConstants.EDIT_COPY, "explorer.copy", null));
      }
    }
    if (!(node instanceof ChapterEntry)) {
      menu.add(item(IWorkbenchCommandConstants.EDIT_PASTE, "explorer.paste", null));
    }
    if (node instanceof EObject && !(node instanceof ChapterEntry) && !(node instanceof Client)) {
      menu.add(new Separator());
      menu.add(item("org.throughline.ui.delete", "explorer.delete", null));
      menu.add(new Separator());
      menu.add(item("org.throughline.ui.elementHistory", "explorer.history", "clock"));
    }
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  /** The ways in which an element opens, that of a double click first. */
  private void open(IMenuManager menu, EObject element) {
    ElementEditors editors = view.getSite().getService(ElementEditors.class);
    ClientSession session = desk.sessionOf(element).orElse(null);
    if (editors == null || session == null) {
      return;
    }
    Mnemonics letters = new Mnemonics(Set.of());
    for (ElementEditor each : editors.of(session, element)) {
      String label = each.label(session, element).map(words -> words.in(Locale.getDefault())).orElse("");
      Action open = new Action(letters.of(Words.of("explorer.openAs", label)), Icons.descriptor(each.icon())) {
        @Override
        public void run() {
          desk.show(element);
          ElementEditors.open(view.getSite().getPage(), session, element, each);
        }
      };
      open.setId("org.throughline.ui.open." + each.icon());
      menu.add(open);
    }
    menu.add(new Separator());
  }

  private void client(IMenuManager menu, ClientSession session) {
    if (desk.sessions().size() > 1 && desk.session().orElse(null) != session) {
      desk.activate(session);
    }
    menu.add(item("org.throughline.ui.save", "explorer.save", "save"));
    menu.add(item("org.throughline.ui.close", "explorer.close", null));
    menu.add(new Separator());
  }

  private CommandContributionItem item(String command, String key, @Nullable String icon) {
    CommandContributionItemParameter item = new CommandContributionItemParameter(view.getSite(), null, command,
        CommandContributionItem.STYLE_PUSH);
    item.label = Words.of(key);
    if (icon != null) {
      item.icon = Icons.descriptor(icon);
    }
    return new CommandContributionItem(item);
  }
}
