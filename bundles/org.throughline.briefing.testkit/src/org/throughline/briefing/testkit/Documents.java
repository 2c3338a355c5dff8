package org.throughline.briefing.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.briefing.MarkdownText;
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
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.ColumnChart;
import org.throughline.picture.chart.HoursChart;
import org.throughline.picture.chart.LineChart;
import org.throughline.picture.chart.PromiseChart;
import org.throughline.picture.chart.PromiseChart.Verdict;
import org.throughline.picture.chart.Span;
import org.throughline.picture.chart.Value;

/** Documents to render in tests of a format, without a client. */
public final class Documents {

  private static final Locale DUTCH = Locale.of("nl");
  private static final double[] HOURS = {1.3, .6, .4, .3, .3, .4, .8, 1.7, 3.2, 4.6, 5.0, 4.9, 4.7, 4.4, 4.3, 4.5, 5.1,
      5.4, 6.2, 7.9, 9.8, 10.6, 8.3, 5.3};

  private Documents() {}

  /** A brief of an insurer in which every kind of block occurs. */
  public static Document everyBlock() {
    Source conversations = new Source(Words.program("Conversations on X, Facebook and WhatsApp, 1,906 in all, "
        + "1 September to 15 November 2026. Imported on 20 November 2026."), Source.Origin.GENERATED);
    Source panel = new Source(Words.program(Run.of("Panel of the trade body, "),
        new Run("report of 2026", Set.of(), Link.to("https://example.org/report?a=1&b=2")), Run.of(".")),
        Source.Origin.ESTIMATED);
    return new Document(Locale.of("en", "NL"),
        new Cover(Words.client("Zekerhuis", DUTCH), "Brief to the advertising agency",
            Words.program("Answer people when they ask"),
            Words.program("Winter campaign 2027, built on the promise “snelle service” and on what 1,906 customers "
                + "asked us this autumn."),
            List.of(new Cover.Fact("For", List.of(Words.program("Bureau Vonk, Utrecht"))),
                new Cover.Fact("From", List.of(Words.program("Marieke Postma, Studio Kade"),
                    Words.program("for Zekerhuis"))),
                new Cover.Fact("Version", List.of(Words.program("2, 23 November 2026"))),
                new Cover.Fact("Contains", List.of(Words.program("Only what Bureau Vonk may read"))))),
        new Document.Running("Zekerhuis, winter campaign 2027", "Version 2, for Bureau Vonk",
            "Written by Studio Kade for Zekerhuis, 23 November 2026"),
        List.of(whereNow(conversations), who(conversations), arrived(panel)));
  }

  /** A document with nothing but a title. */
  public static Document smallest() {
    return new Document(Locale.of("sv"), new Cover(Words.program(""), "", Words.program("Titel"), Words.program(""),
        List.of()), new Document.Running("", "", ""), List.of());
  }

  /**
   * A document in which a text stands in every place where a text can stand.
   *
   * @param text any, blank too
   */
  public static Document everywhere(String text) {
    Words client = Words.client(text, DUTCH);
    Words program = Words.program(text);
    String shown = text.isBlank() ? "-" : text;
    Source source = new Source(program, Source.Origin.GENERATED);
    ChartWords words = new ChartWords(shown, shown, text, text);
    Value value = Value.of(text, 3, text);
    List<Block> blocks = List.of(new Block.Heading(1, client), new Block.Paragraph(client, Weight.LEAD),
        new Block.Paragraph(new Words(List.of(new Run(text, Set.of(Emphasis.CODE, Emphasis.STRONG),
            Link.to("https://example.org"))), Voice.PROGRAM, Optional.empty()), Weight.BODY),
        new Block.Listing(Order.FREE, List.of(List.of(new Block.Paragraph(client, Weight.BODY)))),
        new Block.Table(Words.program(shown), List.of(new Column(program, Kind.TEXT), new Column(client, Kind.NUMBER)),
            List.of(List.of(Cell.of(client), Cell.missing(text))), Optional.of(client), Optional.of(source)),
        new Block.Figure(program, text, new BarChart(words, List.of(value)), Optional.of(source)),
        new Block.Quotation(client, program, Optional.of(source)),
        new Block.Claim("1" + text, client, new Evidence(shown, shown, List.of(text), source,
            Evidence.Currency.OUT_OF_DATE)),
        new Block.CallOut(program, List.of(new Block.Passage(List.of(new Block.Paragraph(client, Weight.CAPTION))))),
        new Block.Throughline(program, List.of(new Station(text, client, Station.State.BROKEN))));
    return new Document(Locale.of("nl"),
        new Cover(client, text, Words.client(shown, DUTCH), Words.client("1" + text, DUTCH),
            List.of(new Cover.Fact(text, List.of(client)))),
        new Document.Running(text, text, text),
        List.of(new DocumentSection("one", Words.program(shown), "1" + text, blocks)));
  }

