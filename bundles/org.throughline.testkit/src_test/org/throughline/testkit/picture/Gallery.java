package org.throughline.testkit.picture;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.picture.Drawing;
import org.throughline.picture.chart.AreaChart;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.ColumnChart;
import org.throughline.picture.chart.Figures;
import org.throughline.picture.chart.HeatMap;
import org.throughline.picture.chart.HoursChart;
import org.throughline.picture.chart.LineChart;
import org.throughline.picture.chart.LinesChart;
import org.throughline.picture.chart.PromiseChart;
import org.throughline.picture.chart.Series;
import org.throughline.picture.chart.Span;
import org.throughline.picture.chart.Sparkline;
import org.throughline.picture.chart.StackedBarChart;
import org.throughline.picture.chart.TargetChart;
import org.throughline.picture.chart.Value;
import org.throughline.picture.kit.EmptyPicture;

/** Every chart with the figures of an insurer's autumn, in the language of its reader. */
final class Gallery {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  private static final double[] DAY = {2, 1, 0.5, 0.4, 0.4, 0.6, 1.5, 3, 5.6, 8.7, 10.2, 9.8, 9.4, 8.6, 8.8, 9.2, 9.6, 10.4,
      12, 15, 18.6, 20, 16, 10};
  private static final List<List<String>> TOPICS = List.of(
      List.of("Where is my claim", "Am I covered", "How do I report", "When am I paid", "The app fails", "Other"),
      List.of("Waar blijft mijn schadeclaim", "Ben ik verzekerd", "Hoe meld ik schade", "Wanneer krijg ik mijn geld",
          "De app werkt niet", "Overig"),
      List.of("Var är mitt skadeärende", "Gäller min försäkring", "Hur anmäler jag en skada", "När får jag pengarna",
          "Appen fungerar inte", "Övrigt"));

  private final Locale language;
  private final int index;
  private final Figures figures;

  Gallery(Locale language) {
    this.language = language;
    index = LANGUAGES.indexOf(language);
    figures = new Figures(language);
  }

  private String say(String english, String dutch, String swedish) {
    return List.of(english, dutch, swedish).get(index);
  }

  private ChartWords words(String title) {
    return new ChartWords(title,
        say("Almost half of all questions come after the desk has closed.",
            "Bijna de helft van alle vragen komt als de balie dicht is.",
            "Nästan hälften av alla frågor kommer när disken har stängt."),
        say("What", "Wat", "Vad"), say("Conversations", "Gesprekken", "Samtal"),
        say("No conversations yet. Import an export file from X, Facebook or WhatsApp.",
            "Nog geen gesprekken. Importeer een exportbestand van X, Facebook of WhatsApp.",
            "Inga samtal ännu. Importera en exportfil från X, Facebook eller WhatsApp."));
  }

  private List<String> weeks() {
    return IntStream.range(36, 48).mapToObj(week -> say("wk ", "wk ", "v. ") + week).toList();
  }

  private List<String> hours() {
    return IntStream.range(0, 24).mapToObj(hour -> String.format(Locale.ROOT, "%02d", hour)).toList();
  }

  private Series series(int topic, double from, double to, int seed) {
    List<Double> amounts = IntStream.range(0, 12)
        .mapToObj(i -> (double) Math.round(from + (to - from) * i / 11 + 6 * Math.sin(i * 1.7 + seed))).toList();
    return new Series(TOPICS.get(index).get(topic), topic + 1, amounts,
        amounts.stream().map(each -> figures.number(each, 0)).toList(), Optional.of("topic" + topic));
  }

  private Series bars(int topic, double... amounts) {
    List<Double> values = IntStream.range(0, amounts.length).mapToObj(i -> amounts[i]).toList();
    return new Series(TOPICS.get(index).get(topic), topic + 1, values,
        values.stream().map(each -> figures.number(each, 0)).toList(), Optional.empty());
  }

  private Span promised() {
    return new Span(8, 22, say("Open hours promised, 08:00 to 22:00", "Beloofde openingstijden, 08:00 tot 22:00",
        "Utlovade öppettider, 08.00 till 22.00"));
  }

