package org.throughline.picture.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.canvas.TextEdit;

/**
 * The organisation as a canvas: a lane for each department, cards for the people and channels in it. Cards are dragged
 * to another department or another place; names are edited where they stand.
 */
public final class OrganisationCanvas implements CanvasContent {

  /** Shows or hides the people. */
  public static final String PEOPLE = "people";

  /** Shows or hides the channels. */
  public static final String CHANNELS = "channels";

  private static final String DELETE = "org.throughline.ui.delete";

  private final Organisation organisation;
  private final CanvasRequest request;
  private final OrganisationPlan plan;
  private final OrganisationScene drawn;
  private final Map<String, Element> elements = new LinkedHashMap<>();

  /** The canvas of an organisation as it is now. */
  public OrganisationCanvas(Organisation organisation, CanvasRequest request) {
    this.organisation = organisation;
    this.request = request;
    plan = OrganisationPlan.of(organisation, request.isOn(PEOPLE), request.isOn(CHANNELS));
    drawn = new OrganisationScene(organisation, plan, request);
    for (OrganisationPlan.Row row : plan.rows()) {
      row.department().ifPresent(each -> elements.put(row.id(), each));
      row.members().forEach(each -> elements.put(String.valueOf(each.getId()), each));
    }
  }

  /** What a reader may choose to see. */
  public static List<ShowOption> options() {
    ModelTexts texts = new ModelTexts();
    return List.of(
        new ShowOption.Toggle(PEOPLE, locale -> texts.label(ModelPackage.Literals.ORGANISATION__PEOPLE, locale), "person", true),
        new ShowOption.Toggle(CHANNELS, locale -> texts.label(ModelPackage.Literals.ORGANISATION__CHANNELS, locale), "phone",
            true));
  }

  @Override
  public Scene scene() {
    return drawn.scene();
  }

  @Override
  public List<String> rows() {
    return drawn.rows();
  }

  @Override
  public Optional<NothingYet> nothing() {
    boolean empty = organisation.getDepartments().isEmpty() && organisation.getPeople().isEmpty()
        && organisation.getChannels().isEmpty();
    return empty ? Optional.of(new NothingYet(word("empty"), List.of(addDepartment(), addPerson(null)))) : Optional.empty();
  }

  // ---- moving

  @Override
  public boolean isMovable(String id) {
    return elements.get(id) instanceof Person || elements.get(id) instanceof Channel;
  }

  @Override
  public Drop drop(Move move) {
    Optional<Lane> lane = scene().lanes().stream().filter(each -> move.y() >= each.box().y() && move.y() < each.box().bottom())
        .findFirst();
    if (lane.isEmpty()) {
      return new Drop.Refused(say("refused.outside"));
    }
    List<Element> moved = moved(move.ids());
    if (moved.isEmpty()) {
      return new Drop.Nothing();
    }
    Element first = moved.getFirst();
    List<Item> others = cards(lane.get().id(), first, moved);
    Item next = others.stream().filter(card -> isBefore(move, card.box())).findFirst().orElse(null);
    return put(moved, lane.get(), next, marker(lane.get(), others, next, first));
  }

  /** Whether a pointer is before a card in the order of reading: above its row, or in it and left of its middle. */
  private static boolean isBefore(Move move, Box card) {
    return move.y() < card.y() || move.y() < card.bottom() + OrganisationScene.GAP / 2.0 && move.x() < card.middle();
  }

  private List<Element> moved(List<String> ids) {
    return ids.stream().map(elements::get).filter(each -> each instanceof Person || each instanceof Channel)
        .map(Element.class::cast).toList();
  }

  /** The cards of a lane that are of the kind of an element, without those that are moved. */
  private List<Item> cards(String lane, Element kind, List<Element> without) {
    return scene().items().stream().filter(item -> item.lane().filter(lane::equals).isPresent()).filter(item -> {
      Element element = elements.get(item.id());
      return element != null && element.eClass() == kind.eClass() && !without.contains(element);
    }).toList();
  }

  private Drop put(List<Element> moved, Lane lane, @Nullable Item next, Box marker) {
    Optional<Department> to = department(lane);
    Optional<Element> before = next == null ? Optional.empty() : Optional.ofNullable(elements.get(next.id()));
    if (isThere(moved, to, before)) {
      return new Drop.Nothing();
    }
    Operation operation = new PutInDepartment(organisation, moved, to, before);
    return new Drop.Allowed(operation, List.of(Drop.line(marker.x(), marker.y() - 6, marker.x(), marker.bottom() + 6)),
        operation.label().in(request.locale()));
  }

  private Optional<Department> department(Lane lane) {
    return lane.element().map(elements::get).map(Department.class::cast);
  }

  private boolean isThere(List<Element> moved, Optional<Department> to, Optional<Element> before) {
    if (moved.size() != 1 || OrganisationPlan.departmentOf(moved.getFirst()) != to.orElse(null)) {
      return false;
    }
    Element element = moved.getFirst();
    List<? extends Element> all = element instanceof Person ? organisation.getPeople() : organisation.getChannels();
    Element following = null;
    for (int i = all.indexOf(element) + 1; i < all.size() && following == null; i++) {
      following = OrganisationPlan.departmentOf(all.get(i)) == to.orElse(null) ? all.get(i) : null;
    }
    return Objects.equals(following, before.orElse(null));
  }

