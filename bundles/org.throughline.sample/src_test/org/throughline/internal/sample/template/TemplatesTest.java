package org.throughline.internal.sample.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.Hook;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.sample.Modules;
import org.xml.sax.InputSource;

/** A client that begins with a template has what the template says, in its own language, and holds together. */
class TemplatesTest {

  private static final List<FrameTemplate> ALL =
      List.of(new Insurer(), new Retailer(), new Municipality(), new NonProfit());

  /** Words that are common in one of the languages and occur in neither of the others. */
  private static final Map<String, Set<String>> TELLING = Map.of(
      "nl", Set.of("het", "een", "niet", "voor", "wij", "wat", "wie", "zijn", "wordt", "naar", "ook", "dat",
          "bij", "deze", "geen", "maar", "klanten", "hoe"),
      "sv", Set.of("och", "inte", "att", "som", "för", "är", "vad", "det", "vi", "när", "ska", "från", "med",
          "kunder", "eller", "hur", "på"),
      "en", Set.of("the", "and", "with", "what", "who", "they", "their", "this", "that", "customers", "not", "how",
          "your", "whether", "which", "from"));

  private final Clients clients = new Clients(Modules.all(), InstantSource.system(), new DurableWriter());

  @TempDir
  Path temporary;

  static Stream<Arguments> each() {
    return ALL.stream().flatMap(template -> template.languages().stream()
        .map(language -> Arguments.of(template.key(), language.getLanguage())));
  }

