package org.throughline.internal.benchmarks.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Drawing;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.ColumnChart;
import org.throughline.picture.chart.HoursChart;
import org.throughline.picture.chart.LineChart;
import org.throughline.picture.chart.PromiseChart;
import org.throughline.picture.chart.PromiseChart.Verdict;
import org.throughline.picture.chart.Series;
import org.throughline.picture.chart.Span;
import org.throughline.picture.chart.StackedBarChart;
import org.throughline.picture.chart.Value;

/**
 * A brief of any length: parts that hold what briefs hold (a lead, the throughline, texts, lists, tables, a scene,
 * charts, claims with their sources, quotes, a passage, a call-out), each with words and figures of its own. The same
 * length gives the same brief.
 */
public final class LongBrief {

  private static final Locale DUTCH = Locale.of("nl");
  private static final int PARTS_OF_A_SECTION = 4;
  private static final int HOURS = 24;
  private static final List<String> CHANNELS = List.of("Facebook", "X", "WhatsApp", "Instagram", "LinkedIn", "E-mail");

  private LongBrief() {
  }

  /**
   * The brief.
   *
   * @param parts how many, at least 1; each takes a few pages
   */
  public static Document of(int parts) {
    List<DocumentSection> sections = new ArrayList<>();
    for (int first = 0; first < parts; first += PARTS_OF_A_SECTION) {
      List<Block> blocks = IntStream.range(first, Math.min(parts, first + PARTS_OF_A_SECTION))
          .mapToObj(each -> new Part(each).blocks()).flatMap(List::stream).toList();
      int number = sections.size() + 1;
      sections.add(new DocumentSection("section-" + number, Words.program("Where are we now, part " + number + "?"),
          number % 2 == 0 ? "with social insights" : "", blocks));
    }
    return document(sections);
  }

