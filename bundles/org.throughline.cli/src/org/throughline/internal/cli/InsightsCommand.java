package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.FilterChoices.Choice;
import org.throughline.insight.server.ServerAddress;
import org.throughline.insight.text.Polarity;
import picocli.CommandLine;

/** Says what imported data tells. */
@Component
public final class InsightsCommand implements Command {

  private static final int MOST_ROWS = 50;
  private static final int HURRIED_ROWS = 5;
  private static final int WIDEST = 60;

  private final Clients clients;
  private final Figures figures;

  /** A command that asks the clients these open. */
  @Activate
  public InsightsCommand(@Reference Clients clients, @Reference Figures figures) {
    this.clients = clients;
    this.figures = figures;
  }

  @Override
  public Call prepare() {
    return new InsightsCall();
  }

  /** How the answer is written. */
  enum Format {
    TABLE, JSON, CSV
  }

  @CommandLine.Command(name = "insights")
  private final class InsightsCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--figure", paramLabel = "FIGURE")
    private @Nullable String figure;

    @CommandLine.Option(names = "--list")
    private boolean list;

    @CommandLine.Option(names = "--from", paramLabel = "DAY")
    private @Nullable LocalDate from;

    @CommandLine.Option(names = "--to", paramLabel = "DAY")
    private @Nullable LocalDate to;

    @CommandLine.Option(names = "--channel", paramLabel = "CHANNEL")
    private List<String> channels = new ArrayList<>();

    @CommandLine.Option(names = "--topic", paramLabel = "TOPIC")
    private List<String> topics = new ArrayList<>();

    @CommandLine.Option(names = "--sentiment", paramLabel = "SENTIMENT")
    private List<Polarity> sentiments = new ArrayList<>();

    @CommandLine.Option(names = "--written-in", paramLabel = "CODE")
    private List<String> languages = new ArrayList<>();

    @CommandLine.Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    @CommandLine.Option(names = "--database", paramLabel = "URL")
    private @Nullable String database;

    @CommandLine.Option(names = "--sql")
    private boolean sql;

    @CommandLine.Option(names = "--rows")
    private boolean rows;

