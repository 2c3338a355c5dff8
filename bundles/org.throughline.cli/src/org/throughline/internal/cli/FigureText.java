package org.throughline.internal.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn;
import org.throughline.insight.figure.FigureColumn.Use;

/** Writes figures and rows for people and scripts. */
final class FigureText {

  private static final int HURRIED_ROWS = 5;
  private static final int WIDEST = 60;

  /** How the answer is written. */
  enum Format {
    TABLE, JSON, CSV
  }

  private final Format format;
  private final boolean sql;
  private final Values values;
  private final Console console;

  /**
   * @param sql whether the query is shown too
   * @param zone the zone in which moments are told
   */
  FigureText(Format format, boolean sql, ZoneId zone, Console console) {
    this.format = format;
    this.sql = sql;
    this.console = console;
    values = new Values(console.language(), zone);
  }

  /** Tells figures; of those for somebody in a hurry the beginning. */
  void tell(List<FigureAnswer> answers, boolean hurried) {
    switch (format) {
      case JSON -> console.json(Map.of("figures", answers.stream().map(each -> json(each)).toList()));
      case CSV -> csv(answers, hurried);
      case TABLE -> {
        if (answers.isEmpty()) {
          console.say(text("insights.none"));
        }
        for (int i = 0; i < answers.size(); i++) {
          if (i > 0) {
            console.line("");
          }
          table(answers.get(i), hurried ? HURRIED_ROWS : Integer.MAX_VALUE);
        }
      }
    }
  }

  private void table(FigureAnswer answer, int most) {
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
    console.table(shown.stream().map(i -> columns.get(i).label().in(language)).toList(), lines,
        shown.stream().map(i -> Values.isNumber(columns.get(i))).toList());
    if (size > most) {
      console.line(text("insights.more", size - most).in(language));
    }
    answer.remarks().forEach(console::warn);
    if (sql) {
      console.line("");
      answer.sql().lines().forEach(console::line);
    }
  }

  private Map<String, @Nullable Object> json(FigureAnswer answer) {
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

  private void csv(List<FigureAnswer> answers, boolean hurried) {
    if (hurried) {
      throw new ClientException(Kind.BAD_INPUT, text("insights.csv"), null);
    }
    FigureAnswer answer = answers.getFirst();
    List<Integer> shown = shown(answer.columns());
    lines(shown.stream().map(i -> answer.columns().get(i).key()).toList(), answer.rows().stream()
        .map(row -> shown.stream().map(i -> values.plain(row.get(i))).collect(Collectors.toList())).toList());
  }

  private void lines(List<String> header, List<? extends List<? extends @Nullable Object>> cells) {
    new String(new TableWriter(CsvStyle.SAFE, Locale.ROOT).write(header, cells), java.nio.charset.StandardCharsets.UTF_8).lines()
        .forEach(console::line);
  }

  /** Tells rows, those behind a figure or those of a query of one's own. */
  void rows(QueryTable table, String asked, Map<String, String> about) {
    switch (format) {
      case JSON -> {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.putAll(about);
        result.put("columns", table.columns());
        result.put("rows", table.rows().stream().map(row -> row.stream().map(values::plain).collect(Collectors.toList())).toList());
        result.put("more", table.cut());
        if (sql) {
          result.put("sql", asked);
        }
        console.json(result);
      }
      case CSV -> lines(table.columns(), table.rows().stream().map(row -> row.stream().map(values::plain)
          .collect(Collectors.toList())).toList());
      case TABLE -> {
        console.table(table.columns(), table.rows().stream().map(row -> row.stream().map(each -> Values.cut(String.valueOf(values.plain(each))))
            .toList()).toList(), table.columns().stream().map(each -> false).toList());
        if (table.cut()) {
          console.say(text("insights.rows.cut", table.rows().size()));
        }
        if (sql) {
          console.line("");
          asked.lines().forEach(console::line);
        }
      }
    }
  }

  private static List<Integer> shown(List<FigureColumn> columns) {
    return Stream.iterate(0, i -> i < columns.size(), i -> i + 1).filter(i -> columns.get(i).use() != Use.KEY).toList();
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
