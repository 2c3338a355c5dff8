package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.ElementClasses;
import org.throughline.exchange.elements.ElementTable;

/** What classes, columns and files of tables are called at a terminal. */
final class TableNames {

  private TableNames() {
  }

  /** The class a person means. */
  static EClass type(ClientSession session, String name) {
    ElementClasses classes = new ElementClasses(session.client());
    return classes.named(name).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(TableNames.class, "table.class", name, classes.all().stream().map(EClass::getName).distinct()
            .sorted(Comparator.naturalOrder()).collect(Collectors.joining(", "))), null));
  }

  /** The column a person means. */
  static CellColumn column(ElementTable table, String name) {
    return table.column(name).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(TableNames.class, "table.column", name,
            table.columns().stream().map(table::heading).collect(Collectors.joining(", "))), null));
  }

  /** What a file with a list is called when nobody says so. */
  static Path file(EClass type, boolean workbook) {
    return Path.of(type.getName().toLowerCase(Locale.ROOT) + (workbook ? ".xlsx" : ".csv"));
  }
}
