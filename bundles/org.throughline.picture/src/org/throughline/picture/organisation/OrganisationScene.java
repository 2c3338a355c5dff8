package org.throughline.picture.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.PersonState;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/** Draws the organisation: the line on the left with a station for each department, its cards to the right. */
final class OrganisationScene {

  /** Between cards, from left to right. */
  static final int GAP = 16;

  private static final double EDGE = 24;
  private static final double LINE = 36;
  private static final double HEAD = 64;
  private static final double HEAD_WIDTH = 184;
  private static final double CARDS = HEAD + HEAD_WIDTH + 24;
  private static final double CARD_HEIGHT = 56;
  private static final double CARD_LEAST = 184;
  private static final double CARD_MOST = 264;
  private static final double ROW_GAP = 8;
  private static final double PAD = 16;
  private static final double TITLE = 88;

  private static final TextStyle TITLE_STYLE = new TextStyle(Face.SERIF_SEMIBOLD, 18, Token.INK);
  private static final TextStyle DEPARTMENT = new TextStyle(Face.SERIF_SEMIBOLD, 12, Token.INK);
  private static final TextStyle NAME = new TextStyle(Face.SANS_SEMIBOLD, 10, Token.INK);
  private static final TextStyle CAPTION = TextStyle.caption();
  private static final ModelTexts TEXTS = new ModelTexts();

  private final Organisation organisation;
  private final OrganisationPlan plan;
  private final CanvasRequest request;
  private final Sketch sketch;
  private final double width;
  private final int columns;
  private final double cardWidth;
  private final Map<String, Box> firstPlaces = new HashMap<>();
  private final List<String> rows = new ArrayList<>();
  private final Scene scene;