    @Override
    public int run(Console console) {
      LocalDate first = from;
      LocalDate last = to;
      if (first != null && last != null && last.isBefore(first)) {
        throw new ClientException(Kind.BAD_INPUT, text("insights.period", first.toString(), last.toString()), null);
      }
      if (list) {
        catalogue(console);
        return 0;
      }
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Progress progress = console.work(text("insights.reading", console.shown(place)));
        ZoneId zone = session.client().getZone() == null ? ZoneOffset.UTC : session.client().getZone();
        String server = database;
        try (FigureData data = server == null ? figures.open(session, progress)
            : figures.open(session, Optional.of(ServerAddress.of(server)), progress)) {
          FigureFilter filter = filter(data, progress);
          String wanted = figure;
          List<FigureAnswer> answers = wanted == null ? data.overview(filter, progress)
              : List.of(data.answer(wanted, filter, progress));
          if (rows && wanted != null) {
            behind(data.rows(answers.getFirst(), MOST_ROWS, progress), answers.getFirst(), new Values(console.language(), zone), console);
          } else {
            tell(answers, wanted == null, new Values(console.language(), zone), console);
          }
        }
        return ClientFolder.exitCode(session);
      }
    }

    private FigureFilter filter(FigureData data, Progress progress) {
      FigureFilter filter = FigureFilter.everything().between(from, to).feeling(Set.copyOf(sentiments))
          .inLanguages(languages.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
      if (!channels.isEmpty()) {
        filter = filter.ofChannels(chosen(channels, data.choices(progress).channels(), "insights.channel"));
      }
      return topics.isEmpty() ? filter : filter.about(chosen(topics, data.textChoices(progress).topics(), "insights.topic"));
    }

    private void tell(List<FigureAnswer> answers, boolean hurried, Values values, Console console) {
      switch (format) {
        case JSON -> console.json(Map.of("figures", answers.stream().map(each -> json(each, values)).toList()));
        case CSV -> csv(answers, values, console);
        case TABLE -> {
          if (answers.isEmpty()) {
            console.say(text("insights.none"));
          }
          for (int i = 0; i < answers.size(); i++) {
            if (i > 0) {
              console.line("");
            }
            table(answers.get(i), hurried ? HURRIED_ROWS : Integer.MAX_VALUE, values, console);
          }
        }
      }
    }

    private void table(FigureAnswer answer, int most, Values values, Console console) {
      Locale language = console.language();
      console.line(answer.figure().label().in(language) + " (" + answer.figure().id() + ")");
      LocalDate first = answer.from();
      LocalDate last = answer.until();
      console.line(first == null || last == null ? answer.unit().in(language)
          : answer.unit().in(language) + ", " + values.shown(first) + " – " + values.shown(last));
      if (answer.generated()) {
        console.line(text("insights.generated").in(language));
      }
      List<FigureColumn> columns = answer.columns();
      List<Integer> shown = shown(columns);
      List<List<String>> lines = new ArrayList<>();
      // Of days and weeks the latest matter most, of anything else the first.
      int size = answer.rows().size();
      boolean latest = answer.figure().shape() == org.throughline.insight.figure.FigureShape.TIME;
      List<List<@Nullable Object>> some = size <= most ? answer.rows()
          : latest ? answer.rows().subList(size - most, size) : answer.rows().subList(0, most);
      some.forEach(row -> lines.add(shown.stream().map(i -> values.shown(columns.get(i), row.get(i))).toList()));
      grid(shown.stream().map(i -> columns.get(i).label().in(language)).toList(), lines,
          shown.stream().map(i -> Values.isNumber(columns.get(i))).toList(), console);
      if (size > most) {
        console.line(text("insights.more", size - most).in(language));
      }
      answer.remarks().forEach(console::warn);
      if (sql) {
        console.line("");
        answer.sql().lines().forEach(console::line);
      }
    }

    private Map<String, @Nullable Object> json(FigureAnswer answer, Values values) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("figure", answer.figure().id());
      one.put("label", answer.figure().label().in(values.language));
      one.put("n", answer.n());
      one.put("unit", answer.unit().in(values.language));
      one.put("from", answer.from());
      one.put("until", answer.until());
      one.put("generated", answer.generated());
      one.put("datasets", answer.datasets().stream().map(each -> Map.of("id", each.id(), "name", each.name())).toList());
      one.put("columns", answer.columns().stream().map(FigureColumn::key).toList());
      one.put("rows", answer.rows().stream().map(row -> {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          cells.put(answer.columns().get(i).key(), values.plain(row.get(i)));
        }
        return cells;
      }).toList());
      one.put("remarks", answer.remarks().stream().map(each -> each.in(values.language)).toList());
      if (sql) {
        one.put("sql", answer.sql());
        one.put("rowsSql", answer.rowsSql());
      }
      return one;
    }

    private void csv(List<FigureAnswer> answers, Values values, Console console) {
      if (figure == null) {
        throw new ClientException(Kind.BAD_INPUT, text("insights.csv"), null);
      }
      FigureAnswer answer = answers.getFirst();
      List<Integer> shown = shown(answer.columns());
      lines(shown.stream().map(i -> answer.columns().get(i).key()).toList(), answer.rows().stream()
          .map(row -> shown.stream().map(i -> values.plain(row.get(i))).collect(Collectors.toList())).toList(), console);
    }

    private void lines(List<String> header, List<? extends List<? extends @Nullable Object>> cells, Console console) {
      new String(new TableWriter(CsvStyle.SAFE, Locale.ROOT).write(header, cells), java.nio.charset.StandardCharsets.UTF_8).lines()
          .forEach(console::line);
    }

    private void behind(QueryTable table, FigureAnswer answer, Values values, Console console) {
      switch (format) {
        case JSON -> {
          Map<String, @Nullable Object> result = new LinkedHashMap<>();
          result.put("figure", answer.figure().id());
          result.put("columns", table.columns());
          result.put("rows", table.rows().stream().map(row -> row.stream().map(values::plain).collect(Collectors.toList())).toList());
          result.put("more", table.cut());
          if (sql) {
            result.put("sql", answer.rowsSql());
          }
          console.json(result);
        }
        case CSV -> lines(table.columns(), table.rows().stream().map(row -> row.stream().map(values::plain)
            .collect(Collectors.toList())).toList(), console);
        case TABLE -> {
          grid(table.columns(), table.rows().stream().map(row -> row.stream().map(each -> Values.cut(String.valueOf(values.plain(each))))
              .toList()).toList(), table.columns().stream().map(each -> false).toList(), console);
          if (table.cut()) {
            console.say(text("insights.rows.cut", MOST_ROWS));
          }
          if (sql) {
            console.line("");
            answer.rowsSql().lines().forEach(console::line);
          }
        }
      }
    }

    private void catalogue(Console console) {
      if (format == Format.JSON) {
        console.json(Map.of("figures", figures.catalogue().stream().map(each -> Map.of("id", each.id(), "label",
            each.label().in(console.language()), "explanation", each.explanation().in(console.language()), "shape", each.shape().name()))
            .toList()));
        return;
      }
      List<List<String>> lines = new ArrayList<>();
      for (FigureInfo each : figures.catalogue()) {
        lines.add(List.of(each.id(), each.label().in(console.language())));
      }
      grid(List.of(text("insights.id").in(console.language()), text("insights.label").in(console.language())), lines,
          List.of(false, false), console);
    }
  }

  private static List<Integer> shown(List<FigureColumn> columns) {
    return Stream.iterate(0, i -> i < columns.size(), i -> i + 1).filter(i -> columns.get(i).use() != Use.KEY).toList();
  }

  /** The keys of what was named by name or key. */
  private static Set<String> chosen(List<String> names, List<Choice> choices, String key) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      List<Choice> found = choices.stream().filter(each -> each.key().equals(name) || each.name().equalsIgnoreCase(name)).toList();
      if (found.isEmpty()) {
        throw new ClientException(Kind.BAD_INPUT, text(key, name,
            choices.stream().limit(20).map(Choice::name).collect(Collectors.joining(", "))), null);
      }
      found.forEach(each -> chosen.add(each.key()));
    }
    return chosen;
  }

  private static void grid(List<String> header, List<List<String>> lines, List<Boolean> right, Console console) {
    int[] widths = new int[header.size()];
    Stream.concat(Stream.of(header), lines.stream()).forEach(line -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).codePointCount(0, line.get(i).length()));
      }
    });
    Stream.concat(Stream.of(header), lines.stream()).forEach(line -> {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line.get(i);
        String gap = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
        text.append(i == 0 ? "" : "  ").append(right.get(i) ? gap + cell : cell + gap);
      }
      console.line(text.toString().stripTrailing());
    });
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(InsightsCommand.class, key, arguments);
  }

  /** Words values for people, and gives them plainly for scripts. */
  private static final class Values {

    private final Locale language;
    private final ZoneId zone;

    Values(Locale language, ZoneId zone) {
      this.language = language;
      this.zone = zone;
    }

    static boolean isNumber(FigureColumn column) {
      return switch (column.type()) {
        case COUNT, NUMBER, SHARE, DURATION, HOUR -> true;
        default -> false;
      };
    }

    static String cut(String text) {
      String line = text.replaceAll("\\s+", " ");
      return line.codePointCount(0, line.length()) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    String shown(LocalDate day) {
      return day.format(DateTimeFormatter.ofPattern("d MMM uuuu", language));
    }

    String shown(FigureColumn column, @Nullable Object value) {
      return switch (value) {
        case null -> "–";
        case Worded word -> word.in(language);
        case LocalDate day -> shown(day);
        case Duration wait -> Amount.duration(wait, language);
        case Long day when column.type() == FigureColumn.Type.WEEKDAY -> DayOfWeek.of(day.intValue()).getDisplayName(TextStyle.FULL, language);
        case Long hour when column.type() == FigureColumn.Type.HOUR -> "%02d:00".formatted(hour);
        case Double share when column.type() == FigureColumn.Type.SHARE -> number(share * 100, 1) + " %";
        case Double number -> number(number, 2);
        case Number number -> number(number.doubleValue(), 0);
        default -> cut(value.toString());
      };
    }

    private String number(double value, int digits) {
      java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(language);
      format.setMaximumFractionDigits(digits);
      return format.format(value);
    }

    /** Durations in seconds, moments as ISO 8601 has them in the client's zone. */
    @Nullable Object plain(@Nullable Object value) {
      return switch (value) {
        case null -> null;
        case Worded word -> word.in(language);
        case Duration wait -> wait.toNanos() / 1e9;
        case Instant moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
        case Number number -> number;
        default -> value.toString();
      };
    }
  }
}
