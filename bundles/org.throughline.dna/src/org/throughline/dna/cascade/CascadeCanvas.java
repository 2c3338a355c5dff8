package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.AddElement;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.Together;
import org.throughline.core.ModelLabel;
import org.throughline.dna.Remarks;
import org.throughline.model.Element;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.Branch;
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
 * The objectives of a client as a canvas: from the organisation on the left to departments and channels on the right. An
 * objective that is dropped on another contributes to it from then on.
 */
public final class CascadeCanvas implements CanvasContent {

  /** Which levels are seen. */
  public static final String LEVELS = "levels";

  /** Shows or hides the line. */
  public static final String LINE = "line";

  /** Shows or hides what clashes. */
  public static final String CONFLICTS = "conflicts";

  /** How the id of the open end below an objective begins. */
  static final String BELOW = "below/";

  private static final String DELETE = "org.throughline.ui.delete";

  private final DnaChapter chapter;
  private final CanvasRequest request;
  private final Cascade cascade;
  private final CascadeScene drawn;
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /** A figure of an indicator, at its place on the canvas. */
  private record Figure(Kpi kpi, KpiFigure which) {}

  /**
   * The cascade as it is now.
   *
   * @param focus the id of the objective through which the line runs; empty for the most important chain
   * @param remarks what is to be said about the objectives
   */
  public CascadeCanvas(DnaChapter chapter, Optional<String> focus, CanvasRequest request, Remarks remarks) {
    this.chapter = chapter;
    this.request = request;
    cascade = Cascade.of(chapter);
    drawn = new CascadeScene(cascade, focus.flatMap(id -> cascade.byId(List.of(id))), request, remarks);
    cascade.objectives().forEach(each -> elements.put(String.valueOf(each.getId()), each));
    cascade.conflicts().forEach(each -> elements.put(String.valueOf(each.getId()), each));
    cascade.objectives().stream().flatMap(each -> each.getKpis().stream()).filter(each -> each.getId() != null)
        .forEach(this::put);
  }

  private void put(Kpi kpi) {
    elements.put(kpi.getId(), kpi);
    for (KpiFigure each : KpiFigure.values()) {
      figures.put(each.item(kpi), new Figure(kpi, each));
    }
  }

  /** What a reader may choose to see. */
  public static List<ShowOption> options() {
    return List.of(Levels.option(LEVELS), new ShowOption.Toggle(LINE, word("option.line"), "strategy", true),
        new ShowOption.Toggle(CONFLICTS, word("option.conflicts"), "scenario", true));
  }

  /** The tree that is drawn. */
  public Cascade cascade() {
    return cascade;
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
    return cascade.objectives().isEmpty()
        ? Optional.of(new NothingYet(word("empty"), List.of(add(word("choice.add"), ObjectiveLevel.ORGANISATION, Optional.empty()))))
        : Optional.empty();
  }

  // ---- the outline

  /** The objectives as a tree, each with its indicators and what serves it; below it what clashes. */
  @Override
  public List<Branch> outline() {
    List<Branch> branches = new ArrayList<>();
    drawn.seen().roots().forEach(each -> branches.add(branch(each)));
    cascade.conflicts().forEach(each -> branches.add(new Branch(String.valueOf(each.getId()), List.of())));
    return branches;
  }

  /** Made from the end, as a chain may be longer than calls may be deep. */
  private Branch branch(Objective root) {
    List<Objective> below = new ArrayList<>(List.of(root));
    for (int i = 0; i < below.size(); i++) {
      below.addAll(drawn.seen().children(below.get(i)));
    }
    Map<Objective, Branch> made = new HashMap<>();
    for (Objective each : below.reversed()) {
      List<Branch> parts = new ArrayList<>();
      each.getKpis().stream().map(CascadeCanvas::branch).forEach(parts::add);
      drawn.seen().children(each).forEach(child -> parts.add(Objects.requireNonNull(made.get(child))));
      parts.add(new Branch(BELOW + each.getId(), List.of()));
      made.put(each, new Branch(String.valueOf(each.getId()), parts));
    }
    return Objects.requireNonNull(made.get(root));
  }

  private static Branch branch(Kpi kpi) {
    return new Branch(String.valueOf(kpi.getId()),
        Stream.of(KpiFigure.values()).map(each -> new Branch(each.item(kpi), List.of())).toList());
  }

  // ---- moving

  private Optional<Objective> objective(String id) {
    return Optional.ofNullable(elements.get(id)).filter(Objective.class::isInstance).map(Objective.class::cast);
  }

  private List<Objective> objectives(List<String> ids) {
    return ids.stream().flatMap(id -> objective(id).stream()).toList();
  }

