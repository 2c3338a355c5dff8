package org.throughline.exchange.elements;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementSearch;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Element;

/**
 * What stands in a cell, and what a text stands for that is put into one. Reads the model only; safe from any thread that
 * may read it.
 *
 * @param locale the language of the program
 * @param values how values are written
 * @param labels the labels that were looked up already, for a large table asks for the same few again and again
 */
public record Cells(Locale locale, ValueText values, Map<Object, String> labels) {

  private static final ModelTexts TEXTS = new ModelTexts();
  /** The languages whose words are understood whatever the language of the program. */
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  /** With these ways of writing. */
  public Cells(Locale locale, ValueText values) {
    this(locale, values, new ConcurrentHashMap<>());
  }

  // ---- showing

  /** What a column is called. */
  public String label(CellColumn column) {
    EStructuralFeature feature = column.feature();
    return feature == null ? word(column.kind() == CellColumn.Kind.CLASS ? "column.kind" : "column.place")
        : TEXTS.label(feature, locale);
  }

  /** What a column is for; empty when nobody wrote it. */
  public String help(CellColumn column) {
    EStructuralFeature feature = column.feature();
    return feature == null ? "" : TEXTS.help(feature, locale).orElse("");
  }

  /** What stands in a cell; empty for nothing. Several values stand between semicolons. */
  public String text(EObject row, CellColumn column) {
    return switch (column.kind()) {
      case CLASS -> labels.computeIfAbsent(row.eClass(), each -> naming().kind(row));
      case PLACE -> row.eContainer() == null ? "" : naming().of(row.eContainer());
      default -> {
        if (!has(row, column)) {
          yield "";
        }
        Object value = row.eGet(column.feature());
        if (value instanceof List<?> all) {
          List<String> texts = new ArrayList<>(all.size());
          all.forEach(each -> texts.add(one(column, each)));
          yield ListText.join(texts);
        }
        yield one(column, value);
      }
    };
  }

  private static boolean has(EObject row, CellColumn column) {
    return column.feature() != null && row.eClass().getFeatureID(column.feature()) >= 0;
  }

