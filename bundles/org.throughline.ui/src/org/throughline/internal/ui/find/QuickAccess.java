package org.throughline.internal.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.core.ElementSearch.Found;
import org.throughline.core.ElementSearch;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementEditors;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/**
 * One field for everything that has a name: elements of the client, commands, views. The best are listed below it while
 * one types; Enter opens the first. The elements are searched in the background.
 */
final class QuickAccess {

  private static final int ELEMENTS = 40;
  private static final int COMMANDS = 12;
  private static final int WIDTH = 720;
  private static final int HEIGHT = 460;

  private final IWorkbenchWindow window;
  private final Desk desk;
  private final ClientSearch known;
  private final QuickCommands commands;
  private final Shell shell;
  private final Text field;
  private final Table list;
  private final Label hint;
  private List<QuickEntry> entries = List.of();
  private volatile int ticket;

  QuickAccess(IWorkbenchWindow window, Desk desk, ClientSearch known) {
    this.window = window;
    this.desk = desk;
    this.known = known;
    commands = new QuickCommands(window);
    shell = new Shell(window.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.RESIZE);
    shell.setText(FindWords.of("quick.title"));
    shell.setData("id", "quick");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    layout.verticalSpacing = 8;
    shell.setLayout(layout);
    field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(FindWords.of("quick.field"));
    field.setData("id", "quick.field");
    Named.of(field, FindWords.of("quick.field"));
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    list.setData("id", "quick.list");
    Named.of(list, FindWords.of("quick.title"));
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    new TableColumn(list, SWT.LEFT).setText(FindWords.of("quick.section"));
    new TableColumn(list, SWT.LEFT).setText(FindWords.of("quick.name"));
    new TableColumn(list, SWT.LEFT).setText(FindWords.of("quick.where"));
    new TableColumn(list, SWT.RIGHT).setText(FindWords.of("quick.keys"));
    hint = new Label(shell, SWT.NONE);
    hint.setData("id", "quick.hint");
    hint.setForeground(Theme.current().ink3());
    hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    // It lies over the work without a frame of the system, and must be told from it.
    shell.addPaintListener(event -> {
      Rectangle area = shell.getClientArea();
      event.gc.setForeground(Theme.current().borderStrong());
      event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    });
    listen();
  }

