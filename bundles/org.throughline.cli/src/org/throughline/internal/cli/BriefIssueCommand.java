package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.briefing.issue.IssueBriefing;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelLabel;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import picocli.CommandLine;

/** Freezes a briefing as it goes out. */
@Component
public final class BriefIssueCommand implements Command {

  private final Clients clients;
  private final Briefs briefs;

  /** A command that opens with these and makes documents with those. */
  @Activate
  public BriefIssueCommand(@Reference Clients clients, @Reference Briefs briefs) {
    this.clients = clients;
    this.briefs = briefs;
  }

  @Override
  public Call prepare() {
    return new BriefIssueCall();
  }

  @CommandLine.Command(name = "brief issue")
  private final class BriefIssueCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--briefing", paramLabel = "BRIEFING")
    private String briefing = "";

    @CommandLine.Option(names = "--reader", paramLabel = BriefReader.TYPED, converter = BriefReader.class)
    private @Nullable Readership reader;

    @CommandLine.Option(names = "--what-changed", paramLabel = "TEXT")
    private String summary = "";

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        Briefing meant = new MeantBriefing(session).of(briefing, reader);
        Readership readership = reader == null ? meant.getReader() : reader;
        FrozenDocument document = FrozenDocument.of(briefs.document(session, new BriefingRequest(readership,
            Optional.empty(), Optional.empty(), Optional.ofNullable(meant.getId()), Optional.empty(),
            briefs.today(session.client())), Optional.ofNullable(meant.getLanguage())));
        if (document.sections().size() < 2) {
          throw new ClientException(Kind.REFUSED, MeantBriefing.text("brief.issue.empty", ModelLabel.name(meant)), null);
        }
        session.record(new IssueBriefing(meant, document, readership, console.who().in(session.client()).orElse(null),
            summary));
        session.save();
        console.say(MeantBriefing.text("brief.issue.done", ModelLabel.name(meant),
            meant.getIssues().getLast().getNumber(), document.words()));
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }
  }
}
