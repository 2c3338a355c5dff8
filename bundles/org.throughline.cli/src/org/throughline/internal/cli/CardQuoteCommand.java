package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.insight.evidence.AddQuote;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.model.insight.InsightCard;
import picocli.CommandLine;

/** Copies what customers said onto an insight card. */
@Component
public final class CardQuoteCommand implements Command {

  private final Clients clients;
  private final EvidenceService evidence;

  /** A command that changes what these open. */
  @Activate
  public CardQuoteCommand(@Reference Clients clients, @Reference EvidenceService evidence) {
    this.clients = clients;
    this.evidence = evidence;
  }

  @Override
  public Call prepare() {
    return new CardQuoteCall();
  }

  @CommandLine.Command(name = "card quote")
  private final class CardQuoteCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "CARD", descriptionKey = "card")
    private String card = "";

    @CommandLine.Parameters(index = "2..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> texts = List.of();

    @CommandLine.Option(names = "--speaker", paramLabel = "WHO")
    private String speaker = "";

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        Cards cards = new Cards(session, clients.modules());
        InsightCard meant = cards.meant(card, console.language());
        for (String each : texts) {
          QuoteDraft said = QuoteDraft.said(each);
          session.run(new AddQuote(meant, new QuoteDraft(said.text(), Optional.ofNullable(session.client().getLanguage()), said.saidAt(),
              speaker, said.direction(), said.sentiment(), said.permission(), said.messageId(), said.dataset(), said.channel())));
        }
        session.save();
        if (json) {
          console.json(cards.json(evidence.check(session, meant)));
        } else {
          cards.show(evidence.check(session, meant), console);
        }
        return ClientFolder.exitCode(session);
      }
    }
  }
}
