package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.core.Worded;
import org.throughline.dna.Remarks;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;
import org.throughline.model.dna.StatementBasis;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.canvas.TextEdit;

/**
 * A canvas of a brand: own DNA, identity prism, Brand Key, communication frame or golden circle, alone or today's and the
 * desired one side by side. What stands in its blocks is dragged, typed over, put on other canvases and taken off.
 *
 * <p>An item of the scene is a placement, as one element can stand on both canvases that are shown; {@link #shown} says
 * which element it means. The items of blocks have ids of their own, which no element has.
 */
public final class BrandCanvas implements CanvasContent {

  /** How the canvas is shown: {@link #ALONE} or {@link #BESIDE}. */
  public static final String SHOW = "show";

  /** The canvas alone. */
  public static final String ALONE = "alone";

  /** The canvas and the one of the other time side by side. */
  public static final String BESIDE = "beside";

  /** Whether the line is drawn. */
  public static final String LINE = DnaSheet.LINE;

  /** Whether findings mark what they are about. */
  public static final String FINDINGS = DnaSheet.FINDINGS;

  /** The lane of what stands in no block of its canvas. */
  static final String ASTRAY = "astray";

  private static final int MOST_CHOICES = 30;

  private final Canvas canvas;
  private final CanvasRequest request;
  private final CanvasPlan plan;
  private final BrandCanvasScene drawn;

  /**
   * The canvas as it is now.
   *
   * @param canvas a canvas of a chapter
   * @param index of the client it belongs to
   * @param remarks what is to be said about the elements on it
   */
  public BrandCanvas(Canvas canvas, ElementIndex index, CanvasRequest request, Remarks remarks) {
    this.canvas = canvas;
    this.request = request;
    plan = CanvasPlan.of(canvas, BESIDE.equals(request.shown().get(SHOW)), index);
    drawn = new BrandCanvasScene(plan, request, request.isOn(FINDINGS) ? remarks : Remarks.none());
  }

  /** What a reader may choose to see of a canvas. */
  public static List<ShowOption> options(Canvas canvas) {
    return CanvasPlan.counterpart(canvas).isEmpty() ? List.of()
        : List.of(new ShowOption.Pick(SHOW, word("show"), List.of(new ShowOption.Choice(ALONE, word("alone")),
            new ShowOption.Choice(BESIDE, word("beside")))));
  }

  /** What to show of a brand that has no canvas yet: a sentence, and the canvases to begin with. */
  public static NothingYet nothing(BrandDna brand) {
    return new NothingYet(word("empty"), Stream.of(CanvasKind.OWN_DNA, CanvasKind.COMMUNICATION_FRAME)
        .map(kind -> create(brand, kind, DnaHorizon.DESIRED)).toList());
  }

  /** What to show of a brand that has no canvas of a kind and a time yet, and how to begin it. */
  public static NothingYet nothing(BrandDna brand, CanvasKind kind, DnaHorizon horizon) {
    return new NothingYet(word("empty.kind", new ModelLabel(DnaPackage.Literals.CANVAS_KIND.getEEnumLiteral(kind.getValue())),
        horizon(horizon), ModelLabel.name(brand)), List.of(create(brand, kind, horizon)));
  }

  /** The element that an item shows; empty for a block, and for what is no longer in the client. */
  public Optional<Element> shown(String item) {
    return plan.spot(item).flatMap(CanvasPlan.Spot::shown);
  }

  /** The items that show an element: one for each canvas it stands on here. */
  public List<String> itemsOf(String element) {
    return plan.spots().stream().filter(spot -> spot.shown().filter(each -> element.equals(each.getId())).isPresent())
        .map(CanvasPlan.Spot::id).toList();
  }

  @Override
  public Scene scene() {
    return drawn.scene();
  }

  @Override
  public List<String> rows() {
    return drawn.rows();
  }

  // ---- moving

  @Override
  public boolean isMovable(String id) {
    return plan.spot(id).isPresent();
  }

