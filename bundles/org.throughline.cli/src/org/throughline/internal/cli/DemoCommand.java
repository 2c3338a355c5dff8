package org.throughline.internal.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.BriefingRequest;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.cli.spi.Console.Fact;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.insight.ConversationFindings;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.ConversationService;
import org.throughline.model.insight.DataOrigin;
import org.throughline.insight.DeskVolume;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.ImportResult;
import org.throughline.insight.Overview;
import org.throughline.insight.ResponseTime;
import org.throughline.insight.Unanswered;
import org.throughline.model.Readership;
import org.throughline.sample.SampleClient;
import picocli.CommandLine;

/** Shows in one go what the program does: a client, conversations, figures, a briefing. */
@Component
public final class DemoCommand implements Command {

  private static final int MOST_DESKS = 3;

  private final Clients clients;
  private final SampleClient sample;
  private final ConversationService conversations;
  private final Briefs briefs;

  /** A command that works with these. */
  @Activate
  public DemoCommand(@Reference Clients clients, @Reference SampleClient sample,
      @Reference ConversationService conversations, @Reference Briefs briefs) {
    this.clients = clients;
    this.sample = sample;
    this.conversations = conversations;
    this.briefs = briefs;
  }

  @Override
  public Call prepare() {
    return new DemoCall();
  }

  @CommandLine.Command(name = "demo")
  private final class DemoCall implements Call {

    @CommandLine.Option(names = "--folder", paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--conversations", paramLabel = "FILE")
    private Path own = Path.of("");

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      boolean ownFile = !own.toString().isEmpty();
      if (ownFile) {
        // Before anything is made, so that a wrong file leaves nothing behind.
        console.progress(text("import.looking", console.shown(console.path(own))));
        conversations.check(console.path(own));
      }
      Path place = folder.toString().isEmpty() ? free(console.path(Path.of("throughline-demo")), "")
          : console.path(folder);
      console.progress(text("demo.making", console.shown(place)));
      try (ClientSession session = ownFile ? clients.create(place, details(console.path(own), console))
          : sample.create(place)) {
        if (ownFile) {
          Readers.share(session);
        }
        Path csv = ownFile ? console.path(own) : generated(place);
        console.progress(text("import.progress", console.shown(csv)));
        ConversationService.Outcome outcome = conversations.importInto(session, csv,
            new ImportOptions(ImportCommand.stem(csv), "", DataOrigin.MEASURED, null), Set.of(Readership.CLIENT));
        session.save();
        ImportResult imported = outcome.result();
        ConversationFindings figures = outcome.findings();
        outcome.result().warnings().stream().filter(warning -> !json).forEach(console::warn);
        console.progress(text("brief.progress"));
        LocalDate day = ownFile ? briefs.today(session.client()) : sample.today();
        Path briefing = free(beside(place, "-briefing.html"), ".html");
        briefs.write(session, new BriefingRequest(Readership.CLIENT, Optional.empty(),
            Optional.of(console.who().nameIn(session.client())).filter(name -> !name.isBlank()), Optional.empty(),
            Optional.empty(), day),
            briefs.renderer("html"), briefing);
        if (json) {
          console.json(json(session, csv, imported, figures, briefing));
        } else {
          show(session, csv, imported, figures, briefing, console);
        }
      }
      return 0;
    }

    private NewClient details(Path csv, Console console) {
      Locale system = Locale.getDefault();
      String country = system.getCountry().matches("[A-Z]{2}") ? system.getCountry() : "NL";
      return new NewClient(ImportCommand.stem(csv), Locale.of(console.language().getLanguage()), country,
          ZoneId.systemDefault());
    }

    private Path generated(Path place) {
      Path csv = free(beside(place, "-conversations.csv"), ".csv");
      if (sample.writeConversations(csv).isEmpty()) {
        throw new ClientException(Kind.MISSING_MODULE, text("demo.generator"), null);
      }
      return csv;
    }
  }

  private static Path beside(Path place, String ending) {
    return place.resolveSibling(place.getFileName() + ending);
  }

