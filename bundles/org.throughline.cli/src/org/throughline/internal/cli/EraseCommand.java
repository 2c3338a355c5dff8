package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.throughline.core.FileReport.State;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Moment;
import org.throughline.insight.privacy.ErasureReport;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.insight.privacy.Retention;
import org.throughline.model.insight.Dataset;
import picocli.CommandLine;

/** Erases people who ask for it, and imports whose time is over. */
@Component
public final class EraseCommand implements Command {

  /** Something is left on a database server. */
  private static final int NOT_EVERYWHERE = 1;

  private final Clients clients;
  private final ErasureService erasures;

  /** A command that erases from what these open. */
  @Activate
  public EraseCommand(@Reference Clients clients, @Reference ErasureService erasures) {
    this.clients = clients;
    this.erasures = erasures;
  }

  @Override
  public Call prepare() {
    return new EraseCall();
  }

  @CommandLine.Command(name = "erase")
  private final class EraseCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1..*", arity = "0..*", paramLabel = "AUTHOR", descriptionKey = "author")
    private List<String> authors = new ArrayList<>();

    @CommandLine.Option(names = "--expired")
    private boolean expired;

    @CommandLine.Option(names = "--check")
    private boolean check;

    @CommandLine.Option(names = "--words")
    private boolean words;

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      List<String> people = authors.stream().filter(each -> !each.strip().replaceFirst("^@", "").isBlank()).toList();
      if (people.isEmpty() != expired) {
        throw new ClientException(Kind.BAD_INPUT, text("erase.whom"), null);
      }
      Path place = console.path(folder);
      if (!recover) {
        // Opening would put that work among the backups, and these go.
        ClientFolder.unsaved(clients, place).ifPresent(work -> {
          throw new ClientException(Kind.REFUSED,
              text("erase.unsaved", console.shown(place), new Moment(work.at())), place);
        });
      }
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        if (check && session.hasWorkAside()) {
          console.warn(text("erase.aside"));
        }
        Message step = text("erase.looking", console.shown(place));
        ErasureService.Prepared prepared = expired ? erasures.expired(session, console.work(step))
            : erasures.people(session, people, words, console.work(step));
        ErasureReport report = prepared.report();
        if (check) {
          prepared.discard();
        } else {
          report = prepared.apply();
        }
        tell(report, console);
        return report.left().isEmpty() ? 0 : NOT_EVERYWHERE;
      }
    }

    private void tell(ErasureReport report, Console console) {
      if (json) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("reason", report.reason().getName());
        answer.put("rows", report.rows());
        answer.put("masked", report.masked());
        answer.put("quotes", report.quotes());
        answer.put("datasets", report.datasets());
        answer.put("examples", report.examples());
        answer.put("erased", !check && !report.isEmpty());
        answer.put("left", report.left().stream().map(each -> each.in(console.language())).toList());
        console.json(answer);
      } else if (report.isEmpty()) {
        console.say(text(expired ? "erase.none.expired" : "erase.none"));
      } else {
        console.say(text(check ? "erase.would" : "erase.done", report.rows(), report.quotes(), report.masked(),
            String.join(", ", report.datasets())));
        if (check && !report.examples().isEmpty()) {
          console.say(text("erase.examples"));
          report.examples().forEach(each -> console.line("  " + each.replaceAll("\\p{Cntrl}", " ")));
        }
        if (!check) {
          console.warn(text("erase.elsewhere"));
        }
      }
      if (!json) {
        report.left().forEach(console::warn);
      }
    }
  }

  /**
   * Erases what may not be kept any more, while the client is open anyway, and says so. Not while something of the client
   * may still have to be brought back from the backups, which go with it: it says so then too.
   */
  static void overdue(ErasureService erasures, ClientSession session, Console console) {
    ZoneId zone = session.client().getZone();
    LocalDate today = LocalDate.ofInstant(session.now(), zone == null ? ZoneOffset.UTC : zone);
    String over = session.index().<Dataset>all(Dataset.class).stream().filter(each -> Retention.isOver(each, today))
        .map(each -> String.valueOf(each.getName())).collect(Collectors.joining(", "));
    boolean whole = ClientFolder.worst(session.problems().stream().map(FileReport::state).toList()) == State.READABLE;
    if (session.hasWorkAside() || !whole) {
      if (!over.isEmpty()) {
        console.warn(text(whole ? "erase.later" : "erase.later.part", over, NewCommand.quoted(console.shown(session.folder()))));
      }
      return;
    }
    ErasureReport report = erasures.expired(session, console.work(text("erase.looking", console.shown(session.folder())))).apply();
    report.left().forEach(console::warn);
    if (!report.isEmpty()) {
      console.warn(text("erase.overdue", report.rows(), String.join(", ", report.datasets()), report.quotes()));
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(EraseCommand.class, key, arguments);
  }
}
