package org.throughline.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.remark.ReturnedRemarks;
import org.throughline.briefing.remark.TakeRemarks;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelLabel;
import org.throughline.core.OperationResult;
import org.throughline.model.briefing.Briefing;
import picocli.CommandLine;

/** Takes the remarks a reader sent back as comments on the sections of the briefing. */
@Component
public final class BriefRemarksCommand implements Command {

  private static final long LARGEST = 4_000_000;

  private final Clients clients;

  /** A command that edits what these open. */
  @Activate
  public BriefRemarksCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new BriefRemarksCall();
  }

  @CommandLine.Command(name = "brief remarks")
  private final class BriefRemarksCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--briefing", paramLabel = "BRIEFING")
    private String briefing = "";

    @CommandLine.Option(names = "--from", paramLabel = "NAME", required = true)
    private String from = "";

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      ReturnedRemarks returned = ReturnedRemarks.read(text(console.path(file), console));
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        String wanted = briefing.isBlank() ? returned.briefing().orElse("") : briefing;
        Briefing meant = new MeantBriefing(session).of(wanted, null);
        OperationResult result = session.run(new TakeRemarks(meant, returned, from.strip()));
        session.save();
        console.say(MeantBriefing.text("brief.remarks.done", result.changed() ? result.added().size() : 0,
            returned.remarks().size(), ModelLabel.name(meant)));
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }

    private static String text(Path file, Console console) {
      try {
        if (Files.size(file) > LARGEST) {
          throw new ClientException(Kind.BAD_INPUT,
              MeantBriefing.text("brief.remarks.large", console.shown(file)), file);
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new ClientException(Kind.NOT_FOUND,
            MeantBriefing.text("brief.remarks.unreadable", console.shown(file)), file);
      }
    }
  }
}