  /** The path itself when nothing is there, else with the first free number. */
  private static Path free(Path wanted, String ending) {
    Path free = wanted;
    String name = wanted.getFileName().toString();
    for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
      free = wanted.resolveSibling(name.substring(0, name.length() - ending.length()) + "-" + number + ending);
    }
    return free;
  }

  // ---- for people

  private static void show(ClientSession session, Path csv, ImportResult imported, ConversationFindings figures,
      Path briefing, Console console) {
    Locale language = console.language();
    ZoneId zone = Optional.ofNullable(session.client().getZone()).orElse((ZoneId) ZoneOffset.UTC);
    Overview overview = figures.overview();
    console.say(text("demo.client", String.valueOf(session.client().getName()), console.shown(session.folder())));
    console.say(text("demo.imported", imported.dataset().rows(), imported.dataset().conversations(),
        overview.desks(), date(LocalDate.ofInstant(overview.period().from(), zone), language),
        date(LocalDate.ofInstant(overview.period().to(), zone), language), console.shown(csv)));
    if (imported.dataset().rejected() > 0) {
      console.say(text("demo.rejected", imported.dataset().rejected()));
    }
    if (overview.origin() == DataOrigin.GENERATED) {
      console.say(text("demo.generated"));
    }
    console.line("");
    console.say(text("demo.found"));
    console.facts(facts(figures, language));
    console.line("");
    console.say(text("demo.briefing", briefing.toString()));
    console.say(text("new.next", NewCommand.quoted(console.shown(session.folder()))));
  }

  private static List<Fact> facts(ConversationFindings figures, Locale language) {
    List<Fact> facts = new ArrayList<>();
    all(figures).ifPresent(all -> {
      facts.add(new Fact(text("demo.response"),
          text("demo.response.value", new Spell(all.median()), new Spell(all.ninetieth()), all.answers())
              .in(language)));
      facts.add(new Fact(text("demo.office"),
          text("demo.response.value", new Spell(all.officeMedian()), new Spell(all.officeNinetieth()), all.answers())
              .in(language)));
    });
    List<Unanswered> known = unanswered(figures).stream().filter(each -> each.turns() > 0).toList();
    if (!known.isEmpty()) {
      facts.add(new Fact(text("demo.unanswered"), known.stream()
          .map(each -> text("demo.unanswered.value", percent(each.share(), language), each.after().toHours())
              .in(language)).collect(Collectors.joining(", "))));
    }
    if (figures.hours().total() > 0) {
      int busiest = figures.hours().busiest();
      facts.add(new Fact(text("demo.hours"), text("demo.hours.value", String.format(Locale.ROOT, "%02d:00", busiest),
          String.format(Locale.ROOT, "%02d:00", busiest + 1), figures.hours().in(busiest), figures.hours().total())
              .in(language)));
    }
    List<DeskVolume> desks = figures.volumes().stream().limit(MOST_DESKS).toList();
    facts.add(new Fact(text("demo.voice"), desks.stream()
        .map(desk -> desk.desk() + " " + percent(desk.share(), language)).collect(Collectors.joining(", "))));
    return facts;
  }

  /** How long customers of all desks waited; empty when nobody was answered. */
  private static Optional<ResponseTime> all(ConversationFindings figures) {
    return figures.responseTimes().stream()
        .filter(each -> each.desk().equals(ConversationMetrics.ALL_DESKS) && each.answers() > 0).findFirst();
  }

  /** What all desks together left unanswered after each number of hours. */
  private static List<Unanswered> unanswered(ConversationFindings figures) {
    return figures.unanswered().stream().flatMap(List::stream)
        .filter(each -> each.desk().equals(ConversationMetrics.ALL_DESKS)).toList();
  }

  private static String date(LocalDate date, Locale language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
  }

  private static String percent(double share, Locale language) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  // ---- for scripts

  private static Map<String, @Nullable Object> json(ClientSession session, Path csv, ImportResult imported,
      ConversationFindings figures, Path briefing) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("folder", session.folder());
    result.put("conversationsFile", csv);
    result.put("briefing", briefing);
    result.put("rows", imported.dataset().rows());
    result.put("rejected", imported.dataset().rejected());
    result.put("conversations", imported.dataset().conversations());
    result.put("desks", figures.overview().desks());
    result.put("generated", figures.overview().origin() == DataOrigin.GENERATED);
    Optional<ResponseTime> all = all(figures);
    result.put("answers", all.map(ResponseTime::answers).orElse(0L));
    result.put("medianResponseSeconds", all.map(each -> each.median().toMillis() / 1000.0).orElse(null));
    result.put("ninetiethResponseSeconds", all.map(each -> each.ninetieth().toMillis() / 1000.0).orElse(null));
    result.put("medianOfficeSeconds", all.map(each -> each.officeMedian().toMillis() / 1000.0).orElse(null));
    result.put("ninetiethOfficeSeconds", all.map(each -> each.officeNinetieth().toMillis() / 1000.0).orElse(null));
    Map<String, Double> unanswered = new LinkedHashMap<>();
    unanswered(figures).forEach(each -> unanswered.put(String.valueOf(each.after().toHours()), each.share()));
    result.put("unansweredShareAfterHours", unanswered);
    result.put("busiestHour", figures.hours().busiest());
    Map<String, Double> voice = new LinkedHashMap<>();
    figures.volumes().forEach(desk -> voice.put(desk.desk(), desk.share()));
    result.put("shareOfVoice", voice);
    return result;
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(DemoCommand.class, key, arguments);
  }
}