  private static FrameTemplate template(String key) {
    return ALL.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private ClientSession make(String key, String language, String country) {
    return clients.create(temporary.resolve(key + language + country), new NewClient("Proef", Locale.of(language),
        country, ZoneId.of("Europe/Amsterdam"), template(key).sector()), template(key));
  }

  private static String country(String language) {
    return Map.of("nl", "NL", "sv", "SE", "en", "GB").get(language);
  }

  @ParameterizedTest
  @MethodSource("each")
  void isWholeAfterSavingAndOpeningAgain(String key, String language) {
    Path folder;
    List<String> names;
    try (ClientSession session = make(key, language, country(language))) {
      folder = session.folder();
      names = everything(session).filter(Element.class::isInstance).map(each -> ((Element) each).getName()).toList();
      assertFalse(session.isDirty());
      assertFalse(session.history().canUndo(), "Nobody asked for a step that could be undone");
    }
    try (ClientSession session = clients.open(folder, OpenMode.EDIT)) {
      assertEquals(List.of(), session.problems());
      assertEquals(names, everything(session).filter(Element.class::isInstance).map(each -> ((Element) each).getName())
          .toList());
      List<String> wrong = new ArrayList<>();
      everything(session).forEach(each -> {
        each.eCrossReferences().stream().filter(EObject::eIsProxy).forEach(target -> wrong.add(each + " to " + target));
        each.eClass().getEAllStructuralFeatures().stream()
            .filter(feature -> feature.isRequired() && (feature.isMany() ? ((List<?>) each.eGet(feature)).isEmpty()
                : each.eGet(feature) == null))
            .forEach(feature -> wrong.add(each + " lacks " + feature.getName()));
        if (each instanceof Element element && (element.getName() == null || element.getName().isBlank())) {
          wrong.add("without a name: " + each);
        }
        if (each instanceof ElementRef pointer && session.index().byId(pointer.getTargetId()).isEmpty()) {
          wrong.add(pointer.toString());
        }
      });
      assertEquals(List.of(), wrong);
    }
  }

  @ParameterizedTest
  @MethodSource("each")
  void hasWhatAStrategistNeedsToBegin(String key, String language) {
    try (ClientSession session = make(key, language, country(language))) {
      Set<String> chapters = new TreeSet<>();
      session.client().getChapters().forEach(each -> chapters.add(each.eClass().getEPackage().getName()));
      assertEquals(Set.of("briefing", "calendar", "coherence", "crisis", "dna", "journey", "roadmap"), chapters);
      Set<ObjectiveLevel> levels = new HashSet<>();
      for (Objective each : session.index().all(Objective.class)) {
        levels.add(each.getLevel());
        assertFalse(each.getKpis().isEmpty(), "a figure to fill in for " + each.getName());
        assertTrue(each.getLevel() == ObjectiveLevel.ORGANISATION || !each.getContributesTo().isEmpty(), each.getName());
      }
      assertEquals(4, levels.size());
      for (Promise each : session.index().all(Promise.class)) {
        assertFalse(each.getStandards().isEmpty(), each.getName());
        assertFalse(each.getExpresses().isEmpty(), each.getName());
      }
      assertTrue(session.index().all(KeyQuestion.class).stream()
          .allMatch(each -> each.getAnswer() == null && each.getAnswersInUse().isEmpty()), "answers are the client's");
      assertTrue(session.index().all(Channel.class).stream().anyMatch(each -> each.getOpeningHours() != null));
    }
  }

  @ParameterizedTest
  @MethodSource("each")
  void speaksOnlyTheLanguageOfTheClient(String key, String language) {
    List<String> foreign = new ArrayList<>();
    int[] own = {0};
    try (ClientSession session = make(key, language, country(language))) {
      everything(session).forEach(each -> each.eClass().getEAllAttributes().stream().filter(TemplatesTest::isText)
          .forEach(attribute -> words(each, attribute).forEach(word -> TELLING.forEach((tag, telling) -> {
            if (telling.contains(word)) {
              if (tag.equals(language)) {
                own[0]++;
              } else if (!TELLING.get(language).contains(word)) {
                foreign.add(word + " in " + attribute.getName() + " of " + each);
              }
            }
          }))));
    }
    assertEquals(List.of(), foreign);
    assertTrue(own[0] > 300, () -> "Only " + own[0] + " telling words");
  }

  private static boolean isText(EAttribute attribute) {
    return Set.of(ModelPackage.Literals.TEXT, ModelPackage.Literals.MARKDOWN, EcorePackage.Literals.ESTRING)
        .contains(attribute.getEAttributeType()) && !attribute.isID() && !attribute.getName().endsWith("Id")
        && !attribute.getName().equals("nsUri") && !attribute.getName().equals("file");
  }

  private static List<String> words(EObject owner, EAttribute attribute) {
    Object value = owner.eGet(attribute);
    return value == null ? List.of()
        : Arrays.asList(value.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  @Test
  void everyTextOfAFrameHasThreeForms() {
    List<String> wrong = new ArrayList<>();
    for (FrameTemplate template : ALL) {
      for (Frame.Line line : template.frame().lines()) {
        int forms = line.value().split(" \\| ", -1).length;
        if (forms != 1 && forms != 3) {
          wrong.add(template.key() + " " + line);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyLabelThatIsMeantIsThere() {
    Set<String> wrong = new TreeSet<>();
    for (FrameTemplate template : ALL) {
      Set<String> labels = new HashSet<>();
      template.frame().lines().stream().filter(line -> !line.feature().equals("at"))
          .forEach(line -> labels.add("#" + line.label()));
      for (Frame.Line line : template.frame().lines()) {
        if (line.value().startsWith("#")) {
          Arrays.stream(line.value().split(" ")).filter(label -> !labels.contains(label))
              .forEach(label -> wrong.add(template.key() + " " + label));
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void holidaysAreThoseOfTheCountry() {
    try (ClientSession dutch = make("retailer", "nl", "NL"); ClientSession swedish = make("retailer", "sv", "SE")) {
      assertTrue(hooks(dutch).contains("Koningsdag"));
      assertFalse(hooks(dutch).contains("Midzomer"));
      assertTrue(hooks(swedish).contains("Midsommar"));
      assertFalse(hooks(swedish).contains("Kungadagen i Nederländerna"));
    }
  }

  private static List<String> hooks(ClientSession session) {
    return session.index().all(Hook.class).stream().map(Hook::getName).toList();
  }

  @Test
  void aModuleThatIsNotInstalledLeavesItsChapterOut() {
    List<ModelModule> few = Modules.all().stream().filter(module -> !module.name().equals("dna")).toList();
    Clients without = new Clients(few, InstantSource.system(), new DurableWriter());
    ClientTemplate template = new Insurer();
    try (ClientSession session = without.create(temporary.resolve("few"),
        new NewClient("Proef", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam")), template)) {
      assertEquals(List.of(), session.problems());
      assertTrue(session.client().getChapters().stream()
          .noneMatch(each -> each.eClass().getEPackage().getName().equals("dna")));
      assertEquals(6, session.client().getChapters().size());
    }
  }

  @Test
  void aLanguageItDoesNotHaveGetsTheFirst() {
    try (ClientSession session = make("insurer", "de", "DE")) {
      assertEquals("Klantenservice", session.client().getOrganisation().getDepartments().get(2).getName());
    }
  }

  @Test
  void isNamedAndExplainedInEachLanguageAndDrawn() throws Exception {
    for (FrameTemplate template : ALL) {
      assertNotEquals(template.name().in(Locale.of("nl")), template.name().in(Locale.of("sv")));
      assertNotEquals(template.name().in(Locale.ENGLISH), template.name().in(Locale.of("sv")));
      assertTrue(template.description().in(Locale.of("sv")).length() > 40);
      assertFalse(template.picture().contains("#"), "colours by their names");
      assertEquals("0 0 240 120", DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new InputSource(new StringReader(template.picture().replaceAll("\\{[a-z0-9-]+}", "none"))))
          .getDocumentElement().getAttribute("viewBox"));
    }
  }

  private static Stream<EObject> everything(ClientSession session) {
    Iterable<EObject> all = () -> session.client().eAllContents();
    return StreamSupport.stream(all.spliterator(), false);
  }
}
