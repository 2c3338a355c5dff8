package org.throughline.coherence.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Line;
import org.throughline.coherence.Link;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.Trace.Station;
import org.throughline.coherence.coverage.CoverageMatrix.Cell;
import org.throughline.coherence.coverage.CoverageMatrix.Cover;
import org.throughline.coherence.coverage.CoverageMatrix.Head;
import org.throughline.coherence.coverage.CoverageMatrix.Kind;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.FourC;
import org.throughline.model.calendar.Variant;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Trait;
import org.throughline.model.journey.Touchpoint;
import org.throughline.model.roadmap.AssessmentScore;
import org.throughline.model.roadmap.Pilot;
import org.throughline.model.roadmap.PilotState;

/**
 * Computes what covers what in a client. Each matrix takes one look at the elements it is about, where the client may be
 * read and does not change.
 */
public final class Coverage {

  private final ElementIndex index;
  private final Line line;
  private final Runnable check;

  /** What covers what in the client of an index. */
  public Coverage(ElementIndex index, Line line) {
    this(index, line, () -> {
    });
  }

  /**
   * What covers what in the client of an index.
   *
   * @param check called every few elements; what it throws ends the look, so that a change need not wait for it
   */
  public Coverage(ElementIndex index, Line line, Runnable check) {
    this.index = index;
    this.line = line;
    this.check = check;
  }

  /** One of the matrices. */
  public CoverageMatrix matrix(Kind kind) {
    return switch (kind) {
      case SILO_TRAIT -> siloByTrait();
      case OBJECTIVE_CONTENT -> objectiveByContent();
      case PROMISE_CHANNEL -> promiseByChannel();
      case C_PILOT -> fourCByPilot();
    };
  }

  /**
   * Departments by traits. There: what was seen fits. Against: what was seen does not fit, and nobody has put it right.
   * Meant: a behaviour, promise or objective of the department names the trait.
   */
  public CoverageMatrix siloByTrait() {
    Sheet sheet = new Sheet(Kind.SILO_TRAIT, index.all(Department.class), index.all(Trait.class));
    for (Behaviour each : index.all(Behaviour.class)) {
      check.run();
      each.getDepartments().forEach(silo -> sheet.put(silo, each.eContainer(), Cover.MEANT, each));
    }
    for (Promise each : index.all(Promise.class)) {
      check.run();
      each.getDepartments().forEach(silo ->
          each.getExpresses().forEach(trait -> sheet.put(silo, trait, Cover.MEANT, each)));
    }
    for (Objective each : index.all(Objective.class)) {
      check.run();
      each.getDepartments().forEach(silo ->
          each.getExpresses().forEach(trait -> sheet.put(silo, trait, Cover.MEANT, each)));
    }
    for (Evidence each : index.all(Evidence.class)) {
      check.run();
      Cover cover = cover(each);
      if (each.getDepartment() != null && cover != null) {
        each.getTraits().forEach(trait -> sheet.put(each.getDepartment(), trait, cover, each));
      }
    }
    return sheet.matrix();
  }

  private static @Nullable Cover cover(Evidence evidence) {
    if (evidence.getState() == EvidenceState.INVALID) {
      return null;
    }
    if (evidence.getFit() != EvidenceFit.DOES_NOT_FIT) {
      return Cover.THERE;
    }
    return evidence.getState() == EvidenceState.NEW || evidence.getState() == EvidenceState.DISCUSSED ? Cover.AGAINST
        : Cover.MEANT;
  }