  /** Where the line stands that shows the place: before the next card, or behind the last. */
  private Box marker(Lane lane, List<Item> others, @Nullable Item next, Element first) {
    if (next != null) {
      return new Box(next.box().x() - OrganisationScene.GAP / 2.0, next.box().y(), 0, next.box().height());
    }
    if (!others.isEmpty()) {
      Box last = others.getLast().box();
      return new Box(last.right() + OrganisationScene.GAP / 2.0, last.y(), 0, last.height());
    }
    List<Item> any = scene().items().stream().filter(item -> item.lane().filter(lane.id()::equals).isPresent())
        .filter(item -> isMovable(item.id())).toList();
    boolean behind = first instanceof Channel && !any.isEmpty();
    Box at = any.isEmpty() ? drawn.firstPlace(lane.id()) : behind ? any.getLast().box() : any.getFirst().box();
    double x = behind ? at.right() + OrganisationScene.GAP / 2.0 : at.x() - OrganisationScene.GAP / 2.0;
    return new Box(x, at.y(), 0, at.height());
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    List<Element> moved = moved(ids);
    if (moved.isEmpty()) {
      return ids.isEmpty() ? new Drop.Nothing() : new Drop.Refused(say("refused.department"));
    }
    Element first = moved.getFirst();
    Department present = OrganisationPlan.departmentOf(first);
    String lane = present == null ? OrganisationPlan.NONE : String.valueOf(present.getId());
    List<Lane> lanes = scene().lanes();
    int at = 0;
    while (at < lanes.size() && !lanes.get(at).id().equals(lane)) {
      at++;
    }
    if (direction.dy() != 0) {
      int to = at + direction.dy();
      if (to < 0 || to >= lanes.size()) {
        return new Drop.Refused(say("refused.end"));
      }
      return put(moved, lanes.get(to), null, drawn.firstPlace(lanes.get(to).id()));
    }
    return beside(moved, lanes.get(at), direction);
  }

  private Drop beside(List<Element> moved, Lane lane, Direction direction) {
    Element first = moved.getFirst();
    List<Item> all = cards(lane.id(), first, List.of());
    int place = 0;
    while (place < all.size() && elements.get(all.get(place).id()) != first) {
      place++;
    }
    int to = place + direction.dx();
    if (to < 0 || to >= all.size()) {
      return new Drop.Refused(say("refused.end"));
    }
    Item next = direction == Direction.LEFT ? all.get(to) : to + 1 < all.size() ? all.get(to + 1) : null;
    return put(List.of(first), lane, next, all.get(to).box());
  }

  // ---- editing

  @Override
  public Optional<TextEdit> text(String id) {
    Element element = elements.get(id);
    Optional<Item> item = scene().item(id);
    if (element == null || item.isEmpty() || item.get().editable().isEmpty()) {
      return Optional.empty();
    }
    Item.Editable editable = item.get().editable().getFirst();
    return Optional.of(new TextEdit(editable.box(), editable.style(), Objects.toString(element.getName(), ""), false,
        typed -> new RenameElement(element, typed)));
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    Element element = ids.size() == 1 ? elements.get(ids.getFirst()) : null;
    List<Choice> choices = new ArrayList<>();
    if (element != null) {
      choices.add(new Choice.Edit(word("choice.rename")));
    }
    switch (element) {
      case Department department -> {
        choices.add(addPerson(department));
        choices.add(addChannel(department));
      }
      case Person person when person.getDepartment() != null -> {
        Department department = person.getDepartment();
        choices.add(new Choice.Act(word("choice.head"), department.getHead() == person ? Optional.empty()
            : Optional.of(new SetFeature(department, ModelPackage.Literals.DEPARTMENT__HEAD, person)), false));
      }
      case null, default -> {
      }
    }
    List<Element> moved = moved(ids);
    if (!moved.isEmpty()) {
      choices.add(move(moved));
    }
    if (!choices.isEmpty()) {
      choices.add(new Choice.Line());
    }
    choices.add(addDepartment());
    if (!(element instanceof Department)) {
      choices.add(addPerson(null));
    }
    if (element != null) {
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("choice.delete"), DELETE));
    }
    return choices;
  }

  private Choice move(List<Element> moved) {
    List<Choice> places = new ArrayList<>();
    for (OrganisationPlan.Row row : plan.rows()) {
      row.department().ifPresent(to -> {
        Operation put = new PutInDepartment(organisation, moved, Optional.of(to), Optional.empty());
        boolean there = moved.stream().allMatch(each -> OrganisationPlan.departmentOf(each) == to);
        places.add(new Choice.Act(locale -> OrganisationScene.name(to, locale), there ? Optional.empty() : Optional.of(put),
            false));
      });
    }
    places.add(new Choice.Line());
    places.add(Choice.Act.of(word("lane.none"),
        new PutInDepartment(organisation, moved, Optional.empty(), Optional.empty())));
    return new Choice.Group(word("choice.move"), places);
  }

  private Choice.Act addDepartment() {
    return Choice.Act.adding(word("choice.add.department"), AddElement.of(organisation,
        ModelPackage.Literals.ORGANISATION__DEPARTMENTS, ModelPackage.Literals.DEPARTMENT, fresh(ModelPackage.Literals.DEPARTMENT)));
  }

  private Choice.Act addPerson(@Nullable Department department) {
    AddElement add = AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE,
        ModelPackage.Literals.PERSON, fresh(ModelPackage.Literals.PERSON));
    ((Person) add.element()).setDepartment(department);
    return Choice.Act.adding(word("choice.add.person"), add);
  }

  private Choice.Act addChannel(Department department) {
    AddElement add = AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__CHANNELS,
        ModelPackage.Literals.CHANNEL, fresh(ModelPackage.Literals.CHANNEL));
    ((Channel) add.element()).setOwner(department);
    return Choice.Act.adding(word("choice.add.channel"), add);
  }

  private String fresh(EClass kind) {
    return new NewName(kind).in(request.locale());
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(OrganisationCanvas.class, key, arguments);
  }

  private String say(String key, Object... arguments) {
    return word(key, arguments).in(request.locale());
  }
}