  private void listen() {
    field.addModifyListener(event -> search());
    field.addListener(SWT.KeyDown, event -> {
      int step = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        case SWT.PAGE_DOWN -> 10;
        case SWT.PAGE_UP -> -10;
        default -> 0;
      };
      if (step != 0 && list.getItemCount() > 0) {
        event.doit = false;
        list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
        list.showSelection();
      }
    });
    field.addListener(SWT.DefaultSelection, event -> {
      if (event.detail != SWT.CANCEL) {
        take();
      }
    });
    list.addListener(SWT.DefaultSelection, event -> take());
    list.addListener(SWT.MouseUp, event -> {
      if (list.getItem(new Point(event.x, event.y)) != null) {
        take();
      }
    });
    shell.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        shell.close();
      }
    });
    shell.addListener(SWT.Resize, event -> widths());
    shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
      if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
        shell.close();
      }
    }));
  }

  void open() {
    Rectangle over = window.getShell().getBounds();
    int width = Math.min(WIDTH, over.width - 40);
    int height = Math.min(HEIGHT, over.height - 40);
    shell.setBounds(over.x + (over.width - width) / 2, over.y + Math.min(90, (over.height - height) / 2), width, height);
    widths();
    search();
    shell.open();
    // Opening lets the window live; whoever went elsewhere meanwhile has closed it again.
    if (!field.isDisposed()) {
      field.setFocus();
    }
  }

  private void widths() {
    int width = list.getClientArea().width;
    int section = Math.min(100, width / 6);
    // Elements have no keys; where they are needs the room.
    boolean withKeys = Stream.of(list.getItems()).anyMatch(item -> !item.getText(3).isEmpty());
    int keys = withKeys ? Math.min(120, width / 6) : 0;
    int name = (width - section - keys) * (withKeys ? 55 : 42) / 100;
    list.getColumn(0).setWidth(section);
    list.getColumn(3).setWidth(keys);
    list.getColumn(1).setWidth(name);
    list.getColumn(2).setWidth(width - section - keys - name);
  }

  // ---- searching

  private void search() {
    int mine = ++ticket;
    String typed = field.getText().strip();
    ElementSearch search = known.search().orElse(null);
    if (typed.isEmpty() || search == null) {
      List<QuickEntry> found = new ArrayList<>();
      if (typed.isEmpty()) {
        known.recent().stream().limit(12).forEach(each -> found.add(element(each, FindWords.of("section.recent"))));
        found.addAll(commands.all());
      } else {
        found.addAll(commands.find(typed, COMMANDS));
      }
      show(found, typed);
      return;
    }
    List<EObject> recent = known.recent();
    Display display = shell.getDisplay();
    Job.createSystem("elements by name", monitor -> {
      List<Found> found = search.find(typed, ELEMENTS, recent, () -> ticket != mine);
      if (!display.isDisposed()) {
        display.asyncExec(() -> {
          if (!shell.isDisposed() && ticket == mine) {
            show(merged(typed, found), typed);
            if (!known.isReady()) {
              display.timerExec(200, () -> {
                if (!shell.isDisposed() && ticket == mine) {
                  search();
                }
              });
            }
          }
        });
      }
    }).schedule();
  }

  private List<QuickEntry> merged(String typed, List<Found> found) {
    List<QuickEntry> elements = new ArrayList<>();
    for (Found each : found) {
      if (desk.sessionOf(each.element()).isPresent()) {
        elements.add(element(each.element(), each.name()));
      }
    }
    List<QuickEntry> fitting = commands.find(typed, COMMANDS);
    ElementSearch.Rank best = commands.best(typed);
    boolean commandsFirst = best != null && (found.isEmpty() || best.compareTo(found.getFirst().rank()) < 0);
    List<QuickEntry> all = new ArrayList<>(commandsFirst ? fitting : elements);
    all.addAll(commandsFirst ? elements : fitting);
    return all;
  }

  private QuickEntry element(EObject element, String nameOrSection) {
    Naming naming = new Naming(Locale.getDefault());
    boolean recent = nameOrSection.equals(FindWords.of("section.recent"));
    List<String> path = new ArrayList<>();
    for (EObject each = element.eContainer(); each != null && each.eContainer() != null; each = each.eContainer()) {
      path.addFirst(naming.of(each));
    }
    String kind = naming.kind(element);
    return new QuickEntry(recent ? nameOrSection : FindWords.of("section.elements"),
        recent ? naming.of(element) : nameOrSection, path.isEmpty() ? kind : kind + " · " + String.join(" › ", path), "",
        Icons.image(element.eClass()), () -> open(element));
  }

  /** Shows an element, in its editor where it has one. */
  private void open(EObject element) {
    ElementEditors editors = window.getService(ElementEditors.class);
    if (editors == null || window.getActivePage() == null) {
      desk.show(element);
    } else {
      editors.open(window.getActivePage(), desk, element);
    }
  }

  private void show(List<QuickEntry> found, String typed) {
    entries = found;
    list.setRedraw(false);
    list.removeAll();
    String section = "";
    for (QuickEntry entry : found) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(new String[] {entry.section().equals(section) ? "" : entry.section(), entry.name(), entry.detail(),
          entry.keys()});
      item.setForeground(0, Theme.current().ink3());
      item.setForeground(2, Theme.current().ink3());
      item.setForeground(3, Theme.current().ink3());
      if (entry.icon() != null) {
        item.setImage(1, entry.icon());
      }
      section = entry.section();
    }
    if (!found.isEmpty()) {
      list.setSelection(0);
    }
    widths();
    list.setRedraw(true);
    hint.setText(found.isEmpty() ? FindWords.of(known.isReady() || known.search().isEmpty() ? "quick.nothing"
        : "quick.reading", typed) : FindWords.of("quick.hint"));
  }

  private void take() {
    int index = list.getSelectionIndex();
    if (index >= 0 && index < entries.size()) {
      QuickEntry entry = entries.get(index);
      ticket++;
      shell.close();
      window.getShell().forceActive();
      entry.open().run();
    }
  }
}
