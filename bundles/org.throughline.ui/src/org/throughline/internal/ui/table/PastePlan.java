package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ElementSearch;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Together;
import org.throughline.exchange.ClipboardTable;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.exchange.elements.NameIndex;
import org.throughline.model.Element;
import org.throughline.ui.table.RowPlace;

/**
 * What a paste would do, before it does it.
 *
 * @param changes cells that would get another value
 * @param added rows that would be added
 * @param refused cells that cannot be used; they stay as they are, and a row whose name is refused is not added
 * @param header whether the first pasted row is taken for the names of the columns
 * @param complete false when more was pasted than can be taken
 */
public record PastePlan(List<Change> changes, List<NewRow> added, List<Refused> refused, boolean header,
    boolean complete) {

  /** A cell that gets another value. */
  public record Change(EObject row, CellColumn column, String before, String after, @Nullable Object value) {
  }

  /** A cell of a new row. */
  public record NewCell(CellColumn column, String text, @Nullable Object value) {
  }

  /**
   * A row that is added.
   *
   * @param line the pasted row it comes from, counted from 1
   */
  public record NewRow(int line, List<NewCell> cells) {

    /** What it will be called; empty when nothing was pasted for it. */
    public String name() {
      return cells.stream().filter(cell -> cell.column().isName()).map(NewCell::text).findFirst().orElse("");
    }
  }

  /**
   * A cell that cannot be used.
   *
   * @param line the pasted row, counted from 1
   * @param column what the column is called
   */
  public record Refused(int line, String column, String text, Message reason) {
  }

  public PastePlan {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
    refused = List.copyOf(refused);
  }

  /** Whether nothing would happen. */
  public boolean isEmpty() {
    return changes.isEmpty() && added.isEmpty();
  }

  /**
   * The table that is pasted into.
   *
   * @param columns its columns in the order in which they are shown
   * @param rows its rows in the order in which they are shown
   * @param candidates everything of a class that may be referred to
   * @param readOnly why a row cannot be changed; empty when it can
   * @param place where new rows go; null when none can be added
   */
  public record Target(Cells cells, List<CellColumn> columns, List<EObject> rows,
      Function<EClass, List<EObject>> candidates, Function<EObject, Optional<Message>> readOnly,
      @Nullable RowPlace place) {
  }

  /**
   * Plans a paste.
   *
   * @param row the first row that is pasted over, counted from 0; -1 to add all as new rows
   * @param column the column the first pasted column goes to, counted from 0, when no header says otherwise
   * @param header whether the first pasted row holds the names of the columns; null to find out
   */
  public static PastePlan of(Target target, ClipboardTable pasted, int row, int column, @Nullable Boolean header) {
    boolean named = header == null ? looksLikeHeader(target, pasted) : header;
    return new Planner(target, pasted, named, column).plan(row);
  }

  /** One text for the same column of several rows. */
  public static PastePlan fill(Target target, String text, List<EObject> rows, CellColumn column) {
    Planner planner = new Planner(target, ClipboardTable.of(List.of()), false, 0);
    int line = 0;
    for (EObject each : rows) {
      planner.change(++line, each, column, text);
    }
    return planner.done();
  }

  private static boolean looksLikeHeader(Target target, ClipboardTable pasted) {
    if (pasted.rows().size() < 2) {
      return false;
    }
    long known = pasted.rows().getFirst().stream().filter(name -> named(target, name).isPresent()).count();
    long filled = pasted.rows().getFirst().stream().filter(name -> !name.isBlank()).count();
    return known > 0 && known * 2 > filled;
  }

  private static Optional<CellColumn> named(Target target, String name) {
    String wanted = ElementSearch.fold(name).strip();
    return wanted.isEmpty() ? Optional.empty() : target.columns.stream()
        .filter(column -> ElementSearch.fold(target.cells.label(column)).equals(wanted)).findFirst();
  }

  private static final class Planner {

    private final Target target;
    private final ClipboardTable pasted;
    private final boolean header;
    private final int first;
    private final List<Change> changes = new ArrayList<>();
    private final List<NewRow> added = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final NameIndex names;

    Planner(Target target, ClipboardTable pasted, boolean header, int first) {
      this.target = target;
      this.pasted = pasted;
      this.header = header;
      this.first = first;
      this.names = new NameIndex(new ElementNames(target.cells.locale()), target.candidates);
    }

    PastePlan plan(int row) {
      List<@Nullable CellColumn> columns = columns();
      int next = row;
      for (int line = header ? 1 : 0; line < pasted.rows().size(); line++) {
        List<String> cells = pasted.rows().get(line);
        if (cells.stream().allMatch(String::isBlank) && (next < 0 || next >= target.rows.size())) {
          continue;
        }
        if (next >= 0 && next < target.rows.size()) {
          EObject over = target.rows.get(next++);
          for (int i = 0; i < cells.size(); i++) {
            CellColumn column = columns.get(i);
            if (column != null) {
              change(line + 1, over, column, cells.get(i));
            }
          }
        } else {
          add(line + 1, columns, cells);
        }
      }
      return done();
    }

    PastePlan done() {
      return new PastePlan(changes, added, refused, header, pasted.complete());
    }

    private List<@Nullable CellColumn> columns() {
      List<@Nullable CellColumn> columns = new ArrayList<>();
      for (int i = 0; i < pasted.width(); i++) {
        String name = header ? pasted.rows().getFirst().get(i) : "";
        CellColumn column = header ? named(target, name).orElse(null)
            : first + i < target.columns.size() ? target.columns.get(first + i) : null;
        columns.add(column);
        if (column == null && hasContent(i)) {
          refused.add(new Refused(1, header && !name.isBlank() ? name : String.valueOf(i + 1), "",
              Message.of(PastePlan.class, header ? "paste.no.column" : "paste.beyond", header ? name : i + 1)));
        }
      }
      return columns;
    }

    private boolean hasContent(int column) {
      return pasted.rows().stream().skip(header ? 1 : 0).anyMatch(row -> !row.get(column).isBlank());
    }

    private @Nullable Object read(CellColumn column, String text) throws BadValue {
      return target.cells.read(column, text, names);
    }

    void change(int line, EObject row, CellColumn column, String text) {
      try {
        String before = target.cells.text(row, column);
        if (before.equals(text) || !column.isEditable() && text.isBlank()) {
          return;
        }
        Object value = read(column, text);
        if (target.cells.holds(row, column, value)) {
          return;
        }
        Optional<Message> fixed = target.readOnly.apply(row);
        if (fixed.isPresent()) {
          throw new BadValue(fixed.get());
        }
        changes.add(new Change(row, column, before, value instanceof String words ? words : text.strip(), value));
      } catch (BadValue bad) {
        refused.add(new Refused(line, target.cells.label(column), text, bad.text()));
      }
    }

    private void add(int line, List<@Nullable CellColumn> columns, List<String> cells) {
      RowPlace place = target.place;
      if (place == null) {
        refused.add(new Refused(line, "", String.join(" ", cells), Message.of(PastePlan.class, "paste.no.rows")));
        return;
      }
      List<NewCell> filled = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        CellColumn column = columns.get(i);
        String text = cells.get(i);
        if (column == null || text.isBlank()) {
          continue;
        }
        if (!column.isEditable() || place.type().getFeatureID(column.feature()) < 0) {
          continue;
        }
        try {
          Object value = read(column, text);
          filled.add(new NewCell(column, value instanceof String words ? words : text.strip(), value));
        } catch (BadValue bad) {
          refused.add(new Refused(line, target.cells.label(column), text, bad.text()));
        }
      }
      if (!filled.isEmpty()) {
        added.add(new NewRow(line, filled));
      }
    }
  }

  /**
   * What does it, as one step.
   *
   * @param place where new rows go; null when there are none
   * @param nameless what a new row is called for which no name was pasted
   */
  public Operation operation(Cells cells, @Nullable RowPlace place, String nameless) {
    List<Operation> parts = new ArrayList<>();
    changes.forEach(change -> cells.put(change.row(), change.column(), change.value()).ifPresent(parts::add));
    if (place != null) {
      added.forEach(row -> parts.add(new AddElement(place.owner(), place.feature(), made(row, place, nameless))));
    }
    return new Together(label(), parts);
  }

  private Message label() {
    if (added.isEmpty()) {
      Map<EObject, Boolean> rows = new LinkedHashMap<>();
      changes.forEach(change -> rows.put(change.row(), true));
      return Message.of(PastePlan.class, "operation.cells", changes.size(), rows.size());
    }
    return Message.of(PastePlan.class, changes.isEmpty() ? "operation.rows" : "operation.rows.cells", added.size(),
        changes.size());
  }

  private static EObject made(NewRow row, RowPlace place, String nameless) {
    EObject made = EcoreUtil.create(place.type());
    if (made instanceof Element element) {
      element.setId(Ids.fresh());
      element.setName(row.name().isBlank() ? nameless : row.name());
    }
    for (NewCell cell : row.cells()) {
      if (cell.value() instanceof List<?> values) {
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) made.eGet(cell.column().feature());
        list.addAll(values);
      } else if (!cell.column().isName()) {
        made.eSet(cell.column().feature(), cell.value());
      }
    }
    return made;
  }
}
