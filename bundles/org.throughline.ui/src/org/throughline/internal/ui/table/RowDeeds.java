package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.Message;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.Together;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.ui.table.RowPlace;
import org.throughline.ui.table.TableSource;

/** What is done to rows, each as one step: added, deleted, filled. */
final class RowDeeds {

  private final Table table;
  private final ClientSession session;
  private final TableSource source;
  private final Cells cells;
  private final TableColumns columns;
  private final TableRows rows;
  private final CellFocus focus;
  private final RowSelection selection;
  private final ProblemNote problem;

  RowDeeds(Table table, ClientSession session, TableSource source, Cells cells, TableColumns columns, TableRows rows,
      CellFocus focus, RowSelection selection, ProblemNote problem) {
    this.table = table;
    this.session = session;
    this.source = source;
    this.cells = cells;
    this.columns = columns;
    this.rows = rows;
    this.focus = focus;
    this.selection = selection;
    this.problem = problem;
  }

  // ---- where rows go

  /** What a paste can reach: the columns as they stand, the rows as they are shown, and where new ones go. */
  PastePlan.Target target() {
    return new PastePlan.Target(cells, columns.inOrder(), rows.visible(), type -> session.index().all(type),
        session::readOnlyReason,
        place().filter(place -> session.readOnlyReason(place.owner()).isEmpty()).orElse(null));
  }

  private Optional<RowPlace> place() {
    return source.place(session, focus.row() < rows.visible().size() && table.isSelected(focus.row())
        ? rows.visible().get(focus.row()) : null);
  }

  private String nameless() {
    return new NewName(source.type()).in(Locale.getDefault());
  }

  // ---- rows

  /** Adds a row and tells it. */
  Optional<EObject> add() {
    RowPlace place = place().orElseThrow(() -> new ClientException(ClientException.Kind.REFUSED,
        Message.of(PastePlan.class, "paste.no.rows"), null));
    return session.run(AddElement.of(place.owner(), place.feature(), place.type(), nameless())).added().stream()
        .findFirst();
  }

  /** Deletes the selected rows. */
  void delete() {
    List<EObject> gone = rows.selection();
    if (gone.isEmpty()) {
      return;
    }
    int next = table.getSelectionIndices()[0];
    List<Operation> parts = new ArrayList<>();
    gone.forEach(row -> parts.add(new DeleteElement(row)));
    session.run(gone.size() == 1 ? parts.getFirst()
        : new Together(Message.of(TableBody.class, "operation.delete", gone.size()), parts));
    if (!rows.visible().isEmpty()) {
      selection.only(Math.min(next, rows.visible().size() - 1));
    }
  }

  // ---- cells

  /** Puts a value into a cell of several rows. */
  void store(List<EObject> into, CellColumn column, @Nullable Object value) {
    List<Operation> parts = new ArrayList<>();
    for (EObject each : into) {
      if (!cells.holds(each, column, value)) {
        cells.put(each, column, value).ifPresent(parts::add);
      }
    }
    if (parts.size() == 1) {
      session.run(parts.getFirst());
    } else if (!parts.isEmpty()) {
      session.run(new Together(Message.of(TableBody.class, "operation.cells", parts.size(), parts.size()), parts));
    }
  }

  /** Puts one text into the column with the focus of every selected row; says beside the cell why it cannot be used. */
  void fill(String text) {
    if (table.getSelectionCount() == 0) {
      return;
    }
    PastePlan filled = PastePlan.fill(target(), text, rows.selection(), focus.column());
    if (filled.isEmpty() && !filled.refused().isEmpty()) {
      problem.show(focus.bounds(), filled.refused().getFirst().reason().in(Locale.getDefault()));
    } else {
      run(filled);
    }
  }

  /** Does what was planned, and shows the first row that it added. */
  void run(PastePlan planned) {
    if (!planned.isEmpty()) {
      OperationResult result = session.run(planned.operation(cells, place().orElse(null), nameless()));
      result.added().stream().findFirst().ifPresent(selection::reveal);
    }
  }
}
