package org.throughline.insight.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.model.insight.DataOrigin;
import org.throughline.picture.Item;
import org.throughline.picture.Palette;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.SceneContract;
import org.throughline.testkit.SettableClock;

/** Given the sample with its made-up conversations, the board says what they tell, in every language and at every width. */
class BoardTest {

  private static final Path SHEETS = Path.of("target", "pictures");
  private static final LocalDate STORM = LocalDate.of(2026, 11, 3);

  @TempDir
  private static Path folder;

  private static ClientSession session;
  private static FigureData data;
  private static BoardFigures all;
  private static final List<BoardFigures> ARRIVED = new ArrayList<>();

  @BeforeAll
  static void theSampleWithConversations() {
    DurableWriter writer = new DurableWriter();
    SettableClock clock = new SettableClock();
    clock.set(Instant.parse("2026-11-22T11:00:00Z"));
    SampleClient sample = new SampleClient(new Clients(PackageModule.product(), clock, writer), writer, Optional.of(new ConversationGenerator()));
    session = sample.create(folder.resolve("zekerhuis"));
    Path file = folder.resolve("autumn.csv");
    sample.writeConversations(file);
    new ConversationService(writer, clock, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Autumn 2026", "autumn.csv", DataOrigin.GENERATED, null), Set.of());
    data = new Figures(writer, folder.resolve("keys")).open(session, Progress.none());
    all = new BoardReading(data, ARRIVED::add).read(BoardFigures.none(), FigureFilter.everything(), true, Progress.none());
  }

  @AfterAll
  static void close() {
    data.close();
    session.close();
  }

  private static BoardCanvas board(BoardFigures figures, double width, Locale language) {
    return new BoardCanvas(session, figures, new CanvasRequest(width, new TypefaceMetrics(), language, Map.of(), false));
  }

  private static BoardFigures read(FigureFilter filter) {
    return new BoardReading(data, none -> {
    }).read(all, filter, false, Progress.none());
  }

  private static Item item(BoardCanvas board, String id) {
    return board.scene().item(id).orElseThrow(() -> new AssertionError("Not on the board: " + id));
  }

  private static Set<String> texts(Scene scene) {
    return scene.shapes().stream().filter(Shape.Text.class::isInstance).map(each -> ((Shape.Text) each).text()).collect(Collectors.toSet());
  }

  @Test
  void everyPictureHoldsToTheContract() throws IOException {
    BoardFigures storm = read(FigureFilter.everything().between(STORM.minusDays(3), STORM.plusDays(6)));
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      for (double width : language.equals(Locale.ENGLISH) ? List.of(900.0, 1400.0, 700.0) : List.of(900.0)) {
        SceneContract.hold("the board in " + language, width, at -> board(all, at, language).scene());
        look("board-" + language + "-" + (int) width, board(all, width, language).scene());
      }
      SceneContract.hold("ten days in " + language, 900, at -> board(storm, at, language).scene());
      look("storm-" + language, board(storm, 900, language).scene());
    }
  }

