package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.lint.BriefLint;
import org.throughline.briefing.lint.BriefScore;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;
import picocli.CommandLine;

/** Says how good the briefings of a client are, and why. */
@Component
public final class BriefLintCommand implements Command {

  private static final int FOUND = 1;

  private final Clients clients;
  private final BriefLint lint;

  /** A command that reads what these open and asks that. */
  @Activate
  public BriefLintCommand(@Reference Clients clients, @Reference BriefLint lint) {
    this.clients = clients;
    this.lint = lint;
  }

  @Override
  public Call prepare() {
    return new BriefLintCall();
  }

  @CommandLine.Command(name = "brief lint")
  private final class BriefLintCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--briefing", paramLabel = "BRIEFING")
    private String briefing = "";

    @CommandLine.Option(names = "--least", paramLabel = "SCORE")
    private int least;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Optional<Briefing> only =
            briefing.isBlank() ? Optional.empty() : Optional.of(new MeantBriefing(session).of(briefing, null));
        List<BriefScore> scores = lint.scores(session, console.work(MeantBriefing.text("brief.lint.progress"))).stream()
            .filter(it -> only.isPresent() ? it.briefing() == only.get()
                : it.briefing().getState() != BriefingState.CLOSED).toList();
        if (json) {
          console.json(Map.of("briefings", scores.stream().map(it -> json(it, console.language())).toList()));
        } else if (scores.isEmpty()) {
          console.say(MeantBriefing.text("brief.none", ""));
        } else {
          scores.forEach(it -> tell(it, console));
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        int code = ClientFolder.exitCode(session);
        return code == CommandLineProgram.FINE && scores.stream().anyMatch(it -> it.percent() < least) ? FOUND : code;
      }
    }
  }

  private static void tell(BriefScore score, Console console) {
    Locale language = console.language();
    console.say(MeantBriefing.text("brief.lint.score", Optional.ofNullable(score.briefing().getName()).orElse("–"),
        score.percent(), score.verdict()));
    for (BriefScore.Line each : score.lines()) {
      console.line((each.holds() ? "  + " : "  ! ") + each.check().title().in(language) + (each.holds() ? ""
          : " (" + MeantBriefing.text("brief.lint.points", each.check().weight()).in(language) + ")"));
      each.findings().forEach(it -> console.line("      " + it.message().in(language)));
    }
  }

  private static Map<String, @Nullable Object> json(BriefScore score, Locale language) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", score.briefing().getId());
    one.put("name", score.briefing().getName());
    one.put("score", score.percent());
    one.put("points", score.points());
    one.put("possible", score.possible());
    one.put("checks", score.lines().stream().map(each -> {
      Map<String, @Nullable Object> check = new LinkedHashMap<>();
      check.put("check", each.check().name());
      check.put("weight", each.check().weight());
      check.put("holds", each.holds());
      check.put("findings", each.findings().stream().map(it -> Map.of("rule", it.rule().id(), "message",
          it.message().in(language))).toList());
      return check;
    }).toList());
    return one;
  }
}
