package org.throughline.internal.core.store;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import org.throughline.core.DurableWriter;
import org.throughline.core.DurableWriters;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/** Clients for tests of the store, and modules for every package of the model. */
final class TestClients {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private TestClients() {
  }

  static ClientStore store() {
    return store(modules());
  }

  static ClientStore store(List<ModelModule> modules) {
    return new ClientStore(modules, CLOCK, writer());
  }

  /** Writes without waiting for the hardware. */
  static DurableWriter writer() {
    return DurableWriters.on(FailingDisk.counting());
  }

  /** One module for each package with a chapter. */
  static List<ModelModule> modules() {
    List<ModelModule> modules = new ArrayList<>();
    for (EPackage nested : ModelPackage.eINSTANCE.getESubpackages()) {
      modules.add(module(nested));
    }
    return modules;
  }

  static ModelModule module(String name) {
    return modules().stream().filter(module -> module.name().equals(name)).findFirst().orElseThrow();
  }

  private static ModelModule module(EPackage ePackage) {
    return new ModelModule() {
      @Override
      public String name() {
        return ePackage.getName();
      }

      @Override
      public List<EPackage> packages() {
        return List.of(ePackage);
      }

      @Override
      public EClass chapterClass() {
        return (EClass) ePackage.getEClassifiers().stream()
            .filter(found -> found instanceof EClass eClass && ModelPackage.Literals.CHAPTER.isSuperTypeOf(eClass))
            .findFirst().orElse(null);
      }

      @Override
      public Message title() {
        return Message.of(TestClients.class, ePackage.getName());
      }
    };
  }

  static Client client(Random random) {
    Client client = ModelFactory.eINSTANCE.createClient();
    client.setId(id(random));
    client.setName("Zuiderzee Verzekeringen");
    client.setLanguage(Locale.forLanguageTag("nl"));
    client.setCountry("NL");
    client.setZone(ZoneId.of("Europe/Amsterdam"));
    client.setNotes("First line\n\n  second & <third>\r\nfourth]]> end ");
    Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
    organisation.setId(id(random));
    organisation.setName("Zuiderzee Verzekeringen N.V. \u00e9\u20ac\ud83d\ude00");
    client.setOrganisation(organisation);
    for (int i = 0; i < 3; i++) {
      Person person = ModelFactory.eINSTANCE.createPerson();
      person.setId(id(random));
      person.setName("Person " + i);
      organisation.getPeople().add(person);
      person.setReviewedBy(organisation.getPeople().getFirst());
    }
    return client;
  }

  /** A chapter of a module, its direct lists filled a little; parts are left out. */
  static Chapter chapter(ModelModule module, Random random) {
    Chapter chapter = (Chapter) EcoreUtil.create(module.chapterClass());
    chapter.setId(id(random));
    chapter.setName("Chapter " + module.name());
    return chapter;
  }

  static String id(Random random) {
    return random.ints(26, 0, 32).collect(StringBuilder::new,
        (text, digit) -> text.append("abcdefghijklmnopqrstuvwxyz234567".charAt(digit)), StringBuilder::append)
        .toString();
  }

  /** Every concrete class of the model. */
  static List<EClass> concreteClasses() {
    List<EClass> classes = new ArrayList<>();
    collect(ModelPackage.eINSTANCE, classes);
    return classes;
  }

