package org.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.Slice;
import org.throughline.model.Attachment;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.Translation;

/** The sample client is whole, true to the model, Dutch, and fit to be shown to each reader. */
class SampleClientTest {

  private static final Path COMMITTED = Path.of("src/org/throughline/sample/client");

  private final Clients clients = new Clients(ProductModule.all(), InstantSource.system(), new DurableWriter());
  private final SampleClient sample = new SampleClient(clients, new DurableWriter(), Optional.empty());

  @TempDir
  Path temporary;
  private Path folder;
  private ClientSession session;

  @BeforeEach
  void createIt() {
    folder = temporary.resolve("zekerhuis");
    session = sample.create(folder);
  }

  @AfterEach
  void closeIt() {
    session.close();
  }

  @Test
  void opensForEditingWithoutAProblem() {
    assertTrue(session.access().editable());
    assertFalse(session.isDirty());
    assertEquals(List.of(), session.problems());
    assertTrue(clients.check(folder).stream().allMatch(report -> report.state() == FileReport.State.READABLE));
  }

  @Test
  void aReaderGetsTheSameOfAClientJustOpenedAndOfOneWhoseReferencesWereAllFollowed() {
    session.close();
    session = clients.open(folder, OpenMode.READ_ONLY);
    for (Readership reader : Readership.values()) {
      List<String> atFirst = references(session.slice(reader).client());
      session.client().eAllContents().forEachRemaining(each -> each.eCrossReferences().forEach(EObject::eClass));
      assertEquals(references(session.slice(reader).client()), atFirst, reader.getName());
      assertFalse(atFirst.isEmpty(), reader.getName());
      session.close();
      session = clients.open(folder, OpenMode.READ_ONLY);
    }
  }

  /** What refers to what. */
  private static List<String> references(EObject root) {
    List<String> found = new ArrayList<>();
    root.eAllContents().forEachRemaining(each -> each.eCrossReferences()
        .forEach(target -> found.add(called(each) + " " + called(target))));
    return found;
  }

  private static String called(EObject object) {
    return object.eClass().getName() + (object instanceof Element element ? " " + element.getId() : "");
  }

  @Test
  void refusesAFolderThatHoldsSomething() {
    ClientException refusal = assertThrows(ClientException.class, () -> sample.create(folder));
    assertEquals(ClientException.Kind.REFUSED, refusal.kind());
  }

  @Test
  void hasSomethingInEveryChapter() {
    Set<String> chapters = session.client().getChapters().stream().filter(chapter -> !chapter.eContents().isEmpty())
        .map(chapter -> chapter.eClass().getEPackage().getName()).collect(Collectors.toSet());
    Set<String> modules = clients.modules().stream().filter(module -> module.chapterClass() != null)
        .map(module -> module.name()).collect(Collectors.toSet());
    assertEquals(modules, chapters);
  }

  @Test
  void usesEveryConcreteClass() {
    Set<String> unused = new TreeSet<>();
    for (EPackage each : allPackages()) {
      each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
          .filter(type -> !type.isAbstract() && !type.isInterface())
          .forEach(type -> unused.add(each.getName() + "." + type.getName()));
    }
    everything().forEach(each -> unused.remove(qualifiedName(each)));
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> lost = new ArrayList<>();
    everything().forEach(each -> each.eCrossReferences().stream().filter(EObject::eIsProxy)
        .forEach(target -> lost.add(each + " to " + target)));
    everything().filter(ElementRef.class::isInstance).map(ElementRef.class::cast).forEach(pointer -> {
      Optional<EObject> target = session.index().byId(pointer.getTargetId());
      if (target.isEmpty() || !qualifiedName(target.get()).equals(pointer.getTargetType())) {
        lost.add(pointer.toString());
      }
    });
    assertEquals(List.of(), lost);
  }

