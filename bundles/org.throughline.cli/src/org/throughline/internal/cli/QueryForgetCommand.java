package org.throughline.internal.cli;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DeleteElement;
import org.throughline.insight.figure.SavedQuery;
import picocli.CommandLine;

/** Takes a kept question away from a client. */
@Component
public final class QueryForgetCommand implements Command {

  private final Clients clients;

  /** A command that changes what these open. */
  @Activate
  public QueryForgetCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new QueryForgetCall();
  }

  @CommandLine.Command(name = "query forget")
  private final class QueryForgetCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "QUERY", descriptionKey = "query")
    private String query = "";

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        SavedQuery asked = KeptQueries.meant(session, query);
        session.run(new DeleteElement(session.index().byId(asked.id()).orElseThrow()));
        session.save();
        console.say(KeptQueries.text("query.forgotten", asked.name()));
        return ClientFolder.exitCode(session);
      }
    }
  }
}
