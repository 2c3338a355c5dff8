package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ElementSearch;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableReader;
import org.throughline.exchange.elements.ImportOptions.UnknownIds;
import org.throughline.exchange.elements.ImportRow.State;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/** Finds out what each row of a file does, before anything is done. */
final class ImportPlanner {

  /** References that make a hierarchy, in which nothing may come back to itself. */
  private static final Set<String> HIERARCHIES = Set.of("contributesTo", "partOf");

  private final ElementTable table;
  private final TableFile file;
  private final ImportMapping mapping;
  private final ImportOptions options;
  private final Function<EObject, Optional<Message>> readOnly;
  private final EClass type;
  private final Cells cells;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<RowError> rejected = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private final Map<EObject, Draft> byElement = new IdentityHashMap<>();
  /** How often columns that are not used hold something. */
  private final Map<Integer, Integer> unused = new LinkedHashMap<>();

  ImportPlanner(ElementTable table, TableFile file, ImportMapping mapping, ImportOptions options,
      Function<EObject, Optional<Message>> readOnly) {
    this.table = table;
    this.file = file;
    this.mapping = mapping;
    this.options = options;
    this.readOnly = readOnly;
    this.type = table.type();
    this.cells = table.cells();
  }

  /** A row on its way. */
  private static final class Draft {

    final long line;
    final Map<CellColumn, Object> raw = new LinkedHashMap<>();
    final List<CellError> errors = new ArrayList<>();
    final List<ImportRow.Cell> set = new ArrayList<>();
    @Nullable Element element;
    boolean made;
    boolean byName;
    @Nullable ElementPlace place;
    String moved = "";

    Draft(long line) {
      this.line = line;
    }

    boolean isRefused() {
      return !errors.isEmpty();
    }
  }