  /** The objective that is meant by what stands on its card, or below it. */
  private Optional<Objective> card(String id) {
    String element = KpiFigure.element(id.startsWith(BELOW) ? id.substring(BELOW.length()) : id);
    return elements.get(element) instanceof Kpi kpi && kpi.eContainer() instanceof Objective objective
        ? Optional.of(objective) : objective(element);
  }

  private List<Objective> cards(List<String> ids) {
    return ids.stream().flatMap(id -> card(id).stream()).distinct().toList();
  }

  /** A card can be taken hold of anywhere, at its figures too. */
  @Override
  public boolean isMovable(String id) {
    return !id.startsWith(BELOW) && card(id).isPresent();
  }

  @Override
  public Drop drop(Move move) {
    List<Objective> moved = cards(move.ids());
    if (moved.isEmpty()) {
      return new Drop.Nothing();
    }
    Optional<Objective> target = scene().itemAt(move.x(), move.y()).map(Item::id).flatMap(this::card);
    if (target.isEmpty()) {
      return new Drop.Refused(say("refused.outside"));
    }
    return moved.contains(target.get()) ? new Drop.Nothing() : put(moved, target.get());
  }

  private Drop put(List<Objective> moved, Objective target) {
    List<Operation> parts = new ArrayList<>();
    for (Objective each : moved) {
      Optional<Message> refused = Reparent.refused(each, target).or(() -> below(each, target));
      if (refused.isPresent()) {
        return new Drop.Refused(refused.get().in(request.locale()));
      }
      if (cascade.parent(each).filter(target::equals).isEmpty()) {
        parts.add(new Reparent(each, cascade.parent(each), Optional.of(target)));
      }
    }
    if (parts.isEmpty()) {
      return new Drop.Nothing();
    }
    Operation operation = parts.size() == 1 ? parts.getFirst()
        : new Together(word("operation.reparent.several", parts.size(), ModelLabel.name(target)), parts);
    Box box = scene().item(String.valueOf(target.getId())).orElseThrow().box();
    return new Drop.Allowed(operation, List.of(Drop.line(box.right() + 6, box.y(), box.right() + 6, box.bottom())),
        operation.label().in(request.locale()));
  }

  private static Optional<Message> below(Objective objective, Objective target) {
    return CascadePlan.column(target) <= CascadePlan.column(objective) ? Optional.empty()
        : Optional.of(word("refused.below", ModelLabel.name(target), ModelLabel.name(objective)));
  }

  /** Up and down: what is next in the client's order that it can contribute to, of the level above its own. */
  @Override
  public Drop step(List<String> ids, Direction direction) {
    List<Objective> moved = cards(ids);
    if (moved.isEmpty() || direction.dy() == 0) {
      return moved.isEmpty() ? new Drop.Nothing() : new Drop.Refused(say("refused.end"));
    }
    Objective first = moved.getFirst();
    Optional<Objective> present = cascade.parent(first);
    List<Objective> possible = cascade.lines().stream().map(Cascade.Line::objective)
        .filter(each -> present.filter(each::equals).isPresent() || canServe(first, each)).toList();
    int to = present.map(possible::indexOf).orElse(direction.dy() > 0 ? -1 : possible.size()) + direction.dy();
    return to < 0 || to >= possible.size() ? new Drop.Refused(say("refused.end")) : put(moved, possible.get(to));
  }

  private static boolean canServe(Objective objective, Objective target) {
    return CascadePlan.column(target) < CascadePlan.column(objective) && Reparent.refused(objective, target).isEmpty();
  }

  // ---- editing

  @Override
  public Optional<TextEdit> text(String id) {
    Figure figure = figures.get(id);
    if (figure != null) {
      return editable(id).map(at -> new TextEdit(at.box(), at.style(), figure.which.typed(figure.kpi, request.locale()), false,
          typed -> new ChangeKpiFigure(figure.kpi, figure.which, typed, request.locale())));
    }
    Element element = elements.get(id);
    return element == null ? Optional.empty()
        : editable(id).map(at -> new TextEdit(at.box(), at.style(), Objects.toString(element.getName(), ""), false,
            typed -> new RenameElement(element, typed)));
  }

  private Optional<Item.Editable> editable(String id) {
    return scene().item(id).flatMap(item -> item.editable().stream().findFirst());
  }