  @Override
  public Drop drop(Move move) {
    List<CanvasPlacement> moved = placements(move.ids());
    if (moved.isEmpty()) {
      return new Drop.Nothing();
    }
    Optional<Lane> lane = scene().lanes().stream().filter(each -> each.box().contains(move.x(), move.y())).reduce((one, two) -> two);
    if (lane.isEmpty()) {
      return new Drop.Refused(say("refused.outside"));
    }
    Optional<CanvasPlan.Place> place = plan.place(lane.get().id());
    if (place.isEmpty()) {
      return new Drop.Refused(say("refused.astray"));
    }
    List<Item> others = others(lane.get().id(), moved);
    Optional<Item> next = others.stream().filter(item -> move.y() < item.box().centre()).findFirst();
    return put(moved, place.get(), next.flatMap(item -> plan.spot(item.id())).map(CanvasPlan.Spot::placement),
        marker(lane.get(), others, next));
  }

  private List<CanvasPlacement> placements(List<String> ids) {
    return ids.stream().flatMap(id -> plan.spot(id).stream()).map(CanvasPlan.Spot::placement).toList();
  }

  private List<Item> others(String lane, List<CanvasPlacement> moved) {
    return scene().items().stream().filter(item -> item.lane().filter(lane::equals).isPresent())
        .filter(item -> plan.spot(item.id()).filter(spot -> !moved.contains(spot.placement())).isPresent()).toList();
  }

  /** A line above what it comes before, below the last, or where the question stands. */
  private static Box marker(Lane lane, List<Item> others, Optional<Item> next) {
    double inset = 14;
    double y = next.map(item -> item.box().y() - 1)
        .orElseGet(() -> others.isEmpty() ? lane.box().y() + 32 : others.getLast().box().bottom() + 1);
    return new Box(lane.box().x() + inset, y, Math.max(0, lane.box().width() - 2 * inset), 0);
  }

  private Drop put(List<CanvasPlacement> moved, CanvasPlan.Place place, Optional<CanvasPlacement> before, Box marker) {
    if (moved.size() == 1 && isThere(moved.getFirst(), place, before)) {
      return new Drop.Nothing();
    }
    for (CanvasPlacement each : moved) {
      Optional<Message> refused = refused(each, place);
      if (refused.isPresent()) {
        return new Drop.Refused(refused.get().in(request.locale()));
      }
    }
    Operation operation = new MovePlacements(moved, place.canvas(), place.block(), before);
    return new Drop.Allowed(operation, List.of(Drop.line(marker.x(), marker.y(), marker.right(), marker.y())),
        operation.label().in(request.locale()));
  }

  private static Optional<Message> refused(CanvasPlacement moved, CanvasPlan.Place place) {
    String target = moved.getShows() == null ? null : moved.getShows().getTargetId();
    return moved.eContainer() == place.canvas() || target == null ? Optional.empty()
        : Standing.of(target, place.canvas()).map(there -> Message.of(Standing.class, "refused.twice",
            MovePlacements.name(moved), ModelLabel.name(place.canvas()), Standing.label(Objects.requireNonNull(there.getBlock()))));
  }

  private boolean isThere(CanvasPlacement moved, CanvasPlan.Place place, Optional<CanvasPlacement> before) {
    if (moved.eContainer() != place.canvas() || moved.getBlock() != place.block()) {
      return false;
    }
    List<CanvasPlacement> all = plan.in(place.canvas(), place.block()).stream().map(CanvasPlan.Spot::placement).toList();
    int following = all.indexOf(moved) + 1;
    return before.isEmpty() ? following == all.size() : following < all.size() && all.get(following) == before.get();
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    List<CanvasPlacement> moved = placements(ids);
    if (moved.isEmpty()) {
      return ids.isEmpty() ? new Drop.Nothing() : new Drop.Refused(say("refused.fixed"));
    }
    CanvasPlan.Spot spot = plan.spot(String.valueOf(moved.getFirst().getId())).orElseThrow();
    if (spot.block().isEmpty()) {
      return put(moved, new CanvasPlan.Place(spot.canvas(), plan.guide().blocks().getFirst()), Optional.empty(), nowhere());
    }
    return direction.dy() != 0 ? within(spot, moved, direction.dy()) : toBlock(spot, moved, direction.dx());
  }

  private static Box nowhere() {
    return new Box(0, 0, 0, 0);
  }

  /** One place up or down in its block, and from its end into the next block. */
  private Drop within(CanvasPlan.Spot spot, List<CanvasPlacement> moved, int by) {
    CanvasBlock block = spot.block().orElseThrow();
    List<CanvasPlacement> all = plan.in(spot.canvas(), block).stream().map(CanvasPlan.Spot::placement).toList();
    int at = all.indexOf(spot.placement());
    int to = at + by;
    if (to < 0 || to >= all.size()) {
      return toBlock(spot, moved, by);
    }
    int before = by < 0 ? to : to + 1;
    return put(List.of(spot.placement()), new CanvasPlan.Place(spot.canvas(), block),
        before < all.size() ? Optional.of(all.get(before)) : Optional.empty(), nowhere());
  }