  /**
   * Objectives people still work for, by the campaigns content comes from; content without a campaign has a column of
   * its own. There: content that leads to the objective is approved, planned or published. Meant: it is an idea, a draft
   * or in review. Missing: the campaign names the objective and has no content that leads to it.
   */
  public CoverageMatrix objectiveByContent() {
    List<Objective> objectives = index.all(Objective.class).stream().filter(each ->
        each.getState() == ObjectiveState.DRAFT || each.getState() == ObjectiveState.ACTIVE).toList();
    List<Campaign> campaigns = index.all(Campaign.class);
    Sheet sheet = new Sheet(Kind.OBJECTIVE_CONTENT, objectives, campaigns);
    Throughline throughline = new Throughline(index, line);
    // Content shares its messages and campaigns, so what those lead to is looked for once.
    Map<EObject, Set<Objective>> led = new IdentityHashMap<>();
    for (ContentItem item : index.all(ContentItem.class)) {
      check.run();
      Cover cover = cover(item);
      if (cover != null) {
        Object column = item.getCampaign() == null
            ? sheet.other(Message.of(CoverageMatrix.class, "coverage.loose")) : item.getCampaign();
        Set<Objective> reached = new LinkedHashSet<>();
        for (Link link : throughline.above(item)) {
          reached.addAll(led.computeIfAbsent(link.upper(), each -> objectivesFrom(each, throughline)));
        }
        reached.forEach(objective -> sheet.put(objective, column, cover, item));
      }
    }
    for (Campaign each : campaigns) {
      each.getObjectives().stream().filter(objective -> !sheet.has(objective, each))
          .forEach(objective -> sheet.put(objective, each, Cover.MISSING, each));
    }
    return sheet.matrix();
  }

  private static Set<Objective> objectivesFrom(EObject element, Throughline throughline) {
    Set<Objective> found = new LinkedHashSet<>();
    if (element instanceof Objective objective) {
      found.add(objective);
    }
    for (Station station : throughline.above(element, Integer.MAX_VALUE).stations()) {
      if (station.element() instanceof Objective objective) {
        found.add(objective);
      }
    }
    return found;
  }

  private static @Nullable Cover cover(ContentItem item) {
    ContentState state = item.getState();
    return switch (state == null ? ContentState.IDEA : state) {
      case APPROVED, SCHEDULED, PUBLISHED -> Cover.THERE;
      case IDEA, DRAFT, IN_REVIEW -> Cover.MEANT;
      case HELD, SKIPPED -> null;
    };
  }

  /**
   * Promises by channels. There: a standard for the channel is measured. Meant: there is a standard and no measurement.
   * Missing: a touchpoint or a post brings the promise to the channel and there is no standard.
   */
  public CoverageMatrix promiseByChannel() {
    Sheet sheet = new Sheet(Kind.PROMISE_CHANNEL,
        index.all(Promise.class).stream().filter(each -> each.getState() != PromiseState.WITHDRAWN).toList(),
        index.all(Channel.class).stream().filter(each -> each.getState() != ChannelState.CLOSED).toList());
    for (ServiceStandard each : index.all(ServiceStandard.class)) {
      check.run();
      if (each.getChannel() != null && each.eContainer() instanceof Promise promise) {
        sheet.put(promise, each.getChannel(), each.getMeasurements().isEmpty() ? Cover.MEANT : Cover.THERE, each);
      }
    }
    Set<List<EObject>> kept = sheet.covered();
    for (Touchpoint each : index.all(Touchpoint.class)) {
      check.run();
      each.getPromises().forEach(promise -> missing(sheet, kept, promise, each.getChannel(), each));
    }
    for (ContentItem item : index.all(ContentItem.class)) {
      check.run();
      for (Variant variant : item.getVariants()) {
        item.getPromises().forEach(promise -> missing(sheet, kept, promise, variant.getChannel(), item));
      }
    }
    return sheet.matrix();
  }

  private static void missing(Sheet sheet, Set<List<EObject>> kept, Promise promise, @Nullable Channel channel,
      EObject by) {
    if (channel != null && !kept.contains(List.of(promise, channel))) {
      sheet.put(promise, channel, Cover.MISSING, by);
    }
  }

  /**
   * The four C by pilots. There: a pilot that runs or was kept works on it. Meant: a pilot that is an idea or decided
   * does, or a pilot helps to close a maturity gap of that C.
   */
  public CoverageMatrix fourCByPilot() {
    Sheet sheet = new Sheet(Kind.C_PILOT, FourC.values(),
        index.all(Pilot.class).stream().filter(each -> each.getState() != PilotState.STOPPED).toList());
    for (Pilot each : index.all(Pilot.class)) {
      check.run();
      if (each.getFourC() != null) {
        Cover cover = each.getState() == PilotState.RUNNING || each.getState() == PilotState.KEPT ? Cover.THERE
            : Cover.MEANT;
        sheet.put(each.getFourC().ordinal(), each, cover, each);
      }
      for (AssessmentScore gap : each.getClosesGaps()) {
        if (gap.getDimension() != null && gap.getDimension().getFourC() != null) {
          sheet.put(gap.getDimension().getFourC().ordinal(), each, Cover.MEANT, gap);
        }
      }
    }
    return sheet.matrix();
  }

