package org.throughline.internal.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;

/** Edits one cell where it stands, with the control its kind needs. */
final class InPlace {

  /** What the table does with the outcome. */
  interface Owner {

    /** Takes a typed text; tells why it cannot be used, or nothing. */
    String typed(EObject row, CellColumn column, String text, boolean everySelected);

    /** Takes picked values. */
    void picked(EObject row, CellColumn column, List<Object> values);

    /** Everything that may be referred to. */
    List<EObject> candidates(CellColumn column);

    /** The editing is over; {@code step} cells further the next one begins, 0 for none. */
    void ended(int step);
  }

  private final Table table;
  private final Cells cells;
  private final Owner owner;
  private final ProblemNote problem;
  private @Nullable Control control;
  private @Nullable TableEditor place;
  private boolean ending;

  InPlace(Table table, Cells cells, Owner owner, ProblemNote problem) {
    this.table = table;
    this.cells = cells;
    this.owner = owner;
    this.problem = problem;
  }

  boolean isActive() {
    return control != null;
  }

  /**
   * Begins to edit a cell.
   *
   * @param start what is typed already in place of the present text; null to begin with the present text
   */
  void begin(EObject row, CellColumn column, TableItem item, int index, @Nullable String start) {
    problem.hide();
    if (column.isPicked()) {
      pick(row, column, item.getBounds(index));
    } else {
      type(row, column, item, index, start);
    }
  }

  // ---- typed