  @Test
  void everyRequiredFeatureIsSet() {
    List<String> missing = new ArrayList<>();
    everything().forEach(each -> each.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> feature.isRequired() && (feature.isMany() ? ((List<?>) each.eGet(feature)).isEmpty()
            : each.eGet(feature) == null))
        .forEach(feature -> missing.add(each + " lacks " + feature.getName())));
    assertEquals(List.of(), missing);
  }

  @Test
  void attachmentsAreThereAsDescribed() throws Exception {
    List<Attachment> attachments = session.index().all(Attachment.class);
    assertFalse(attachments.isEmpty());
    for (Attachment each : attachments) {
      byte[] content = Files.readAllBytes(folder.resolve("attachments").resolve(each.getHash()));
      assertEquals(each.getHash(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
      assertEquals(each.getByteSize(), content.length);
    }
  }

  @Test
  void theBundleHoldsExactlyTheListedFiles() throws IOException {
    List<String> listed = Files.readAllLines(Path.of("src/org/throughline/sample/files.txt"));
    assertEquals(new TreeSet<>(files(COMMITTED).keySet()), new TreeSet<>(listed));
  }

  @Test
  void savingWhatDidNotChangeGivesTheCommittedBytes() throws IOException {
    session.run(new Rename("x"));
    session.run(new Rename(""));
    assertTrue(session.isDirty());
    session.save();
    Map<String, String> saved = files(folder);
    saved.keySet().removeIf(path -> path.startsWith(".throughline/") || path.startsWith(".git"));
    assertEquals(files(COMMITTED), saved);
  }

  /** Adds a tail to the name of every file's root, or takes its last letter away. */
  private record Rename(String tail) implements Operation {

    @Override
    public Message label() {
      return Message.of(SampleClientTest.class, "rename");
    }

    @Override
    public void apply(Edit edit) {
      for (FileRoot root : edit.index().<FileRoot>all(ModelPackage.Literals.FILE_ROOT)) {
        String name = root.getName();
        root.setName(tail.isEmpty() ? name.substring(0, name.length() - 1) : name + tail);
      }
    }
  }

  @Test
  void itsTextsAreDutch() {
    Set<String> english = Set.of("the", "and", "with", "when", "what", "where", "which", "they", "their", "from", "this",
        "these", "should", "would", "have", "been", "about", "because", "customer", "customers", "after", "before",
        "answer", "your", "you", "are", "not", "but", "has", "how", "why", "who", "our", "must", "only", "than");
    List<String> leftOver = new ArrayList<>();
    List<String> dutch = new ArrayList<>();
    everything().filter(each -> !isInEnglish(each)).forEach(each -> {
      for (EAttribute attribute : each.eClass().getEAllAttributes()) {
        if (isText(attribute)) {
          for (String word : words(each, attribute)) {
            if (english.contains(word)) {
              leftOver.add(word + " in " + attribute.getName() + " of " + each);
            } else if (Set.of("het", "een", "niet", "we", "van").contains(word)) {
              dutch.add(word);
            }
          }
        }
      }
    });
    assertEquals(List.of(), leftOver);
    assertTrue(dutch.size() > 600, () -> "Only " + dutch.size() + " common Dutch words");
  }

  private static boolean isText(EAttribute attribute) {
    return Set.of(ModelPackage.Literals.TEXT, ModelPackage.Literals.MARKDOWN, EcorePackage.Literals.ESTRING)
        .contains(attribute.getEAttributeType());
  }

  private static List<String> words(EObject owner, EAttribute attribute) {
    Object value = owner.eGet(attribute);
    if (value == null || Set.of("keywords", "topWords", "words").contains(attribute.getName())) {
      return List.of();
    }
    String text = value.toString().toLowerCase(Locale.ROOT).replaceAll("https?://\\S+|\\S+@\\S+", " ");
    return Arrays.asList(text.split("[^\\p{L}]+"));
  }

  /** Whether an object, or something that holds it, names English as its language. */
  private static boolean isInEnglish(EObject object) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      EStructuralFeature language = each.eClass().getEStructuralFeature("language");
      if (language != null && !language.isMany() && each.eGet(language) instanceof Locale locale
          && locale.getLanguage().equals("en")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void someElementsAreTranslatedAndOneTranslationIsOutdated() throws Exception {
    List<Translation> translations = everything().filter(Translation.class::isInstance).map(Translation.class::cast)
        .toList();
    assertTrue(translations.size() > 20);
    int outdated = 0;
    for (Translation each : translations) {
      EObject owner = each.eContainer();
      String original = (String) owner.eGet(owner.eClass().getEStructuralFeature(each.getFeature()));
      if (!each.getSourceHash().equals(HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(original.getBytes(StandardCharsets.UTF_8))))) {
        outdated++;
      }
    }
    assertEquals(1, outdated);
  }

  @Test
  void scoresAreWithinTheirRanges() {
    Map<String, int[]> ranges = new HashMap<>();
    for (String oneToFive : List.of("satisfaction", "importanceToCustomer", "importanceToOrganisation", "tempo", "style",
        "content", "severity", "valueToCustomer", "strengthToday", "strengthDesired", "weight", "dnaFit", "missionFit",
        "audienceFit", "capacityFit", "safety", "likelihood", "impact", "cultureFit", "feasibility", "shortTermBenefit",
        "extendability", "readiness", "potential", "rating", "relevance", "score", "inspiration", "evidence", "effort",
        "direction")) {
      ranges.put(oneToFive, new int[] {1, 5});
    }
    ranges.put("emotion", new int[] {-2, 2});
    ranges.put("sampleSize", new int[] {0, Integer.MAX_VALUE});
    ranges.put("rowCount", new int[] {0, Integer.MAX_VALUE});
    Set<String> seen = new HashSet<>();
    List<String> outside = new ArrayList<>();
    everything().forEach(each -> each.eClass().getEAllAttributes().forEach(attribute -> {
      int[] range = ranges.get(attribute.getName());
      if (range != null && each.eGet(attribute) instanceof Integer number) {
        seen.add(attribute.getName());
        if (number < range[0] || number > range[1]) {
          outside.add(attribute.getName() + " " + number + " of " + each);
        }
      }
    }));
    assertEquals(List.of(), outside);
    assertTrue(seen.containsAll(Set.of("emotion", "dnaFit", "cultureFit", "likelihood", "tempo")), seen::toString);
  }

  @Test
  void eachReaderGetsSomethingAndMissesSomething() {
    Map<Readership, Set<String>> seen = new HashMap<>();
    for (Readership reader : Readership.values()) {
      Slice slice = session.slice(reader);
      Set<String> ids = StreamSupport.stream(((Iterable<EObject>) () -> slice.client().eAllContents()).spliterator(),
          false).filter(Element.class::isInstance).map(Element.class::cast).peek(SampleClientTest::assertNothingInternal)
          .map(Element::getId).collect(Collectors.toSet());
      seen.put(reader, ids);
      assertTrue(ids.size() > 300, reader + " sees " + ids.size());
    }
    Set<String> client = seen.get(Readership.CLIENT);
    Set<String> agency = seen.get(Readership.PARTNER_AGENCY);
    assertTrue(client.contains(idOf("dna.Promise", "Snelle service")));
    assertTrue(agency.contains(idOf("dna.Promise", "Snelle service")));
    assertTrue(agency.contains(idOf("calendar.Campaign", "Antwoord als je het vraagt")));
    assertTrue(client.contains(idOf("crisis.Playbook", "Gegevens van anderen te zien")));
    assertFalse(agency.contains(idOf("crisis.Playbook", "Gegevens van anderen te zien")));
    assertFalse(agency.contains(idOf("roadmap.Pilot", "Avonddesk")));
    assertFalse(client.contains(idOf("insight.PlatformOpportunity", "TikTok voor starters")));
    assertTrue(agency.contains(idOf("insight.PlatformOpportunity", "TikTok voor starters")));
  }

  private static void assertNothingInternal(Element element) {
    assertEquals(null, element.getNotes());
    assertTrue(element.getTags().isEmpty() && element.getComments().isEmpty() && element.getProperties().isEmpty());
    assertFalse(element.eClass().getEPackage().getName().equals("coherence"));
  }

  @Test
  void writesConversationsWhereSomethingMakesThem() throws IOException {
    Path file = temporary.resolve("gesprekken.csv");
    SampleClient talking = new SampleClient(clients, new DurableWriter(),
        Optional.of((request, target) -> target.append(request.brand()).append(' ').append(request.from().toString())));

    Optional<SampleClient.Covered> covered = talking.writeConversations(file);

    assertEquals("zekerhuis 2026-09-01", Files.readString(file));
    assertEquals(LocalDate.of(2026, 11, 15), covered.orElseThrow().until());
    assertTrue(covered.orElseThrow().until().isBefore(sample.today()));
  }

  @Test
  void writesNoConversationsWhereNothingMakesThem() {
    Path file = temporary.resolve("gesprekken.csv");
    assertEquals(Optional.empty(), sample.writeConversations(file));
    assertFalse(Files.exists(file));
  }

  @Test
  void canBeReadWithoutAnyModule() {
    session.close();
    Clients bare = new Clients(List.of(), InstantSource.system(), new DurableWriter());
    try (ClientSession reader = bare.open(folder, OpenMode.READ_ONLY)) {
      assertEquals("Zekerhuis", reader.client().getName());
      assertFalse(reader.client().getOrganisation().getPeople().isEmpty());
    }
  }

  private String idOf(String type, String name) {
    return everything().filter(each -> qualifiedName(each).equals(type)).map(Element.class::cast)
        .filter(element -> name.equals(element.getName())).findFirst().orElseThrow().getId();
  }

  private Stream<EObject> everything() {
    Iterable<EObject> contents = () -> session.client().eAllContents();
    return Stream.concat(Stream.of(session.client()), StreamSupport.stream(contents.spliterator(), false));
  }

  private static List<EPackage> allPackages() {
    List<EPackage> packages = new ArrayList<>(ModelPackage.eINSTANCE.getESubpackages());
    packages.add(ModelPackage.eINSTANCE);
    return packages;
  }

  private static String qualifiedName(EObject object) {
    return object.eClass().getEPackage().getName() + "." + object.eClass().getName();
  }

  /** Every file below a folder, by its path, with its content one byte a character. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> contents = new HashMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
