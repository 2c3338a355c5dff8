package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.server.ServerAddress;
import picocli.CommandLine;

/** Says what imported data tells. */
@Component
public final class InsightsCommand implements Command {

  private static final int MOST_ROWS = 50;

  private final Clients clients;
  private final Figures figures;

  /** A command that asks the clients these open. */
  @Activate
  public InsightsCommand(@Reference Clients clients, @Reference Figures figures) {
    this.clients = clients;
    this.figures = figures;
  }

  @Override
  public Call prepare() {
    return new InsightsCall();
  }

  @CommandLine.Command(name = "insights")
  private final class InsightsCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--figure", paramLabel = "FIGURE")
    private @Nullable String figure;

    @CommandLine.Option(names = "--list")
    private boolean list;

    @CommandLine.Mixin
    private FilterOptions filter = new FilterOptions();

    @CommandLine.Option(names = "--format", paramLabel = "table|json|csv")
    private FigureText.Format format = FigureText.Format.TABLE;

    @CommandLine.Option(names = "--database", paramLabel = "URL")
    private @Nullable String database;

    @CommandLine.Option(names = "--sql")
    private boolean sql;

    @CommandLine.Option(names = "--rows")
    private boolean rows;

    @Override
    public int run(Console console) {
      if (list) {
        catalogue(console);
        return 0;
      }
      filter.check();
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Progress progress = console.work(text("insights.reading", console.shown(place)));
        ZoneId zone = session.client().getZone() == null ? ZoneOffset.UTC : session.client().getZone();
        String server = database;
        try (FigureData data = server == null ? figures.open(session, progress)
            : figures.open(session, Optional.of(ServerAddress.of(server)), progress)) {
          FigureFilter chosen = filter.of(data, progress);
          String wanted = figure;
          List<FigureAnswer> answers = wanted == null ? data.overview(chosen, progress)
              : List.of(data.answer(wanted, chosen, progress));
          FigureText told = new FigureText(format, sql, zone, console);
          if (rows && wanted != null) {
            told.rows(data.rows(answers.getFirst(), MOST_ROWS, progress), answers.getFirst().rowsSql(),
                Map.of("figure", answers.getFirst().figure().id()));
          } else if (data.sources().isEmpty() && format == FigureText.Format.TABLE) {
            console.say(data.missing().isEmpty() ? text("insights.first", console.shown(place))
                : text("insights.missing", String.join(", ", data.missing()), console.shown(place)));
          } else {
            told.tell(answers, wanted == null);
          }
        }
        return ClientFolder.exitCode(session);
      }
    }

    private void catalogue(Console console) {
      if (format == FigureText.Format.JSON) {
        console.json(Map.of("figures", figures.catalogue().stream().map(each -> Map.of("id", each.id(), "label",
            each.label().in(console.language()), "explanation", each.explanation().in(console.language()), "shape", each.shape().name()))
            .toList()));
        return;
      }
      List<List<String>> lines = new ArrayList<>();
      for (FigureInfo each : figures.catalogue()) {
        lines.add(List.of(each.id(), each.label().in(console.language())));
      }
      console.table(List.of(text("insights.id").in(console.language()), text("insights.label").in(console.language())), lines,
          List.of(false, false));
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(InsightsCommand.class, key, arguments);
  }
}
