package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.AddElement;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.MoveElements;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.core.Together;
import org.throughline.dna.Remarks;
import org.throughline.model.Element;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.BehaviourKind;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.canvas.TextEdit;

/**
 * The DNA sheet of a brand: the objective it comes from, purpose, vision and mission, values, traits with their proof, the
 * promise with its standards against practice, and how much of the client's work hangs on it. Traits are dragged into
 * another order, or onto the promise that expresses them; texts are typed over where they stand.
 */
public final class DnaSheet implements CanvasContent {

  /** Which time is shown: {@link #DESIRED}, {@link #TODAY} or {@link #BESIDE}. */
  public static final String SHOW = "show";

  /** The brand as it should be. */
  public static final String DESIRED = "desired";

  /** The brand as it is. */
  public static final String TODAY = "today";

  /** Both side by side. */
  public static final String BESIDE = "beside";

  /** Whether the line is drawn, with how much hangs on the promise. */
  public static final String LINE = "line";

  /** Whether findings mark what they are about. */
  public static final String FINDINGS = "findings";

  /** Whether each trait says how much of what was seen fits, and how much proves it. */
  public static final String EVIDENCE = "evidence";

  /** The id of the promise that is shown large. */
  public static final String PROMISE = "promise";

  /** The lane of the traits. */
  static final String TRAITS = "traits";

  /** The lane of the promises. */
  static final String PROMISES = "promises";

  private static final String FIELD = "core/";
  private static final String DELETE = "org.throughline.ui.delete";

  private final BrandDna brand;
  private final CanvasRequest request;
  private final SheetPlan plan;
  private final DnaSheetScene drawn;
  private final Map<String, Element> elements = new LinkedHashMap<>();

  /**
   * The sheet as it is now.
   *
   * @param brand a brand of a chapter
   * @param focus the id of the promise that is shown large; empty for the one that the request names, or the weightiest
   * @param index of the client it belongs to
   * @param remarks what is to be said about what stands on it
   */
  public DnaSheet(BrandDna brand, Optional<String> focus, ElementIndex index, CanvasRequest request, Remarks remarks) {
    this.brand = brand;
    this.request = request;
    List<DnaHorizon> sides = switch (request.shown().getOrDefault(SHOW, DESIRED)) {
      case TODAY -> List.of(DnaHorizon.TODAY);
      case BESIDE -> List.of(DnaHorizon.TODAY, DnaHorizon.DESIRED);
      default -> List.of(DnaHorizon.DESIRED);
    };
    plan = SheetPlan.of(brand, sides, focus.or(() -> Optional.ofNullable(request.shown().get(PROMISE))), index);
    drawn = new DnaSheetScene(plan, request, request.isOn(FINDINGS) ? remarks : Remarks.none());
    plan.elements().forEach(each -> elements.put(String.valueOf(each.getId()), each));
  }

  /** What a reader may choose to see. */
  public static List<ShowOption> options() {
    return List.of(new ShowOption.Pick(SHOW, word("show"), List.of(new ShowOption.Choice(DESIRED, horizon(DnaHorizon.DESIRED)),
        new ShowOption.Choice(TODAY, horizon(DnaHorizon.TODAY)), new ShowOption.Choice(BESIDE, word("beside")))),
        new ShowOption.Toggle(LINE, word("option.line"), "strategy", true),
        new ShowOption.Toggle(FINDINGS, word("option.findings"), "check", true),
        new ShowOption.Toggle(EVIDENCE, word("option.evidence"), "evidence", true));
  }

  /**
   * What a reader may choose to see of a brand: also which of its promises is shown large, that of the greatest weight
   * first.
   */
  public static List<ShowOption> options(BrandDna brand) {
    List<ShowOption> options = new ArrayList<>(options());
    List<ShowOption.Choice> promises = new ArrayList<>();
    SheetPlan.byWeight(brand).forEach(each -> promises
        .add(new ShowOption.Choice(String.valueOf(each.getId()), locale -> new Words(locale).name(each))));
    if (promises.isEmpty()) {
      promises.add(new ShowOption.Choice("", word("option.nopromise")));
    }
    options.add(1, new ShowOption.Pick(PROMISE, word("sheet.promise"), promises));
    return options;
  }

  private static ModelLabel horizon(DnaHorizon horizon) {
    return new ModelLabel(DnaPackage.Literals.DNA_HORIZON.getEEnumLiteral(horizon.getValue()));
  }

  /** The element that an item shows; the brand at a time for one of its texts. Empty for what is not there any more. */
  public Optional<Element> shown(String item) {
    if (item.startsWith(FIELD)) {
      BrandCore core = isToday(item) ? brand.getToday() : brand.getDesired();
      return Optional.of(core == null ? brand : core);
    }
    return Optional.ofNullable(elements.get(item));
  }

