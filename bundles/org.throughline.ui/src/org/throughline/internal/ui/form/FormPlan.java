package org.throughline.internal.ui.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.ModelPackage;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/**
 * Which fields the form of a class has, and how they are grouped. The name comes first, then what the class itself is
 * about in the order of the model, its first fields and its lists in sight and the rest folded away, then what every
 * element has.
 *
 * @param first what is always in sight
 * @param sections what can be folded away, in order; none is empty
 */
public record FormPlan(List<Field> first, List<Section> sections) {

  /** How many fields of the class itself are in sight; required ones always are. */
  static final int IN_SIGHT = 10;
  private static final int FEW_LISTS = 3;
  private static final Set<EStructuralFeature> HIDDEN = Set.of(ModelPackage.Literals.ELEMENT__ID,
      ModelPackage.Literals.FILE_ROOT__FORMAT, ModelPackage.Literals.CLIENT__ENTRIES);
  private static final Set<EStructuralFeature> FACTS = Set.of(ModelPackage.Literals.ATTACHMENT__BYTE_SIZE,
      ModelPackage.Literals.ATTACHMENT__MEDIA_TYPE);

  /** A group of fields that can be folded away. */
  public enum Group {
    /** What of the class itself is not in sight at first. */
    MORE(false),
    /** The lists of a class that has many. */
    CONTENTS(true),
    /** What every element has. */
    GENERAL(true),
    /** Texts in other languages. */
    TRANSLATIONS(false),
    /** What colleagues remarked. */
    COMMENTS(false),
    /** What add-ons keep. */
    PROPERTIES(false);

    private final boolean openAtFirst;

    Group(boolean openAtFirst) {
      this.openAtFirst = openAtFirst;
    }

    /** Whether it is open until somebody folds it. */
    public boolean openAtFirst() {
      return openAtFirst;
    }

    /** The key of its heading. */
    String key() {
      return "section." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Some fields below a heading.
   *
   * @param group what they have in common
   * @param fields at least one
   */
  public record Section(Group group, List<Field> fields) {

    public Section {
      fields = List.copyOf(fields);
    }
  }

  public FormPlan {
    first = List.copyOf(first);
    sections = List.copyOf(sections);
  }

  /** The form of one object of a class. */
  public static FormPlan of(EClass type) {
    List<Field> own = new ArrayList<>();
    List<Field> lists = new ArrayList<>();
    List<Field> general = new ArrayList<>();
    List<Section> last = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!isShown(feature)) {
        continue;
      }
      Field field = new Field(feature, kind(feature));
      if (feature == ModelPackage.Literals.ELEMENT__NAME) {
        own.addFirst(field);
      } else if (feature.getEContainingClass() == ModelPackage.Literals.ELEMENT) {
        switch (field.kind()) {
          case TRANSLATIONS -> last.add(new Section(Group.TRANSLATIONS, List.of(field)));
          case PARTS -> last.add(new Section(feature == ModelPackage.Literals.ELEMENT__COMMENTS ? Group.COMMENTS
              : Group.PROPERTIES, List.of(field)));
          default -> general.add(field);
        }
      } else {
        (field.wide() ? lists : own).add(field);
      }
    }
    List<Field> first = new ArrayList<>();
    List<Field> more = new ArrayList<>();
    // A heading for two fields would take as much room as the two fields.
    Set<Field> important = own.size() <= IN_SIGHT + 2 ? Set.copyOf(own) : own.stream()
        .sorted(Comparator.comparingInt(FormPlan::rank)).limit(IN_SIGHT).collect(Collectors.toSet());
    own.forEach(field -> (important.contains(field) || !field.optional() ? first : more).add(field));
    List<Section> sections = new ArrayList<>();
    if (lists.size() <= FEW_LISTS) {
      first.addAll(lists);
    }
    add(sections, Group.MORE, more);
    if (lists.size() > FEW_LISTS) {
      add(sections, Group.CONTENTS, lists);
    }
    add(sections, Group.GENERAL, general);
    sections.addAll(last);
    return new FormPlan(first, sections);
  }

