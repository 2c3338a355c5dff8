package org.throughline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.CsvStyle;
import org.throughline.insight.DataFolder;
import org.throughline.insight.DatasetExport;
import org.throughline.insight.privacy.DataRegister;
import org.throughline.insight.privacy.Retention;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightPackage;
import picocli.CommandLine;

/** Lists what was imported into a client. */
@Component
public final class DatasetsCommand implements Command {

  private final Clients clients;
  private final DurableWriter writer;
  private final ModelTexts texts = new ModelTexts();

  /** A command that reads what these open. */
  @Activate
  public DatasetsCommand(@Reference Clients clients, @Reference DurableWriter writer) {
    this.clients = clients;
    this.writer = writer;
  }

  @Override
  public Call prepare() {
    return new DatasetsCall();
  }

  @CommandLine.Command(name = "datasets")
  private final class DatasetsCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    @CommandLine.Option(names = "--dataset", paramLabel = "DATASET")
    private @Nullable String chosen;

    @CommandLine.Option(names = "--register", paramLabel = "FILE")
    private @Nullable Path register;

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        List<Dataset> datasets = session.index().<Dataset>all(Dataset.class).stream().sorted((one, other) ->
            String.valueOf(one.getImportedAt()).compareTo(String.valueOf(other.getImportedAt()))).toList();
        Path target = csv;
        Path wanted = register;
        if (wanted != null) {
          register(session, console.path(wanted), console);
        } else if (target != null) {
          export(session, one(datasets), console.path(target), console);
        } else if (json) {
          console.json(Map.of("datasets", datasets.stream().map(each -> described(each)).toList()));
        } else if (datasets.isEmpty()) {
          console.say(Message.of(DatasetsCommand.class, "datasets.none"));
        } else {
          table(datasets, console);
          overdue(session, datasets, place, console);
        }
        return ClientFolder.exitCode(session);
      }
    }

    /** In the form that the name of the file asks for. */
    private void register(ClientSession session, Path target, Console console) {
      String ending = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
      boolean page = ending.endsWith(".html") || ending.endsWith(".htm");
      if (!page && !ending.endsWith(".csv")) {
        throw new ClientException(Kind.BAD_INPUT,
            Message.of(DatasetsCommand.class, "datasets.register.form", console.shown(target)), null);
      }
      Targets.mayWrite(target, replace, console);
      DataRegister made = DataRegister.of(session.client(), session.index(), session.now(), console.language());
      writer.write(target, page ? made.html() : made.csv(CsvStyle.spreadsheet(console.language())));
      if (json) {
        console.json(Map.of("file", target, "datasets", made.size()));
      } else {
        console.say(Message.of(DatasetsCommand.class, "datasets.registered", made.size(), console.shown(target)));
      }
    }

    private void overdue(ClientSession session, List<Dataset> datasets, Path place, Console console) {
      ZoneId zone = session.client().getZone();
      LocalDate today = LocalDate.ofInstant(session.now(), zone == null ? ZoneOffset.UTC : zone);
      String over = datasets.stream().filter(each -> Retention.isOver(each, today)).map(each -> text(each.getName()))
          .collect(Collectors.joining(", "));
      if (!over.isEmpty()) {
        console.warn(Message.of(DatasetsCommand.class, "datasets.overdue", over, NewCommand.quoted(console.shown(place))));
      }
    }

    /** The dataset that was asked for; the only one with rows where none was. */
    private Dataset one(List<Dataset> datasets) {
      String wanted = chosen;
      List<Dataset> found = datasets.stream().filter(each -> each.getDataFile() != null)
          .filter(each -> wanted == null || wanted.equals(each.getId()) || wanted.equalsIgnoreCase(each.getName())).toList();
      if (found.size() != 1) {
        throw new ClientException(Kind.BAD_INPUT, Message.of(DatasetsCommand.class, "datasets.which", found.size(),
            datasets.stream().filter(each -> each.getDataFile() != null).map(each -> text(each.getName()) + " (" + each.getId() + ")")
                .collect(Collectors.joining(", "))), null);
      }
      return found.getFirst();
    }

    private void export(ClientSession session, Dataset dataset, Path target, Console console) {
      Targets.mayWrite(target, replace, console);
      Path stored = new DataFolder(session.folder()).file(dataset.getDataFile());
      if (!Files.isRegularFile(stored)) {
        throw new ClientException(Kind.NOT_FOUND,
            Message.of(DatasetsCommand.class, "datasets.gone", text(dataset.getName()), console.shown(stored)), stored);
      }
      Message step = Message.of(DatasetsCommand.class, "datasets.writing", console.shown(target));
      long rows = new DatasetExport(writer).write(stored, target, CsvStyle.spreadsheet(console.language()), Locale.ROOT,
          console.work(step));
      if (json) {
        console.json(Map.of("file", target, "dataset", String.valueOf(dataset.getId()), "rows", rows));
      } else {
        console.say(Message.of(DatasetsCommand.class, "datasets.exported", rows, text(dataset.getName()), console.shown(target)));
      }
    }
  }

  private void table(List<Dataset> datasets, Console console) {
    Locale language = console.language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("name", "kind", "from", "until", "rows", "left", "keep").stream()
        .map(each -> Message.of(DatasetsCommand.class, "datasets." + each).in(language)).toList());
    for (Dataset each : datasets) {
      rows.add(List.of(text(each.getName()), texts.label(InsightPackage.Literals.DATASET_KIND.getEEnumLiteral(each.getKind().getValue()), language), text(each.getPeriodFrom()),
          text(each.getPeriodUntil()), String.valueOf(each.getRowCount()), String.valueOf(each.getRejectedCount()),
          text(each.getRetainUntil())));
    }
    console.table(rows.getFirst(), rows.subList(1, rows.size()), List.of(false, false, false, false, true, true, false));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }

  private static Map<String, @Nullable Object> described(Dataset dataset) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", dataset.getId());
    one.put("name", dataset.getName());
    one.put("kind", dataset.getKind().getName());
    one.put("state", dataset.getState().getName());
    one.put("origin", dataset.getOrigin().getName());
    one.put("source", dataset.getSourceFile());
    one.put("data", dataset.getDataFile());
    one.put("sha256", dataset.getDataHash() == null ? null : dataset.getDataHash().toString());
    one.put("from", dataset.getPeriodFrom());
    one.put("until", dataset.getPeriodUntil());
    one.put("rows", dataset.getRowCount());
    one.put("rejected", dataset.getRejectedCount());
    one.put("importedAt", dataset.getImportedAt());
    one.put("retainUntil", dataset.getRetainUntil());
    one.put("channels", dataset.getChannels().stream().map(each -> each.getName()).collect(Collectors.toList()));
    return one;
  }
}
