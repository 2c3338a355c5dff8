package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.insight.figure.SavedQuery;
import picocli.CommandLine;

/** Lists the questions to the data that are kept with a client. */
@Component
public final class QueryListCommand implements Command {

  private final Clients clients;

  /** A command that reads what these open. */
  @Activate
  public QueryListCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new QueryListCall();
  }

  @CommandLine.Command(name = "query list")
  private final class QueryListCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        List<SavedQuery> queries = session.read(SavedQuery::of);
        if (json) {
          console.json(Map.of("queries", queries.stream().map(KeptQueries::json).toList()));
        } else if (queries.isEmpty()) {
          console.say(KeptQueries.text("query.none"));
        } else {
          console.table(List.of(KeptQueries.text("query.name").in(console.language()), KeptQueries.text("query.asks").in(console.language())),
              queries.stream().map(each -> List.of(each.name(), KeptQueries.asks(each))).toList(), List.of(false, false));
        }
        return ClientFolder.exitCode(session);
      }
    }
  }
}
