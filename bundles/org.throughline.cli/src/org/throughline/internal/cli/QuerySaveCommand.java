package org.throughline.internal.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.SaveQuery;
import picocli.CommandLine;

/** Keeps a question to the data with a client. */
@Component
public final class QuerySaveCommand implements Command {

  private final Clients clients;
  private final Figures figures;

  /** A command that changes what these open. */
  @Activate
  public QuerySaveCommand(@Reference Clients clients, @Reference Figures figures) {
    this.clients = clients;
    this.figures = figures;
  }

  @Override
  public Call prepare() {
    return new QuerySaveCall();
  }

  @CommandLine.Command(name = "query save")
  private final class QuerySaveCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "QUERY", descriptionKey = "query")
    private String query = "";

    @CommandLine.Option(names = "--figure", paramLabel = "FIGURE")
    private @Nullable String figure;

    @CommandLine.Option(names = "--select", paramLabel = "SQL")
    private @Nullable String select;

    @CommandLine.Mixin
    private FilterOptions filter = new FilterOptions();

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      String wanted = figure;
      String own = select;
      if ((wanted == null) == (own == null)) {
        throw new ClientException(Kind.BAD_INPUT, KeptQueries.text("query.what"), null);
      }
      if (wanted != null && figures.find(wanted).isEmpty()) {
        throw new ClientException(Kind.BAD_INPUT, KeptQueries.text("query.figure", wanted), null);
      }
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        Progress progress = console.work(Message.of(InsightsCommand.class, "insights.reading", console.shown(place)));
        try (FigureData data = figures.open(session, progress)) {
          if (own != null) {
            // What cannot be asked is not kept.
            data.select(own, 1, KeptQueries.WITHIN, progress);
          }
          session.run(new SaveQuery(query.strip(), wanted, own, filter.of(data, progress)));
        }
        session.save();
        console.say(KeptQueries.text("query.saved", query.strip()));
        return ClientFolder.exitCode(session);
      }
    }
  }
}
