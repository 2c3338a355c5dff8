package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.spi.Console;
import org.throughline.cli.spi.Console.Fact;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.exchange.RowError;
import org.throughline.insight.Period;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedPreview;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.privacy.ErasureService;

/** One import of posts or daily figures at a terminal. */
final class FeedRun {

  private static final int FIRST_ROWS = 20;
  private static final int FIRST_POSTS = 3;

  private final Clients clients;
  private final FeedService feeds;
  private final ErasureService erasures;
  private final Path place;
  private final Path file;
  private final Console console;

  FeedRun(Clients clients, FeedService feeds, ErasureService erasures, Path place, Path file, Console console) {
    this.clients = clients;
    this.feeds = feeds;
    this.erasures = erasures;
    this.place = place;
    this.file = file;
    this.console = console;
  }

  int run(Function<ZoneId, FeedOptions> options, boolean check, boolean recover, boolean all, boolean json) {
    try (ClientSession session = check ? ClientFolder.read(clients, place, console)
        : ClientFolder.edit(clients, place, recover, console)) {
      ZoneId zone = session.client().getZone();
      FeedOptions chosen = options.apply(zone == null ? ZoneId.of("UTC") : zone);
      return check ? look(chosen, all, json) : bring(session, chosen, all, json);
    }
  }

  private int look(FeedOptions options, boolean all, boolean json) {
    FeedPreview preview = feeds.preview(file, options.choices(), console.work(text("import.looking", console.shown(file))));
    if (json) {
      Map<String, @Nullable Object> answer = recognised(preview.recognition());
      answer.put("rows", preview.rows());
      answer.put("whole", preview.whole());
      answer.put("importable", preview.importable());
      answer.put("problems", problems(preview.problems(), console.language()));
      answer.put("errors", ImportCommand.errors(preview.errors(), console.language()));
      answer.put("sample", preview.sample().stream().map(row -> row.entrySet().stream().collect(
          Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new))).toList());
      console.json(answer);
    } else {
      show(preview.recognition());
      preview.sample().stream().limit(FIRST_POSTS).forEach(row -> console.line(row.entrySet().stream()
          .map(entry -> entry.getKey().key() + ": " + cut(entry.getValue())).collect(Collectors.joining("; "))));
      rows(preview.errors(), preview.errors().size(), all);
      tell(preview.problems());
      console.say(text(preview.importable() ? "feed.checked" : "feed.stopped", preview.rows(), preview.errors().size(),
          console.shown(file)));
    }
    return preview.importable() ? 0 : Kind.BAD_INPUT.exitCode();
  }

  private int bring(ClientSession session, FeedOptions options, boolean all, boolean json) {
    FeedService.Outcome outcome = feeds.prepare(session, file, options,
        console.work(text("import.progress", console.shown(file))));
    switch (outcome) {
      case FeedService.Already already -> {
        if (json) {
          Map<String, @Nullable Object> answer = new LinkedHashMap<>();
          answer.put("id", already.id());
          answer.put("name", already.name());
          answer.put("already", true);
          console.json(answer);
        } else {
          console.say(text("feed.already", console.shown(file), already.name()));
        }
      }
      case FeedService.Prepared prepared -> {
        FeedReport report = prepared.apply();
        session.save();
        EraseCommand.overdue(erasures, session, console);
        if (json) {
          console.json(answer(report, prepared.name()));
        } else {
          show(report.recognition());
          rows(report.errors(), report.skipped() - erased(report), all);
          tell(report.problems());
          console.say(text("feed.done", report.rows(), prepared.name(), report.skipped()));
          totals(report);
        }
      }
    }
    return 0;
  }

  /** These are told of together and never one by one. */
  private static long erased(FeedReport report) {
    return report.problems().stream().filter(each -> each.kind().equals(FeedProblem.ERASED)).mapToLong(FeedProblem::rows).sum();
  }

  private void show(Recognition recognition) {
    List<Message> reasons = recognition.reasons();
    console.say(text("feed.recognised", recognition.title(), recognition.sureness(),
        reasons.stream().map(each -> each.in(console.language())).collect(Collectors.joining(" "))));
  }

  private void totals(FeedReport report) {
    if (report.totals().isEmpty()) {
      return;
    }
    console.say(text("feed.totals"));
    List<Fact> facts = new ArrayList<>();
    report.totals().entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(each -> each.getKey() != FeedColumn.REACH)
        .forEach(each -> facts.add(new Fact(Message.of(FeedRun.class, "feed.name", heading(report, each.getKey())),
            text("feed.sum", each.getValue().sum(), each.getValue().blank()).in(console.language()))));
    console.facts(facts);
  }

  private static String heading(FeedReport report, FeedColumn column) {
    Integer at = report.recognition().positions().get(column);
    return at == null ? column.key() : report.recognition().headings().get(at);
  }

  private void rows(List<RowError> errors, long rejected, boolean all) {
    int shown = all ? errors.size() : Math.min(FIRST_ROWS, errors.size());
    errors.subList(0, shown).forEach(error -> console.say(text("import.row", error.line(), error.reason())));
    if (rejected > shown) {
      console.say(text(all ? "import.rows.more" : "import.rows.all", rejected - shown));
    }
  }

  private void tell(List<FeedProblem> problems) {
    for (FeedProblem each : problems) {
      if (each.severity() == Severity.TELLS) {
        console.say(each.text());
      } else {
        console.warn(each.text());
      }
    }
  }

  // ---- for scripts

  private Map<String, @Nullable Object> recognised(Recognition recognition) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("file", file);
    answer.put("profile", recognition.profile());
    answer.put("sureness", recognition.sureness());
    answer.put("table", recognition.table().name().toLowerCase(Locale.ROOT));
    answer.put("network", recognition.network().getName().toLowerCase(Locale.ROOT));
    Map<String, Object> columns = new LinkedHashMap<>();
    recognition.positions().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(each -> columns.put(each.getKey().key(), recognition.headings().get(each.getValue())));
    answer.put("columns", columns);
    return answer;
  }

  private Map<String, @Nullable Object> answer(FeedReport report, String name) {
    Map<String, @Nullable Object> answer = recognised(report.recognition());
    answer.put("id", report.id());
    answer.put("name", name);
    answer.put("data", report.file());
    answer.put("sha256", report.sha256());
    answer.put("content", report.content());
    answer.put("inFile", report.inFile());
    answer.put("rows", report.rows());
    answer.put("skipped", report.skipped());
    answer.put("erased", erased(report));
    Period period = report.period();
    answer.put("from", period == null ? null : period.from());
    answer.put("to", period == null ? null : period.to());
    Map<String, Object> totals = new LinkedHashMap<>();
    report.totals().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> totals.put(each.getKey().key(),
        Map.of("sum", each.getValue().sum(), "given", each.getValue().given(), "blank", each.getValue().blank())));
    answer.put("totals", totals);
    answer.put("problems", problems(report.problems(), console.language()));
    answer.put("errors", ImportCommand.errors(report.errors(), console.language()));
    return answer;
  }

  private static List<Map<String, Object>> problems(List<FeedProblem> problems, Locale language) {
    return problems.stream().map(each -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("severity", each.severity().name().toLowerCase(Locale.ROOT));
      one.put("kind", each.kind());
      one.put("rows", each.rows());
      one.put("text", each.text().in(language));
      return one;
    }).toList();
  }

  private static String cut(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    int end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(FeedRun.class, key, arguments);
  }
}
