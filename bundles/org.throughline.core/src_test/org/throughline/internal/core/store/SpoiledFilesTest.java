package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.FileReport;
import org.throughline.core.spi.FormatMigration;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.dna.Objective;

/** A client of which some files cannot be used: the rest opens, and those files stay as they are. */
class SpoiledFilesTest {

  @TempDir
  Path temp;

  private Path folder;
  private Map<String, String> before;

  @BeforeEach
  void aFullClient() throws IOException {
    folder = temp.resolve("klant");
    TestClients.full(folder, TestClients.store(), TestClients.modules(), new Random(5)).close();
    before = RoundTripTest.bytes(folder);
  }

  private String chapterFile(String module) {
    return before.entrySet().stream().filter(file -> file.getKey().startsWith(module + "/")
        && file.getValue().contains("Chapter\n")).findFirst().orElseThrow().getKey();
  }

  /** Changes files behind the back of the program; they are what has to stay. */
  private void write(Map<String, String> changed) throws IOException {
    for (Map.Entry<String, String> each : changed.entrySet()) {
      Files.writeString(folder.resolve(each.getKey()), each.getValue());
    }
    before = RoundTripTest.bytes(folder);
  }

  private FileReport onlyProblem(LoadedClient loaded) {
    assertEquals(1, loaded.problems().size(), loaded.problems().toString());
    return loaded.problems().getFirst();
  }

  /** Opens, renames the client, saves everything that may be saved. */
  private void editElsewhere(ClientStore store) {
    try (LoadedClient loaded = store.load(folder, true)) {
      loaded.client().setName("Renamed");
      List<Resource> dirty = new ArrayList<>(loaded.files().stream()
          .filter(file -> file.readOnlyReason().isEmpty()).flatMap(file -> file.resource().stream()).toList());
      store.save(loaded, dirty);
    }
  }

  private void assertOnlyTheClientFileChanges() throws IOException {
    assertOnlyTheClientFileChanges(TestClients.store());
  }

  /** What is edited elsewhere leaves every other file as it is. */
  private void assertOnlyTheClientFileChanges(ClientStore store) throws IOException {
    editElsewhere(store);
    Map<String, String> after = new TreeMap<>(RoundTripTest.bytes(folder));
    assertTrue(after.get("client.throughline").contains("Renamed"));
    after.put("client.throughline", before.get("client.throughline"));
    assertEquals(before, after);
  }