  /** Into the block before or after; with two canvases side by side, to the other one first. */
  private Drop toBlock(CanvasPlan.Spot spot, List<CanvasPlacement> moved, int by) {
    List<CanvasPlan.Place> places = plan.guide().blocks().stream()
        .flatMap(block -> plan.canvases().stream().map(each -> new CanvasPlan.Place(each, block))).toList();
    int to = places.indexOf(new CanvasPlan.Place(spot.canvas(), spot.block().orElseThrow())) + by;
    if (to < 0 || to >= places.size()) {
      return new Drop.Refused(say("refused.end"));
    }
    return put(moved, places.get(to), Optional.empty(), nowhere());
  }

  @Override
  public Optional<Operation> removal(List<String> ids) {
    List<CanvasPlacement> chosen = placements(ids);
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new RemoveFromCanvas(chosen));
  }

  // ---- editing

  @Override
  public Optional<TextEdit> text(String id) {
    Optional<Item> item = scene().item(id).filter(each -> !each.editable().isEmpty());
    Element element = shown(id).orElse(null);
    if (item.isEmpty() || element == null) {
      return Optional.empty();
    }
    Item.Editable editable = item.get().editable().getFirst();
    return Optional.of(element instanceof Statement statement
        ? new TextEdit(editable.box(), editable.style(), Objects.toString(statement.getWording(), ""), true,
            typed -> new Reword(statement, typed))
        : new TextEdit(editable.box(), editable.style(), Objects.toString(element.getName(), ""), false,
            typed -> new RenameElement(element, typed)));
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    List<CanvasPlacement> chosen = placements(ids);
    Optional<CanvasPlan.Spot> only = ids.size() == 1 ? plan.spot(ids.getFirst()) : Optional.empty();
    only.flatMap(CanvasPlan.Spot::shown).ifPresent(element -> {
      choices.add(new Choice.Edit(word(element instanceof Statement ? "choice.reword" : "choice.rename")));
      if (element instanceof Statement statement) {
        choices.add(basis(statement));
      }
    });
    if (!chosen.isEmpty()) {
      choices.add(new Choice.Group(word("choice.move"), moves(chosen)));
      only.flatMap(CanvasPlan.Spot::shown).map(this::elsewhere).filter(others -> !others.isEmpty())
          .ifPresent(others -> choices.add(new Choice.Group(word("choice.also"), others)));
      choices.add(Choice.Act.of(word("choice.remove"), new RemoveFromCanvas(chosen)));
      choices.add(new Choice.Line());
    }
    Optional<CanvasPlan.Place> here = ids.isEmpty() ? Optional.empty() : plan.place(ids.getLast())
        .or(() -> only.flatMap(spot -> spot.block().map(block -> new CanvasPlan.Place(spot.canvas(), block))));
    if (here.isPresent()) {
      choices.add(add(here.get(), word("choice.add")));
      List<Choice> there = there(here.get());
      if (!there.isEmpty()) {
        choices.add(new Choice.Group(word("choice.place"), there));
      }
    } else {
      choices.add(new Choice.Group(word("choice.add"), places().map(place -> (Choice) add(place, name(place))).toList()));
    }
    BrandDna brand = canvas.getBrand();
    if (ids.isEmpty() && brand != null) {
      choices.add(new Choice.Group(word("choice.create"), begin(brand)));
    }
    return choices;
  }

  private Stream<CanvasPlan.Place> places() {
    return plan.guide().blocks().stream()
        .flatMap(block -> plan.canvases().stream().map(each -> new CanvasPlan.Place(each, block)));
  }

  private Worded name(CanvasPlan.Place place) {
    return plan.canvases().size() == 1 ? Standing.label(place.block())
        : word("block.in", Standing.label(place.block()), horizon(place.canvas().getHorizon()));
  }

  private static ModelLabel horizon(DnaHorizon horizon) {
    return new ModelLabel(DnaPackage.Literals.DNA_HORIZON.getEEnumLiteral(horizon.getValue()));
  }

  private Choice.Act add(CanvasPlan.Place place, Worded label) {
    return Choice.Act.adding(label, new AddStatement(place.canvas(), place.block(), say("new.statement"), Optional.empty()));
  }

  private Choice basis(Statement statement) {
    List<Choice> choices = new ArrayList<>();
    for (StatementBasis each : StatementBasis.values()) {
      EEnumLiteral literal = DnaPackage.Literals.STATEMENT_BASIS.getEEnumLiteral(each.getValue());
      choices.add(new Choice.Act(new ModelLabel(literal), each == statement.getBasis() ? Optional.empty()
          : Optional.of(new SetFeature(statement, DnaPackage.Literals.STATEMENT__BASIS, each)), false));
    }
    return new Choice.Group(word("rests"), choices);
  }

  private List<Choice> moves(List<CanvasPlacement> chosen) {
    return places().map(place -> {
      boolean there = chosen.stream().allMatch(each -> each.eContainer() == place.canvas() && each.getBlock() == place.block());
      boolean refused = chosen.stream().anyMatch(each -> refused(each, place).isPresent());
      return (Choice) new Choice.Act(name(place), there || refused ? Optional.empty()
          : Optional.of(new MovePlacements(chosen, place.canvas(), place.block(), Optional.empty())), false);
    }).toList();
  }

  /** The other canvases of the chapter, each with its blocks; without those it stands on. */
  private List<Choice> elsewhere(Element element) {
    List<Choice> others = new ArrayList<>();
    for (Canvas other : canvases()) {
      if (other != canvas && Standing.of(String.valueOf(element.getId()), other).isEmpty()) {
        List<Choice> blocks = new CanvasGuide(other.getKind()).blocks().stream().map(block -> (Choice) Choice.Act
            .of(Standing.label(block), new PlaceElement(other, block, element, Optional.empty()))).toList();
        others.add(new Choice.Group(locale -> new Words(locale).name(other), blocks));
      }
    }
    return others;
  }

  private List<Canvas> canvases() {
    return canvas.eContainer() instanceof DnaChapter chapter ? chapter.getCanvases() : List.of();
  }

  /** What may be put in a block: statements, traits and values that are not on the canvas yet. */
  private List<Choice> there(CanvasPlan.Place place) {
    if (!(canvas.eContainer() instanceof DnaChapter chapter)) {
      return List.of();
    }
    BrandDna brand = place.canvas().getBrand();
    Stream<Element> own = brand == null ? Stream.of()
        : Stream.<Element>concat(brand.getTraits().stream(), brand.getValues().stream());
    return Stream.<Element>concat(own, Stream.<Element>concat(chapter.getStatements().stream(), chapter.getPromises().stream()))
        .filter(each -> Standing.of(String.valueOf(each.getId()), place.canvas()).isEmpty()).limit(MOST_CHOICES)
        .map(each -> (Choice) Choice.Act.of(locale -> new Words(locale).name(each),
            new PlaceElement(place.canvas(), place.block(), each, Optional.empty())))
        .toList();
  }

  /** The canvases a brand does not have yet. */
  private List<Choice> begin(BrandDna brand) {
    List<Choice> choices = new ArrayList<>();
    Stream.of(CanvasKind.values()).sorted(Comparator.comparing(CanvasKind::getValue)).forEach(kind -> Stream
        .of(DnaHorizon.TODAY, DnaHorizon.DESIRED)
        .filter(horizon -> canvases().stream()
            .noneMatch(each -> each.getBrand() == brand && each.getKind() == kind && each.getHorizon() == horizon))
        .forEach(horizon -> choices.add(create(brand, kind, horizon))));
    return choices;
  }

  private static Choice.Act create(BrandDna brand, CanvasKind kind, DnaHorizon horizon) {
    ModelLabel name = new ModelLabel(DnaPackage.Literals.CANVAS_KIND.getEEnumLiteral(kind.getValue()));
    Worded whole = locale -> Words.joined(", ", name.in(locale), horizon(horizon).in(locale).toLowerCase(locale));
    return Choice.Act.of(whole, new CreateCanvas(brand, kind, horizon, whole.in(languageOf(brand))));
  }

  /** The client's language: what a canvas is called belongs to the client. */
  private static Locale languageOf(BrandDna brand) {
    return EcoreUtil.getRootContainer(brand) instanceof Client client && client.getLanguage() != null ? client.getLanguage()
        : Locale.ENGLISH;
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(BrandCanvas.class, key, arguments);
  }

  private String say(String key, Object... arguments) {
    return word(key, arguments).in(request.locale());
  }
}