  private static void collect(EPackage ePackage, List<EClass> classes) {
    for (EClassifier classifier : ePackage.getEClassifiers()) {
      if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
        classes.add(eClass);
      }
    }
    ePackage.getESubpackages().forEach(nested -> collect(nested, classes));
  }

  /**
   * An element with every attribute and containment filled, to a depth.
   *
   * @param created gets everything that was made
   */
  static EObject filled(EClass eClass, int depth, Random random, List<EObject> created) {
    EObject object = EcoreUtil.create(eClass);
    created.add(object);
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      if (feature.isTransient() || feature.isDerived() || !feature.isChangeable()
          || feature == ModelPackage.Literals.FILE_ROOT__FORMAT) {
        continue;
      }
      if (feature instanceof EAttribute attribute) {
        fill(object, attribute, random);
      } else if (feature instanceof EReference reference && reference.isContainment() && depth > 0
          && !ModelPackage.Literals.FILE_ROOT.isSuperTypeOf(reference.getEReferenceType())) {
        add(object, reference, depth, random, created);
      }
    }
    return object;
  }

  @SuppressWarnings("unchecked")
  private static void add(EObject object, EReference reference, int depth, Random random, List<EObject> created) {
    List<EClass> types = concreteClasses().stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
    if (types.isEmpty()) {
      return;
    }
    if (reference.isMany()) {
      for (int i = 0; i < (depth > 1 ? 2 : 1); i++) {
        ((EList<Object>) object.eGet(reference))
            .add(filled(types.get(random.nextInt(types.size())), depth - 1, random, created));
      }
    } else {
      object.eSet(reference, filled(types.get(random.nextInt(types.size())), depth - 1, random, created));
    }
  }

  /** Lets every reference that is not a containment point at one or more of the candidates. */
  @SuppressWarnings("unchecked")
  static void connect(List<EObject> objects, List<EObject> candidates, Random random) {
    for (EObject object : objects) {
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (reference.isContainment() || reference.isTransient() || reference.isContainer()) {
          continue;
        }
        List<EObject> fitting = candidates.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (fitting.isEmpty()) {
          continue;
        }
        if (reference.isMany()) {
          for (int i = 0; i < 4; i++) {
            EObject target = fitting.get(random.nextInt(fitting.size()));
            if (!((EList<Object>) object.eGet(reference)).contains(target)) {
              ((EList<Object>) object.eGet(reference)).add(target);
            }
          }
        } else {
          object.eSet(reference, fitting.get(random.nextInt(fitting.size())));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void fill(EObject object, EAttribute attribute, Random random) {
    if (attribute == ModelPackage.Literals.ELEMENT__ID) {
      ((Element) object).setId(id(random));
    } else if (attribute.isMany()) {
      for (int i = 0; i < 2; i++) {
        Object value = value(attribute.getEAttributeType(), random);
        if (!((EList<Object>) object.eGet(attribute)).contains(value)) {
          ((EList<Object>) object.eGet(attribute)).add(value);
        }
      }
    } else {
      object.eSet(attribute, value(attribute.getEAttributeType(), random));
    }
  }

  private static Object value(EDataType type, Random random) {
    if (type instanceof EEnum literals) {
      return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
    }
    return switch (type.getName()) {
      case "EString" -> List.of("plain", "with \"quotes\" & <tags> 'here'", " spaces ", "line\nbreak\ttab", "\u00e9\ud83d\ude00")
          .get(random.nextInt(5));
      case "Text", "Markdown" -> List.of("one line", "two\nlines", "  # heading\n\n* a\n* b & <c>\n", "\r\nodd]]>", " ")
          .get(random.nextInt(5));
      case "Integer" -> random.nextInt(1000) - 500;
      case "Decimal" -> new BigDecimal(random.nextInt(100000)).movePointLeft(3);
      case "LocalDate" -> LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
      case "LocalDateTime" -> LocalDateTime.of(2026, 1 + random.nextInt(12), 3, random.nextInt(24), 30);
      case "ZoneId" -> ZoneId.of("Europe/Stockholm");
      case "Instant" -> Instant.ofEpochSecond(random.nextInt());
      case "Duration" -> Duration.ofMinutes(random.nextInt(5000));
      case "Year" -> Year.of(2000 + random.nextInt(60));
      case "Money" -> Money.parse("EUR " + random.nextInt(1000) + ".50");
      case "Quantity" -> Quantity.parse("84.6 %");
      case "WeeklyHours" -> WeeklyHours.parse("Mo-Fr 08:00-18:00");
      case "Language" -> Locale.forLanguageTag("sv-SE");
      case "Country" -> "SE";
      case "Uri" -> URI.create("https://example.org/a?b=c&d=%20e#f");
      case "Hash" -> Hashes.of(new byte[] {(byte) random.nextInt()});
      default -> throw new IllegalStateException("no value for " + type.getName());
    };
  }

  /** A client of every module, each with a chapter full of everything, parts in files of their own. */
  static LoadedClient full(Path folder, ClientStore store, List<ModelModule> modules, Random random) {
    LoadedClient loaded = store.create(folder, client(random));
    List<EObject> all = new ArrayList<>();
    loaded.client().eAllContents().forEachRemaining(all::add);
    for (ModelModule module : modules) {
      if (module.chapterClass() == null) {
        continue;
      }
      List<EObject> made = new ArrayList<>();
      Chapter chapter = (Chapter) filled(module.chapterClass(), 3, random, made);
      store.addFile(loaded, chapter, module);
      for (EReference reference : module.chapterClass().getEAllContainments()) {
        if (ModelPackage.Literals.CHAPTER_PART.isSuperTypeOf(reference.getEReferenceType())) {
          for (int i = 0; i < 2; i++) {
            FileRoot part = (FileRoot) filled(reference.getEReferenceType(), 2, random, made);
            @SuppressWarnings("unchecked")
            EList<Object> parts = (EList<Object>) chapter.eGet(reference);
            parts.add(part);
            store.addFile(loaded, part, module);
          }
        }
      }
      all.addAll(made);
    }
    connect(all, all, random);
    store.save(loaded, loaded.resources().getResources());
    return loaded;
  }
}
