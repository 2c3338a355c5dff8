package org.throughline.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Ids;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.Translation;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.model.value.WeeklyHours;

/**
 * Makes model objects in which every feature has a sensible value of its type, for tests that go through all of the
 * model, add-on packages included. The same seed makes the same objects, ids included.
 */
public final class ModelBuilder {

  private static final String[] WORDS = {"spring", "service", "claim", "promise", "answer", "harbour", "rain",
    "bicycle", "família", "zorg", "snel", "kust", "fråga", "löfte", "💬"};

  private final Random random;
  private int perList = 2;
  private int depth = 4;
  private double share = 0.3;
  private double density = 1;

  public ModelBuilder(long seed) {
    random = new Random(seed);
  }

  /** How many children each list gets; 2 at first. */
  public ModelBuilder perList(int count) {
    perList = count;
    return this;
  }

  /** How deep objects are nested below the one that is asked for; 4 at first. */
  public ModelBuilder depth(int levels) {
    depth = levels;
    return this;
  }

  /** Which part of the elements names readers it is shared with, 0 to 1; 0.3 at first. */
  public ModelBuilder share(double part) {
    share = part;
    return this;
  }

  /** Which part of the features that may be empty gets a value, 0 to 1; 1 at first. */
  public ModelBuilder density(double part) {
    density = part;
    return this;
  }

  private boolean isLeftOut(EStructuralFeature feature) {
    return density < 1 && !feature.isRequired() && feature != ModelPackage.Literals.ELEMENT__NAME
        && random.nextDouble() >= density;
  }

  /** A new object of a class with its attributes and contents filled; references are left to {@link #connect}. */
  @SuppressWarnings("unchecked")
  public <T extends EObject> T object(EClass type) {
    return (T) made(type, depth);
  }

  private EObject made(EClass type, int levels) {
    EObject object = EcoreUtil.create(type);
    fill(object, levels);
    return object;
  }

  /** Fills the attributes and contents of an object that is there already; an id it has stays. */
  public void fill(EObject object) {
    fill(object, depth);
  }