  private HeatMap heat() {
    List<HeatMap.Day> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Double> amounts = IntStream.range(0, 24)
          .mapToObj(hour -> (double) Math.round(DAY[hour] * (day.getValue() > 5 ? 0.5 : 1) / 2)).toList();
      double total = amounts.stream().mapToDouble(Double::doubleValue).sum();
      days.add(new HeatMap.Day(day.getDisplayName(TextStyle.SHORT_STANDALONE, language) + " " + (22 + day.getValue()),
          amounts, amounts.stream().map(each -> figures.number(each, 0)).toList(), figures.number(total, 0),
          Optional.of(promised()),
          List.of(new Span(8, day.getValue() > 5 ? 12 : 18,
              say("Somebody on the desk", "Iemand aan de balie", "Någon vid disken"))),
          day == DayOfWeek.THURSDAY ? List.of(new Span(18, 22,
              say("Nobody on the desk after 18:00", "Niemand aan de balie na 18:00", "Ingen vid disken efter 18.00")))
              : List.of(),
          Optional.empty()));
    }
    return new HeatMap(words(say("When people ask", "Wanneer mensen vragen", "När folk frågar")), days, hours(),
        say("Questions per hour, 0 to 10", "Vragen per uur, 0 tot 10", "Frågor per timme, 0 till 10"));
  }

  private PromiseChart.Row row(String label, double minutes, String text, double promise, String promised) {
    return new PromiseChart.Row(label, minutes, text, promise, promised,
        minutes > promise ? PromiseChart.Verdict.MISSED : PromiseChart.Verdict.KEPT, Optional.of(label));
  }

  Map<String, Drawing> charts() {
    List<Value> topics = IntStream.range(0, 6).mapToObj(i -> Value.of(TOPICS.get(index).get(i), 412 - 60 * i,
        figures.number(1_412 - 60 * i, 0))).map(each -> each.amount() < 150 ? each.asContext() : each).toList();
    List<Value> day = IntStream.range(0, 24).mapToObj(hour -> Value.of(hours().get(hour), DAY[hour],
        figures.percent(DAY[hour] / 100, 1))).toList();
    List<Value> weekly = IntStream.range(0, 12).mapToObj(i -> Value.of(weeks().get(i), 70 + 25 * Math.sin(i),
        figures.percent(0.7 + 0.25 * Math.sin(i), 1))).toList();
    LineChart.Promise promise = new LineChart.Promise(60, say("Promise 60 min", "Belofte 60 min", "Löfte 60 min"));
    List<Series> all = List.of(series(0, 20, 60, 0), series(1, 50, 30, 1), series(2, 10, 40, 2), series(3, 35, 36, 3),
        series(4, 38, 38, 4), series(5, 12, 14, 5));
    Map<String, Drawing> charts = new LinkedHashMap<>();
    String title = say("What they ask about", "Waar ze naar vragen", "Vad de frågar om");
    charts.put("bar", new BarChart(words(title), topics));
    charts.put("column", new ColumnChart(words(title), weekly, figures.axis()));
    charts.put("hours", new HoursChart(words(title), day, Optional.of(new Span(8, 18, say("Desk open, 08:00 to 18:00",
        "Balie open, 08:00 tot 18:00", "Disken öppen, 08.00 till 18.00"))), Optional.of(promised())));
    charts.put("line", new LineChart(words(title), weekly, Optional.of(promise), figures.axis()));
    charts.put("promise", new PromiseChart(words(title), say("Promise", "Belofte", "Löfte"),
        List.of(row("Facebook", 130, "2 h 10", 60, "60 min"), row("X", 52, "52 min", 60, "60 min"),
            row("WhatsApp", 38, "38 min", 60, "60 min"))));
    charts.put("lines-2", new LinesChart(words(title), weeks(), all.subList(0, 2), Optional.of(promise),
        figures.axis()));
    charts.put("lines-4", new LinesChart(words(title), weeks(), all.subList(0, 4), Optional.empty(), figures.axis()));
    charts.put("lines-6", new LinesChart(words(title), weeks(), all, Optional.of(promise), figures.axis()));
    charts.put("area-1", new AreaChart(words(title), weeks(), all.subList(0, 1), figures.axis()));
    charts.put("area-4", new AreaChart(words(title), weeks(), all.subList(0, 4), figures.axis()));
    charts.put("stacked", new StackedBarChart(words(title), List.of("Facebook", "X", "WhatsApp"),
        List.of(bars(0, 120, 80, 30), bars(1, 60, 70, 110), bars(2, 14, 35, 3), bars(3, 40, 0, 22)),
        List.of("234", "185", "165")));
    charts.put("heat", heat());
    charts.put("sparkline", new Sparkline(words(title), weekly, Optional.of(promise)));
    charts.put("target", new TargetChart(words(title), say("Target", "Doel", "Mål"), List.of(
        new TargetChart.Row(say("Customers stay with us", "Klanten blijven bij ons", "Kunderna stannar hos oss"), 84.1,
            84.6, 88, say("Retention: from 84.1, now 84.6", "Behoud: van 84,1 naar 84,6", "Kvar: från 84,1 till 84,6"),
            figures.percent(0.88, 1), Optional.of("objective1")),
        new TargetChart.Row(say("A claim costs us less", "Een schade kost ons minder", "En skada kostar oss mindre"),
            118, 93, 95, say("from €118, now €93", "van € 118 naar € 93", "från 118 € till 93 €"),
            say("€95", "€ 95", "95 €"), Optional.of("objective2")))));
    return charts;
  }

  /** The same charts before there are figures. */
  Map<String, Drawing> empty() {
    Map<String, Drawing> charts = new LinkedHashMap<>();
    ChartWords words = words(say("What they ask about", "Waar ze naar vragen", "Vad de frågar om"));
    charts.put("bar", new BarChart(words, List.of()));
    charts.put("column", new ColumnChart(words, List.of(), figures.axis()));
    charts.put("line", new LineChart(words, List.of(), Optional.empty(), figures.axis()));
    charts.put("promise", new PromiseChart(words, say("Promise", "Belofte", "Löfte"), List.of()));
    charts.put("lines", new LinesChart(words, List.of(), List.of(), Optional.empty(), figures.axis()));
    charts.put("area", new AreaChart(words, List.of(), List.of(), figures.axis()));
    charts.put("stacked", new StackedBarChart(words, List.of(), List.of(), List.of()));
    charts.put("heat", new HeatMap(words, List.of(), hours(), ""));
    charts.put("sparkline", new Sparkline(words, List.of(), Optional.empty()));
    charts.put("target", new TargetChart(words, say("Target", "Doel", "Mål"), List.of()));
    charts.put("picture", new EmptyPicture(words.title(), words.nothing(),
        EmptyPicture.tableOf(new BarChart(words, Collections.emptyList()).table().columns())));
    return charts;
  }
}
