package org.throughline.exchange.elements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementIndex;
import org.throughline.core.ElementSearch;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.CellColumn.Kind;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * A list of elements of one class as a table for a file: its columns and what they are called, and what stands in them so
 * that it can be read again exactly. Reads the model: use it on the session's thread or inside
 * {@link org.throughline.core.ClientSession#read}, and make a new one after a change.
 */
public final class ElementTable {

  /** The key of the column with the ids. */
  public static final String ID_KEY = ModelPackage.Literals.ELEMENT__ID.getName();

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final String OWNER = CellColumn.PLACE_KEY + ":";
  /** A spreadsheet keeps no more digits of a number than these. */
  private static final int DIGITS = 15;
  private static final int MOST_KNOWN = 10_000;

  private final Client client;
  private final ElementIndex index;
  private final EClass type;
  private final Locale locale;
  private final Cells cells;
  private final Places places;
  private final List<CellColumn> columns = new ArrayList<>();
  private final Map<String, EClass> owners = new LinkedHashMap<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, CellColumn> byExactHeading = new HashMap<>();
  private final Map<String, CellColumn> byHeading = new HashMap<>();
  private final Map<CellColumn, Map<Object, String>> written = new HashMap<>();
  private final NameIndex names;
  private final NameIndex ownerNames;

  /**
   * The table of a class.
   *
   * @param type a class of elements
   * @param locale the language of whoever reads the file
   */
  public ElementTable(Client client, ElementIndex index, EClass type, Locale locale) {
    if (!ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
      throw new IllegalArgumentException(type.getName() + " is no class of elements");
    }
    this.client = client;
    this.index = index;
    this.type = type;
    this.locale = locale;
    ZoneId zone = client.getZone();
    this.cells = new Cells(locale, new ValueText(locale, zone == null ? ZoneOffset.UTC : zone));
    this.places = new Places(client, type, locale);
    for (CellColumn column : ColumnPlan.of(type).columns()) {
      if (column.kind() != Kind.PLACE) {
        columns.add(column);
      } else if (places.isAsked()) {
        columns.add(column);
      }
    }
    columns.add(new CellColumn(ID_KEY, ModelPackage.Literals.ELEMENT__ID, Kind.LINE));
    for (EClass owner : places.owners()) {
      owners.put(OWNER + owner.getName(), owner);
    }
    names = new NameIndex(new ElementNames(locale), index::all);
    ownerNames = ownerNames(List.of(), Map.of(), null);
    name();
    learn();
  }

  /**
   * Finds what can contain elements of the class.
   *
   * @param more what is going to be there too
   * @param renamed what is going to be called otherwise
   * @param before is asked for names that nothing will have; null for none
   */
  NameIndex ownerNames(Collection<? extends EObject> more, Map<EObject, String> renamed, @Nullable NameIndex before) {
    return new NameIndex(new ElementNames(locale), wanted -> {
      List<EObject> all = new ArrayList<>();
      for (EClass owner : places.owners()) {
        index.<EObject>all(owner).stream().filter(each -> each.eClass() == owner && wanted.isInstance(each))
            .forEach(all::add);
        more.stream().filter(each -> each.eClass() == owner && wanted.isInstance(each)).forEach(all::add);
      }
      return all;
    }, renamed, before);
  }

  // ---- columns

  /** The class. */
  public EClass type() {
    return type;
  }

  /** The language of the table. */
  public Locale locale() {
    return locale;
  }

  /** How single cells are shown and read. */
  public Cells cells() {
    return cells;
  }

  Client client() {
    return client;
  }

  ElementIndex index() {
    return index;
  }

  Places places() {
    return places;
  }

  /** All columns: the name, what the class is about, what every element has, what it lies in, and the id last. */
  public List<CellColumn> columns() {
    return List.copyOf(columns);
  }

  /** What stands above a column, different for each. */
  public String heading(CellColumn column) {
    EClass owner = owners.get(column.key());
    return owner != null ? TEXTS.label(owner, locale) : headings.getOrDefault(column.key(), column.key());
  }

  private void name() {
    Map<String, Integer> counts = new HashMap<>();
    for (CellColumn column : columns) {
      String label = column.key().equals(ID_KEY) ? ID_KEY : cells.label(column);
      headings.put(column.key(), label);
      counts.merge(plain(label), 1, Integer::sum);
    }
    headings.replaceAll((key, label) -> key.equals(ID_KEY) || counts.getOrDefault(plain(label), 0) == 1 ? label
        : label + " (" + key + ")");
  }

  private void learn() {
    for (CellColumn column : columns) {
      byExactHeading.put(column.key(), column);
      learn(heading(column), column);
    }
    columns.forEach(column -> byExactHeading.put(heading(column), column));
    columns.forEach(column -> learn(column.key(), column));
    for (Locale language : LANGUAGES) {
      Cells spoken = new Cells(language, cells.values());
      columns.forEach(column -> learn(spoken.label(column), column));
    }
    owners.forEach((key, owner) -> {
      CellColumn column = new CellColumn(key, null, Kind.PLACE);
      learn(TEXTS.label(owner, locale), column);
      LANGUAGES.forEach(language -> learn(TEXTS.label(owner, language), column));
      learn(owner.getName(), column);
    });
  }

  private void learn(String heading, CellColumn column) {
    String plain = plain(heading);
    if (!plain.isEmpty()) {
      byHeading.putIfAbsent(plain, column);
    }
  }

  /** A heading without capitals, accents, blanks and signs. */
  static String plain(String heading) {
    return ElementSearch.fold(heading).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /**
   * The column a heading names: by its label in any language of the program or by its technical name, whatever the
   * capitals, blanks and signs; something in brackets behind it makes no difference. The name of a class that contains
   * this one names the owner.
   */
  public Optional<CellColumn> column(String heading) {
    CellColumn exact = byExactHeading.get(heading.strip());
    CellColumn whole = exact != null ? exact : byHeading.get(plain(heading));
    int bracket = heading.indexOf('(');
    if (whole != null || bracket < 0) {
      return Optional.ofNullable(whole);
    }
    int end = heading.indexOf(')', bracket);
    CellColumn inner = byHeading.get(plain(heading.substring(bracket + 1, end < 0 ? heading.length() : end)));
    return Optional.ofNullable(inner != null ? inner : byHeading.get(plain(heading.substring(0, bracket))));
  }

  /** The class an owner must have by a column; null for any that can contain elements of the class. */
  @Nullable EClass owner(CellColumn column) {
    return owners.get(column.key());
  }

  // ---- writing

  /** Elements as a table; those that can be read again exactly. */
  public ExportedTable export(List<CellColumn> wanted, Collection<? extends EObject> rows) {
    List<List<@Nullable Object>> table = new ArrayList<>(rows.size());
    for (EObject row : rows) {
      List<@Nullable Object> fields = new ArrayList<>(wanted.size());
      wanted.forEach(column -> fields.add(field(row, column)));
      table.add(Collections.unmodifiableList(fields));
    }
    return new ExportedTable(wanted.stream().map(this::heading).toList(), table, locale);
  }

  /** What stands in a cell of a file: text, a number, a day or a moment; null for nothing. */
  public @Nullable Object field(EObject row, CellColumn column) {
    if (column.kind() == Kind.PLACE) {
      EClass owner = owners.get(column.key());
      return owner == null || owner.isInstance(row.eContainer()) ? filled(places.text(row, ownerNames)) : null;
    }
    EStructuralFeature feature = column.feature();
    if (feature == null || row.eClass().getFeatureID(feature) < 0) {
      return feature == null ? filled(cells.text(row, column)) : null;
    }
    Object value = row.eGet(feature);
    if (value instanceof List<?> all) {
      List<String> texts = new ArrayList<>(all.size());
      all.forEach(each -> texts.add(text(column, each)));
      return filled(ListText.join(texts));
    }
    return value == null ? null : typed(column, value);
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private Object typed(CellColumn column, Object value) {
    return switch (value) {
      case BigDecimal number when isExact(number) -> number;
      case Integer number -> number;
      case LocalDate day when isUsual(day) -> day;
      case LocalDateTime moment when isUsual(moment.toLocalDate()) && moment.getNano() == 0 -> moment;
      case Instant moment -> moment(moment);
      case Quantity count when count.unit() == Unit.COUNT && isExact(count.amount()) -> count.amount();
      case Year year -> year.getValue();
      default -> text(column, value);
    };
  }

  private static boolean isExact(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= DIGITS && number.scale() >= 0 && number.scale() <= DIGITS;
  }

  private static boolean isUsual(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() < 10_000;
  }

  private Object moment(Instant moment) {
    ZoneId zone = cells.values().zone();
    LocalDateTime local = moment.atZone(zone).toLocalDateTime();
    return moment.getNano() == 0 && isUsual(local.toLocalDate()) && local.atZone(zone).toInstant().equals(moment) ? local
        : moment.toString();
  }

  /** The text of one value that is read as that value again. */
  private String text(CellColumn column, Object value) {
    if (value instanceof String text && ValueText.isPlainText(column.type())) {
      return text;
    }
    if (value instanceof EObject target && !(value instanceof Enumerator)) {
      return names.text(column.target(), target);
    }
    Map<Object, String> known = written.computeIfAbsent(column, each -> new HashMap<>());
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(value, each -> exact(column, each));
  }

  private String exact(CellColumn column, Object value) {
    String friendly = cells.one(column, value);
    try {
      if (Values.same(value, cells.single(column, friendly, names))) {
        return friendly;
      }
    } catch (BadValue notRead) {
      // Then as the files of the client have it.
      return plainest(column, value);
    }
    return plainest(column, value);
  }

  private static String plainest(CellColumn column, Object value) {
    return value instanceof Enumerator literal ? literal.getLiteral()
        : Objects.requireNonNull(EcoreUtil.convertToString(column.type(), value));
  }
}
