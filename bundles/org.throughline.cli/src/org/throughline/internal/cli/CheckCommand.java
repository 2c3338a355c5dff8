package org.throughline.internal.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.RulesInUse;
import org.throughline.coherence.Score;
import org.throughline.coherence.Scores;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingSeverity;
import picocli.CommandLine;

/** Checks whether a client holds together. */
@Component
public final class CheckCommand implements Command {

  /** The exit code when an error was found. */
  static final int ERRORS = 1;

  private final Clients clients;
  private final RuleCatalog catalog;

  /** A command that opens with these and checks by those. */
  @Activate
  public CheckCommand(@Reference Clients clients, @Reference RuleCatalog catalog) {
    this.clients = clients;
    this.catalog = catalog;
  }

  @Override
  public Call prepare() {
    return new CheckCall();
  }

  /** From how bad on findings are shown. */
  private enum Least {
    ERROR, WARNING, HINT;

    boolean shows(FindingSeverity severity) {
      return severity == FindingSeverity.ERROR || this == HINT || this == WARNING && severity == FindingSeverity.WARNING;
    }
  }

  private enum Format {
    TEXT, JSON, SARIF
  }

  /** What came out of a check. */
  record Result(ClientSession session, RulesInUse rules, FindingStates states, Scores scores, LocalDate today) {

    long count(FindingSeverity severity) {
      return states.open().stream().filter(each -> each.severity() == severity).count();
    }

    List<Entry> waived() {
      return states.all().stream().filter(each -> each.state() == State.WAIVED).toList();
    }
  }

  @CommandLine.Command(name = "check")
  private final class CheckCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--severity", paramLabel = "error|warning|hint")
    private Least severity = Least.HINT;

    @CommandLine.Option(names = "--rule", paramLabel = "ID")
    private List<String> wanted = new ArrayList<>();

    @CommandLine.Option(names = "--format", paramLabel = "text|json|sarif")
    private Format format = Format.TEXT;