  ElementImport plan() {
    if (type.isAbstract() || type.isInterface()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(ImportPlanner.class, "import.abstract",
          new ModelLabel(type)), null);
    }
    if (mapping.isEmpty()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(ImportPlanner.class, "import.no-columns",
          new ModelLabel(type), String.join(", ", table.columns().stream().map(table::heading).toList())), null);
    }
    read();
    match();
    List<Element> pending = drafts.stream().filter(draft -> draft.made).map(draft -> draft.element)
        .filter(Objects::nonNull).map(Element.class::cast).toList();
    Map<EObject, String> renamed = renamed();
    NameIndex names = names(pending, renamed, names(List.of(), Map.of(), null));
    NameIndex owners = table.ownerNames(pending, renamed, table.ownerNames(List.of(), Map.of(), null));
    alias(names, owners);
    CellReader reader = new CellReader(cells, names, file.workbook());
    for (Draft draft : drafts) {
      if (draft.element != null) {
        convert(draft, reader);
        place(draft, owners);
      }
    }
    check();
    return new ElementImport(table, mapping, drafts.stream().map(this::row).toList(), rejected, notes);
  }

  // ---- rows

  private void read() {
    rejected.addAll(file.rejected());
    notes.addAll(file.notes());
    int width = mapping.headings().size();
    long above = file.rows().stream().filter(row -> row.line() < mapping.headerLine()).count();
    if (above > 0) {
      notes.add(Message.of(ImportPlanner.class, "note.above", above, mapping.headerLine()));
    }
    for (TableFile.Row row : file.rows()) {
      if (row.line() <= mapping.headerLine()) {
        continue;
      }
      if (!file.workbook() && row.cells().size() != width) {
        rejected.add(new RowError(row.line(),
            Message.of(TableReader.class, "row.fields", width, row.cells().size())));
        continue;
      }
      Draft draft = new Draft(row.line());
      for (int i = 0; i < row.cells().size(); i++) {
        Object cell = row.cell(i);
        CellColumn column = i < width ? mapping.columns().get(i) : null;
        if (column == null) {
          if (!CellReader.isBlank(cell)) {
            unused.merge(i, 1, Integer::sum);
          }
        } else if (cell != null) {
          draft.raw.put(column, cell);
        }
      }
      if (draft.raw.values().stream().allMatch(CellReader::isBlank)) {
        fail(draft, Message.of(ImportPlanner.class, "import.blank"));
      }
      drafts.add(draft);
    }
    unused.forEach((position, count) -> {
      String heading = position < width ? mapping.headings().get(position) : "";
      notes.add(heading.isEmpty() ? Message.of(ImportPlanner.class, "note.no-heading", position + 1, count)
          : Message.of(ImportPlanner.class, "note.unused", heading, count));
    });
  }

  private @Nullable CellColumn mapped(String key) {
    return mapping.columns().stream().filter(each -> each != null && each.key().equals(key)).findFirst().orElse(null);
  }

  private String text(Draft draft, String key) {
    CellColumn column = mapped(key);
    Object raw = column == null ? null : draft.raw.get(column);
    return raw == null || raw instanceof Message ? "" : CellReader.written(raw, cells).strip();
  }

  private String nameOf(Draft draft) {
    return text(draft, ModelPackage.Literals.ELEMENT__NAME.getName());
  }

  private static void fail(Draft draft, Message reason) {
    draft.errors.add(new CellError(draft.line, "", "", reason));
  }

  private void fail(Draft draft, @Nullable CellColumn column, Message reason) {
    draft.errors.add(column == null ? new CellError(draft.line, "", "", reason)
        : new CellError(draft.line, heading(column), CellReader.shown(draft.raw.get(column), cells), reason));
  }

  /** What stands above a column in the file; where there is no such column, what the table calls it. */
  private String heading(CellColumn column) {
    int position = mapping.columns().indexOf(column);
    String heading = position < 0 ? "" : mapping.headings().get(position);
    return heading.isEmpty() ? table.heading(column) : heading;
  }

  // ---- which element is meant

  /** What elements will be called that the file calls otherwise than they are now. */
  private Map<EObject, String> renamed() {
    Map<EObject, String> renamed = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      String name = nameOf(draft);
      if (draft.element != null && !draft.made && !name.isEmpty() && !draft.isRefused()) {
        renamed.put(draft.element, name);
      }
    }
    return renamed;
  }

  private NameIndex names(List<Element> pending, Map<EObject, String> renamed, @Nullable NameIndex before) {
    return new NameIndex(new ElementNames(table.locale()), wanted -> {
      List<EObject> all = new ArrayList<>(table.index().all(wanted));
      pending.stream().filter(wanted::isInstance).forEach(all::add);
      return all;
    }, renamed, before);
  }

  /** What refers to a new element by the id it has in the file means that element. */
  private void alias(NameIndex names, NameIndex owners) {
    for (Draft draft : drafts) {
      String id = text(draft, ElementTable.ID_KEY);
      Element element = draft.element;
      if (draft.made && !id.isEmpty() && element != null) {
        names.alias(id, element);
        owners.alias(id, element);
      }
    }
  }

  private void match() {
    Map<String, Draft> ids = new HashMap<>();
    CellColumn idColumn = mapped(ElementTable.ID_KEY);
    for (Draft draft : drafts) {
      if (idColumn != null && draft.raw.get(idColumn) instanceof Message why) {
        fail(draft, idColumn, why);
      }
      String id = text(draft, ElementTable.ID_KEY);
      if (!draft.isRefused() && !id.isEmpty()) {
        Draft first = ids.putIfAbsent(id, draft);
        if (first == null) {
          byId(draft, id);
        } else {
          fail(draft, idColumn, Message.of(ImportPlanner.class, "import.same.id", first.line));
        }
      }
    }
    NameIndex names = names(List.of(), Map.of(), null);
    NameIndex owners = table.ownerNames(List.of(), Map.of(), null);
    Map<String, Draft> made = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.isRefused() && text(draft, ElementTable.ID_KEY).isEmpty()) {
        byName(draft, names, owners, made);
      }
    }
  }

  private void byId(Draft draft, String id) {
    EObject found = table.index().byId(id).orElse(null);
    CellColumn column = mapped(ElementTable.ID_KEY);
    if (found instanceof Element element && type.isInstance(found)) {
      take(draft, element);
    } else if (found != null) {
      fail(draft, column, Message.of(ImportPlanner.class, "import.id.other", new ModelLabel(found.eClass()),
          ModelLabel.name(found), new ModelLabel(type)));
    } else if (options.unknownIds() == UnknownIds.NEW) {
      make(draft);
    } else {
      fail(draft, column, Message.of(ImportPlanner.class, "import.id.unknown", new ModelLabel(type)));
    }
  }

  private void take(Draft draft, Element element) {
    Draft first = byElement.putIfAbsent(element, draft);
    if (first == null) {
      draft.element = element;
    } else {
      fail(draft, Message.of(ImportPlanner.class, "import.same.element", ModelLabel.name(element), first.line));
    }
  }

  private void make(Draft draft) {
    Element element = (Element) EcoreUtil.create(type);
    element.setId(Ids.fresh());
    String name = nameOf(draft);
    element.setName(name.isEmpty() ? null : name);
    draft.element = element;
    draft.made = true;
    byElement.put(element, draft);
  }

  private void byName(Draft draft, NameIndex names, NameIndex owners, Map<String, Draft> made) {
    String name = nameOf(draft);
    if (name.isEmpty() || !options.byName()) {
      make(draft);
      return;
    }
    EObject owner = ownerNow(draft, owners);
    List<EObject> called = names.named(type, name);
    if (owner != null) {
      called = called.stream().filter(each -> each.eContainer() == owner).toList();
    }
    if (called.size() > 1) {
      fail(draft, mapped(ModelPackage.Literals.ELEMENT__NAME.getName()),
          Message.of(ImportPlanner.class, "import.name.several", called.size(), new ModelLabel(type)));
    } else if (called.size() == 1) {
      draft.byName = true;
      take(draft, (Element) called.getFirst());
    } else {
      Draft first = made.putIfAbsent(ElementSearch.fold(ownerText(draft)) + '\n' + ElementSearch.fold(name), draft);
      if (first == null) {
        make(draft);
      } else {
        fail(draft, mapped(ModelPackage.Literals.ELEMENT__NAME.getName()),
            Message.of(ImportPlanner.class, "import.same.name", first.line));
      }
    }
  }

  // ---- where it lies

  private List<CellColumn> ownerColumns() {
    List<CellColumn> columns = new ArrayList<>();
    for (CellColumn each : mapping.columns()) {
      if (each != null && each.kind() == CellColumn.Kind.PLACE) {
        columns.add(each);
      }
    }
    return columns;
  }

  private List<CellColumn> ownersGiven(Draft draft) {
    return ownerColumns().stream().filter(each -> !CellReader.isBlank(draft.raw.get(each))).toList();
  }

  private @Nullable CellColumn ownerColumn(Draft draft) {
    return ownersGiven(draft).stream().findFirst().orElse(null);
  }

  private String ownerText(Draft draft) {
    return String.join("\n", ownersGiven(draft).stream().map(each -> each.key() + text(draft, each.key())).toList());
  }

  /** The owner a row names, where it is in the client already; else null. */
  private @Nullable EObject ownerNow(Draft draft, NameIndex owners) {
    for (CellColumn each : ownersGiven(draft)) {
      try {
        return table.places().read(text(draft, each.key()), table.owner(each), owners).owner();
      } catch (BadValue notYet) {
        continue;
      }
    }
    return null;
  }

  private void place(Draft draft, NameIndex owners) {
    Element element = Objects.requireNonNull(draft.element);
    List<CellColumn> given = ownersGiven(draft);
    if (given.size() > 1) {
      fail(draft, given.get(1), Message.of(ImportPlanner.class, "import.owner.several", heading(given.getFirst())));
      return;
    }
    ElementPlace place;
    if (given.isEmpty()) {
      if (!draft.made) {
        return;
      }
      place = table.places().usual().orElse(null);
      if (place == null) {
        fail(draft, Message.of(ImportPlanner.class, "import.owner.none", new ModelLabel(type), String.join(", ",
            table.places().owners().stream().map(each -> new ModelLabel(each).in(table.locale())).toList())));
        return;
      }
    } else {
      CellColumn column = given.getFirst();
      try {
        if (draft.raw.get(column) instanceof Message why) {
          throw new BadValue(why);
        }
        place = table.places().read(text(draft, column.key()), table.owner(column), owners);
      } catch (BadValue unknown) {
        fail(draft, column, unknown.text());
        return;
      }
      draft.moved = text(draft, column.key());
    }
    if (!draft.made && place.holds(element)) {
      draft.moved = "";
      return;
    }
    draft.place = place;
    EObject owner = place.owner();
    if (owner != null && !isNew(owner)) {
      readOnly.apply(owner).ifPresent(reason -> fail(draft, ownerColumn(draft), reason));
      if (!place.feature().isMany() && owner.eGet(place.feature()) != null) {
        fail(draft, ownerColumn(draft),
            Message.of(ImportPlanner.class, "import.occupied", ModelLabel.name(owner), new ModelLabel(place.feature())));
      }
    }
  }

  private boolean isNew(EObject object) {
    Draft draft = byElement.get(object);
    return draft != null && draft.made;
  }

  // ---- what it gets

  private void convert(Draft draft, CellReader reader) {
    Element element = Objects.requireNonNull(draft.element);
    for (CellColumn column : mapping.columns()) {
      EStructuralFeature feature = column == null ? null : column.feature();
      if (column != null && feature != null && !column.key().equals(ElementTable.ID_KEY)) {
        cell(draft, element, column, feature, reader);
      }
    }
    if (draft.made) {
      complete(draft);
    }
    if (!draft.made && !draft.set.isEmpty()) {
      readOnly.apply(element).ifPresent(reason -> fail(draft, reason));
    }
  }

  private void cell(Draft draft, Element element, CellColumn column, EStructuralFeature feature, CellReader reader) {
    Object raw = draft.raw.get(column);
    Object held = draft.made ? null : element.eGet(feature);
    try {
      if (CellReader.isBlank(raw)) {
        if (!draft.made && options.emptyClears() && !isEmpty(held)) {
          if (!column.isOptional()) {
            throw new BadValue(Message.of(Cells.class, "cell.empty", heading(column)));
          }
          set(draft, element, column, null);
        }
        return;
      }
      Object value = reader.read(column, Objects.requireNonNull(raw), held);
      if (draft.made ? !Values.isNothing(value) : !Values.same(held, value)) {
        set(draft, element, column, value);
      }
    } catch (BadValue bad) {
      fail(draft, column, bad.text());
    }
  }

  private static boolean isEmpty(@Nullable Object held) {
    return Values.isNothing(held);
  }

  private void set(Draft draft, Element element, CellColumn column, @Nullable Object value) {
    draft.set.add(new ImportRow.Cell(column, draft.made ? "" : cells.text(element, column), shown(column, value), value));
  }

  private String shown(CellColumn column, @Nullable Object value) {
    if (value instanceof List<?> all) {
      List<String> texts = new ArrayList<>();
      all.forEach(each -> texts.add(cells.one(column, each)));
      return ListText.join(texts);
    }
    return cells.one(column, value);
  }

  /** A new element has everything it cannot be without. */
  private void complete(Draft draft) {
    for (CellColumn column : table.columns()) {
      EStructuralFeature feature = column.feature();
      if (feature == null || !feature.isRequired() || feature.getDefaultValue() != null
          || column.key().equals(ElementTable.ID_KEY)) {
        continue;
      }
      boolean given = draft.set.stream().anyMatch(cell -> feature.equals(cell.column().feature()));
      boolean refused = draft.errors.stream().anyMatch(error -> error.column().equals(heading(column)));
      if (!given && !refused) {
        draft.errors.add(new CellError(draft.line, heading(column), "",
            Message.of(ImportPlanner.class, "import.required", new ModelLabel(type))));
      }
    }
    for (EReference part : type.getEAllContainments()) {
      if (part.isRequired() && part.getDefaultValue() == null) {
        fail(draft, Message.of(ImportPlanner.class, "import.part", new ModelLabel(type), new ModelLabel(part)));
      }
    }
  }

  // ---- what does not go together

  private void check() {
    boolean again = true;
    while (again) {
      again = refersToRefused() | comesBack() | sharesPlace();
    }
  }

  private boolean refersToRefused() {
    boolean found = false;
    for (Draft draft : drafts) {
      if (draft.isRefused()) {
        continue;
      }
      for (ImportRow.Cell cell : draft.set) {
        for (EObject target : targets(cell.value())) {
          found |= refuse(draft, cell.column(), target);
        }
      }
      ElementPlace place = draft.place;
      EObject owner = place == null ? null : place.owner();
      if (owner != null) {
        found |= refuse(draft, ownerColumn(draft), owner);
      }
    }
    return found;
  }

  private boolean refuse(Draft draft, @Nullable CellColumn column, EObject target) {
    Draft other = byElement.get(target);
    if (other == null || !other.made || !other.isRefused() || other == draft) {
      return false;
    }
    fail(draft, column, Message.of(ImportPlanner.class, "import.refers", other.line));
    return true;
  }

  private static List<EObject> targets(@Nullable Object value) {
    List<EObject> targets = new ArrayList<>();
    if (value instanceof Collection<?> all) {
      all.stream().filter(EObject.class::isInstance).forEach(each -> targets.add((EObject) each));
    } else if (value instanceof EObject target) {
      targets.add(target);
    }
    return targets;
  }

  private boolean comesBack() {
    boolean found = false;
    List<Draft> placed = drafts.stream().filter(draft -> !draft.isRefused() && draft.place != null).toList();
    Set<EObject> inside = new Cycles(each -> {
      EObject owner = ownerAfter(each);
      return owner == null ? List.of() : List.of(owner);
    }).among(elements(placed));
    for (Draft draft : placed) {
      if (inside.contains(draft.element)) {
        fail(draft, ownerColumn(draft), Message.of(ImportPlanner.class, "import.cycle.place"));
        found = true;
      }
    }
    for (CellColumn column : mapping.columns()) {
      if (column != null && column.feature() instanceof EReference reference && HIERARCHIES.contains(reference.getName())
          && reference.getEReferenceType().isSuperTypeOf(type)) {
        found |= comesBack(column, reference);
      }
    }
    return found;
  }

  private boolean comesBack(CellColumn column, EReference reference) {
    List<Draft> changed = drafts.stream().filter(draft -> !draft.isRefused() && after(draft, column) != null).toList();
    Set<EObject> cyclic = new Cycles(each -> {
      Draft draft = byElement.get(each);
      ImportRow.Cell cell = draft == null || draft.isRefused() ? null : after(draft, column);
      return cell != null ? targets(cell.value())
          : each.eClass().getFeatureID(reference) < 0 ? List.of() : targets(each.eGet(reference));
    }).among(elements(changed));
    for (Draft draft : changed) {
      if (cyclic.contains(draft.element)) {
        fail(draft, column, Message.of(ImportPlanner.class, "import.cycle", new ModelLabel(type)));
      }
    }
    return !cyclic.isEmpty();
  }

  private static List<EObject> elements(List<Draft> drafts) {
    List<EObject> elements = new ArrayList<>();
    drafts.forEach(draft -> elements.add(Objects.requireNonNull(draft.element)));
    return elements;
  }

  private static ImportRow.@Nullable Cell after(Draft draft, CellColumn column) {
    return draft.set.stream().filter(cell -> cell.column().equals(column)).findFirst().orElse(null);
  }

  private @Nullable EObject ownerAfter(EObject element) {
    Draft draft = byElement.get(element);
    ElementPlace place = draft == null || draft.isRefused() ? null : draft.place;
    return place == null ? element.eContainer() : place.owner();
  }

  /** Where there is room for one, only one can go. */
  private boolean sharesPlace() {
    boolean found = false;
    Map<ElementPlace, Draft> taken = new HashMap<>();
    for (Draft draft : drafts) {
      ElementPlace place = draft.place;
      if (!draft.isRefused() && place != null && !place.feature().isMany()) {
        Draft first = taken.putIfAbsent(place, draft);
        if (first != null) {
          fail(draft, Message.of(ImportPlanner.class, "import.same.place", first.line));
          found = true;
        }
      }
    }
    return found;
  }

  // ---- the answer

  private ImportRow row(Draft draft) {
    Element element = draft.element;
    String name = !nameOf(draft).isEmpty() || element == null ? nameOf(draft)
        : Objects.requireNonNullElse(element.getName(), "");
    State state = draft.isRefused() ? State.REFUSED : draft.made ? State.NEW
        : draft.set.isEmpty() && draft.place == null ? State.UNCHANGED
        : draft.byName ? State.UPDATED_BY_NAME : State.UPDATED_BY_ID;
    return new ImportRow(draft.line, state, state == State.REFUSED && draft.made ? null : element, name, draft.set,
        state == State.REFUSED ? null : draft.place, draft.moved, draft.errors);
  }
}
