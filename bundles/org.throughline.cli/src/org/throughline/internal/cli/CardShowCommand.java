package org.throughline.internal.cli;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.EvidenceService;
import picocli.CommandLine;

/** Shows one insight card with its figures, their intervals, and whether it still holds. */
@Component
public final class CardShowCommand implements Command {

  private final Clients clients;
  private final EvidenceService evidence;

  /** A command that reads what these open. */
  @Activate
  public CardShowCommand(@Reference Clients clients, @Reference EvidenceService evidence) {
    this.clients = clients;
    this.evidence = evidence;
  }

  @Override
  public Call prepare() {
    return new CardShowCall();
  }

  @CommandLine.Command(name = "card show")
  private final class CardShowCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "CARD", descriptionKey = "card")
    private String card = "";

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Cards cards = new Cards(session, clients.modules());
        CardCheck check = evidence.check(session, cards.meant(card, console.language()));
        if (json) {
          console.json(cards.json(check));
        } else {
          cards.show(check, console);
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        return ClientFolder.exitCode(session);
      }
    }
  }
}