    @CommandLine.Option(names = "--scores")
    private boolean scores;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      List<Rule<?>> rules = rules();
      try (ClientSession session = ClientFolder.read(clients, place, console);
          Checker checker = new Checker(session.client(), session.index(), rules, catalog.settings(session))) {
        checker.update(() -> false, console.work(Message.of(CheckCommand.class, "rules.progress")));
        LocalDate today = RuleCatalog.today(session);
        FindingStates states = FindingStates.of(checker.findings(), session.index(), today);
        Result result = new Result(session, checker.inUse(), states,
            Scores.of(session.index(), checker.inUse(), states), today);
        List<Entry> shown = states.open().stream().filter(each -> severity.shows(each.severity())).toList();
        switch (format) {
          case TEXT -> {
            show(result, shown, console);
            if (scores) {
              new ScoreText(new Elements(session, clients.modules()), console).show(result.scores());
            }
          }
          case JSON -> console.json(json(result, shown, console.language()));
          case SARIF -> console.json(
              new SarifLog(result.session(), console.language()).of(result.rules(), shown, result.waived()));
        }
        ClientFolder.warnOfUnsaved(clients, place, console);
        ClientFolder.warn(session, console);
        int files = ClientFolder.exitCode(session);
        return files != 0 ? files : result.count(FindingSeverity.ERROR) > 0 ? ERRORS : 0;
      }
    }

    private List<Rule<?>> rules() {
      if (catalog.rules().isEmpty()) {
        throw new ClientException(Kind.MISSING_MODULE, Message.of(CheckCommand.class, "rules.none"), null);
      }
      for (String id : wanted) {
        if (catalog.rule(id).isEmpty()) {
          throw new ClientException(Kind.BAD_INPUT, Message.of(CheckCommand.class, "rules.unknown", id,
              catalog.rules().stream().map(each -> each.card().id()).collect(Collectors.joining(", "))), null);
        }
      }
      return catalog.rules().stream().filter(each -> wanted.isEmpty() || wanted.contains(each.card().id())).toList();
    }
  }

  // ---- for people

  private static void show(Result result, List<Entry> shown, Console console) {
    Locale language = console.language();
    List<String> kinds = List.of(FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.HINT).stream()
        .map(each -> kind(each).in(language)).toList();
    int widest = kinds.stream().mapToInt(String::length).max().orElse(0) + 2;
    for (Entry entry : shown) {
      Finding finding = entry.finding().orElseThrow();
      String kind = kind(entry.severity()).in(language);
      console.line(kind + " ".repeat(widest - kind.length())
          + finding.message().in(language).replace("\n", "\n" + " ".repeat(widest)));
      console.line(" ".repeat(widest) + place(finding, result.session(), language));
      note(entry, language).ifPresent(note -> console.line(" ".repeat(widest) + note));
    }
    if (!shown.isEmpty()) {
      console.line("");
    }
    Score whole = result.scores().whole();
    console.say(Message.of(CheckCommand.class, "rules.summary", result.count(FindingSeverity.ERROR),
        result.count(FindingSeverity.WARNING), result.count(FindingSeverity.HINT), result.waived().size()));
    console.say(Message.of(CheckCommand.class, whole.held() == whole.made() ? "rules.all" : "rules.held",
        whole.held(), whole.made(), result.rules().rules().size()));
  }

  /** Where it is: the element, the file that holds it, and by which rule. */
  private static String place(Finding finding, ClientSession session, Locale language) {
    String element = Elements.told(finding.about(), language);
    return session.pathOf(finding.about())
        .map(file -> Message.of(CheckCommand.class, "rules.place", element, file, finding.rule().id()))
        .orElseGet(() -> Message.of(CheckCommand.class, "rules.place.none", element, finding.rule().id())).in(language);
  }

  private static Optional<String> note(Entry entry, Locale language) {
    return switch (entry.state()) {
      case WAIVER_EXPIRED -> entry.waiver().map(waiver ->
          Message.of(CheckCommand.class, "rules.expired",
              waiver.getUntil() == null ? "" : new Day(waiver.getUntil())).in(language));
      case WAIVER_OVERTAKEN -> Optional.of(Message.of(CheckCommand.class, "rules.overtaken").in(language));
      case ASSIGNED -> entry.owner().map(owner -> named(owner, language))
          .map(owner -> entry.due().isPresent()
              ? Message.of(CheckCommand.class, "rules.owner.due", owner, new Day(entry.due().get())).in(language)
              : Message.of(CheckCommand.class, "rules.owner", owner).in(language));
      default -> Optional.empty();
    };
  }

  /** A person by name, without the quotation marks of things. */
  private static String named(Person person, Locale language) {
    String name = person.getName();
    return name == null || name.isBlank() ? ModelLabel.name(person).in(language) : name;
  }

  private static Message kind(FindingSeverity severity) {
    return Message.of(CheckCommand.class, "severity." + severity.name());
  }

  // ---- for scripts

  private Map<String, @Nullable Object> json(Result result, List<Entry> shown, Locale language) {
    Elements elements = new Elements(result.session(), clients.modules());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("client", result.session().client().getName());
    json.put("date", result.today());
    json.put("rules", result.rules().rules().size());
    json.put("errors", result.count(FindingSeverity.ERROR));
    json.put("warnings", result.count(FindingSeverity.WARNING));
    json.put("hints", result.count(FindingSeverity.HINT));
    json.put("checks", result.scores().whole().made());
    json.put("held", result.scores().whole().held());
    json.put("findings", shown.stream().map(each -> json(each, elements, language)).toList());
    json.put("waived", result.waived().stream().map(each -> json(each, elements, language)).toList());
    json.put("silos", result.scores().silos().stream().map(each -> json(each, elements)).toList());
    json.put("chapters", result.scores().chapters().stream().map(each -> json(each, elements)).toList());
    return json;
  }

  private static Map<String, @Nullable Object> json(Entry entry, Elements elements, Locale language) {
    Finding finding = entry.finding().orElseThrow();
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("rule", entry.identity().rule());
    one.put("key", entry.identity().key());
    one.put("severity", entry.severity().name().toLowerCase(Locale.ROOT));
    one.put("state", entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    one.put("message", finding.message().in(language));
    one.put("about", elements.json(finding.about()));
    one.put("evidence", finding.evidence().stream().map(each -> json(each, elements)).toList());
    one.put("owner", entry.owner().map(Element::getName).orElse(null));
    one.put("due", entry.due().orElse(null));
    entry.waiver().ifPresent(waiver -> {
      Map<String, @Nullable Object> granted = new LinkedHashMap<>();
      granted.put("reason", waiver.getReason());
      granted.put("until", waiver.getUntil());
      granted.put("by", waiver.getGrantedBy() == null ? null : waiver.getGrantedBy().getName());
      one.put("waiver", granted);
    });
    return one;
  }

  private static Map<String, @Nullable Object> json(Evidence evidence, Elements elements) {
    Map<String, @Nullable Object> one = elements.json(evidence.element());
    var feature = evidence.feature();
    one.put("feature", feature == null ? null : feature.getName());
    one.put("value", evidence.value() == null ? null : String.valueOf(evidence.value()));
    return one;
  }

  private static Map<String, @Nullable Object> json(Score score, Elements elements) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    EObject part = score.part().orElse(null);
    Map<String, @Nullable Object> about = part == null ? Map.of() : elements.json(part);
    one.put("id", about.get("id"));
    one.put("type", about.get("type"));
    one.put("name", about.get("name"));
    one.put("checks", score.made());
    one.put("held", score.held());
    one.put("percent", score.percent().map(BigDecimal::doubleValue).orElse(null));
    one.put("rules", score.rules().stream().sorted(Comparator.comparing(each -> each.rule().id()))
        .filter(each -> each.held() < each.made())
        .map(each -> Map.of("rule", each.rule().id(), "checks", each.made(), "held", each.held())).toList());
    return one;
  }
}