  private static void look(String name, Scene scene) throws IOException {
    Files.createDirectories(SHEETS);
    for (Theme theme : Theme.values()) {
      String svg = new SvgWriter(Palette.of(theme)).file(scene);
      Files.writeString(SHEETS.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".html"),
          "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0;background:" + theme.colour(Token.CANVAS).hex() + "\">"
              + svg.substring(svg.indexOf("<svg")));
    }
  }

  @Test
  void theStormIsMarkedWithWhatItWasAbout() {
    BoardCanvas board = board(all, 900, Locale.ENGLISH);
    Item peak = board.scene().items().stream().filter(each -> each.id().startsWith("peak:" + STORM)).findFirst().orElseThrow();
    assertTrue(peak.value().contains("4 November: ") && peak.value().contains("schadeportaal"), peak.value());
    assertTrue(peak.value().contains("times the usual"), peak.value());
    assertEquals(FigureFilter.everything().between(STORM, LocalDate.parse(peak.id().split("/")[1])),
        board.narrowed(List.of(peak.id())).orElseThrow());
  }

  @Test
  void everyChartSaysOnHowManyCasesItRestsAndThatTheDataIsMadeUp() {
    Scene scene = board(all, 900, Locale.ENGLISH).scene();
    String days = item(board(all, 900, Locale.ENGLISH), BoardCanvas.item(BoardReading.DAYS)).value();
    assertTrue(days.contains("messages, 1 September to 15 November 2026, made-up data"), days);
    for (String figure : List.of(BoardReading.HOURS, BoardReading.REPLIES, BoardReading.TOPICS, BoardReading.VOICE, BoardReading.FEELING,
        BoardReading.QUESTIONS)) {
      String says = scene.item(BoardCanvas.item(figure)).orElseThrow(() -> new AssertionError(figure)).value();
      assertTrue(says.matches(".*\\d.*(messages|answers|questions).*"), figure + ": " + says);
    }
  }

  @Test
  void allChartsObeyTheFilter() {
    String channel = all.choices().orElseThrow().channels().getFirst().key();
    BoardFigures narrow = read(FigureFilter.everything().ofChannels(Set.of(channel)).on(STORM));
    narrow.answers().forEach((id, answer) -> assertEquals(narrow.filter(), answer.filter(), id));
    Scene before = board(all, 900, Locale.ENGLISH).scene();
    Scene after = board(narrow, 900, Locale.ENGLISH).scene();
    for (Item each : before.items()) {
      if (each.id().startsWith("figure:") && !each.id().equals("figure:cards")) {
        assertFalse(after.item(each.id()).orElseThrow(() -> new AssertionError(each.id())).value().equals(each.value()), each.id());
      }
    }
  }

  @Test
  void whileSomethingIsCountedTheOldFiguresStayAndSaySo() {
    BoardFigures first = ARRIVED.getFirst();
    assertTrue(first.answers().isEmpty() && first.isCounting(BoardReading.DAYS));
    assertTrue(texts(board(first, 900, Locale.ENGLISH).scene()).contains("Counting…"));
    BoardFigures next = all.asking(FigureFilter.everything().on(STORM), new HashSet<>(all.answers().keySet()));
    Scene scene = board(next, 900, Locale.ENGLISH).scene();
    assertTrue(scene.items().stream().anyMatch(each -> each.id().startsWith("days:2026-09-0")), "the old columns");
    assertEquals("Counting…", scene.item(BoardCanvas.item(BoardReading.TOPICS)).orElseThrow().value());
    assertTrue(ARRIVED.getLast().awaited().isEmpty());
  }

  @Test
  void aBarNarrowsTheFilterAndTheListsFollow() {
    BoardCanvas board = board(all, 900, Locale.ENGLISH);
    Item topic = board.scene().items().stream().filter(each -> each.id().startsWith("topic:")).findFirst().orElseThrow();
    FigureFilter about = board.narrowed(List.of(topic.id())).orElseThrow();
    assertEquals(Set.of(topic.name()), about.topics());
    assertEquals(topic.name(), BoardFacet.TOPIC.chosen(about));
    FigureFilter day = FigureFilter.everything().on(STORM);
    ShowOption.Pick period = (ShowOption.Pick) BoardFacet.options(all, day).getFirst();
    assertTrue(period.choices().stream().anyMatch(each -> each.label().in(Locale.ENGLISH).equals("3 November 2026")));
    for (ShowOption option : BoardFacet.options(all, FigureFilter.everything())) {
      for (ShowOption.Choice choice : ((ShowOption.Pick) option).choices()) {
        FigureFilter filter = BoardFacet.filter(Map.of(option.id(), choice.id()));
        assertEquals(choice.id(), BoardFacet.valueOf(option.id().toUpperCase(Locale.ROOT)).chosen(filter), option.id());
      }
    }
  }

  @Test
  void anHourOfTheWeekNarrowsEveryChartAndTheListSaysWhich() {
    BoardCanvas board = board(all, 1400, Locale.ENGLISH);
    Item busiest = board.scene().items().stream().filter(each -> each.id().startsWith("week:"))
        .max(Comparator.comparing(each -> Long.parseLong(each.value().replaceAll("\\D", "").isEmpty() ? "0" : each.value().replaceAll("\\D", ""))))
        .orElseThrow();
    FigureFilter hour = board.narrowed(List.of(busiest.id())).orElseThrow();
    assertEquals(1, hour.weekdays().size());
    assertEquals(1, hour.hours().size());
    BoardFigures narrow = read(hour);
    long count = narrow.answer(BoardReading.HOURS).orElseThrow().n();
    assertEquals(busiest.value(), count + " messages");
    assertEquals(count, narrow.answer(BoardReading.DAYS).orElseThrow().n());
    narrow.answers().forEach((id, answer) -> assertEquals(hour, answer.filter(), id));
    assertTrue(narrow.answer(BoardReading.DAYS).orElseThrow().rows().stream()
        .allMatch(row -> hour.weekdays().contains(((LocalDate) row.getFirst()).getDayOfWeek())));
    ShowOption.Pick time = (ShowOption.Pick) BoardFacet.options(narrow, hour).get(BoardFacet.TIME.ordinal());
    String chosen = BoardFacet.TIME.chosen(hour);
    assertEquals(busiest.name(), time.choices().stream().filter(each -> each.id().equals(chosen)).findFirst().orElseThrow().label()
        .in(Locale.ENGLISH));
    assertEquals("All hours", time.choices().getFirst().label().in(Locale.ENGLISH));
    assertEquals(hour, BoardFacet.filter(Map.of(BoardFacet.TIME.id(), chosen)));
    Item day = item(board, "weekday:" + hour.weekdays().iterator().next().getValue());
    FigureFilter whole = board.narrowed(List.of(day.id())).orElseThrow();
    assertEquals(FigureFilter.everything().onWeekdays(hour.weekdays()), whole);
    Item evening = board.scene().items().stream().filter(each -> each.id().startsWith("hours:18/")).findFirst().orElseThrow();
    assertTrue(board.narrowed(List.of(evening.id())).orElseThrow().hours().contains(18));
  }

  @Test
  void everyFigureStandsInTheTableAndLeadsToItsPlace() {
    BoardCanvas board = board(all, 900, Locale.ENGLISH);
    assertEquals(board.scene().table().rows().size(), board.rows().size());
    board.rows().forEach(each -> item(board, each));
    assertTrue(board.scene().table().rows().stream().anyMatch(row -> row.get(1).equals("3 November 2026")));
    Set<String> outlined = new HashSet<>();
    board.outline().forEach(each -> {
      outlined.add(each.item());
      each.below().forEach(below -> outlined.add(below.item()));
    });
    assertEquals(board.scene().items().stream().map(Item::id).collect(Collectors.toSet()), outlined);
  }

  @Test
  void cardsSayWhatTheyRestOnAndWhetherTheyMustBeLookedAt() {
    Map<String, List<Message>> doubts = BoardReading.doubts(session, new EvidenceService(null), Progress.none());
    BoardCanvas board = board(all.doubting(doubts), 900, Locale.ENGLISH);
    List<Item> cards = board.scene().items().stream().filter(each -> session.index().byId(each.id()).isPresent()).toList();
    assertFalse(cards.isEmpty());
    doubts.keySet().forEach(each -> board.scene().item(each).ifPresent(card -> assertTrue(card.tip().isPresent(), card.name())));
    cards.forEach(each -> assertTrue(each.value().contains("confidence"), each.value()));
  }
}