  OrganisationScene(Organisation organisation, OrganisationPlan plan, CanvasRequest request) {
    this.organisation = organisation;
    this.plan = plan;
    this.request = request;
    sketch = new Sketch(request.metrics());
    width = Math.max(request.width(), CARDS + CARD_LEAST + EDGE);
    double room = width - CARDS - EDGE;
    columns = Math.max(1, (int) ((room + GAP) / (CARD_LEAST + GAP)));
    cardWidth = Math.min(CARD_MOST, (room - (columns - 1) * GAP) / columns);
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  /** Where the first card of a lane is, or would be. */
  Box firstPlace(String lane) {
    return Objects.requireNonNull(firstPlaces.get(lane), lane);
  }

  private Scene draw() {
    String title = name(organisation, request.locale());
    text(title, HEAD, 24, width - HEAD - EDGE, TITLE_STYLE, Tag.of(Role.LABEL));
    text(counts(), HEAD, 24 + TITLE_STYLE.line(), width - HEAD - EDGE, CAPTION, Tag.of(Role.LABEL));
    double y = TITLE;
    for (OrganisationPlan.Row row : plan.rows()) {
      y = lane(row, y);
    }
    double height = y + EDGE;
    sketch.add(Layer.LINE,
        new Shape.Line(LINE, 0, LINE, height, Stroke.round(Token.ACCENT, Throughline.WIDTH), Tag.of(Role.THROUGHLINE)));
    return sketch.scene(width, height, say("title", title), say("description", title, counts()), table());
  }

  private String counts() {
    long departments = organisation.getDepartments().size();
    return Stream.of(say("count.departments", departments), say("count.people", organisation.getPeople().size()),
        say("count.channels", organisation.getChannels().size())).collect(Collectors.joining(" · "));
  }

  // ---- a lane

  private double lane(OrganisationPlan.Row row, double top) {
    List<Element> members = row.members();
    int rowsOfCards = Math.max(1, (members.size() + columns - 1) / columns);
    double cards = rowsOfCards * CARD_HEIGHT + (rowsOfCards - 1) * ROW_GAP;
    sketch.add(Layer.GROUND,
        new Shape.Line(HEAD, top, width - EDGE, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    double head = head(row, top + PAD);
    double height = 2 * PAD + Math.max(cards, head);
    sketch.add(new Lane(row.id(), laneName(row), new Box(0, top, width, height), Lane.Flow.RIGHT,
        row.department().map(each -> String.valueOf(each.getId()))));
    firstPlaces.put(row.id(), new Box(CARDS, top + PAD, cardWidth, CARD_HEIGHT));
    if (members.isEmpty()) {
      text(say("lane.empty"), CARDS, top + PAD + (CARD_HEIGHT - CAPTION.line()) / 2, width - CARDS - EDGE, CAPTION,
          Tag.of(Role.LABEL));
    }
    for (int i = 0; i < members.size(); i++) {
      double x = CARDS + i % columns * (cardWidth + GAP);
      double y = top + PAD + i / columns * (CARD_HEIGHT + ROW_GAP);
      card(members.get(i), row, new Box(x, y, cardWidth, CARD_HEIGHT));
    }
    return top + height;
  }

  private String laneName(OrganisationPlan.Row row) {
    return row.department().map(each -> name(each, request.locale())).orElseGet(() -> say("lane.none"));
  }

  /** The name of the department and what it is; tells how high it is. */
  private double head(OrganisationPlan.Row row, double top) {
    Department department = row.department().orElse(null);
    if (department == null) {
      sketch.add(Layer.STATION, new Shape.Circle(LINE, top + DEPARTMENT.line() / 2, Throughline.STATION,
          Paint.of(Token.SURFACE, Stroke.of(Token.BORDER_STRONG, 2).dashed(3, 3)),
          Tag.of(Role.OPEN_END).saying(say("lane.none"))));
      return heading(say("lane.none"), top, DEPARTMENT.in(Token.INK_2).in(Face.SERIF), Tag.of(Role.LABEL));
    }
    String id = String.valueOf(department.getId());
    double high = heading(name(department, request.locale()), top, DEPARTMENT, Tag.of(Role.LABEL, id));
    Box nameBox = new Box(HEAD, top, HEAD_WIDTH, high);
    for (String caption : captions(department)) {
      text(caption, HEAD, top + high, HEAD_WIDTH, CAPTION, Tag.of(Role.LABEL, id));
      high += CAPTION.line();
    }
    sketch.add(Layer.STATION, new Shape.Circle(LINE, top + DEPARTMENT.line() / 2, Throughline.STATION,
        Paint.of(Token.SURFACE, Stroke.of(Token.ACCENT, Throughline.WIDTH)), Tag.of(Role.STATION, id)));
    Box box = new Box(HEAD - 8, top - 4, HEAD_WIDTH + 16, high + 8);
    String value = Stream.concat(Stream.of(kind(department)), Stream.of(say("count.people", row.people().size()),
        say("count.channels", row.channels().size()))).collect(Collectors.joining(", "));
    sketch.add(Item.of(id, Role.STATION, box, 8, name(department, request.locale())).saying(value)
        .editable(List.of(new Item.Editable("name", nameBox, DEPARTMENT, false))));
    return high;
  }

  private double heading(String words, double top, TextStyle style, Tag tag) {
    return sketch.paragraph(words, HEAD, top, HEAD_WIDTH, 2, style, tag) - top;
  }

  private List<String> captions(Department department) {
    List<String> captions = new ArrayList<>();
    Department whole = department.getPartOf();
    captions.add(whole == null ? kind(department) : say("part.of", name(whole, request.locale())));
    if (department.getHead() != null && !request.presenting()) {
      captions.add(say("led.by", name(department.getHead(), request.locale())));
    }
    return captions;
  }

  private String kind(Department department) {
    return TEXTS.label(ModelPackage.Literals.DEPARTMENT_KIND.getEEnumLiteral(department.getKind().getValue()),
        request.locale());
  }

  // ---- a card

  private void card(Element element, OrganisationPlan.Row row, Box box) {
    String id = String.valueOf(element.getId());
    boolean gone = element instanceof Person person && person.getState() == PersonState.LEFT
        || element instanceof Channel channel && channel.getState() == ChannelState.CLOSED;
    Paint ground = gone ? Paint.line(Stroke.of(Token.BORDER_STRONG, 1).dashed(3, 3))
        : Paint.of(Token.SURFACE, Stroke.of(Token.HAIRLINE, 1));
    sketch.add(Layer.CARD,
        new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), 8, ground, Tag.of(Role.CARD, id)));
    new Sign(sketch, box.x() + 12, box.y() + 10 + (NAME.line() - Sign.SIZE) / 2).draw(element, request.locale());
    double left = box.x() + 12 + Sign.WIDTH + 8;
    double room = box.right() - 14 - left;
    Tag tag = Tag.of(Role.LABEL, id);
    TextStyle style = gone ? NAME.in(Token.INK_3) : NAME;
    text(name(element, request.locale()), left, box.y() + 10, room, style, tag);
    String caption = caption(element);
    text(caption, left, box.y() + 10 + NAME.line(), room, CAPTION, tag);
    sketch.add(Item.of(id, Role.CARD, box, 8, name(element, request.locale())).saying(value(element, caption))
        .tip(tip(element, caption)).in(row.id())
        .editable(List.of(new Item.Editable("name", new Box(left, box.y() + 10, room, NAME.line()), NAME, false))));
  }

  private String caption(Element element) {
    return switch (element) {
      case Person person -> joined(person.getJobTitle(), person.getState() == PersonState.ACTIVE ? null
          : TEXTS.label(ModelPackage.Literals.PERSON_STATE.getEEnumLiteral(person.getState().getValue()), request.locale()));
      case Channel channel -> joined(Sign.name(channel.getPlatform(), request.locale()),
          request.presenting() ? null : channel.getHandle(), channel.getState() == ChannelState.ACTIVE ? null
              : TEXTS.label(ModelPackage.Literals.CHANNEL_STATE.getEEnumLiteral(channel.getState().getValue()),
                  request.locale()));
      default -> "";
    };
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
  }

  private String value(Element element, String caption) {
    String kind = TEXTS.label(element.eClass(), request.locale());
    return caption.isEmpty() ? kind : kind + ", " + caption;
  }

  private String tip(Element element, String caption) {
    String name = name(element, request.locale());
    String more = element instanceof Channel channel && channel.getResponsible() != null
        ? "\n" + say("responsible", name(channel.getResponsible(), request.locale())) : "";
    return caption.isEmpty() ? name + more : name + "\n" + caption + more;
  }

  private void text(String words, double x, double top, double room, TextStyle style, Tag tag) {
    if (!words.isBlank()) {
      sketch.text(words, x, top, room, Anchor.START, style, tag);
    }
  }

  // ---- the table

  private ValueTable table() {
    List<ValueTable.Column> heads = Stream.of(
            TEXTS.label(ModelPackage.Literals.DEPARTMENT, request.locale()), say("table.name"), say("table.kind"),
            say("table.does"), TEXTS.label(ModelPackage.Literals.CHANNEL__RESPONSIBLE, request.locale()))
        .map(head -> new ValueTable.Column(head, ValueTable.Kind.TEXT)).toList();
    List<List<String>> cells = new ArrayList<>();
    for (OrganisationPlan.Row row : plan.rows()) {
      String lane = laneName(row);
      if (row.members().isEmpty()) {
        rows.add(row.id());
        cells.add(List.of(lane, say("lane.empty"), "", "", ""));
      }
      for (Element each : row.members()) {
        rows.add(String.valueOf(each.getId()));
        cells.add(List.of(lane, name(each, request.locale()), TEXTS.label(each.eClass(), request.locale()), caption(each),
            each instanceof Channel channel && channel.getResponsible() != null
                ? name(channel.getResponsible(), request.locale()) : ""));
      }
    }
    return new ValueTable(heads, cells);
  }

  /** What an element is called; its kind where it has no name yet. */
  static String name(Element element, Locale locale) {
    return Optional.ofNullable(element.getName()).filter(name -> !name.isBlank()).map(String::strip)
        .orElseGet(() -> TEXTS.label(element.eClass(), locale));
  }

  private String say(String key, Object... arguments) {
    return Message.of(OrganisationScene.class, key, arguments).in(request.locale());
  }
}
