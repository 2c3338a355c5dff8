package org.throughline.insight.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.model.Client;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightCard;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.canvas.Branch;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.kit.Mark;

/**
 * The Insights board as a canvas: charts of what imported data says, and the insight cards. What belongs to a chart can be
 * pointed at and narrows the filter. Made of answers that are there; nothing is asked for it.
 */
public final class BoardCanvas implements CanvasContent {

  /** The command that imports conversations. */
  public static final String IMPORT = "org.throughline.insight.ui.import";
  /** The command that narrows the filter to what is chosen on the board. */
  public static final String NARROW = "org.throughline.insight.ui.board.narrow";
  /** The item that stands for importing, where there is no data. */
  public static final String IMPORT_ITEM = "board:import";

  private static final String DELETE = "org.throughline.ui.delete";
  private static final String REVEAL = "org.throughline.ui.reveal";
  private static final String FIGURE = "figure:";
  private static final String CARDS = "cards";
  private static final double EDGE = 24;
  private static final double TOP = 16;
  private static final double GUTTER = 32;
  private static final double ROWS = 14;
  /** The least width of a chart that stands beside others. */
  private static final double LEAST = 212;
  private static final int MOST_COLUMNS = 3;
  private static final int MOST_LINES = 4;

  private final boolean bare;
  private final BoardSketch board;
  private final Scene scene;

  /**
   * The board as it is now.
   *
   * @param figures what is known by now
   */
  public BoardCanvas(ClientSession session, BoardFigures figures, CanvasRequest request) {
    this(session.client(), session.index(), EvidenceService.today(session), figures, request);
  }

  /**
   * The board of a client on a day.
   *
   * @param index of the client
   * @param today the day on which cards are looked at
   */
  public BoardCanvas(Client client, ElementIndex index, LocalDate today, BoardFigures figures, CanvasRequest request) {
    boolean data = hasData(index);
    bare = !data && index.<InsightCard>all(InsightCard.class).stream().noneMatch(CardCheck::stands);
    board = new BoardSketch(figures, client, request);
    scene = draw(index, today, data, request);
  }

  /** Whether anything was imported that is in use. */
  public static boolean hasData(ElementIndex index) {
    return index.<Dataset>all(Dataset.class).stream().anyMatch(each -> each.getState() == DatasetState.IN_USE);
  }

  /** The id of the item of a chart. */
  public static String item(String figure) {
    return FIGURE + (figure.equals(BoardReading.WEEKS) ? BoardReading.DAYS : figure.equals(BoardReading.OFFICE) ? BoardReading.REPLIES : figure);
  }

  private Scene draw(ElementIndex index, LocalDate today, boolean data, CanvasRequest request) {
    BoardWords words = board.words();
    double width = request.width();
    double room = width - 2 * EDGE;
    double y = TOP;
    Optional<Message> trouble = board.figures().trouble();
    if (!data) {
      y = say(words.of("empty"), true, y, room);
    } else if (trouble.isPresent()) {
      y = say(trouble.get().in(request.locale()), false, y, room);
    }
    List<BoardSection> first = there(new VolumeSection(board));
    List<BoardSection> second = there(new HoursSection(board, index, today), new RepliesSection(board), BarsSection.topics(board));
    List<BoardSection> third = there(BarsSection.voice(board), BarsSection.feeling(board), new QuestionsSection(board),
        BarsSection.results(board), BarsSection.best(board));
    boolean waits = data && trouble.isEmpty() && first.isEmpty() && second.isEmpty() && third.isEmpty();
    if (waits) {
      y = say(words.of(board.figures().choices().isEmpty() ? "counting.first" : "nothing.possible"), false, y, room);
    }
    for (BoardSection each : first) {
      y = each.draw(EDGE, divided(y), room);
    }
    y = beside(second, y, room);
    for (BoardSection each : there(new WeekSection(board))) {
      y = each.draw(EDGE, divided(y), room);
    }
    y = beside(third, y, room);
    for (BoardSection each : there(new CardsSection(board, index, today))) {
      y = each.draw(EDGE, divided(y), room);
    }
    String title = words.of("title");
    String says = board.figures().answer(BoardReading.DAYS).or(() -> board.figures().answer(BoardReading.WEEKS)).map(words::basis)
        .orElseGet(() -> words.of(data ? "counting.first" : "empty"));
    return board.sketch().scene(width, y + EDGE, title, title + ". " + says, board.table());
  }