  /** A matrix in the making. */
  private static final class Sheet {

    private static final Comparator<EObject> BY_NAME = Comparator.<EObject, String>comparing(each ->
        each instanceof Element element ? Objects.requireNonNullElse(element.getName(), "") : "")
        .thenComparing(each -> String.valueOf(EcoreUtil.getID(each)));

    private final Kind kind;
    private final List<Head> rows = new ArrayList<>();
    private final List<Head> columns = new ArrayList<>();
    private final Map<Object, Integer> rowOf = new HashMap<>();
    private final Map<Object, Integer> columnOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Map<Cover, Set<EObject>>>> found = new TreeMap<>();

    Sheet(Kind kind, List<? extends EObject> rows, List<? extends EObject> columns) {
      this.kind = kind;
      rows.stream().sorted(BY_NAME).forEach(each -> add(each, this.rows, rowOf));
      columns.stream().sorted(BY_NAME).forEach(each -> add(each, this.columns, columnOf));
    }

    Sheet(Kind kind, FourC[] rows, List<? extends EObject> columns) {
      this(kind, List.of(), columns);
      for (FourC each : rows) {
        this.rows.add(new Head(Optional.empty(),
            new ModelLabel(CalendarPackage.Literals.FOUR_C.getEEnumLiteral(each.getValue()))));
      }
    }

    private static void add(EObject element, List<Head> heads, Map<Object, Integer> places) {
      places.put(element, heads.size());
      String name = element instanceof Element named ? named.getName() : null;
      Worded worded = name == null || name.isBlank() ? new ModelLabel(element.eClass()) : language -> name;
      heads.add(new Head(Optional.of(element), worded));
    }

    /** A column of what belongs to no column; made when it is first needed. */
    Object other(Message name) {
      if (!columnOf.containsKey(name)) {
        columnOf.put(name, columns.size());
        columns.add(new Head(Optional.empty(), name));
      }
      return name;
    }

    void put(EObject row, @Nullable Object column, Cover cover, EObject evidence) {
      Integer place = rowOf.get(row);
      if (place != null) {
        put(place, column, cover, evidence);
      }
    }

    void put(int row, @Nullable Object column, Cover cover, EObject evidence) {
      Integer place = column == null ? null : columnOf.get(column);
      if (place != null) {
        found.computeIfAbsent(row, none -> new TreeMap<>()).computeIfAbsent(place, none -> new EnumMap<>(Cover.class))
            .computeIfAbsent(cover, none -> new LinkedHashSet<>()).add(evidence);
      }
    }

    boolean has(EObject row, EObject column) {
      Integer across = rowOf.get(row);
      Integer down = columnOf.get(column);
      return across != null && down != null && found.getOrDefault(across, Map.of()).containsKey(down);
    }

    /** The rows and columns that have something between them by now. */
    Set<List<EObject>> covered() {
      Set<List<EObject>> pairs = new LinkedHashSet<>();
      found.forEach((row, across) -> across.keySet().forEach(column ->
          rows.get(row).element().ifPresent(from -> columns.get(column).element()
              .ifPresent(to -> pairs.add(List.of(from, to))))));
      return pairs;
    }

    CoverageMatrix matrix() {
      List<Cell> cells = new ArrayList<>();
      found.forEach((row, across) -> across.forEach((column, covers) -> cells.add(cell(row, column, covers))));
      return new CoverageMatrix(kind, rows, columns, cells);
    }

    /** What goes against it counts before what is there, and that before what is only meant or missing. */
    private static Cell cell(int row, int column, Map<Cover, Set<EObject>> covers) {
      for (Cover each : List.of(Cover.AGAINST, Cover.THERE, Cover.MEANT, Cover.MISSING)) {
        Set<EObject> evidence = covers.get(each);
        if (evidence != null) {
          Set<EObject> all = new LinkedHashSet<>(evidence);
          covers.values().forEach(all::addAll);
          return new Cell(row, column, each, List.copyOf(all));
        }
      }
      throw new IllegalStateException("A cell with nothing in it");
    }
  }
}
