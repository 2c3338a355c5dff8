package org.throughline.examples.podcast.board;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.model.Element;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Sketch;

/** Draws the board: a column for each state, a card for each episode. */
final class BoardScene {

  /** How high a column's heading is. */
  static final double HEAD = 32;

  private static final double EDGE = 24;
  private static final double GAP = 16;
  private static final double LEAST = 168;
  private static final double TITLE = 80;
  private static final int NAME_LINES = 3;

  private static final TextStyle TITLE_STYLE = new TextStyle(Face.SERIF_SEMIBOLD, 18, Token.INK);
  private static final TextStyle COLUMN = new TextStyle(Face.SANS_SEMIBOLD, 12, Token.INK);
  private static final TextStyle NAME = new TextStyle(Face.SERIF, 12, Token.INK);
  private static final TextStyle CAPTION = TextStyle.caption();
  private static final ModelTexts TEXTS = new ModelTexts();

  private final Show show;
  private final CanvasRequest request;
  private final Sketch sketch;
  private final double column;
  private final List<String> rows = new ArrayList<>();
  private final Scene scene;

  BoardScene(Show show, CanvasRequest request) {
    this.show = show;
    this.request = request;
    sketch = new Sketch(request.metrics());
    int columns = EpisodeState.VALUES.size();
    column = Math.max(LEAST, (request.width() - 2 * EDGE - (columns - 1) * GAP) / columns);
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  private Scene draw() {
    int columns = EpisodeState.VALUES.size();
    double width = 2 * EDGE + columns * column + (columns - 1) * GAP;
    String title = name(show, request.locale());
    line(title, EDGE, 20, width - 2 * EDGE, TITLE_STYLE, Tag.of(Role.LABEL));
    String count = say("board.count", show.getEpisodes().size());
    line(count, EDGE, 20 + TITLE_STYLE.line(), width - 2 * EDGE, CAPTION, Tag.of(Role.LABEL));
    double bottom = TITLE;
    List<Lane> lanes = new ArrayList<>();
    for (EpisodeState state : EpisodeState.VALUES) {
      double x = EDGE + state.getValue() * (column + GAP);
      bottom = Math.max(bottom, column(state, x));
      lanes.add(new Lane(state.getLiteral(), name(TEXTS, state, request.locale()), new Box(x, TITLE, column, 0),
          Lane.Flow.FIXED, Optional.empty()));
    }
    double height = bottom + EDGE;
    for (Lane lane : lanes) {
      Box box = lane.box();
      sketch.add(new Lane(lane.id(), lane.name(), new Box(box.x(), box.y(), box.width(), height - TITLE), lane.flow(),
          lane.element()));
    }
    return sketch.scene(width, height, title, say("board.description", title, count), table());
  }

  /** Draws the episodes in a state; tells where the last of them ends. */
  private double column(EpisodeState state, double x) {
    List<Episode> there = show.getEpisodes().stream().filter(each -> each.getState() == state).toList();
    line(name(TEXTS, state, request.locale()) + (there.isEmpty() ? "" : " " + there.size()), x, TITLE, column, COLUMN,
        Tag.of(Role.LABEL));
    double y = TITLE + HEAD;
    for (Episode each : there) {
      y = card(each, state, x, y) + GAP / 2;
    }
    return y;
  }

  private double card(Episode episode, EpisodeState state, double x, double top) {
    String id = String.valueOf(episode.getId());
    double room = column - 2 * Card.SIDE;
    String name = name(episode, request.locale());
    List<String> captions = captions(episode);
    double text = top + Card.PADDING;
    int lines = sketch.lines().of(name, NAME, room, NAME_LINES).size();
    double height = 2 * Card.PADDING + lines * NAME.line() + captions.size() * CAPTION.line();
    Box box = new Box(x, top, column, height);
    (state == EpisodeState.DROPPED ? Card.HELD : Card.REST).draw(sketch, box, Card.RADIUS, Tag.of(Role.CARD, id));
    TextStyle style = state == EpisodeState.DROPPED ? NAME.in(Token.INK_3) : NAME;
    double y = sketch.paragraph(name, x + Card.SIDE, text, room, NAME_LINES, style, Tag.of(Role.LABEL, id));
    for (String caption : captions) {
      line(caption, x + Card.SIDE, y, room, CAPTION, Tag.of(Role.LABEL, id));
      y += CAPTION.line();
    }
    sketch.add(Item.of(id, Role.CARD, box, Card.RADIUS, name)
        .saying(Stream.concat(Stream.of(name(TEXTS, state, request.locale())), captions.stream())
            .collect(Collectors.joining(", ")))
        .in(state.getLiteral()).editable(List.of(
            new Item.Editable("name", new Box(x + Card.SIDE, text, room, lines * NAME.line()), NAME, false))));
    return box.bottom();
  }

  private List<String> captions(Episode episode) {
    return Stream.of(planned(episode), guest(episode), message(episode)).filter(each -> !each.isEmpty()).toList();
  }

  private String planned(Episode episode) {
    return episode.getPlannedAt() == null ? "" : DateTimeFormatter
        .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(request.locale()).format(episode.getPlannedAt());
  }

  private String guest(Episode episode) {
    return blank(episode.getGuest()) ? "" : say("board.guest", episode.getGuest());
  }

  private String message(Episode episode) {
    return episode.getMessage() == null ? "" : say("board.message", name(episode.getMessage(), request.locale()));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private ValueTable table() {
    List<ValueTable.Column> heads = Stream.of(TEXTS.label(PodcastPackage.Literals.EPISODE__STATE, request.locale()),
            TEXTS.label(PodcastPackage.Literals.EPISODE__NUMBER, request.locale()),
            TEXTS.label(PodcastPackage.Literals.EPISODE, request.locale()),
            TEXTS.label(PodcastPackage.Literals.EPISODE__PLANNED_AT, request.locale()),
            TEXTS.label(PodcastPackage.Literals.EPISODE__GUEST, request.locale()),
            TEXTS.label(PodcastPackage.Literals.EPISODE__MESSAGE, request.locale()))
        .map(head -> new ValueTable.Column(head, ValueTable.Kind.TEXT)).toList();
    List<List<String>> cells = new ArrayList<>();
    for (EpisodeState state : EpisodeState.VALUES) {
      for (Episode each : show.getEpisodes()) {
        if (each.getState() == state) {
          rows.add(String.valueOf(each.getId()));
          cells.add(List.of(name(TEXTS, state, request.locale()), each.getNumber() == null ? "" : each.getNumber().toString(),
              name(each, request.locale()), planned(each), blank(each.getGuest()) ? "" : String.valueOf(each.getGuest()),
              each.getMessage() == null ? "" : name(each.getMessage(), request.locale())));
        }
      }
    }
    return new ValueTable(heads, cells);
  }

  private void line(String words, double x, double top, double room, TextStyle style, Tag tag) {
    sketch.text(words, x, top, room, Anchor.START, style, tag);
  }

  /** What a state is called. */
  static String name(ModelTexts texts, EpisodeState state, Locale locale) {
    return texts.label(PodcastPackage.Literals.EPISODE_STATE.getEEnumLiteral(state.getValue()), locale);
  }

  /** What an element is called; its kind where it has no name yet. */
  static String name(Element element, Locale locale) {
    return Optional.ofNullable(element.getName()).filter(name -> !name.isBlank()).map(String::strip)
        .orElseGet(() -> TEXTS.label(element.eClass(), locale));
  }

  private String say(String key, Object... arguments) {
    return Message.of(BoardScene.class, key, arguments).in(request.locale());
  }
}
