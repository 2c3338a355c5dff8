package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Ids;
import org.throughline.insight.evidence.AddQuote;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.CardDraft;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.insight.evidence.MakeCard;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.model.Readership;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.Grouping;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import picocli.CommandLine;

/** Makes an insight card from a query. */
@Component
public final class CardAddCommand implements Command {

  private final Clients clients;
  private final EvidenceService evidence;

  /** A command that changes what these open. */
  @Activate
  public CardAddCommand(@Reference Clients clients, @Reference EvidenceService evidence) {
    this.clients = clients;
    this.evidence = evidence;
  }

  @Override
  public Call prepare() {
    return new CardAddCall();
  }

  @CommandLine.Command(name = "card add")
  private final class CardAddCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @CommandLine.Option(names = "--claim", paramLabel = "TEXT", required = true)
    private String claim = "";

    @CommandLine.Option(names = "--kind", paramLabel = "KIND")
    private InsightKind kind = InsightKind.EXPERIENCE;

    @CommandLine.Option(names = "--query", paramLabel = "QUERY")
    private @Nullable String query;

    @CommandLine.Option(names = "--metric", paramLabel = "MEASURE")
    private @Nullable MetricKind metric;

    @CommandLine.Option(names = "--statistic", paramLabel = "STATISTIC")
    private Statistic statistic = Statistic.MEDIAN;

    @CommandLine.Option(names = "--hours", paramLabel = "clock|office")
    private CountedHours hours = CountedHours.CLOCK;

    @CommandLine.Option(names = "--within", paramLabel = "DURATION")
    private @Nullable Duration within;

    @CommandLine.Option(names = "--by", paramLabel = "GROUP")
    private List<Grouping> groups = new ArrayList<>();

    @CommandLine.Option(names = "--channel", paramLabel = "CHANNEL")
    private List<String> channels = new ArrayList<>();

    @CommandLine.Option(names = "--word", paramLabel = "WORD")
    private List<String> words = new ArrayList<>();

    @CommandLine.Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @CommandLine.Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @CommandLine.Option(names = "--save-query")
    private boolean save;

    @CommandLine.Option(names = "--expires", paramLabel = "DATE")
    private @Nullable LocalDate expires;

    @CommandLine.Option(names = "--link", paramLabel = "ELEMENT")
    private List<String> links = new ArrayList<>();

    @CommandLine.Option(names = "--quote", paramLabel = "TEXT")
    private List<String> quotes = new ArrayList<>();

    @CommandLine.Option(names = "--share")
    private boolean share;

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      if ((query == null) == (metric == null)) {
        throw new ClientException(Kind.BAD_INPUT, Cards.text("card.what"), null);
      }
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        Cards cards = new Cards(session, clients.modules());
        List<Element> about = links.stream().map(each -> cards.elements().meant(each, console.language())).toList();
        InsightQuery asked = asked(session, cards, console);
        Answer.Given given = switch (evidence.ask(session, asked)) {
          case Answer.None none -> throw new ClientException(Kind.BAD_INPUT, none.why(), null);
          case Answer.Given found -> found;
        };
        LocalDate last = expires;
        Optional<Person> author = console.who().in(session.client());
        MakeCard make = new MakeCard(asked, given, new CardDraft(name, claim, kind,
            last == null ? EvidenceService.today(session).plusMonths(CardDraft.MONTHS_VALID) : last, author,
            share ? Set.of(Readership.CLIENT) : Set.of()));
        session.run(make);
        InsightCard card = (InsightCard) session.index().byId(make.cardId()).orElseThrow();
        if (save && asked.eContainer() == null) {
          session.run(new AddElement(card.eContainer(), InsightPackage.Literals.INSIGHT_CHAPTER__QUERIES, asked));
        }
        about.forEach(each -> session.run(new LinkCard(card, each)));
        quotes.forEach(each -> session.run(new AddQuote(card, QuoteDraft.said(each))));
        session.save();
        CardCheck check = evidence.check(session, card);
        if (json) {
          console.json(cards.json(check));
        } else {
          cards.show(check, console);
        }
        return 0;
      }
    }

    private InsightQuery asked(ClientSession session, Cards cards, Console console) {
      String saved = query;
      MetricKind measure = metric;
      if (saved != null) {
        List<InsightQuery> named = session.index().<InsightQuery>all(InsightQuery.class).stream()
            .filter(each -> saved.equals(each.getId()) || each.eContainer() instanceof InsightChapter
                && each.getName() != null && each.getName().strip().equalsIgnoreCase(saved.strip())).toList();
        if (named.size() == 1) {
          return named.getFirst();
        }
        if (cards.elements().meant(saved, console.language()) instanceof InsightQuery meant) {
          return meant;
        }
      }
      if (measure == null) {
        throw new ClientException(Kind.BAD_INPUT, Cards.text("card.no.query", String.valueOf(saved)), null);
      }
      InsightQuery asked = InsightFactory.eINSTANCE.createInsightQuery();
      asked.setId(Ids.fresh());
      asked.setName(name);
      asked.setMetric(measure);
      asked.setStatistic(statistic);
      asked.setHoursBasis(hours);
      asked.setWithin(within);
      asked.getGroupings().addAll(groups);
      asked.getWords().addAll(words);
      asked.setPeriodFrom(from);
      asked.setPeriodUntil(until);
      for (String each : channels) {
        if (!(cards.elements().meant(each, console.language()) instanceof Channel channel)) {
          throw new ClientException(Kind.BAD_INPUT, Cards.text("card.no.channel", each), null);
        }
        asked.getChannels().add(channel);
      }
      return asked;
    }
  }
}
