package org.throughline.internal.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.Trend;
import org.throughline.dna.ledger.LedgerEntry;
import org.throughline.dna.ledger.LedgerGroup;
import org.throughline.dna.ledger.LedgerGrouping;
import org.throughline.dna.ledger.LedgerWords;
import org.throughline.dna.ledger.PromiseLedger;
import org.throughline.dna.ledger.PromiseLedgers;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.model.Element;
import org.throughline.model.dna.Measurement;
import org.throughline.model.value.Quantity;
import picocli.CommandLine;

/** Holds promises against practice. */
@Component
public final class LedgerCommand implements Command {

  private static final int FOUND = 1;
  private static final MathContext DIGITS = new MathContext(12);

  private final Clients clients;
  private final PromiseLedgers ledgers;

  /** A command that reads what these open. */
  @Activate
  public LedgerCommand(@Reference Clients clients, @Reference PromiseLedgers ledgers) {
    this.clients = clients;
    this.ledgers = ledgers;
  }

  @Override
  public Call prepare() {
    return new LedgerCall();
  }

  @CommandLine.Command(name = "ledger")
  private final class LedgerCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--by", paramLabel = "promise|channel|department|level")
    private LedgerGrouping by = LedgerGrouping.PROMISE;

    @CommandLine.Option(names = "--all")
    private boolean all;

    @CommandLine.Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @CommandLine.Option(names = "--broken")
    private boolean broken;

