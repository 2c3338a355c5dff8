package org.throughline.exchange.elements;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableFile;

/**
 * What a file would do to a client, before it does it. Every row of the file that holds anything is among the rows or
 * among the rejected ones.
 *
 * @param table the table the file goes into
 * @param mapping which column of the file is what
 * @param rows what becomes of each row, in the order of the file
 * @param rejected rows that could not even be read
 * @param notes what else should be known: columns and sheets that are not used
 */
public record ElementImport(ElementTable table, ImportMapping mapping, List<ImportRow> rows, List<RowError> rejected,
    List<Message> notes) {

  public ElementImport {
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /**
   * Plans an import. On the session's thread, or inside {@link ClientSession#read}.
   *
   * @param table made for that client as it is now
   * @throws ClientException BAD_INPUT when elements of the class cannot come from a file, or no column of the file is
   *     used
   */
  public static ElementImport plan(ClientSession session, ElementTable table, TableFile file, ImportMapping mapping,
      ImportOptions options) {
    return plan(table, file, mapping, options, session::readOnlyReason);
  }

  /**
   * Plans an import.
   *
   * @param readOnly why an element cannot be changed; empty when it can
   */
  public static ElementImport plan(ElementTable table, TableFile file, ImportMapping mapping, ImportOptions options,
      Function<EObject, Optional<Message>> readOnly) {
    return new ImportPlanner(table, file, mapping, options, readOnly).plan();
  }

  /** How many rows come to what; each state has its number, 0 included. */
  public Map<ImportRow.State, Integer> counts() {
    Map<ImportRow.State, Integer> counts = new EnumMap<>(ImportRow.State.class);
    for (ImportRow.State state : ImportRow.State.values()) {
      counts.put(state, 0);
    }
    rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    return counts;
  }

  /** Whether nothing would change. */
  public boolean isEmpty() {
    return rows.stream().noneMatch(ImportRow::changes);
  }

  /** Why rows and cells are not used, in the order of the file. */
  public List<Message> errors() {
    record At(long line, Message text) {
    }
    return Stream.concat(rejected.stream()
        .map(each -> new At(each.line(), new CellError(each.line(), "", "", each.reason()).text())),
        rows.stream().flatMap(row -> row.errors().stream().map(each -> new At(each.line(), each.text()))))
        .sorted(Comparator.comparingLong(At::line)).map(At::text).toList();
  }

  /**
   * What does all that is not refused, as one step. To be run once, on the client it was planned for; it is refused when
   * what it speaks of is gone meanwhile.
   */
  public Operation operation() {
    return ImportElements.of(this);
  }
}
