package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.ElementTable;
import org.throughline.exchange.elements.ExportedTable;
import picocli.CommandLine;

/** Writes a list of elements to a file for a spreadsheet. */
@Component
public final class TableExportCommand implements Command {

  private final Clients clients;
  private final DurableWriter writer;

  /** A command that reads what these open. */
  @Activate
  public TableExportCommand(@Reference Clients clients, @Reference DurableWriter writer) {
    this.clients = clients;
    this.writer = writer;
  }

  @Override
  public Call prepare() {
    return new ExportCall();
  }

  /** The kinds of file. */
  private enum Format {
    CSV, XLSX
  }

  @CommandLine.Command(name = "table export")
  private final class ExportCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "CLASS", descriptionKey = "class")
    private String name = "";

    @CommandLine.Option(names = "--columns", paramLabel = "COLUMNS", split = ",")
    private List<String> columns = new ArrayList<>();

    @CommandLine.Option(names = "--format", paramLabel = "csv|xlsx")
    private Format format = Format.CSV;

    @CommandLine.Option(names = "--to", paramLabel = "FILE")
    private Path to = Path.of("");

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        EClass type = TableNames.type(session, name);
        boolean workbook = format == Format.XLSX || to.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Path target = console.path(to.toString().isEmpty() ? TableNames.file(type, workbook) : to);
        Targets.mayWrite(target, replace, console);
        ElementTable table = new ElementTable(session.client(), session.index(), type, console.language());
        ExportedTable exported = table.export(wanted(table), session.index().all(type));
        writer.write(target, workbook ? exported.workbook(new ModelLabel(type).in(console.language())) : exported.csv());
        if (json) {
          Map<String, Object> result = new LinkedHashMap<>();
          result.put("file", target);
          result.put("format", workbook ? "xlsx" : "csv");
          result.put("class", type.getEPackage().getName() + "." + type.getName());
          result.put("columns", exported.header());
          result.put("rows", exported.rows().size());
          console.json(result);
        } else {
          console.say(text("table.exported", exported.rows().size(), new ModelLabel(type), console.shown(target)));
        }
        int cut = workbook ? exported.cutInWorkbook() : 0;
        if (cut > 0) {
          console.warn(text("table.cut", cut));
        }
        ClientFolder.warnOfUnsaved(clients, place, console);
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }

    /** The id comes last, whatever is chosen: by it a row finds its element again. */
    private List<CellColumn> wanted(ElementTable table) {
      List<CellColumn> all = table.columns();
      if (columns.isEmpty()) {
        return all;
      }
      List<CellColumn> chosen = new ArrayList<>();
      for (String each : columns) {
        CellColumn column = TableNames.column(table, each);
        if (!chosen.contains(column) && !column.key().equals(ElementTable.ID_KEY)) {
          chosen.add(column);
        }
      }
      chosen.add(all.getLast());
      return chosen;
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(TableExportCommand.class, key, arguments);
  }
}