  /**
   * A document with one long table.
   *
   * @param rows at least 0
   * @param columns at least 1; the first holds texts, the others figures
   */
  public static Document table(int rows, int columns) {
    List<Column> heads = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(new Column(Words.program("Column " + (i + 1)), i == 0 ? Kind.TEXT : Kind.NUMBER));
    }
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      List<Cell> line = new ArrayList<>(List.of(Cell.of("Row " + row)));
      for (int i = 1; i < columns; i++) {
        line.add(Cell.of(row + "." + i));
      }
      cells.add(line);
    }
    return one(new Block.Table(Words.program("A long table"), heads, cells, Optional.empty(), Optional.empty()));
  }

  /** A document with these blocks in one section. */
  public static Document one(Block... blocks) {
    return new Document(Locale.of("en"),
        new Cover(Words.program("x"), "x", Words.program("x"), Words.program(""), List.of()),
        new Document.Running("x", "x", "x"), List.of(new DocumentSection("one", Words.program("x"), "", List.of(blocks))));
  }

  /** A document with what a client wrote in Markdown. */
  public static Document markdown(String text) {
    return one(new MarkdownText().blocks(text, Voice.CLIENT, Optional.of(DUTCH)).toArray(Block[]::new));
  }

  /** The same, with quotes in quotes and lists in lists; the deepest say "bottom of quotes" and "level 39". */
  public static Document deep() {
    return markdown("> ".repeat(60) + "bottom of quotes\n\n" + IntStream.range(0, 40)
        .mapToObj(i -> " ".repeat(2 * i) + "- level " + i + "\n").collect(Collectors.joining()));
  }

  private static DocumentSection whereNow(Source source) {
    return new DocumentSection("where-now", Words.program("Where are we now?"), "", List.of(
        new Block.Paragraph(Words.client("Verzekeren is niet ingewikkeld. Wachten wel.", DUTCH), Weight.LEAD),
        new Block.Throughline(Words.program("From objective to answer"),
            List.of(station("Objective", "Klanten blijven bij ons", Station.State.WHOLE),
                station("Promise", "Snelle service", Station.State.WHOLE),
                station("Standard", "Antwoord binnen een uur", Station.State.BROKEN),
                new Station("Message", Words.program("no message supports this promise yet"),
                    Station.State.OPEN_END))),
        new Block.Heading(1, Words.program("What we promise and what we do")),
        new Block.Paragraph(Words.program(Run.of("The promise holds on "), Run.strong("two of four"),
            Run.of(" channels. How it is counted stands in "), new Run("the "
                + "measuring guide", Set.of(Emphasis.STRESSED), Link.to("https://example.org/guide")),
            Run.of(", under "), new Run("response_time", Set.of(Emphasis.CODE), Optional.empty()), Run.of(".")),
            Weight.BODY),
        new Block.Figure(Words.program("Promise and practice"), "median time to the first reply",
            new PromiseChart(new ChartWords("Promise and practice per channel",
                "Facebook answers in 2 h 10; the promise is 60 min. X and WhatsApp keep it; e-mail takes four times "
                    + "as long.", "Channel", "Reply now"), "Promise",
                List.of(row("Facebook", 130, "2 h 10", 60, "60 min", Verdict.MISSED),
                    row("X", 52, "52 min", 60, "60 min", Verdict.KEPT),
                    row("WhatsApp", 38, "38 min", 60, "60 min", Verdict.KEPT),
                    row("Contact form on the website", 930, "15 h 30", 240, "4 h", Verdict.MISSED))),
            Optional.of(source)),
        new Block.Heading(2, Words.program("What we are")),
        new Block.Listing(Order.FREE,
            List.of(List.of(own("Snel: we antwoorden voordat je het vergeten bent")),
                List.of(own("Helder"), new Block.Listing(Order.NUMBERED,
                    List.of(List.of(own("Geen vaktaal")), List.of(own("Eén antwoord")))))))));
  }

  private static DocumentSection who(Source source) {
    List<Value> hours = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      hours.add(Value.of(String.format(Locale.ROOT, "%02d:00", hour), HOURS[hour], HOURS[hour] + "%"));
    }
    return new DocumentSection("who", Words.program("Who do we need to talk to?"), "with social insights", List.of(
        new Block.Paragraph(Words.program("People with something broken, at the kitchen table, after dinner. They are "
            + "not choosing an insurer. They ask for help in public, and wait."), Weight.LEAD),
        new Block.Claim("48%",
            Words.program("of all questions come between 18:00 and midnight, after the desk has closed."),
            new Evidence("917 of 1,906 conversations on X, Facebook and WhatsApp", "1 September to 15 November 2026",
                List.of("Insight 14", "Confidence high, valid until 15 May 2027"), source, Evidence.Currency.VALID)),
        new Block.Figure(Words.program("Questions by hour of the day"), "share of 1,906 conversations",
            new HoursChart(
                new ChartWords("Questions by hour of the day",
                    "48% of questions come after 18:00, when the desk closes; the busiest hour is 21:00 with 10.6%.",
                    "Hour", "Share"),
                hours, Optional.of(new Span(8, 18, "Desk open, 08:00 to 18:00")),
                Optional.of(new Span(8, 22, "Promised until 22:00"))),
            Optional.of(source)),
        new Block.Table(Words.program("What people ask, where, and how long they wait"),
            List.of(column("Where they ask", Kind.TEXT), column("Share", Kind.NUMBER),
                column("Busiest at", Kind.NUMBER), column("Most asked", Kind.TEXT), column("Reply now", Kind.NUMBER),
                column("Promise", Kind.PROMISE)),
            List.of(
                List.of(Cell.of("Facebook"), Cell.of("41%"), Cell.of("21:00"), Cell.of("Am I covered"),
                    Cell.missing("2 h 10"), Cell.of("60 min")),
                List.of(Cell.of("X"), Cell.of("37%"), Cell.of("20:00"), Cell.of("Where is my claim"),
                    Cell.of("52 min"), Cell.of("60 min")),
                List.of(Cell.of("WhatsApp"), Cell.of("21%"), Cell.of("19:00"), Cell.of("How do I report"),
                    Cell.of("38 min"), Cell.of("60 min"))),
            Optional.of(Words.program("Median time to the first reply between 08:00 and 22:00. Shares are rounded.")),
            Optional.of(source)),
        new Block.Quotation(Words.client("Is daar iemand? Ik moet weten of ik een loodgieter mag bellen.", DUTCH),
            Words.program("Facebook, 3 November, 20:15. Answered at 22:13"), Optional.of(source)),
        new Block.Quotation(Words.client("Welke afdeling? Ik sta in het water.", DUTCH),
            Words.program("Facebook, 3 November, 22:20. Answered the next day"), Optional.empty()),
        new Block.CallOut(Words.program("What we ask of you"), List.of(new Block.Paragraph(Words.program(
            "Do not start from the film. Start from 20:40 on a Tuesday, when the water comes in and the phone is in "
                + "somebody’s hand. What can only an answer, on that channel and at that hour, do?"),
            Weight.BODY)))));
  }

  private static DocumentSection arrived(Source source) {
    return new DocumentSection("arrived", Words.program("How will we know we have arrived?"), "", List.of(
        new Block.Claim("4.2", Words.program("of 5 is what customers give for a first answer within the hour."),
            new Evidence("n = 312", "spring 2025", List.of("Confidence low"), source,
                Evidence.Currency.OUT_OF_DATE)),
        new Block.Figure(Words.program("Answered within the hour"), "share per month",
            new LineChart(
                new ChartWords("Answered within the hour, per month",
                    "The share rose from 52% in June to 71% in November; 90% was promised.", "Month", "Share"),
                List.of(Value.of("Jun", 52, "52%"), Value.of("Jul", 49, "49%"), Value.of("Aug", 55, "55%"),
                    Value.of("Sep", 63, "63%"), Value.of("Oct", 66, "66%"), Value.of("Nov", 71, "71%")),
                Optional.of(new LineChart.Promise(90, "Promised 90%")), amount -> Math.round(amount) + "%"),
            Optional.of(source)),
        new Block.Figure(Words.program("What they ask about"), "conversations",
            new BarChart(
                new ChartWords("What they ask about", "Where is my claim leads with 412 conversations.", "Topic",
                    "Conversations"),
                List.of(Value.of("Where is my claim", 412, "412"), Value.of("Am I covered", 367, "367"),
                    Value.of("How do I report damage to a neighbour’s house", 301, "301"),
                    Value.of("Other, 14 topics", 480, "480").asContext())),
            Optional.of(source)),
        new Block.Figure(Words.program("Unanswered"), "share after one, eight and twenty-four hours",
            new ColumnChart(
                new ChartWords("Unanswered after one, eight and twenty-four hours",
                    "38% wait longer than an hour, 12% longer than a day.", "After", "Unanswered"),
                List.of(Value.of("1 h", 38, "38%"), Value.of("8 h", 21, "21%"), Value.of("24 h", 12, "12%")),
                amount -> Math.round(amount) + "%"),
            Optional.empty()),
        new Block.Heading(1, Words.program("The answer everybody gives")),
        new Block.Passage(List.of(own("Ja. Bel gerust, en stuur ons de rekening."),
            new Block.Paragraph(Words.client("شكرا", Locale.of("ar")), Weight.BODY))),
        new Block.Paragraph(Words.program("Approved by the claims department."), Weight.CAPTION)));
  }

  private static Block.Paragraph own(String text) {
    return new Block.Paragraph(new Words(List.of(Run.of(text)), Voice.CLIENT, Optional.of(DUTCH)), Weight.BODY);
  }

  private static Station station(String kind, String text, Station.State state) {
    return new Station(kind, Words.client(text, DUTCH), state);
  }

  private static Column column(String head, Kind kind) {
    return new Column(Words.program(head), kind);
  }

  private static PromiseChart.Row row(String label, double practice, String practiceText, double promise,
      String promiseText, Verdict verdict) {
    return new PromiseChart.Row(label, practice, practiceText, promise, promiseText, verdict, Optional.empty());
  }
}
