package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.EvidenceService;
import picocli.CommandLine;

/** Lists insight cards and says which of them no longer hold. */
@Component
public final class CardListCommand implements Command {

  private static final int FOUND = 1;

  private final Clients clients;
  private final EvidenceService evidence;

  /** A command that reads what these open. */
  @Activate
  public CardListCommand(@Reference Clients clients, @Reference EvidenceService evidence) {
    this.clients = clients;
    this.evidence = evidence;
  }

  @Override
  public Call prepare() {
    return new CardListCall();
  }

  @CommandLine.Command(name = "card list")
  private final class CardListCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--stale")
    private boolean stale;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Cards cards = new Cards(session, clients.modules());
        List<CardCheck> checks = cards.all().stream().map(each -> evidence.check(session, each)).toList();
        boolean any = checks.stream().anyMatch(CardCheck::isStale);
        List<CardCheck> told = stale ? checks.stream().filter(CardCheck::isStale).toList() : checks;
        if (json) {
          console.json(Map.of("cards", told.stream().map(cards::json).toList()));
        } else if (told.isEmpty()) {
          console.say(Cards.text(checks.isEmpty() ? "card.none" : "card.none.stale"));
        } else {
          cards.table(told, console);
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        int code = ClientFolder.exitCode(session);
        return code == CommandLineProgram.FINE && stale && any ? FOUND : code;
      }
    }
  }
}
