package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.issue.Change;
import org.throughline.briefing.issue.Difference;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Issue;
import picocli.CommandLine;

/** Says what changed in a briefing between two issues, or since one. */
@Component
public final class BriefDiffCommand implements Command {

  private final Clients clients;
  private final Briefs briefs;

  /** A command that opens with these and makes documents with those. */
  @Activate
  public BriefDiffCommand(@Reference Clients clients, @Reference Briefs briefs) {
    this.clients = clients;
    this.briefs = briefs;
  }

  @Override
  public Call prepare() {
    return new BriefDiffCall();
  }

  /**
   * The issue of a briefing with a number.
   *
   * @throws ClientException BAD_INPUT when there is none, naming those there are
   */
  static Issue issue(Briefing briefing, int number) {
    return briefing.getIssues().stream().filter(it -> it.getNumber() != null && it.getNumber() == number).findFirst()
        .orElseThrow(() -> new ClientException(Kind.BAD_INPUT, briefing.getIssues().isEmpty()
            ? MeantBriefing.text("brief.diff.none", name(briefing))
            : MeantBriefing.text("brief.diff.number", name(briefing), number, briefing.getIssues().stream()
                .map(it -> String.valueOf(it.getNumber())).collect(Collectors.joining(", "))), null));
  }

  private static Worded name(Briefing briefing) {
    return org.throughline.core.ModelLabel.name(briefing);
  }

  @CommandLine.Command(name = "brief diff")
  private final class BriefDiffCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--briefing", paramLabel = "BRIEFING")
    private String briefing = "";

    @CommandLine.Option(names = "--from", paramLabel = "ISSUE")
    private @Nullable Integer from;

    @CommandLine.Option(names = "--to", paramLabel = "ISSUE")
    private @Nullable Integer to;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Briefing meant = new MeantBriefing(session).of(briefing, null);
        Issue before = issue(meant, from == null ? last(meant) : from);
        Integer until = to;
        FrozenDocument after = until == null ? now(session, meant, before) : FrozenDocument.of(issue(meant, until));
        Difference difference = Difference.between(FrozenDocument.of(before), after);
        Message now = until == null ? MeantBriefing.text("brief.diff.now") : MeantBriefing.text("brief.issue", until);
        if (json) {
          console.json(json(meant, before, until, difference, console));
        } else {
          console.say(MeantBriefing.text(difference.isEmpty() ? "brief.diff.same" : "brief.diff.title", name(meant),
              MeantBriefing.text("brief.issue", before.getNumber()), now));
          difference.bySection().values().forEach(changes -> {
            console.line(changes.getFirst().title());
            changes.forEach(it -> console.line("  " + it.text().in(console.language())));
          });
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        return ClientFolder.exitCode(session);
      }
    }

    private int last(Briefing meant) {
      return meant.getIssues().stream().mapToInt(it -> it.getNumber() == null ? 0 : it.getNumber()).max().orElse(1);
    }

    /** As it would go out now to the reader of the issue, in its language. */
    private FrozenDocument now(ClientSession session, Briefing meant, Issue issue) {
      return FrozenDocument.of(briefs.document(session, new BriefingRequest(issue.getReader(), Optional.empty(),
          Optional.empty(), Optional.ofNullable(meant.getId()), Optional.empty(), briefs.today(session.client())),
          Optional.ofNullable(issue.getLanguage())));
    }

    private static Map<String, @Nullable Object> json(Briefing meant, Issue before, @Nullable Integer until,
        Difference difference, Console console) {
      Map<String, @Nullable Object> result = new LinkedHashMap<>();
      result.put("briefing", meant.getId());
      result.put("from", before.getNumber());
      result.put("to", until);
      result.put("changes", difference.changes().stream().map(it -> one(it, console)).toList());
      return result;
    }

    private static Map<String, @Nullable Object> one(Change change, Console console) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("section", change.section());
      one.put("title", change.title());
      one.put("kind", change.kind().name());
      one.put("before", change.before());
      one.put("after", change.after());
      one.put("text", change.text().in(console.language()));
      return one;
    }
  }
}