  private void type(EObject row, CellColumn column, TableItem item, int index, @Nullable String start) {
    boolean lines = column.kind() == CellColumn.Kind.TEXT || column.isMany();
    Composite holder = new Composite(table, SWT.NONE);
    GridLayout layout = new GridLayout(column.kind() == CellColumn.Kind.DATE ? 2 : 1, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    holder.setLayout(layout);
    Text text = new Text(holder, lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
    text.setData("id", "table.cell");
    Named.of(text, cells.label(column));
    text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    String shown = cells.text(row, column);
    text.setText(start != null ? start : column.isMany() ? shown.replace("; ", "\n") : shown);
    if (column.kind() == CellColumn.Kind.DATE) {
      calendar(holder, text);
    }
    TableEditor editor = new TableEditor(table);
    editor.grabHorizontal = true;
    editor.minimumWidth = 120;
    editor.minimumHeight = lines ? text.getLineHeight() * 5 + 12 : holder.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    editor.verticalAlignment = lines ? SWT.TOP : SWT.CENTER;
    editor.setEditor(holder, item, index);
    control = holder;
    place = editor;
    // The column may have been scrolled into sight just now, and GTK moves it only when it draws again.
    Runnable again = () -> {
      if (place == editor && !holder.isDisposed()) {
        editor.layout();
      }
    };
    table.getDisplay().asyncExec(again);
    table.getDisplay().timerExec(80, again);
    if (start == null) {
      text.selectAll();
    } else {
      text.setSelection(text.getCharCount());
    }
    text.setFocus();
    text.addListener(SWT.Traverse, event -> {
      switch (event.detail) {
        case SWT.TRAVERSE_ESCAPE -> {
          event.doit = false;
          end(0);
        }
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
          event.doit = false;
          commit(row, column, text, false, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
        }
        default -> {
        }
      }
    });
    text.addListener(SWT.KeyDown, event -> {
      if (event.character == SWT.ESC) {
        event.doit = false;
        end(0);
      } else if (event.character == SWT.TAB) {
        event.doit = false;
        commit(row, column, text, false, (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
      } else if (event.character == SWT.CR || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        event.doit = false;
        if (lines && (event.stateMask & (SWT.SHIFT | SWT.ALT)) != 0) {
          text.insert("\n");
        } else {
          commit(row, column, text, (event.stateMask & SWT.MOD1) != 0, 0);
        }
      }
    });
    text.addModifyListener(event -> problem.hide());
    text.addListener(SWT.FocusOut, event -> table.getDisplay().asyncExec(() -> {
      Control focus = table.getDisplay().getFocusControl();
      // Without any focus another window is in front for a while; what is typed waits.
      if (!text.isDisposed() && control == holder && focus != null && !isInside(holder, focus)) {
        leave(row, column, text);
      }
    }));
  }

  private boolean isInside(Composite holder, @Nullable Control focus) {
    for (Control each = focus; each != null; each = each.getParent()) {
      if (each == holder || each.getData("id") != null && "table.calendar".equals(each.getData("id"))) {
        return true;
      }
    }
    return false;
  }

  private static String typed(Text text) {
    return text.getText().replace(Text.DELIMITER, "\n");
  }

  private void commit(EObject row, CellColumn column, Text text, boolean every, int step) {
    String wrong = owner.typed(row, column, typed(text), every);
    if (wrong.isEmpty()) {
      end(step);
    } else {
      Control held = Objects.requireNonNull(control);
      problem.show(held.getBounds(), wrong);
    }
  }

  /** Leaving a cell keeps what can be kept; what cannot be used is gone, and the reason stays beside the cell. */
  private void leave(EObject row, CellColumn column, Text text) {
    String wrong = owner.typed(row, column, typed(text), false);
    Rectangle bounds = Objects.requireNonNull(control).getBounds();
    end(Integer.MIN_VALUE);
    if (!wrong.isEmpty()) {
      problem.show(bounds, wrong);
    }
  }

  private void calendar(Composite holder, Text text) {
    Button open = new Button(holder, SWT.ARROW | SWT.DOWN);
    open.setData("id", "table.cell.calendar");
    Named.of(open, org.throughline.core.Message.of(TableBody.class, "cell.calendar").in(Locale.getDefault()));
    open.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    Runnable show = () -> month(holder, text);
    open.addListener(SWT.Selection, event -> show.run());
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        event.doit = false;
        show.run();
      }
    });
  }

  private void month(Composite holder, Text text) {
    Shell popup = new Shell(table.getShell(), SWT.TOOL | SWT.ON_TOP);
    popup.setData("id", "table.calendar");
    popup.setLayout(new org.eclipse.swt.layout.FillLayout());
    DateTime month = new DateTime(popup, SWT.CALENDAR);
    month.setData("id", "table.calendar.month");
    try {
      if (cells.values().read(org.throughline.model.ModelPackage.Literals.LOCAL_DATE, text.getText())
          instanceof LocalDate day) {
        month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
      }
    } catch (org.throughline.exchange.elements.BadValue unreadable) {
      // The calendar then begins with today.
      month.setFocus();
    }
    month.addListener(SWT.Selection, event -> text.setText(cells.values().show(
        org.throughline.model.ModelPackage.Literals.LOCAL_DATE,
        LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay()))));
    month.addListener(SWT.DefaultSelection, event -> popup.close());
    month.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
        event.doit = false;
        popup.close();
      }
    });
    popup.addListener(SWT.Deactivate, event -> table.getDisplay().asyncExec(() -> {
      if (!popup.isDisposed()) {
        popup.close();
      }
    }));
    popup.addListener(SWT.Dispose, event -> {
      if (!text.isDisposed()) {
        text.setFocus();
      }
    });
    popup.pack();
    popup.setLocation(holder.toDisplay(0, holder.getSize().y));
    popup.open();
  }

  // ---- picked

  private void pick(EObject row, CellColumn column, Rectangle cell) {
    List<PickPopup.Choice> choices = new ArrayList<>();
    if (!column.isMany() && (column.isOptional() || column.kind() == CellColumn.Kind.YES_NO && column.isOptional())) {
      choices.add(new PickPopup.Choice(org.throughline.core.Message.of(TableBody.class, "pick.none")
          .in(Locale.getDefault()), null, null));
    }
    switch (column.kind()) {
      case CHOICE, CHOICES -> {
        for (EEnumLiteral literal : column.enumeration().getELiterals()) {
          choices.add(new PickPopup.Choice(new ModelTexts().label(literal, cells.locale()), null,
              literal.getInstance()));
        }
      }
      case YES_NO -> {
        choices.add(new PickPopup.Choice(cells.one(column, true), null, true));
        choices.add(new PickPopup.Choice(cells.one(column, false), null, false));
      }
      default -> {
        Naming naming = new Naming(cells.locale());
        for (EObject each : owner.candidates(column)) {
          choices.add(new PickPopup.Choice(naming.of(each), Icons.image(each.eClass()), each));
        }
      }
    }
    Object held = row.eGet(column.feature());
    List<?> values = held instanceof List<?> all ? all : held == null ? List.of() : List.of(held);
    Rectangle screen = table.getDisplay().map(table, null, cell);
    new PickPopup(table.getShell(), screen, cells.label(column), choices, values, column.isMany(),
        picked -> owner.picked(row, column, picked), () -> owner.ended(0));
  }

  // ---- the end

  /** Ends without storing anything more. */
  void end(int step) {
    Control shown = control;
    TableEditor editor = place;
    if (shown == null || ending) {
      return;
    }
    ending = true;
    control = null;
    place = null;
    problem.hide();
    if (editor != null) {
      editor.dispose();
    }
    if (!shown.isDisposed()) {
      shown.dispose();
    }
    ending = false;
    if (step != Integer.MIN_VALUE) {
      owner.ended(step);
    }
  }
}
