package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.exchange.elements.ElementTable;
import org.throughline.exchange.elements.ImportMapping;
import org.throughline.exchange.elements.ImportOptions;
import org.throughline.exchange.elements.ImportOptions.UnknownIds;
import org.throughline.exchange.elements.ImportRow;
import org.throughline.exchange.elements.ImportRow.State;
import picocli.CommandLine;

/** Brings a list of elements from a file into a client. */
@Component
public final class TableImportCommand implements Command {

  private static final int FIRST_ROWS = 20;

  private final Clients clients;

  /** A command that imports into what these open. */
  @Activate
  public TableImportCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new ImportCall();
  }

  /** What becomes of unknown ids. */
  private enum Unknown {
    REFUSE, NEW
  }

  @CommandLine.Command(name = "table import")
  private final class ImportCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--class", paramLabel = "CLASS", required = true)
    private String name = "";

    @CommandLine.Option(names = "--map", paramLabel = "HEADING=COLUMN")
    private List<String> map = new ArrayList<>();

    @CommandLine.Option(names = "--sheet", paramLabel = "NAME")
    private String sheet = "";

    @CommandLine.Option(names = "--preview")
    private boolean preview;

    @CommandLine.Option(names = "--unknown-ids", paramLabel = "refuse|new")
    private Unknown unknown = Unknown.REFUSE;

    @CommandLine.Option(names = "--always-new")
    private boolean alwaysNew;

    @CommandLine.Option(names = "--keep-empty")
    private boolean keepEmpty;

    @CommandLine.Option(names = "--all")
    private boolean all;

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      Path source = console.path(file);
      try (ClientSession session = preview ? ClientFolder.read(clients, place, console)
          : ClientFolder.edit(clients, place, recover, console)) {
        console.progress(text("table.looking", console.shown(source)));
        ElementImport plan = plan(session, source, console.language());
        boolean unusable = plan.isEmpty() && !plan.errors().isEmpty();
        if (!preview && !plan.isEmpty()) {
          session.run(plan.operation());
          session.save();
        }
        if (json) {
          console.json(answer(plan, console.language()));
        } else {
          tell(plan, console);
        }
        return unusable ? Kind.BAD_INPUT.exitCode() : 0;
      }
    }

    private ElementImport plan(ClientSession session, Path source, Locale language) {
      EClass type = TableNames.type(session, name);
      TableFile read = TableFile.read(source, TableFile.LISTS, sheet);
      ElementTable table = new ElementTable(session.client(), session.index(), type, language);
      ImportMapping mapping = ImportMapping.propose(table, read);
      for (String each : map) {
        int gap = each.lastIndexOf('=');
        if (gap < 1) {
          throw new ClientException(Kind.BAD_INPUT, text("table.map", each), null);
        }
        mapping = mapping.with(table, each.substring(0, gap), each.substring(gap + 1));
      }
      ImportOptions options = new ImportOptions(unknown == Unknown.NEW ? UnknownIds.NEW : UnknownIds.REFUSED,
          !alwaysNew, !keepEmpty);
      return preview ? ElementImport.plan(table, read, mapping, options, each -> Optional.empty())
          : ElementImport.plan(session, table, read, mapping, options);
    }

    private void tell(ElementImport plan, Console console) {
      List<ImportRow> changes = plan.rows().stream().filter(ImportRow::changes).toList();
      if (preview) {
        shown(changes).forEach(row -> console.say(described(plan.table(), row)));
        more(changes.size(), console);
      }
      List<Message> errors = plan.errors();
      shown(errors).forEach(console::say);
      more(errors.size(), console);
      plan.notes().forEach(console::warn);
      Map<State, Integer> counts = plan.counts();
      console.say(text(preview ? "table.previewed" : "table.imported", counts.get(State.NEW),
          counts.get(State.UPDATED_BY_ID) + counts.get(State.UPDATED_BY_NAME), counts.get(State.UNCHANGED),
          counts.get(State.REFUSED) + plan.rejected().size(), new ModelLabel(plan.table().type())));
    }

    private <T> List<T> shown(List<T> rows) {
      return all ? rows : rows.subList(0, Math.min(FIRST_ROWS, rows.size()));
    }

    private void more(int count, Console console) {
      if (!all && count > FIRST_ROWS) {
        console.say(text("import.rows.all", count - FIRST_ROWS));
      }
    }

    private static Message described(ElementTable table, ImportRow row) {
      String cells = row.cells().stream().filter(cell -> row.state() != State.NEW || !cell.column().isName())
          .map(cell -> table.heading(cell.column()) + ": "
              + (row.state() == State.NEW ? "" : line(cell.before()) + " → ") + line(cell.after()))
          .collect(Collectors.joining("; "));
      return text(row.state() == State.NEW ? "table.row.new" : "table.row.changed", row.line(),
          row.name().isBlank() ? new ModelLabel(table.type()) : ModelLabel.quoted(row.name()),
          row.moved().isEmpty() ? cells : cells.isEmpty() ? line(row.moved()) : cells + "; " + line(row.moved()));
    }

    /** The first line of a text, not longer than fits beside others. */
    private static String line(String text) {
      String first = text.strip().lines().findFirst().orElse("");
      int end = first.offsetByCodePoints(0, Math.min(first.codePointCount(0, first.length()), 40));
      return end < text.strip().length() ? first.substring(0, end) + "…" : first.isEmpty() ? "–" : first;
    }

    private Map<String, Object> answer(ElementImport plan, Locale language) {
      Map<String, Object> answer = new LinkedHashMap<>();
      Map<String, Object> columns = new LinkedHashMap<>();
      for (int i = 0; i < plan.mapping().headings().size(); i++) {
        var column = plan.mapping().columns().get(i);
        columns.put(plan.mapping().headings().get(i), column == null ? "" : column.key());
      }
      EClass type = plan.table().type();
      answer.put("class", type.getEPackage().getName() + "." + type.getName());
      answer.put("imported", !preview);
      answer.put("columns", columns);
      plan.counts().forEach((state, count) -> answer.put(state.name().toLowerCase(Locale.ROOT), count));
      answer.put("unreadable", plan.rejected().size());
      answer.put("errors", plan.errors().stream().map(error -> error.in(language)).toList());
      answer.put("notes", plan.notes().stream().map(note -> note.in(language)).toList());
      return answer;
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(TableImportCommand.class, key, arguments);
  }
}
