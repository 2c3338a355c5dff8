package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.Clients;
import org.throughline.core.FileReport;
import org.throughline.core.FileReport.State;
import org.throughline.core.Message;
import picocli.CommandLine;

/** Looks at the files of a client without changing anything. */
@Component
public final class CheckFileCommand implements Command {

  private final Clients clients;

  /** A command that looks with the modules these know. */
  @Activate
  public CheckFileCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new CheckCall();
  }

  @CommandLine.Command(name = "check-file")
  private final class CheckCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of("");

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path looked = console.path(path);
      console.progress(text("check.progress", console.shown(looked)));
      List<FileReport> reports = clients.check(looked);
      Set<State> found = reports.stream().map(FileReport::state)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
      if (json) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("path", looked);
        result.put("good", found.equals(EnumSet.of(State.READABLE)));
        result.put("files", reports.stream().map(report -> json(report, console.language())).toList());
        console.json(result);
      } else {
        show(reports, found, looked, console);
      }
      return ClientFolder.exitCode(ClientFolder.worst(List.copyOf(found)));
    }

    private static Map<String, @Nullable Object> json(FileReport report, Locale language) {
      Map<String, @Nullable Object> file = new LinkedHashMap<>();
      file.put("file", report.path());
      file.put("state", report.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      Message problem = report.problem();
      file.put("problem", problem == null ? null : problem.in(language));
      return file;
    }

    private static void show(List<FileReport> reports, Set<State> found, Path looked, Console console) {
      List<FileReport> bad = reports.stream().filter(report -> report.state() != State.READABLE).toList();
      for (FileReport report : bad) {
        Message problem = report.problem();
        String name = report.path().isEmpty() ? console.shown(looked) : report.path();
        console.line(problem == null ? name + ": " + text("state." + report.state()).in(console.language())
            : problem.in(console.language()).contains(name) ? problem.in(console.language())
            : name + ": " + problem.in(console.language()));
      }
      long good = reports.size() - bad.size();
      if (bad.isEmpty()) {
        console.say(text("check.good", good));
      } else {
        String kinds = Arrays.stream(State.values()).filter(state -> state != State.READABLE && found.contains(state))
            .map(state -> reports.stream().filter(report -> report.state() == state).count() + " "
                + text("count." + state).in(console.language()))
            .collect(Collectors.joining(", "));
        console.say(text("check.bad", reports.size(), good, kinds));
      }
    }
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(CheckFileCommand.class, key, arguments);
  }
}
