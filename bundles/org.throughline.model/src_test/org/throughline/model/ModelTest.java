package org.throughline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

/** What holds for the model as a whole: explained, labelled, reachable, typed. */
class ModelTest {

  private static final Map<String, String> LANGUAGES = Map.of("en", "", "nl", "_nl", "sv", "_sv");

  private static Stream<EPackage> packages(EPackage root) {
    return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(ModelTest::packages));
  }

  private static List<EPackage> packages() {
    return packages(ModelPackage.eINSTANCE).toList();
  }

  private static Stream<EClass> classes() {
    return packages().stream().flatMap(ePackage -> ePackage.getEClassifiers().stream())
        .filter(EClass.class::isInstance).map(EClass.class::cast);
  }

  /** The keys under which a package's things are explained. */
  private static List<String> keys(EPackage ePackage) {
    List<String> keys = new ArrayList<>(List.of("package"));
    for (EClassifier classifier : ePackage.getEClassifiers()) {
      if (classifier instanceof EClass eClass) {
        keys.add(eClass.getName());
        eClass.getEStructuralFeatures().forEach(feature -> keys.add(eClass.getName() + "." + feature.getName()));
      } else if (classifier instanceof EEnum eEnum) {
        keys.add(eEnum.getName());
        eEnum.getELiterals().forEach(literal -> keys.add(eEnum.getName() + "." + literal.getName()));
      }
    }
    return keys;
  }

  private static Properties texts(EPackage ePackage, String file) {
    String folder = ePackage.getClass().getInterfaces()[0].getPackageName().replace('.', '/');
    Properties texts = new Properties();
    try (InputStream in = ModelTest.class.getClassLoader().getResourceAsStream(folder + "/" + file)) {
      if (in != null) {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new AssertionError(file, unreadable);
    }
    return texts;
  }

  @Test
  void everythingIsLabelledAndExplainedInThreeLanguages() {
    List<String> missing = new ArrayList<>();
    for (EPackage ePackage : packages()) {
      for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
        Properties labels = texts(ePackage, "labels" + language.getValue() + ".properties");
        Properties helps = language.getKey().equals("en") ? texts(ePackage, "documentation.properties") : labels;
        for (String key : keys(ePackage)) {
          String label = labels.getProperty(key + ".label", "").strip();
          String help = helps.getProperty(key + ".help", "").strip();
          if (label.isEmpty() || label.endsWith(".")) {
            missing.add(ePackage.getName() + "/" + key + " label " + language.getKey());
          }
          if (help.split("\\s+").length < 3 || !help.endsWith(".") || !Character.isUpperCase(firstLetter(help))) {
            missing.add(ePackage.getName() + "/" + key + " help " + language.getKey() + ": " + help);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static int firstLetter(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toUpperCase).findFirst().orElse(' ');
  }

  @Test
  void noLabelIsKeptForWhatTheModelNoLongerHas() {
    Set<String> stale = new TreeSet<>();
    for (EPackage ePackage : packages()) {
      Set<String> keys = new HashSet<>(keys(ePackage));
      for (String ending : LANGUAGES.values()) {
        texts(ePackage, "labels" + ending + ".properties").stringPropertyNames().stream()
            .filter(key -> !keys.contains(key.replaceAll("\\.(label|help|gender)$", ""))).forEach(stale::add);
      }
    }
    assertEquals(Set.of(), stale);
  }

  @Test
  void gendersAreCommonOrNeuterAndOfClassesOnly() {
    Set<String> wrong = new TreeSet<>();
    for (EPackage ePackage : packages()) {
      for (String ending : LANGUAGES.values()) {
        texts(ePackage, "labels" + ending + ".properties").forEach((key, gender) -> {
          String name = key.toString();
          if (name.endsWith(".gender") && (!Set.of("common", "neuter").contains(gender)
              || !(ePackage.getEClassifier(name.substring(0, name.length() - ".gender".length())) instanceof EClass))) {
            wrong.add(name + "=" + gender);
          }
        });
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyConcreteClassCanStandSomewhereBelowTheClient() {
    Set<EClass> reached = new LinkedHashSet<>();
    Deque<EClass> open = new ArrayDeque<>(List.of(ModelPackage.Literals.CLIENT));
    List<EClass> all = classes().toList();
    while (!open.isEmpty()) {
      EClass eClass = open.pop();
      if (reached.add(eClass)) {
        for (EReference containment : eClass.getEAllContainments()) {
          all.stream().filter(candidate -> containment.getEReferenceType().isSuperTypeOf(candidate))
              .forEach(open::push);
        }
      }
    }
    List<String> unreachable = all.stream().filter(eClass -> !eClass.isAbstract() && !reached.contains(eClass))
        .map(EClass::getName).toList();
    assertEquals(List.of(), unreachable);
  }

  @Test
  void statesAreNamedAndNeverBoolean() {
    List<String> booleans = new ArrayList<>();
    classes().flatMap(eClass -> eClass.getEStructuralFeatures().stream()).filter(EAttribute.class::isInstance)
        .map(EStructuralFeature::getEType)
        .filter(type -> type == EcorePackage.Literals.EBOOLEAN || type == EcorePackage.Literals.EBOOLEAN_OBJECT)
        .forEach(type -> booleans.add(type.getName()));
    assertEquals(List.of(), booleans);
  }

  @Test
  void everyReferenceGoesToTheSharedPartOrToAnEarlierPackage() {
    List<String> order =
        List.of("model", "dna", "insight", "journey", "calendar", "crisis", "roadmap", "coherence", "briefing");
    List<String> wrong = new ArrayList<>();
    classes().forEach(eClass -> eClass.getEReferences().forEach(reference -> {
      int from = order.indexOf(eClass.getEPackage().getName());
      int to = order.indexOf(reference.getEReferenceType().getEPackage().getName());
      if (to > from) {
        wrong.add(eClass.getName() + "." + reference.getName());
      }
      if (!reference.isContainment() && !ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
        wrong.add(eClass.getName() + "." + reference.getName() + " refers to something without an id");
      }
    }));
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyConcreteClassCanBeMade() {
    classes().filter(eClass -> !eClass.isAbstract()).forEach(eClass -> {
      EObject made = eClass.getEPackage().getEFactoryInstance().create(eClass);
      assertEquals(eClass, made.eClass());
    });
  }

  @Test
  void theEcoreIsValid() {
    for (EPackage ePackage : packages()) {
      var diagnostic = Diagnostician.INSTANCE.validate(ePackage);
      assertTrue(diagnostic.getSeverity() == 0, () -> diagnostic.getChildren().toString());
    }
  }

  @Test
  void everyValueTypeReadsWhatItWrites() {
    Map<String, String> samples = Map.ofEntries(Map.entry("Decimal", "0.000001"), Map.entry("LocalDate", "2026-11-22"),
        Map.entry("LocalTime", "08:30"), Map.entry("LocalDateTime", "2026-11-22T08:30"),
        Map.entry("ZoneId", "Europe/Amsterdam"), Map.entry("Instant", "2026-11-22T07:30:00Z"),
        Map.entry("Duration", "PT1H30M"), Map.entry("Year", "2026"), Map.entry("Money", "EUR 118.50"),
        Map.entry("Quantity", "84.6 %"), Map.entry("WeeklyHours", "Mo-Fr 08:00-18:00; Sa 10:00-14:00"),
        Map.entry("Language", "sv-SE"), Map.entry("Country", "NL"), Map.entry("Uri", "https://example.org/a%20b"),
        Map.entry("Text", "a\nb"), Map.entry("Markdown", "*a*"), Map.entry("Integer", "42"), Map.entry("Hash", "00ff"));
    List<EDataType> types = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EDataType.class::isInstance)
        .filter(type -> !(type instanceof EEnum)).map(EDataType.class::cast).toList();
    for (EDataType type : types) {
      String sample = samples.get(type.getName());
      assertTrue(sample != null, "a sample for " + type.getName());
      Object value = ModelFactory.eINSTANCE.createFromString(type, sample);
      assertEquals(sample, ModelFactory.eINSTANCE.convertToString(type, value), type.getName());
    }
  }
}
