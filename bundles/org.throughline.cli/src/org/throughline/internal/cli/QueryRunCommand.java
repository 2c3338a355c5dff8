package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.SavedQuery;
import picocli.CommandLine;

/** Asks a question that is kept with a client. */
@Component
public final class QueryRunCommand implements Command {

  private final Clients clients;
  private final Figures figures;

  /** A command that reads what these open. */
  @Activate
  public QueryRunCommand(@Reference Clients clients, @Reference Figures figures) {
    this.clients = clients;
    this.figures = figures;
  }

  @Override
  public Call prepare() {
    return new QueryRunCall();
  }

  @CommandLine.Command(name = "query run")
  private final class QueryRunCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "QUERY", descriptionKey = "query")
    private String query = "";

    @CommandLine.Option(names = "--format", paramLabel = "table|json|csv")
    private FigureText.Format format = FigureText.Format.TABLE;

    @CommandLine.Option(names = "--sql")
    private boolean sql;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        SavedQuery asked = KeptQueries.meant(session, query);
        Progress progress = console.work(Message.of(InsightsCommand.class, "insights.reading", console.shown(place)));
        ZoneId zone = session.client().getZone() == null ? ZoneOffset.UTC : session.client().getZone();
        FigureText told = new FigureText(format, sql, zone, console);
        String figure = asked.figure();
        try (FigureData data = figures.open(session, progress)) {
          if (figure != null) {
            told.tell(List.of(data.answer(figure, asked.filter(), progress)), false);
          } else {
            String own = Objects.requireNonNullElse(asked.sql(), "");
            told.rows(data.select(own, KeptQueries.MOST_ROWS, KeptQueries.WITHIN, progress), own, Map.of("query", asked.name()));
          }
        }
        return ClientFolder.exitCode(session);
      }
    }
  }
}