  private static boolean isToday(String field) {
    return field.startsWith(FIELD + DnaHorizon.TODAY.getName());
  }

  /** The id of the item of a text of the brand at a time. */
  static String field(DnaHorizon side, EAttribute feature) {
    return FIELD + side.getName() + "/" + feature.getName();
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

  private List<Trait> traits(List<String> ids) {
    return ids.stream().map(elements::get).filter(Trait.class::isInstance).map(Trait.class::cast).toList();
  }

  @Override
  public boolean isMovable(String id) {
    return elements.get(id) instanceof Trait;
  }

  @Override
  public Drop drop(Move move) {
    List<Trait> moved = traits(move.ids());
    if (moved.isEmpty()) {
      return new Drop.Nothing();
    }
    Optional<Item> at = scene().itemAt(move.x(), move.y());
    Element target = at.map(item -> elements.get(item.id())).orElse(null);
    Promise promise = target instanceof Promise it ? it : target != null && target.eContainer() instanceof Promise it ? it : null;
    if (promise != null) {
      return express(promise, moved);
    }
    List<Item> others = scene().items().stream().filter(item -> elements.get(item.id()) instanceof Trait trait && !moved.contains(trait))
        .toList();
    boolean inLane = scene().lanes().stream().anyMatch(lane -> lane.id().equals(TRAITS) && lane.box().contains(move.x(), move.y()));
    if (!inLane || others.isEmpty()) {
      return new Drop.Refused(say("refused.trait"));
    }
    Optional<Item> next = others.stream().filter(item -> move.y() < item.box().y()
        || move.y() <= item.box().bottom() && move.x() < item.box().middle()).findFirst();
    Box edge = next.map(Item::box).orElseGet(() -> others.getLast().box());
    double x = next.isPresent() ? edge.x() - 8 : edge.right() + 8;
    return order(moved, next.map(item -> (Trait) elements.get(item.id())), new Box(x, edge.y(), 0, edge.height()));
  }

  private Drop express(Promise promise, List<Trait> moved) {
    List<Trait> all = Stream.concat(promise.getExpresses().stream(), moved.stream()).distinct().toList();
    if (all.size() == promise.getExpresses().size()) {
      return new Drop.Nothing();
    }
    Message label = word("operation.express", ModelLabel.name(promise), ModelLabel.name(moved.getFirst()));
    Operation operation = new Together(label, List.of(new SetFeature(promise, DnaPackage.Literals.PROMISE__EXPRESSES, all)));
    Box box = scene().item(String.valueOf(promise.getId())).map(Item::box).orElse(new Box(0, 0, 0, 0));
    return new Drop.Allowed(operation, List.of(Drop.line(box.x(), box.y() - 6, box.right(), box.y() - 6)), label.in(request.locale()));
  }

  private Drop order(List<Trait> moved, Optional<Trait> before, Box marker) {
    int last = brand.getTraits().indexOf(moved.getLast());
    Trait following = plan.traits().stream().filter(each -> brand.getTraits().indexOf(each) > last).findFirst().orElse(null);
    if (moved.size() == 1 && Objects.equals(following, before.orElse(null))) {
      return new Drop.Nothing();
    }
    Operation operation = new MoveElements(List.copyOf(moved), brand, DnaPackage.Literals.BRAND_DNA__TRAITS, before.orElse(null));
    return new Drop.Allowed(operation, List.of(Drop.line(marker.x(), marker.y(), marker.x(), marker.bottom())),
        operation.label().in(request.locale()));
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    List<Trait> moved = traits(ids);
    if (moved.isEmpty()) {
      return new Drop.Nothing();
    }
    int by = direction.dx() + direction.dy();
    int to = plan.traits().indexOf(moved.getFirst()) + by;
    if (direction == Direction.DOWN && plan.promise().isPresent()) {
      return express(plan.promise().get(), moved);
    }
    if (to < 0 || to >= plan.traits().size()) {
      return new Drop.Refused(say("refused.end"));
    }
    int before = by < 0 ? to : to + 1;
    return order(List.of(moved.getFirst()), before < plan.traits().size() ? Optional.of(plan.traits().get(before)) : Optional.empty(),
        new Box(0, 0, 0, 0));
  }

  /** The text of the brand at a time goes; elements are deleted as everywhere. */
  @Override
  public Optional<Operation> removal(List<String> ids) {
    List<String> fields = ids.stream().filter(id -> id.startsWith(FIELD)).toList();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<Operation> cleared = new ArrayList<>();
    for (String id : fields) {
      EAttribute feature = (EAttribute) DnaPackage.Literals.BRAND_CORE
          .getEStructuralFeature(id.substring(id.lastIndexOf('/') + 1));
      if (shown(id).orElseThrow() instanceof BrandCore core && core.eGet(feature) != null) {
        cleared.add(new SetFeature(core, feature, null));
      }
    }
    return Optional.of(cleared.size() == 1 ? cleared.getFirst() : new Together(word("operation.clear"), cleared));
  }

  // ---- editing

  @Override
  public Optional<TextEdit> text(String id) {
    Optional<Item.Editable> editable = scene().item(id).flatMap(item -> item.editable().stream().findFirst());
    if (editable.isEmpty()) {
      return Optional.empty();
    }
    if (id.startsWith(FIELD)) {
      return Optional.of(core(id, editable.get()));
    }
    return Optional.ofNullable(elements.get(id)).map(element -> new TextEdit(editable.get().box(), editable.get().style(),
        Objects.toString(element.getName(), ""), false, typed -> new RenameElement(element, typed)));
  }

  private TextEdit core(String id, Item.Editable editable) {
    boolean today = isToday(id);
    EAttribute feature = (EAttribute) DnaPackage.Literals.BRAND_CORE.getEStructuralFeature(editable.feature());
    BrandCore core = today ? brand.getToday() : brand.getDesired();
    String value = core == null ? "" : Objects.toString(core.eGet(feature), "");
    return new TextEdit(editable.box(), editable.style(), value, true, typed -> {
      String said = typed.strip();
      if (core != null) {
        return new SetFeature(core, feature, said.isEmpty() ? null : said);
      }
      EReference place = today ? DnaPackage.Literals.BRAND_DNA__TODAY : DnaPackage.Literals.BRAND_DNA__DESIRED;
      AddElement add = AddElement.of(brand, place, DnaPackage.Literals.BRAND_CORE, brand.getName());
      add.element().eSet(feature, said);
      return add;
    });
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    Element element = ids.size() == 1 ? elements.get(ids.getFirst()) : null;
    if (ids.size() == 1 && text(ids.getFirst()).isPresent()) {
      choices.add(new Choice.Edit(word(element == null ? "choice.reword" : "choice.rename")));
    }
    switch (element) {
      case Trait trait -> {
        choices.add(behaviour(trait, BehaviourKind.DO, "choice.do"));
        choices.add(behaviour(trait, BehaviourKind.DONT, "choice.dont"));
        choices.add(Choice.Act.of(word("choice.proof"),
            AddElement.of(trait, DnaPackage.Literals.TRAIT__PROOFS, DnaPackage.Literals.PROOF, say("new.proof"))));
        choices.add(new Choice.Group(word("choice.expresses"), promises(trait)));
      }
      case Promise promise -> choices.add(Choice.Act.adding(word("choice.standard"), AddElement.of(promise,
          DnaPackage.Literals.PROMISE__STANDARDS, DnaPackage.Literals.SERVICE_STANDARD, say("new.standard"))));
      case null, default -> {
      }
    }
    if (!choices.isEmpty()) {
      choices.add(new Choice.Line());
    }
    choices.add(addTrait());
    if (brand.eContainer() instanceof DnaChapter chapter) {
      AddElement add = AddElement.of(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES, DnaPackage.Literals.PROMISE, say("new.promise"));
      ((Promise) add.element()).setBrand(brand);
      choices.add(Choice.Act.adding(word("choice.promise"), add));
    }
    if (element != null) {
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("choice.delete"), DELETE));
    }
    return choices;
  }

  /** A new trait, of the time that is shown. */
  private Choice addTrait() {
    AddElement add = AddElement.of(brand, DnaPackage.Literals.BRAND_DNA__TRAITS, DnaPackage.Literals.TRAIT, say("new.trait"));
    ((Trait) add.element()).setHorizon(plan.sides().getLast());
    return Choice.Act.adding(word("choice.trait"), add);
  }

  private Choice behaviour(Trait trait, BehaviourKind kind, String key) {
    AddElement add = AddElement.of(trait, DnaPackage.Literals.TRAIT__BEHAVIOURS, DnaPackage.Literals.BEHAVIOUR, null);
    Behaviour behaviour = (Behaviour) add.element();
    behaviour.setKind(kind);
    behaviour.setWording(say("new.behaviour"));
    return Choice.Act.of(word(key), add);
  }

  private List<Choice> promises(Trait trait) {
    return Stream.concat(plan.promise().stream(), plan.others().stream()).map(promise -> {
      boolean has = promise.getExpresses().contains(trait);
      List<Trait> all = Stream.concat(promise.getExpresses().stream(), Stream.of(trait)).toList();
      return (Choice) new Choice.Act(locale -> new Words(locale).name(promise), has ? Optional.empty()
          : Optional.of(new SetFeature(promise, DnaPackage.Literals.PROMISE__EXPRESSES, all)), false);
    }).toList();
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(DnaSheet.class, key, arguments);
  }

  private String say(String key, Object... arguments) {
    return word(key, arguments).in(request.locale());
  }
}