  /** How one value of a column is shown. */
  public String one(CellColumn column, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> word(yes ? "yes" : "no");
      case Enumerator literal -> literal(column, literal);
      case EObject target -> naming().of(target);
      default -> values.show(column.type(), value);
    };
  }

  private String literal(CellColumn column, Enumerator value) {
    EEnumLiteral literal = column.enumeration().getEEnumLiteralByLiteral(value.getLiteral());
    return literal == null ? value.getLiteral()
        : labels.computeIfAbsent(literal, each -> TEXTS.label(literal, locale));
  }

  private ElementNames naming() {
    return new ElementNames(locale);
  }

  private String word(String key) {
    return labels.computeIfAbsent(key, each -> Message.of(Cells.class, key).in(locale));
  }

  /**
   * What a cell is sorted by: numbers, dates and choices by their order, texts as the language has it; null for an empty
   * cell.
   *
   * @param collator one for each sorting, for collators cannot be shared
   */
  @SuppressWarnings("unchecked")
  public @Nullable Comparable<Object> sortKey(EObject row, CellColumn column, Collator collator) {
    Object value = has(row, column) && !column.isMany() ? row.eGet(column.feature()) : null;
    if (value instanceof Enumerator literal) {
      return (Comparable<Object>) (Comparable<?>) literal.getValue();
    }
    if (value instanceof Comparable<?> comparable && !(value instanceof String)) {
      return (Comparable<Object>) comparable;
    }
    String text = text(row, column);
    return text.isEmpty() ? null : (Comparable<Object>) (Comparable<?>) collator.getCollationKey(text);
  }

  // ---- reading

  /**
   * The value a text stands for in a column; null for none, a list for a column of several values.
   *
   * @param candidates everything of a class that may be referred to
   * @throws BadValue when it stands for none
   */
  public @Nullable Object read(CellColumn column, String text, Function<EClass, List<EObject>> candidates)
      throws BadValue {
    return read(column, text, new NameIndex(naming(), candidates));
  }

  /**
   * The value a text stands for in a column; null for none, a list for a column of several values.
   *
   * @param names finds what is referred to
   * @throws BadValue when it stands for none
   */
  public @Nullable Object read(CellColumn column, String text, NameIndex names) throws BadValue {
    if (!column.isEditable()) {
      throw new BadValue(Message.of(Cells.class, "cell.fixed", label(column)));
    }
    Object value = column.isMany() ? several(column, text, names) : single(column, text, names);
    if (!column.isOptional() && (value == null || value instanceof String words && words.isBlank()
        || value instanceof List<?> all && all.isEmpty())) {
      throw new BadValue(Message.of(Cells.class, "cell.empty", label(column)));
    }
    return value;
  }

  /** One value a text stands for, also in a column of several. */
  @Nullable Object single(CellColumn column, String text, NameIndex names) throws BadValue {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return null;
    }
    return switch (column.kind()) {
      case CHOICE, CHOICES -> choice(column, typed);
      case REFERENCE, REFERENCES -> names.find(column.target(), typed);
      case YES_NO -> yesNo(typed);
      case LINE -> values.read(column.type(), typed.replaceAll("\\s*\\n\\s*", " "));
      default -> values.read(column.type(), text);
    };
  }

  private List<Object> several(CellColumn column, String text, NameIndex names) throws BadValue {
    Set<Object> found = new LinkedHashSet<>();
    try {
      for (String part : ListText.split(text)) {
        add(found, single(column, part, names));
      }
    } catch (BadValue notSo) {
      if (text.indexOf(',') < 0 || text.indexOf(';') >= 0 || text.indexOf('\n') >= 0) {
        throw notSo;
      }
      // Only when the whole is nothing, a comma is taken for what stands between two.
      found.clear();
      for (String part : text.split(",")) {
        add(found, single(column, part.strip(), names));
      }
    }
    return List.copyOf(found);
  }

  private static void add(Set<Object> found, @Nullable Object value) {
    if (value != null) {
      found.add(value);
    }
  }

  private Object choice(CellColumn column, String typed) throws BadValue {
    String folded = ElementSearch.fold(typed);
    List<EEnumLiteral> literals = column.enumeration().getELiterals();
    for (EEnumLiteral literal : literals) {
      if (ElementSearch.fold(TEXTS.label(literal, locale)).equals(folded)) {
        return literal.getInstance();
      }
    }
    for (EEnumLiteral literal : literals) {
      if (literal.getLiteral().equalsIgnoreCase(typed) || literal.getName().equalsIgnoreCase(typed)) {
        return literal.getInstance();
      }
    }
    for (Locale language : LANGUAGES) {
      for (EEnumLiteral literal : literals) {
        if (ElementSearch.fold(TEXTS.label(literal, language)).equals(folded)) {
          return literal.getInstance();
        }
      }
    }
    throw new BadValue(Message.of(Cells.class, "cell.choice", ElementNames.line(typed),
        String.join(", ", literals.stream().map(each -> TEXTS.label(each, locale)).toList())));
  }

  private Object yesNo(String typed) throws BadValue {
    String folded = typed.toLowerCase(locale);
    if (List.of(word("words.yes").split(" ")).contains(folded)) {
      return Boolean.TRUE;
    }
    if (List.of(word("words.no").split(" ")).contains(folded)) {
      return Boolean.FALSE;
    }
    throw new BadValue(Message.of(Cells.class, "cell.yes", ElementNames.line(typed), word("yes"), word("no")));
  }

  // ---- storing

  /** Whether a cell holds a value already. */
  public boolean holds(EObject row, CellColumn column, @Nullable Object value) {
    if (!has(row, column)) {
      return value == null;
    }
    Object held = row.eGet(column.feature());
    if (held instanceof List<?> all) {
      return value == null ? all.isEmpty() : all.equals(value);
    }
    return Objects.equals(held, value)
        || value == null && (held instanceof String text && text.isEmpty() || !row.eIsSet(column.feature()));
  }

  /** The operation that puts a value into a cell; empty when the row has no such cell. */
  public Optional<Operation> put(EObject row, CellColumn column, @Nullable Object value) {
    EStructuralFeature feature = column.feature();
    if (feature == null || !has(row, column)) {
      return Optional.empty();
    }
    return Optional.of(column.isName() && row instanceof Element element
        ? new RenameElement(element, value == null ? "" : value.toString()) : new SetFeature(row, feature, value));
  }
}
