package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.WeeklyHours;
import org.throughline.picture.Drawing;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.ColumnChart;
import org.throughline.picture.chart.HoursChart;
import org.throughline.picture.chart.Span;
import org.throughline.picture.chart.Value;

/**
 * The figures of a card, drawn: the hours of a day as columns, one figure per group as bars, several figures per group
 * (median and 90th percentile, clock and office hours) as bars of the first and a table of all.
 */
final class FigureBlocks {

  private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])(?::00)?(?:\\s*(?:h|u|uur))?");
  private static final int FEW = 6;
  private static final int SECONDS_PER_HOUR = 3_600;

  private final BriefingContext context;
  private final InsightCard card;
  private final Source source;

  /** What a figure is, besides its group and value. */
  private record Measure(MetricKind metric, Statistic statistic, CountedHours hours) {}

  FigureBlocks(BriefingContext context, InsightCard card, Source source) {
    this.context = context;
    this.card = card;
    this.source = source;
  }

  List<Block> blocks() {
    Map<MetricKind, List<Figure>> byMetric = card.getFigures().stream()
        .filter(figure -> figure.getValue() != null && figure.getValue().amount().signum() >= 0)
        .collect(Collectors.groupingBy(Figure::getMetric, LinkedHashMap::new, Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    byMetric.values().forEach(figures -> {
      Map<Measure, List<Figure>> byMeasure = figures.stream().collect(Collectors.groupingBy(
          it -> new Measure(it.getMetric(), it.getStatistic(), it.getHoursBasis()), LinkedHashMap::new,
          Collectors.toList()));
      byMeasure.entrySet().stream().filter(it -> it.getValue().stream().filter(FigureBlocks::grouped).count() > 1)
          .findFirst().ifPresent(it -> blocks
              .add(picture(it.getKey(), it.getValue().stream().filter(FigureBlocks::grouped).toList())));
      if (byMeasure.size() > 1 && figures.stream().map(this::group).distinct().count() < figures.size()) {
        blocks.add(table(byMeasure.keySet().iterator().next().metric(), byMeasure));
      }
    });
    return blocks;
  }

  private static boolean grouped(Figure figure) {
    return told(figure.getGroup()).or(() -> name(figure)).isPresent();
  }

  /** What a figure is about; without a group it is about the whole. */
  private String group(Figure figure) {
    return told(figure.getGroup()).or(() -> name(figure)).orElseGet(() -> context.say(text("figure.all")));
  }

  private Block picture(Measure measure, List<Figure> figures) {
    Map<Integer, Figure> hours = hours(figures);
    String title = title(measure);
    String unit = new Sources(context).period(card);
    Drawing drawing = hours.size() > 12 && hours.size() == figures.size() ? day(measure, title, hours)
        : bars(measure, title, figures);
    return new Block.Figure(Words.program(title), unit, drawing, Optional.of(source));
  }

  private String title(Measure measure) {
    InsightPackage model = InsightPackage.eINSTANCE;
    String metric = context.label(model.getMetricKind(), measure.metric());
    return timed(measure) ? metric + ", " + parts(measure) : metric;
  }

  private String parts(Measure measure) {
    return (context.label(InsightPackage.eINSTANCE.getStatistic(), measure.statistic()) + ", "
        + context.label(DnaPackage.eINSTANCE.getCountedHours(), measure.hours())).toLowerCase(context.language());
  }

  private static boolean timed(Measure measure) {
    return switch (measure.metric()) {
      case FIRST_RESPONSE_TIME, RESOLUTION_TIME, PICK_UP_TIME, WAITING_TIME, PAGE_LOAD_TIME -> true;
      default -> false;
    };
  }

  private Map<Integer, Figure> hours(List<Figure> figures) {
    Map<Integer, Figure> hours = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Matcher matcher = HOUR.matcher(group(figure));
      if (matcher.matches()) {
        hours.putIfAbsent(Integer.valueOf(matcher.group(1)), figure);
      }
    }
    return hours;
  }

  private Drawing day(Measure measure, String title, Map<Integer, Figure> hours) {
    List<Value> values = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      Figure figure = hours.get(hour);
      values.add(Value.of(context.wording().hour(hour),
          figure == null ? 0 : figure.getValue().amount().doubleValue(),
          figure == null ? context.wording().whole(0) : context.wording().quantity(figure.getValue())));
    }
    Value busiest = values.stream().max(Comparator.comparingDouble(Value::amount)).orElseThrow();
    Optional<Span> open = open();
    String description = context.say(text("figure.busiest", busiest.label(), busiest.text()))
        + open.map(span -> " " + span.label() + ".").orElse("");
    return new HoursChart(new ChartWords(title, description, context.say(text("figure.hour")),
        context.label(InsightPackage.eINSTANCE.getMetricKind(), measure.metric())), values, open, Optional.empty());
  }

  /** The hours of an ordinary weekday in which somebody answers on the channels of the card, or on any. */
  private Optional<Span> open() {
    List<Channel> channels = card.getChannels().isEmpty() ? context.all(Channel.class).toList()
        : card.getChannels().stream().filter(context::holds).toList();
    List<WeeklyHours.Span> spans = channels.stream().map(Channel::getOpeningHours).filter(Objects::nonNull)
        .flatMap(hours -> hours.on(DayOfWeek.TUESDAY).stream()).toList();
    OptionalInt from = spans.stream().mapToInt(span -> span.start() / SECONDS_PER_HOUR).min();
    OptionalInt until = spans.stream().mapToInt(span -> Math.ceilDiv(span.end(), SECONDS_PER_HOUR)).max();
    if (from.isEmpty() || until.isEmpty() || until.getAsInt() > 24 || from.getAsInt() >= until.getAsInt()
        || until.getAsInt() - from.getAsInt() == 24) {
      return Optional.empty();
    }
    return Optional.of(new Span(from.getAsInt(), until.getAsInt(), context.say(text("figure.open",
        context.wording().hour(from.getAsInt()), context.wording().hour(until.getAsInt())))));
  }

  private Drawing bars(Measure measure, String title, List<Figure> figures) {
    List<Value> values = figures.stream().map(it -> Value.of(group(it),
        it.getValue().amount().doubleValue(), context.wording().quantity(it.getValue()))).toList();
    Value most = values.stream().max(Comparator.comparingDouble(Value::amount)).orElseThrow();
    Value least = values.stream().min(Comparator.comparingDouble(Value::amount)).orElseThrow();
    ChartWords words = new ChartWords(title,
        context.say(text("figure.range", most.label(), most.text(), least.label(), least.text())),
        context.say(text("figure.group")), context.label(InsightPackage.eINSTANCE.getMetricKind(), measure.metric()));
    return measure.metric() == MetricKind.UNANSWERED_SHARE && values.size() <= FEW
        ? new ColumnChart(words, values, amount -> context.wording().percent(amount / 100, 1))
        : new BarChart(words, values);
  }

  private Block table(MetricKind metric, Map<Measure, List<Figure>> byMeasure) {
    Set<String> groups = new LinkedHashSet<>();
    byMeasure.values().forEach(figures -> figures.forEach(it -> groups.add(group(it))));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(context.program(text("figure.group")), Kind.TEXT));
    byMeasure.keySet().forEach(measure -> columns.add(new Column(Words.program(capital(parts(measure))), Kind.NUMBER)));
    columns.add(new Column(Words.program("n"), Kind.NUMBER));
    List<List<Cell>> rows = new ArrayList<>();
    for (String group : groups) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(context.own(group)));
      byMeasure.values().forEach(figures -> row.add(Cell.of(of(figures, group)
          .map(it -> context.wording().quantity(it.getValue())).findFirst().orElse("–"))));
      row.add(Cell.of(byMeasure.values().stream().flatMap(figures -> of(figures, group)).map(Figure::getN)
          .filter(Objects::nonNull).findFirst().map(context.wording()::whole).orElse("–")));
      rows.add(row);
    }
    return new Block.Table(Words.program(context.label(InsightPackage.eINSTANCE.getMetricKind(), metric)), columns,
        rows, Optional.empty(), Optional.of(source));
  }

  private Stream<Figure> of(List<Figure> figures, String group) {
    return figures.stream().filter(it -> group(it).equals(group));
  }

  private String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(context.language()) + text.substring(1);
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(FigureBlocks.class, key, arguments);
  }
}