  /** Figures are taken away where they stand; everything else is deleted as it is everywhere. */
  @Override
  public Optional<Operation> removal(List<String> ids) {
    List<Figure> gone = ids.stream().map(figures::get).filter(Objects::nonNull).toList();
    if (gone.isEmpty() || gone.size() < ids.size()) {
      return Optional.empty();
    }
    List<Operation> parts = gone.stream().map(this::clear).toList();
    return Optional.of(parts.size() == 1 ? parts.getFirst()
        : new Together(word("operation.figures", parts.size()), parts));
  }

  private Operation clear(Figure figure) {
    return new ChangeKpiFigure(figure.kpi, figure.which, "", request.locale());
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    Optional<Objective> only = ids.size() == 1 ? objective(ids.getFirst()) : Optional.empty();
    Figure figure = ids.size() == 1 ? figures.get(ids.getFirst()) : null;
    if (figure != null) {
      boolean set = figure.kpi.eGet(figure.which.feature()) != null;
      return List.of(new Choice.Edit(word("choice.figure")), new Choice.Act(word("choice.figure.clear"),
          set ? Optional.of(clear(figure)) : Optional.empty(), false));
    }
    if (ids.size() == 1 && elements.get(ids.getFirst()) instanceof Kpi) {
      return List.of(new Choice.Edit(word("choice.rename")), new Choice.Line(), new Choice.Command(word("choice.delete"), DELETE));
    }
    only.ifPresent(each -> {
      choices.add(new Choice.Edit(word("choice.rename")));
      choices.add(new Choice.Group(word("choice.serves"), above(each)));
      choices.add(Choice.Act.adding(word("choice.kpi"),
          AddElement.of(each, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI, say("new.kpi"))));
    });
    Optional<Objective> over = only.or(() -> ids.size() == 1 && ids.getFirst().startsWith(BELOW)
        ? objective(ids.getFirst().substring(BELOW.length())) : Optional.empty());
    over.ifPresent(each -> choices.add(add(word("choice.add.below"), next(each), over)));
    if (ids.size() > 1 && objectives(ids).size() == ids.size()) {
      choices.add(clash(objectives(ids)));
    }
    if (ids.isEmpty()) {
      for (int column = 0; column < CascadePlan.COLUMNS; column++) {
        ObjectiveLevel level = Objects.requireNonNull(ObjectiveLevel.get(column));
        choices.add(add(word("choice.add.at", new ModelLabel(DnaPackage.Literals.OBJECTIVE_LEVEL.getEEnumLiteral(level.getValue()))),
            level, Optional.empty()));
      }
    }
    if (only.isPresent() || ids.size() == 1 && elements.get(ids.getFirst()) instanceof GoalConflict) {
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("choice.delete"), DELETE));
    }
    return choices;
  }

  /** What an objective can contribute to, each at a higher level or its own; what it does is chosen already. */
  private List<Choice> above(Objective objective) {
    Optional<Objective> present = cascade.parent(objective);
    List<Choice> choices = new ArrayList<>();
    for (Cascade.Line line : cascade.lines()) {
      Objective each = line.objective();
      boolean same = present.filter(each::equals).isPresent();
      if (same || canServe(objective, each)) {
        choices.add(new Choice.Act(locale -> new CascadeWords(locale).name(each),
            same ? Optional.empty() : Optional.of(new Reparent(objective, present, Optional.of(each))), false));
      }
    }
    if (!choices.isEmpty()) {
      choices.add(new Choice.Line());
    }
    choices.add(new Choice.Act(word("choice.nothing"), present.map(each -> new Reparent(objective, present, Optional.empty())),
        false));
    return choices;
  }

  /** Writes down that objectives stand in each other's way. */
  private Choice clash(List<Objective> objectives) {
    AddElement add = AddElement.of(chapter, DnaPackage.Literals.DNA_CHAPTER__CONFLICTS, DnaPackage.Literals.GOAL_CONFLICT,
        say("new.conflict"));
    ((GoalConflict) add.element()).getObjectives().addAll(objectives);
    return Choice.Act.adding(word("choice.clash"), add);
  }

  private static ObjectiveLevel next(Objective objective) {
    int column = Math.min(CascadePlan.column(objective) + 1, CascadePlan.COLUMNS - 1);
    return Objects.requireNonNull(ObjectiveLevel.get(column));
  }

  private Choice.Act add(Message label, ObjectiveLevel level, Optional<Objective> above) {
    AddElement add = AddElement.of(chapter, DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES, DnaPackage.Literals.OBJECTIVE,
        say("new.objective"));
    Objective made = (Objective) add.element();
    made.setLevel(level);
    above.ifPresent(made.getContributesTo()::add);
    return Choice.Act.adding(label, add);
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(CascadeCanvas.class, key, arguments);
  }

  private String say(String key, Object... arguments) {
    return word(key, arguments).in(request.locale());
  }
}
