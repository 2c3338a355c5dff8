package org.throughline.internal.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.history.HistoryRows.Row;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/** What was done to the active client since it was opened. A double click goes back or forward to a step. */
public final class HistoryView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.history";

  private static final int TIME = 88;

  private Desk desk;
  private TableViewer table;
  private Runnable stack = () -> {
  };
  private List<Row> rows = List.of();

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("clock"));
    desk.addListener(this);
  }

  @Override
  protected void createContent(Composite parent) {
    StackLayout either = new StackLayout();
    parent.setLayout(either);
    EmptyState nothing = new EmptyState(parent, "history", HistoryRows.word("history.empty"),
        EmptyState.Choice.command("open", HistoryRows.word("history.empty.open"), "org.throughline.ui.open"));
    EmptyState untouched = new EmptyState(parent, "history.untouched", HistoryRows.word("history.none"));
    Table widget = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    widget.setData("id", "history.steps");
    String name = HistoryRows.word("history.list").in(Locale.getDefault());
    widget.setData("name", name);
    widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = name;
        } else if (event.childID >= 0 && event.childID < rows.size()) {
          event.result = rows.get(event.childID).spoken(Locale.getDefault());
        }
      }
    });
    table = new TableViewer(widget);
    table.setContentProvider(ArrayContentProvider.getInstance());
    TableViewerColumn what = new TableViewerColumn(table, SWT.LEFT);
    TableViewerColumn when = new TableViewerColumn(table, SWT.RIGHT);
    what.setLabelProvider(new What());
    when.setLabelProvider(new When());
    widget.addControlListener(ControlListener.controlResizedAdapter(event -> {
      int width = widget.getClientArea().width;
      when.getColumn().setWidth(TIME);
      what.getColumn().setWidth(Math.max(TIME, width - TIME));
    }));
    table.addDoubleClickListener(event -> go());
    stack = () -> {
      either.topControl = desk.session().isEmpty() ? nothing : rows.size() <= 1 ? untouched : widget;
      parent.layout();
    };
    Theme.whenChanged(widget, () -> table.refresh(true));
    refresh();
  }

  private void go() {
    desk.session().ifPresent(session -> {
      if (table.getStructuredSelection().getFirstElement() instanceof Row row) {
        try {
          session.history().go(row.position());
        } catch (ClientException refused) {
          Trouble.show(refused);
        }
      }
    });
  }

  private void refresh() {
    rows = desk.session().map(session -> HistoryRows.of(session.history(), Locale.getDefault(),
        ZoneId.systemDefault())).orElseGet(List::of);
    table.setInput(rows);
    rows.stream().filter(Row::current).findFirst().ifPresent(current -> {
      table.getTable().setSelection(current.position());
      table.getTable().showSelection();
    });
    stack.run();
  }

  @Override
  public void activated(ClientSession session) {
    whenSeen(this::refresh);
  }

  @Override
  public void closed() {
    whenSeen(this::refresh);
  }

  @Override
  public void changed(ClientChange change) {
    whenSeen(this::refresh);
  }

  @Override
  public void stateChanged() {
    whenSeen(this::refresh);
  }

  @Override
  protected void focus() {
    table.getControl().setFocus();
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }

  private static final class What extends ColumnLabelProvider {

    @Override
    public String getText(Object row) {
      Row line = (Row) row;
      return line.saved() ? line.text() + "  – " + HistoryRows.word("history.saved").in(Locale.getDefault())
          : line.text();
    }

    @Override
    public @Nullable Image getImage(Object row) {
      Row line = (Row) row;
      return line.current() ? Icons.image("arrowR") : line.saved() ? Icons.image("save") : null;
    }

    @Override
    public @Nullable Color getForeground(Object row) {
      return ((Row) row).undone() ? Theme.current().ink3() : null;
    }
  }

  private static final class When extends ColumnLabelProvider {

    @Override
    public String getText(Object row) {
      return ((Row) row).time();
    }

    @Override
    public Color getForeground(Object row) {
      return Theme.current().ink3();
    }
  }
}