  /**
   * A brief with one table.
   *
   * @param rows how many; the last says so: "Row 20000"
   */
  public static Document table(int rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      cells.add(List.of(Cell.of("Row " + row), Cell.of(CHANNELS.get(row % CHANNELS.size())), Cell.of(row % 97 + "%"),
          Cell.of(row % 59 + " min"), Cell.of(String.valueOf(row * 7 % 1000)), Cell.of("60 min")));
    }
    return document(List.of(new DocumentSection("answers", Words.program("Who answers what?"), "", List.of(
        new Block.Table(Words.program("Every post and its answer"), List.of(column("Post", Kind.TEXT),
            column("Channel", Kind.TEXT), column("Share", Kind.NUMBER), column("Reply", Kind.NUMBER),
            column("Seen", Kind.NUMBER), column("Promise", Kind.PROMISE)), cells, Optional.empty(), Optional.empty())))));
  }

  private static Document document(List<DocumentSection> sections) {
    return new Document(Locale.of("en", "NL"),
        new Cover(Words.client("Zekerhuis", DUTCH), "Strategy book", Words.program("Answer people when they ask"),
            Words.program("Built on the promise “snelle service” and on what customers asked us this year."),
            List.of(new Cover.Fact("For", List.of(Words.program("Bureau Vonk, Utrecht"))),
                new Cover.Fact("Version", List.of(Words.program("2, 23 November 2026"))))),
        new Document.Running("Zekerhuis, strategy book", "Version 2, for Bureau Vonk",
            "Written by Studio Kade for Zekerhuis, 23 November 2026"),
        sections);
  }

  private static Column column(String head, Kind kind) {
    return new Column(Words.program(head), kind);
  }

  /** A few pages with a number. */
  private static final class Part {

    private static final int KINDS_OF_CHART = 6;

    private final int number;
    private final Prose prose;
    private final Source source;

    Part(int number) {
      this.number = number;
      this.prose = new Prose(number);
      this.source = new Source(Words.program("Conversations " + number + ", " + prose.between(900, 9_000)
          + " in all, 1 September to 15 November 2026. Imported on 20 November 2026."), Source.Origin.GENERATED);
    }

    List<Block> blocks() {
      return List.of(new Block.Heading(1, Words.program("What part " + number + " is about")),
          new Block.Paragraph(Words.client(prose.sentences(2), DUTCH), Weight.LEAD), line(), body(), list(), table(),
          figure(journey()), claim(), new Block.Heading(2, Words.program("What people say of part " + number)), body(),
          figure(chart(number)), quote(), quote(), body(), figure(chart(number + 1)), claim(), answer(), steps(),
          new Block.CallOut(Words.program("What we ask of you"), List.of(body())),
          new Block.Paragraph(Words.program("Approved by the claims department, part " + number + "."), Weight.CAPTION));
    }

    private Block line() {
      return new Block.Throughline(Words.program("From objective to answer"),
          List.of(station("Objective", Station.State.WHOLE), station("Promise", Station.State.WHOLE),
              station("Standard", number % 3 == 0 ? Station.State.BROKEN : Station.State.WHOLE),
              new Station("Message", Words.program("no message supports this promise yet"), Station.State.OPEN_END)));
    }

    private Station station(String kind, Station.State state) {
      return new Station(kind, Words.client(prose.words(4), DUTCH), state);
    }

    private Block.Paragraph body() {
      return new Block.Paragraph(Words.program(Run.of(prose.sentences(4) + " "), Run.strong(prose.words(3)),
          Run.of(" " + prose.sentences(2) + " How it is counted stands in "), new Run("the measuring guide",
              Set.of(Emphasis.STRESSED), Link.to("https://example.org/guide/" + number)), Run.of(".")), Weight.BODY);
    }

    private Block list() {
      return new Block.Listing(Order.FREE, List.of(List.of(item()), List.of(item()), List.of(item(),
          new Block.Listing(Order.NUMBERED, List.of(List.of(item()), List.of(item()))))));
    }

    private Block steps() {
      return new Block.Listing(Order.NUMBERED, IntStream.range(0, 5).mapToObj(each -> List.<Block>of(item())).toList());
    }

    private Block item() {
      return new Block.Paragraph(new Words(List.of(Run.of(prose.words(9))), Voice.CLIENT, Optional.of(DUTCH)),
          Weight.BODY);
    }

    private Block table() {
      List<List<Cell>> rows = Stream.concat(CHANNELS.stream(), CHANNELS.stream().map(each -> each + ", at night"))
          .map(channel -> List.of(Cell.of(channel), Cell.of(prose.between(1, 60) + "%"),
              Cell.of(Words.client(prose.words(3), DUTCH)), reply(), Cell.of("60 min"))).toList();
      return new Block.Table(Words.program("Where people ask, and how long they wait, part " + number),
          List.of(column("Where they ask", Kind.TEXT), column("Share", Kind.NUMBER), column("Most asked", Kind.TEXT),
              column("Reply now", Kind.NUMBER), column("Promise", Kind.PROMISE)),
          rows, Optional.of(Words.program("Median time to the first reply. Shares are rounded.")), Optional.of(source));
    }

    private Cell reply() {
      int minutes = prose.between(5, 59);
      return minutes < 40 ? Cell.of(minutes + " min") : Cell.missing("2 h " + minutes);
    }

    private Block figure(Drawing drawing) {
      return new Block.Figure(Words.program(drawing.title()), "part " + number, drawing, Optional.of(source));
    }

    private Drawing journey() {
      return new JourneyPicture("The journey of part " + number,
          IntStream.range(0, 6).mapToObj(stage -> IntStream.range(0, 2 + (number + stage) % 3)
              .mapToObj(each -> prose.words(6)).toList()).toList(),
          IntStream.range(0, 6).mapToObj(each -> prose.below(4) - 2).toList());
    }

    private Block claim() {
      return new Block.Claim(prose.between(10, 90) + "%", Words.program(prose.sentences(1)),
          new Evidence(prose.between(100, 900) + " of 1,906 conversations", "1 September to 15 November 2026",
              List.of("Insight " + number, "Confidence high"), source,
              number % 5 == 0 ? Evidence.Currency.OUT_OF_DATE : Evidence.Currency.VALID));
    }

    private Block quote() {
      return new Block.Quotation(Words.client(prose.sentences(2), DUTCH),
          Words.program("Facebook, 3 November, 20:" + prose.between(10, 59)), Optional.of(source));
    }

    private Block answer() {
      return new Block.Passage(List.of(item(), new Block.Paragraph(Words.client(prose.sentences(3), DUTCH), Weight.BODY)));
    }

    // ---- charts

    private Drawing chart(int kind) {
      ChartWords words = new ChartWords("Figures of part " + number + ", " + (kind - number + 1), prose.sentences(1),
          "What", "How much");
      return switch (kind % KINDS_OF_CHART) {
        case 0 -> new BarChart(words, values(CHANNELS));
        case 1 -> new ColumnChart(words, values(List.of("1 h", "8 h", "24 h", "48 h")), Part::percent);
        case 2 -> new LineChart(words, values(IntStream.rangeClosed(1, 26).mapToObj(each -> "w" + each).toList()),
            Optional.of(new LineChart.Promise(90, "Promised 90%")), Part::percent);
        case 3 -> new HoursChart(words, values(IntStream.range(0, HOURS)
            .mapToObj(hour -> String.format(Locale.ROOT, "%02d:00", hour)).toList()),
            Optional.of(new Span(8, 18, "Desk open")), Optional.of(new Span(8, 22, "Promised until 22:00")));
        case 4 -> new PromiseChart(words, "Promise", CHANNELS.stream().map(this::promise).toList());
        default -> stacked(words);
      };
    }

    private List<Value> values(List<String> labels) {
      return labels.stream().map(label -> {
        double amount = prose.below(100);
        return Value.of(label, amount, percent(amount));
      }).toList();
    }

    private PromiseChart.Row promise(String channel) {
      int minutes = prose.between(5, 120);
      return new PromiseChart.Row(channel, minutes, minutes + " min", 60, "60 min",
          minutes > 60 ? Verdict.MISSED : Verdict.KEPT, Optional.empty());
    }

    private Drawing stacked(ChartWords words) {
      Function<Integer, Series> series = slot -> {
        List<Double> amounts = CHANNELS.stream().map(each -> prose.below(30)).toList();
        return new Series("Topic " + slot, slot, amounts,
            amounts.stream().map(Part::percent).collect(Collectors.toList()), Optional.empty());
      };
      return new StackedBarChart(words, CHANNELS, List.of(series.apply(1), series.apply(2), series.apply(3)),
          CHANNELS.stream().map(each -> "100%").toList());
    }

    private static String percent(double amount) {
      return Math.round(amount) + "%";
    }
  }
}