  /** How soon a field is looked for: what it is, says and belongs to before how many and where. */
  private static int rank(Field field) {
    if (!field.optional() || field.feature() == ModelPackage.Literals.ELEMENT__NAME) {
      return 0;
    }
    return switch (field.kind()) {
      case LINE, TEXT, MARKDOWN, CHOICE, CHOICES, REFERENCE, REFERENCES, DAY, MONEY, QUANTITY -> 1;
      default -> 2;
    };
  }

  private static void add(List<Section> sections, Group group, List<Field> fields) {
    if (!fields.isEmpty()) {
      sections.add(new Section(group, fields));
    }
  }

  /** The form of several objects of a class: what can sensibly be the same in all of them. */
  public static FormPlan ofSeveral(EClass type) {
    FormPlan one = of(type);
    List<Section> sections = new ArrayList<>();
    for (Section section : one.sections) {
      add(sections, section.group, section.fields.stream().filter(FormPlan::isSharable).toList());
    }
    return new FormPlan(one.first.stream().filter(FormPlan::isSharable).toList(), sections);
  }

  private static boolean isSharable(Field field) {
    return field.feature() != ModelPackage.Literals.ELEMENT__NAME && switch (field.kind()) {
      case PART, PARTS, POINTER, POINTERS, TRANSLATIONS, FACT -> false;
      default -> true;
    };
  }

  /** Every field, those in sight first. */
  public Stream<Field> all() {
    return Stream.concat(first.stream(), sections.stream().flatMap(section -> section.fields.stream()));
  }

  /** The fields of the class itself, without what every element has but its name. */
  public List<Field> own() {
    return all().filter(field -> field.feature().getEContainingClass() != ModelPackage.Literals.ELEMENT
        || field.feature() == ModelPackage.Literals.ELEMENT__NAME).toList();
  }

  private static boolean isShown(EStructuralFeature feature) {
    return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !HIDDEN.contains(feature)
        && !(feature instanceof EReference reference && reference.isContainer());
  }

  /** How a feature is edited. */
  static FieldKind kind(EStructuralFeature feature) {
    if (feature == ModelPackage.Literals.ELEMENT__TRANSLATIONS) {
      return FieldKind.TRANSLATIONS;
    }
    if (FACTS.contains(feature)) {
      return FieldKind.FACT;
    }
    boolean many = feature.isMany();
    if (feature instanceof EReference reference) {
      if (!reference.isContainment()) {
        return many ? FieldKind.REFERENCES : FieldKind.REFERENCE;
      }
      boolean pointer = reference.getEReferenceType() == ModelPackage.Literals.ELEMENT_REF;
      return pointer ? many ? FieldKind.POINTERS : FieldKind.POINTER : many ? FieldKind.PARTS : FieldKind.PART;
    }
    EDataType type = ((EAttribute) feature).getEAttributeType();
    if (type instanceof EEnum) {
      return many ? FieldKind.CHOICES : FieldKind.CHOICE;
    }
    boolean text = ValueText.isPlainText(type);
    if (many) {
      return text ? FieldKind.LINES : FieldKind.VALUES;
    }
    return text ? text(type) : value(type);
  }

  private static FieldKind text(EDataType type) {
    return switch (type.getName()) {
      case "Text" -> FieldKind.TEXT;
      case "Markdown" -> FieldKind.MARKDOWN;
      case "Hash" -> FieldKind.FACT;
      default -> FieldKind.LINE;
    };
  }

  private static FieldKind value(EDataType type) {
    Class<?> kind = type.getInstanceClass();
    if (kind == LocalDate.class || kind == LocalDateTime.class || kind == Instant.class) {
      return FieldKind.DAY;
    } else if (kind == ZoneId.class || kind == Locale.class || type.getName().equals("Country")) {
      return FieldKind.NAMED;
    } else if (kind == Quantity.class) {
      return FieldKind.QUANTITY;
    } else if (kind == Money.class) {
      return FieldKind.MONEY;
    } else if (kind == WeeklyHours.class) {
      return FieldKind.HOURS;
    } else if (kind == boolean.class || kind == Boolean.class) {
      return FieldKind.YES_NO;
    }
    return FieldKind.VALUE;
  }
}
