package org.throughline.internal.examples.podcast;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.cli.spi.Console.Fact;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import picocli.CommandLine;

/** A command brought by an add-on: lists the episodes that are planned, or plans one. */
@Component
public final class PodcastPlanCommand implements Command {

  private final Clients clients;

  /** A command that works on what these open. */
  @Activate
  public PodcastPlanCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new PlanCall();
  }

  @CommandLine.Command(name = "podcast-plan")
  private final class PlanCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.ArgGroup(exclusive = false)
    private @Nullable NewEpisode planned;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      NewEpisode episode = planned;
      try (ClientSession session = clients.open(place, episode == null ? OpenMode.READ_ONLY : OpenMode.EDIT)) {
        if (episode != null) {
          session.run(new PlanEpisode(episode.show, episode.title, episode.at, episode.zone, episode.guest));
          session.save();
          console.say(text("plan.done", episode.title, episode.show));
        } else {
          list(session, console);
        }
      }
      return 0;
    }

    private static void list(ClientSession session, Console console) {
      List<Episode> coming = session.index().<Episode>all(Episode.class).stream()
          .filter(each -> each.getPlannedAt() != null && each.getState() == EpisodeState.PLANNED)
          .sorted(Comparator.comparing(Episode::getPlannedAt)).toList();
      if (coming.isEmpty()) {
        console.say(text("plan.none"));
      }
      DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(console.language());
      console.facts(coming.stream().map(each -> new Fact(
          language -> format.format(Objects.requireNonNull(each.getPlannedAt())),
          String.valueOf(each.getName()))).toList());
    }
  }

  /** What has to be said together about a new episode. */
  private static final class NewEpisode {

    @CommandLine.Option(names = "--show", paramLabel = "NAME", required = true)
    private String show = "";

    @CommandLine.Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @CommandLine.Option(names = "--at", paramLabel = "TIME", required = true)
    private LocalDateTime at = LocalDateTime.MIN;

    @CommandLine.Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @CommandLine.Option(names = "--guest", paramLabel = "NAME")
    private String guest = "";
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(PodcastPlanCommand.class, key, arguments);
  }
}