  private static List<BoardSection> there(BoardSection... sections) {
    return Stream.of(sections).filter(BoardSection::isThere).toList();
  }

  /** Charts beside each other, as many as there is room for, and the others below. */
  private double beside(List<BoardSection> sections, double y, double room) {
    int columns = (int) Math.clamp(Math.floor((room + GUTTER) / (LEAST + GUTTER)), 1, MOST_COLUMNS);
    double wide = (room - (columns - 1) * GUTTER) / columns;
    double below = y;
    for (int i = 0; i < sections.size(); i += columns) {
      List<BoardSection> row = sections.subList(i, Math.min(sections.size(), i + columns));
      double top = divided(below);
      for (int column = 0; column < row.size(); column++) {
        below = Math.max(below, row.get(column).draw(EDGE + column * (wide + GUTTER), top, wide));
      }
    }
    return below;
  }

  /** Leaves room below what is there, with a line in it. */
  private double divided(double y) {
    if (y <= TOP) {
      return y;
    }
    board.divider(EDGE, y + ROWS, board.width() - 2 * EDGE);
    return y + 2 * ROWS;
  }

  /** A sentence in place of charts, or above them; where something is to be imported it can be pointed at. */
  private double say(String sentence, boolean imports, double y, double room) {
    double x = EDGE;
    if (!imports) {
      boolean trouble = board.figures().trouble().isPresent();
      if (trouble) {
        Mark.WARNING.draw(board.sketch(), x, y + 4, Mark.SIZE, Tag.of(Role.MARK), sentence);
        x += Mark.SIZE + 8;
      }
    }
    double bottom = board.sketch().paragraph(sentence, x, y, room - (x - EDGE), MOST_LINES, TextStyle.claim(), Tag.of(Role.LABEL));
    if (imports) {
      board.sketch().add(Item.of(IMPORT_ITEM, Role.OPEN_END, new Box(EDGE - 8, y - 4, room + 16, bottom - y + 8), 4, board.words().of("import"))
          .saying(sentence).tip(board.words().of("import.tip")));
    }
    return bottom + 4;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return board.rows();
  }

  @Override
  public List<Branch> outline() {
    return board.outline();
  }

  @Override
  public Optional<NothingYet> nothing() {
    return bare ? Optional.of(NothingYet.of(word("empty"), new Choice.Command(word("import"), IMPORT))) : Optional.empty();
  }

  /** The filter narrowed to what is chosen; empty where nothing chosen narrows it. */
  public Optional<FigureFilter> narrowed(List<String> ids) {
    FigureFilter filter = board.figures().filter();
    Map<String, UnaryOperator<FigureFilter>> narrowings = board.narrowings();
    List<UnaryOperator<FigureFilter>> chosen = ids.stream().filter(narrowings::containsKey).map(narrowings::get).toList();
    for (UnaryOperator<FigureFilter> each : chosen) {
      filter = each.apply(filter);
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(filter);
  }

  /** The figure of the chart that an item is, or is a part of; empty for cards. */
  public Optional<String> figure(String item) {
    return board.outline().stream().filter(chart -> chart.item().equals(item)
        || chart.below().stream().anyMatch(each -> each.item().equals(item)))
        .map(chart -> chart.item().split(":")[1]).filter(each -> !each.equals(CARDS)).findFirst();
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    if (narrowed(ids).isPresent()) {
      choices.add(new Choice.Command(word("choice.narrow"), NARROW));
    }
    boolean cards = !ids.isEmpty() && ids.stream().allMatch(each -> scene.item(each).filter(item -> item.role() == Role.CARD).isPresent());
    if (cards) {
      choices.add(new Choice.Command(word("choice.reveal"), REVEAL));
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("choice.delete"), DELETE));
    } else {
      choices.add(new Choice.Command(word("import"), IMPORT));
    }
    return choices;
  }

  private static Message word(String key) {
    return Message.of(BoardCanvas.class, key);
  }
}