    @CommandLine.Option(names = "--csv")
    private boolean csv;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      if (csv && json) {
        throw new ClientException(Kind.BAD_INPUT, text("ledger.formats"), null);
      }
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        LocalDate day = date;
        PromiseLedger whole =
            day == null ? ledgers.today(session.client()) : PromiseLedger.of(session.client(), day);
        PromiseLedger ledger = all ? whole : whole.binding();
        if (json) {
          console.json(json(session, ledger));
        } else if (csv) {
          csv(ledger, console);
        } else {
          show(ledger, whole.entries().size() - ledger.entries().size(), console);
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        int code = ClientFolder.exitCode(session);
        boolean found = broken && ledger.count(PracticeState.BROKEN) > 0;
        return code == CommandLineProgram.FINE && found ? FOUND : code;
      }
    }

    // ---- for people

    private void show(PromiseLedger ledger, int left, Console console) {
      LedgerWords words = LedgerWords.of(ledger, console.language());
      console.say(text("ledger.title", words.date(ledger.day())));
      if (ledger.entries().isEmpty()) {
        console.say(text(left == 0 ? "ledger.nothing" : "ledger.nothing.binding", left));
        return;
      }
      console.line(words.counts(ledger.entries()));
      int[] widths = widths(ledger, words);
      for (LedgerGroup group : ledger.groups(by)) {
        console.line("");
        console.line(group.name().in(console.language()) + " (" + words.counts(group.entries()) + ")");
        group.entries().forEach(entry -> show(entry, words, widths, console));
      }
      long invented = ledger.entries().stream().filter(entry -> entry.practice().measurement()
          .filter(StandardPractice::invented).isPresent()).count();
      if (invented > 0) {
        console.line("");
        console.say(text("ledger.invented", invented));
      }
      if (left > 0) {
        console.line("");
        console.say(text("ledger.left", left));
      }
    }

    private void show(LedgerEntry entry, LedgerWords words, int[] widths, Console console) {
      StringBuilder line = new StringBuilder();
      List<String> cells = cells(entry, words);
      for (int i = 0; i < cells.size(); i++) {
        line.append("  ").append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i))));
      }
      console.line(line.toString().stripTrailing());
      entry.practice().unheld().ifPresent(reason -> console.line("    " + words.remarks(entry).stream()
          .filter(remark -> remark.contains(reason.in(console.language()))).collect(Collectors.joining(" "))));
    }

    private static int[] widths(PromiseLedger ledger, LedgerWords words) {
      int[] widths = new int[cells(ledger.entries().getFirst(), words).size()];
      for (LedgerEntry entry : ledger.entries()) {
        List<String> cells = cells(entry, words);
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
      }
      return widths;
    }

    private static List<String> cells(LedgerEntry entry, LedgerWords words) {
      String practice = words.practice(entry);
      String promised = words.promised(entry);
      boolean old = entry.practice().outdated();
      String trend = words.trend(entry);
      return List.of(words.label(entry), promised.isEmpty() ? "-" : promised, practice.isEmpty() ? "-" : practice,
          old ? words.measuredOn(entry) : words.gap(entry), words.state(entry) + (trend.isEmpty() ? "" : ", "
              + trend.toLowerCase(words.language())));
    }

    private static int width(String text) {
      return text.codePointCount(0, text.length());
    }

    // ---- for scripts

    private void csv(PromiseLedger ledger, Console console) {
      LedgerWords words = LedgerWords.of(ledger, Locale.ENGLISH);
      List<Map<String, @Nullable Object>> facts =
          ledger.entries().stream().map(entry -> facts(entry, ledger, words)).toList();
      List<String> header = List.copyOf(
          facts.isEmpty() ? List.of("id", "promise", "standard", "state") : facts.getFirst().keySet());
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (Map<String, @Nullable Object> each : facts) {
        List<@Nullable Object> row = new ArrayList<>();
        header.forEach(key -> row.add(each.get(key) instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("; ")) : each.get(key)));
        rows.add(row);
      }
      String table = new String(new TableWriter(CsvStyle.SAFE).write(header, rows), StandardCharsets.UTF_8);
      console.line(table.replace("\r\n", "\n").stripTrailing());
    }

    private Map<String, @Nullable Object> json(ClientSession session, PromiseLedger ledger) {
      LedgerWords words = LedgerWords.of(ledger, Locale.ENGLISH);
      Map<String, Object> counts = new LinkedHashMap<>();
      for (PracticeState state : PracticeState.values()) {
        counts.put(name(state), ledger.count(state));
      }
      Map<String, @Nullable Object> result = new LinkedHashMap<>();
      result.put("client", session.client().getName());
      result.put("date", ledger.day());
      result.put("counts", counts);
      result.put("standards", ledger.entries().stream().map(entry -> facts(entry, ledger, words)).toList());
      return result;
    }

    private Map<String, @Nullable Object> facts(LedgerEntry entry, PromiseLedger ledger, LedgerWords words) {
      StandardPractice practice = entry.practice();
      Optional<Terms> terms = practice.terms();
      Optional<Held> held = practice.held();
      Optional<Measurement> measurement = practice.measurement();
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("id", entry.standard().getId());
      facts.put("promise", entry.promise().getName());
      facts.put("standard", words.label(entry));
      put(facts, "channel", entry.channel().map(Element::getName));
      put(facts, "department", entry.department().map(Element::getName));
      facts.put("levels", entry.levels().stream().map(LedgerCommand::name).toList());
      facts.put("binding", entry.binding());
      facts.put("metric", name(entry.standard().getMetric()));
      facts.put("summary", name(entry.standard().getSummary()));
      facts.put("hours", name(entry.standard().getHours()));
      put(facts, "threshold", terms.map(Terms::threshold).map(Quantity::toString));
      put(facts, "promised", terms.flatMap(Terms::promise).map(LedgerCommand::amount));
      put(facts, "practice", held.map(Held::practice).map(LedgerCommand::amount));
      put(facts, "gap", held.map(Held::gap).map(LedgerCommand::amount));
      put(facts, "unit", terms.flatMap(Terms::promise).map(promise -> promise.unit().symbol()));
      facts.put("state", name(entry.state()));
      put(facts, "reason", practice.unheld().map(LedgerCommand::name)
          .or(() -> practice.outdated() ? Optional.of("outdated") : Optional.empty()));
      facts.put("trend", name(practice.trend().direction()));
      facts.put("trendPerDay", practice.trend().direction() == Trend.Direction.UNKNOWN ? null
          : BigDecimal.valueOf(practice.trend().perDay()).round(DIGITS).stripTrailingZeros());
      facts.put("measurements", practice.history().size());
      put(facts, "measuredFrom", measurement.map(Measurement::getPeriodStart));
      put(facts, "measuredUntil", measurement.map(Measurement::getPeriodEnd));
      put(facts, "cases", measurement.map(Measurement::getSampleSize));
      put(facts, "origin", measurement.map(each -> name(each.getOrigin())));
      put(facts, "source", measurement.map(Measurement::getSource));
      return facts;
    }
  }

  private static void put(Map<String, @Nullable Object> facts, String key, Optional<?> value) {
    facts.put(key, value.isPresent() ? value.get() : null);
  }

  private static BigDecimal amount(Quantity quantity) {
    return new BigDecimal(quantity.amount().round(DIGITS).stripTrailingZeros().toPlainString());
  }

  private static String name(Enum<?> literal) {
    return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(LedgerCommand.class, key, arguments);
  }
}