  @Test
  void everySubsetOfMissingModulesLeavesTheirFilesByteForByte() throws IOException {
    List<ModelModule> all = TestClients.modules().stream().filter(module -> module.chapterClass() != null).toList();
    for (int subset = 0; subset < 1 << all.size(); subset += subset < 16 ? 1 : 9) {
      List<ModelModule> present = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((subset & 1 << i) != 0) {
          present.add(all.get(i));
        }
      }
      assertOnlyTheClientFileChanges(TestClients.store(present));
    }
  }

  @Test
  void aMissingModuleIsNamedAndItsChapterCanBeSeenButNotSaved() {
    List<ModelModule> others = TestClients.modules().stream().filter(m -> !m.name().equals("dna")).toList();
    try (LoadedClient loaded = TestClients.store(others).load(folder, true)) {
      FileReport problem = onlyProblem(loaded);
      assertEquals(FileReport.State.MISSING_MODULE, problem.state());
      assertTrue(problem.problem().toString().contains("dna"), problem.problem().toString());
      StoredFile file = loaded.known(problem.path());
      assertTrue(loaded.client().getChapters().contains(file.content().getContents().getFirst()));
      ClientException refused = assertThrows(ClientException.class,
          () -> TestClients.store(others).save(loaded, List.of(file.content())));
      assertEquals(ClientException.Kind.REFUSED, refused.kind());
    }
  }

  @Test
  void aModuleWhosePackageIsUnknownIsKeptUnread() throws IOException {
    Map<String, String> journeys = new TreeMap<>(before);
    journeys.keySet().removeIf(file -> !file.startsWith("journey/"));
    journeys.replaceAll((file, text) -> text.replace("urn:throughline:journey:1", "urn:example:podcast:1"));
    write(journeys);
    assertOnlyTheClientFileChanges();
  }

  @Test
  void aDamagedChapterCostsItselfOnly() throws IOException {
    String path = chapterFile("calendar");
    String text = before.get(path);
    write(Map.of(path, text.substring(0, text.length() / 2)));
    try (LoadedClient loaded = TestClients.store().load(folder, true)) {
      FileReport problem = onlyProblem(loaded);
      assertEquals(path, problem.path());
      assertEquals(FileReport.State.DAMAGED, problem.state());
      assertTrue(problem.problem().toString().matches(".*damaged at line [0-9,]+, column.*"),
          problem.problem().toString());
      assertTrue(loaded.access().editable());
      assertFalse(loaded.client().getChapters().isEmpty());
    }
    assertOnlyTheClientFileChanges();
  }

  @Test
  void aNewerFileAndOneWithUnknownPartsAreShownAndKept() throws IOException {
    String newer = chapterFile("dna");
    String unknown = chapterFile("crisis");
    write(Map.of(newer, before.get(newer).replaceFirst("format=\"1\"", "format=\"2\" later=\"x\""),
        unknown, before.get(unknown).replaceFirst("format=\"1\"", "format=\"1\" fromTheFuture=\"x\"")));
    try (LoadedClient loaded = TestClients.store().load(folder, true)) {
      Map<String, FileReport.State> states = new TreeMap<>();
      loaded.problems().forEach(problem -> states.put(problem.path(), problem.state()));
      assertEquals(Map.of(newer, FileReport.State.NEWER, unknown, FileReport.State.DAMAGED), states);
      assertTrue(loaded.known(newer).resource().isPresent());
      assertTrue(loaded.known(unknown).resource().isPresent());
    }
    assertOnlyTheClientFileChanges();
  }

  @Test
  void aFigureInAnUnknownUnitIsNamedWithTheUnitsThereAreAndTheRestIsShown() throws IOException {
    String dna = chapterFile("dna");
    String id = TestClients.id(new Random(8));
    spoil(dna, before.get(dna), "<objectives\n      id=\"" + id + "\"\n      name=\"Faster\">\n    <kpis\n        id=\""
        + TestClients.id(new Random(9)) + "\"\n        name=\"Reply time\"\n        target=\"38 furlongs\"/>\n  </objectives>");
    try (LoadedClient loaded = TestClients.store().load(folder, true)) {
      FileReport problem = onlyProblem(loaded);
      assertEquals(FileReport.State.DAMAGED, problem.state());
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        String told = problem.problem().in(language);
        assertTrue(told.contains("38 furlongs") && told.contains("%, pt, persons") && told.contains("s, min, h, d, wk")
            && told.contains(dna), told);
      }
      Objective objective = (Objective) loaded.element(id);
      assertEquals("Reply time", objective.getKpis().getFirst().getName());
      assertNull(objective.getKpis().getFirst().getTarget());
    }
    assertTrue(TestClients.store().check(folder).stream().anyMatch(report -> report.path().equals(dna)
        && String.valueOf(report.problem()).contains("nobody knows that unit")));
    assertOnlyTheClientFileChanges();
  }

  @Test
  void aDayThatIsInNoCalendarIsNamedWithWhatItShouldBe() throws IOException {
    String dna = chapterFile("dna");
    String good = before.get(dna);
    String told = toldOf(dna, good, "due=\"2026-02-31\"");
    assertTrue(told.contains("holds “2026-02-31” near line") && told.contains("cannot be a value of “Due”"), told);
    String unknown = toldOf(dna, good, "level=\"GALAXY\"");
    assertTrue(unknown.contains("does not know"), "a later version may know more levels: " + unknown);
  }

  /** What is said of an objective with this attribute. */
  private String toldOf(String path, String good, String attribute) throws IOException {
    spoil(path, good, "<objectives\n      id=\"" + TestClients.id(new Random(8)) + "\"\n      " + attribute + "/>");
    try (LoadedClient loaded = TestClients.store().load(folder, true)) {
      return onlyProblem(loaded).problem().in(Locale.ENGLISH);
    }
  }

  /** Puts something into a file before the end of its root. */
  private void spoil(String path, String good, String more) throws IOException {
    int end = good.lastIndexOf("</");
    write(Map.of(path, good.substring(0, end) + "  " + more + "\n" + good.substring(end)));
  }

  @Test
  void aNewerClientFileOpensReadOnlyAndCannotBeSaved() throws IOException {
    Files.writeString(folder.resolve("client.throughline"),
        before.get("client.throughline").replaceFirst("format=\"1\"", "format=\"7\" later=\"x\""));
    try (LoadedClient loaded = TestClients.store().load(folder, true)) {
      assertFalse(loaded.access().editable());
      assertTrue(loaded.access().why().orElseThrow().toString().contains("newer version"));
      assertEquals(ClientException.Kind.REFUSED, assertThrows(ClientException.class,
          () -> TestClients.store().save(loaded, loaded.resources().getResources())).kind());
    }
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    String path = chapterFile("roadmap");
    Files.delete(folder.resolve(path));
    try (LoadedClient loaded = TestClients.store().load(folder, false)) {
      assertEquals(FileReport.State.MISSING, onlyProblem(loaded).state());
    }
  }

  @Test
  void twoFilesWithTheSameIdsAreNotMixed() throws IOException {
    String dna = chapterFile("dna");
    String id = before.get(dna).replaceAll("(?s).*?\\n *id=\"([a-z2-7]+)\".*", "$1");
    String journey = chapterFile("journey");
    String first = before.get(journey).replaceAll("(?s).*?<[a-z]+\\n *id=\"([a-z2-7]+)\".*", "$1");
    Files.writeString(folder.resolve(journey), before.get(journey).replace("id=\"" + first + "\"", "id=\"" + id + "\""));
    try (LoadedClient loaded = TestClients.store().load(folder, false)) {
      assertTrue(loaded.problems().stream().anyMatch(problem -> problem.state() == FileReport.State.DAMAGED),
          loaded.problems().toString());
      assertEquals(dna, loaded.fileOf(loaded.element(id)).orElseThrow().path());
    }
  }

  @Test
  void anOlderFormatIsMigratedInMemoryAndTheFileChangesOnlyWhenSaved() throws IOException {
    ModelModule dna = TestClients.module("dna");
    ModelModule later = new ModelModule() {
      @Override
      public String name() {
        return "dna";
      }

      @Override
      public List<org.eclipse.emf.ecore.EPackage> packages() {
        return dna.packages();
      }

      @Override
      public org.eclipse.emf.ecore.EClass chapterClass() {
        return dna.chapterClass();
      }

      @Override
      public org.throughline.core.Message title() {
        return dna.title();
      }

      @Override
      public int format() {
        return 2;
      }

      @Override
      public List<FormatMigration> migrations() {
        return List.of(new FormatMigration() {
          @Override
          public int from() {
            return 1;
          }

          @Override
          public void migrate(org.w3c.dom.Document document) {
            document.getDocumentElement().setAttribute("name", "Migrated");
          }
        });
      }
    };
    List<ModelModule> modules = new ArrayList<>(TestClients.modules());
    modules.removeIf(module -> module.name().equals("dna"));
    modules.add(later);
    ClientStore store = TestClients.store(modules);
    String path = chapterFile("dna");
    try (LoadedClient loaded = store.load(folder, true)) {
      assertEquals(List.of(), loaded.problems());
      assertEquals(before, RoundTripTest.bytes(folder));
      StoredFile file = loaded.known(path);
      assertEquals("Migrated", ((org.throughline.model.FileRoot) file.content().getContents().getFirst()).getName());
      store.save(loaded, List.of(file.content()));
    }
    assertTrue(Files.readString(folder.resolve(path)).contains("format=\"2\""));
    assertArrayEquals(before.get(path).getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(
        Backups.contentFile(new FolderLayout(folder), Hashes.of(before.get(path).getBytes(
            java.nio.charset.StandardCharsets.UTF_8)))));
    assertEquals(FileReport.State.NEWER, TestClients.store().check(folder).stream()
        .filter(report -> report.path().equals(path)).findFirst().orElseThrow().state());
  }

  @Test
  void aDamagedClientFileNamesTheLatestBackup() throws IOException {
    ClientStore store = TestClients.store();
    editElsewhere(store);
    Files.writeString(folder.resolve("client.throughline"), "<broken");
    ClientException damaged = assertThrows(ClientException.class, () -> store.load(folder, true));
    assertEquals(ClientException.Kind.DAMAGED, damaged.kind());
    assertTrue(damaged.getMessage().contains("latest backup is of 22 November 2026"), damaged.getMessage());
    store.restore(folder, store.backups(folder).getFirst());
    assertEquals(before, RoundTripTest.bytes(folder));
  }
}
