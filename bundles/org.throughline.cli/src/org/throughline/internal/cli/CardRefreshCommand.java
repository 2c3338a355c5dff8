package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelLabel;
import org.throughline.core.practice.Amount;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.CardDraft;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.FreezeCard;
import org.throughline.insight.evidence.RecordReading;
import org.throughline.model.dna.Kpi;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricSeries;
import picocli.CommandLine;

/** Freezes the figures of cards anew that newer data contradicts, and reads the KPIs that saved queries measure. */
@Component
public final class CardRefreshCommand implements Command {

  private final Clients clients;
  private final EvidenceService evidence;

  /** A command that changes what these open. */
  @Activate
  public CardRefreshCommand(@Reference Clients clients, @Reference EvidenceService evidence) {
    this.clients = clients;
    this.evidence = evidence;
  }

  @Override
  public Call prepare() {
    return new CardRefreshCall();
  }

  @CommandLine.Command(name = "card refresh")
  private final class CardRefreshCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1..*", arity = "0..*", paramLabel = "CARD", descriptionKey = "card")
    private List<String> chosen = new ArrayList<>();

    @CommandLine.Option(names = "--kpis")
    private boolean kpis;

    @CommandLine.Option(names = "--check")
    private boolean check;

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = check ? ClientFolder.read(clients, place, console)
          : ClientFolder.edit(clients, place, recover, console)) {
        Cards cards = new Cards(session, clients.modules());
        List<CardCheck> fresh = new ArrayList<>();
        List<CardCheck> expired = new ArrayList<>();
        for (InsightCard each : chosen.isEmpty() ? cards.all()
            : chosen.stream().map(typed -> cards.meant(typed, console.language())).toList()) {
          CardCheck found = evidence.check(session, each);
          boolean named = !chosen.isEmpty();
          if (found.answer().orElse(null) instanceof Answer.Given given && (named || !found.disagreements().isEmpty())) {
            fresh.add(found);
            freeze(session, cards, found, given, console);
          } else if (named) {
            throw new ClientException(Kind.BAD_INPUT, found.answer().filter(Answer.None.class::isInstance)
                .map(Answer.None.class::cast).map(Answer.None::why)
                .orElseGet(() -> Cards.text("card.no.answer", ModelLabel.name(each))), null);
          } else if (found.isStale()) {
            expired.add(found);
          }
        }
        int readings = kpis ? readings(session, console) : 0;
        if (session.isDirty()) {
          session.save();
        }
        if (json) {
          console.json(Map.of("refreshed", fresh.stream().map(each -> cards.json(each)).toList(), "expired",
              expired.stream().map(each -> cards.json(each)).toList(), "readings", readings, "saved", !check));
        } else {
          if (fresh.isEmpty() && readings == 0) {
            console.say(Cards.text("card.fresh"));
          }
          expired.forEach(each -> console.warn(Cards.text("card.confirm", ModelLabel.name(each.card()))));
        }
        return 0;
      }
    }

    private void freeze(ClientSession session, Cards cards, CardCheck found, Answer.Given given, Console console) {
      if (!json) {
        console.say(Cards.text(check ? "card.would" : "card.refreshed", ModelLabel.name(found.card())));
        found.reasons().forEach(each -> console.line("  " + each.in(console.language())));
        FreezeCard.kept(found.card(), given).forEach(each -> console.line("  "
            + Cards.text("card.kept", cards.figure(each, console.language())).in(console.language())));
      }
      if (!check) {
        session.run(new FreezeCard(found.card(), given,
            EvidenceService.today(session).plusMonths(CardDraft.MONTHS_VALID)));
      }
    }

    private int readings(ClientSession session, Console console) {
      int readings = 0;
      for (MetricSeries series : List.copyOf(session.index().<MetricSeries>all(MetricSeries.class))) {
        InsightQuery query = series.getQuery();
        if (query == null || series.getKpis().isEmpty()) {
          continue;
        }
        switch (evidence.ask(session, query.getId())) {
          case Answer.None none -> console.warn(none.why());
          case Answer.Given given -> {
            for (Kpi kpi : series.getKpis()) {
              readings += read(session, kpi, series, given, console) ? 1 : 0;
            }
          }
        }
      }
      return readings;
    }

    private boolean read(ClientSession session, Kpi kpi, MetricSeries series, Answer.Given given, Console console) {
      if (check || RecordReading.isKnown(kpi, given)) {
        return false;
      }
      try {
        session.run(new RecordReading(kpi, series, given));
      } catch (ClientException incomparable) {
        console.warn(incomparable.text());
        return false;
      }
      if (!json) {
        console.say(Cards.text("card.reading", ModelLabel.name(kpi), Amount.of(given.whole().value()),
            given.whole().cases()));
      }
      return true;
    }
  }
}