  private void fill(EObject object, int levels) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.isChangeable() && !attribute.isDerived() && !(attribute.isID() && object.eIsSet(attribute))
          && !isLeftOut(attribute)) {
        fillAttribute(object, attribute);
      }
    }
    for (EReference containment : object.eClass().getEAllContainments()) {
      if (levels > 0 && containment.isChangeable() && !containment.isTransient()
          && containment != ModelPackage.Literals.CLIENT__ENTRIES && !isLeftOut(containment)) {
        fillContainment(object, containment, levels - 1);
      }
    }
    if (object instanceof Translation translation) {
      translation.setFeature(ModelPackage.Literals.ELEMENT__NAME.getName());
    }
  }

  @SuppressWarnings("unchecked")
  private void fillAttribute(EObject object, EAttribute attribute) {
    if (attribute == ModelPackage.Literals.FILE_ROOT__FORMAT) {
      return;
    }
    if (attribute == ModelPackage.Literals.ELEMENT__SHARED_WITH && random.nextDouble() >= share) {
      return;
    }
    if (attribute.isMany()) {
      List<Object> values = (List<Object>) object.eGet(attribute);
      IntStream.range(0, perList).mapToObj(each -> value(attribute)).filter(value -> value != null
          && !(attribute.isUnique() && values.contains(value))).forEach(values::add);
    } else {
      Object value = value(attribute);
      if (value != null) {
        object.eSet(attribute, value);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void fillContainment(EObject object, EReference containment, int levels) {
    List<EClass> types = concrete(containment.getEReferenceType()).stream()
        .filter(type -> !ModelPackage.Literals.FILE_ROOT.isSuperTypeOf(type)).toList();
    if (types.isEmpty()) {
      return;
    }
    if (containment.isMany()) {
      EList<EObject> children = (EList<EObject>) object.eGet(containment);
      for (int each = 0; each < perList; each++) {
        children.add(made(types.get(random.nextInt(types.size())), levels));
      }
    } else if (!object.eIsSet(containment)) {
      object.eSet(containment, made(types.get(random.nextInt(types.size())), levels));
    }
  }

  /** The classes of a class's own package of which objects can be made. */
  private static List<EClass> concrete(EClass type) {
    List<EClass> types = new ArrayList<>();
    for (EClassifier each : type.getEPackage().getEClassifiers()) {
      if (each instanceof EClass candidate && type.isSuperTypeOf(candidate) && !candidate.isAbstract()
          && !candidate.isInterface()) {
        types.add(candidate);
      }
    }
    return types;
  }

  /** Fills every reference inside a tree with objects of the same tree, where there are any that fit. */
  @SuppressWarnings("unchecked")
  public void connect(EObject root) {
    List<EObject> all = tree(root);
    List<Element> elements =
        all.stream().filter(Element.class::isInstance).map(each -> (Element) each).toList();
    Map<EClass, List<EObject>> fitting = new LinkedHashMap<>();
    for (EObject each : all) {
      if (each instanceof ElementRef pointer) {
        point(pointer, elements);
      }
      for (EReference reference : each.eClass().getEAllReferences()) {
        if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()
            || reference.isDerived() || isLeftOut(reference)) {
          continue;
        }
        List<EObject> targets = fitting.computeIfAbsent(reference.getEReferenceType(),
            type -> all.stream().filter(type::isInstance).toList());
        if (targets.isEmpty()) {
          continue;
        }
        if (reference.isMany()) {
          EList<EObject> values = (EList<EObject>) each.eGet(reference);
          for (int count = 0; count < perList; count++) {
            EObject target = targets.get(random.nextInt(targets.size()));
            if (!values.contains(target)) {
              values.add(target);
            }
          }
        } else {
          each.eSet(reference, targets.get(random.nextInt(targets.size())));
        }
      }
    }
  }

  private void point(ElementRef pointer, List<Element> elements) {
    if (!elements.isEmpty()) {
      Element target = elements.get(random.nextInt(elements.size()));
      pointer.setTargetId(target.getId());
      pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
      pointer.setLastLabel(target.getName());
    }
  }

  /** A client in memory, in no file, with its organisation and one chapter of each package, filled and connected. */
  public Client client(List<EPackage> packages) {
    Client client = (Client) made(ModelPackage.Literals.CLIENT, depth);
    for (EPackage each : packages) {
      EClass type = new PackageModule(each).chapterClass();
      if (type != null) {
        client.getChapters().add(chapter(type));
      }
    }
    connect(client);
    return client;
  }

  /** A filled chapter with its parts, not connected. */
  @SuppressWarnings("unchecked")
  public <T extends EObject> T chapter(EClass type) {
    EObject chapter = made(type, depth);
    for (EReference containment : type.getEAllContainments()) {
      if (ModelPackage.Literals.CHAPTER_PART.isSuperTypeOf(containment.getEReferenceType()) && containment.isMany()) {
        for (int each = 0; each < perList; each++) {
          ((EList<EObject>) chapter.eGet(containment)).add(made(containment.getEReferenceType(), depth));
        }
      }
    }
    return (T) chapter;
  }

  /** Everything in a tree, its root first. */
  public static List<EObject> tree(EObject root) {
    List<EObject> all = new ArrayList<>();
    all.add(root);
    root.eAllContents().forEachRemaining(all::add);
    return all;
  }

  // ---- values

  /** A value that fits a feature; null when its type is not known. */
  public @Nullable Object value(EAttribute attribute) {
    if (attribute.isID()) {
      return id();
    }
    EDataType type = attribute.getEAttributeType();
    if (type instanceof EEnum literals) {
      return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
    }
    if (type.getInstanceClass() == String.class) {
      return text(attribute, type);
    }
    return value(type.getInstanceClass());
  }

  private @Nullable Object value(@Nullable Class<?> type) {
    if (type == Integer.class || type == int.class) {
      return 1 + random.nextInt(5);
    } else if (type == Boolean.class || type == boolean.class) {
      return random.nextBoolean();
    } else if (type == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(10_000), 2);
    } else if (type == LocalDate.class) {
      return date();
    } else if (type == LocalTime.class) {
      return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    } else if (type == LocalDateTime.class) {
      return date().atTime(random.nextInt(24), 0);
    } else if (type == ZoneId.class) {
      return ZoneId.of(random.nextBoolean() ? "Europe/Amsterdam" : "Europe/Stockholm");
    } else if (type == Instant.class) {
      return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(20_000_000));
    } else if (type == Duration.class) {
      return Duration.ofMinutes(1 + random.nextInt(600));
    } else if (type == Year.class) {
      return Year.of(2024 + random.nextInt(5));
    } else if (type == Money.class) {
      return new Money(BigDecimal.valueOf(random.nextInt(1_000_000), 2), Currency.getInstance("EUR"));
    } else if (type == Quantity.class) {
      return new Quantity(BigDecimal.valueOf(random.nextInt(1000), 1), Unit.values()[random.nextInt(Unit.values().length)]);
    } else if (type == WeeklyHours.class) {
      return WeeklyHours.parse("Mo-Fr 08:00-18:00");
    } else if (type == Locale.class) {
      return Locale.of(List.of("nl", "sv", "en", "de").get(random.nextInt(4)));
    } else if (type == URI.class) {
      return URI.create("https://example.org/" + random.nextInt(1000));
    }
    return null;
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
  }

  private String text(EAttribute attribute, EDataType type) {
    return switch (type.getName()) {
      case "Country" -> random.nextBoolean() ? "NL" : "SE";
      case "Hash" -> "%016x%016x%016x%016x".formatted(
          random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
      case "Text", "Markdown" -> words(6) + ",\n\"" + words(3) + "\" & <" + words(2) + ">";
      default -> attribute.getName() + " " + words(2);
    };
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int each = 0; each < count; each++) {
      words.append(each == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String id() {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return Ids.text(bits);
  }

}
