package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.FileReport;
import org.throughline.core.OpenMode;
import org.throughline.core.SetFeature;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Chapter;
import org.throughline.model.ModelPackage;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.Populate;
import org.throughline.testkit.TemporaryClients;

/** Whatever modules are missing: what was not changed stays as it is, byte for byte, through edits elsewhere. */
class ModuleSubsetsTest {

  private static final long SEED = 20261122;

  private final List<ModelModule> modules = PodcastClients.modules();

  @TempDir
  private Path temporary;

  @Test
  void noneEachAndAllModulesMissingFromAGeneratedClient() throws IOException {
    Path client = generated(SEED);
    List<Integer> missing = new ArrayList<>(List.of(0, (1 << modules.size()) - 1));
    for (int one = 0; one < modules.size(); one++) {
      missing.add(1 << one);
    }
    for (int subset : missing) {
      survives(client, subset, "generated with seed " + SEED);
    }
  }

  @Test
  void eachModuleMissingFromTheSampleClient() throws IOException {
    Path client = sample();
    survives(client, (1 << modules.size()) - 1, "sample");
    for (int one = 0; one < modules.size(); one++) {
      survives(client, 1 << one, "sample");
    }
  }

  @Test
  @Tag("long")
  void everySubsetOfModulesMissing() throws IOException {
    List<Path> clients = List.of(sample(), generated(SEED), generated(SEED + 1), generated(SEED + 2));
    int runs = 0;
    for (Path client : clients) {
      for (int subset = 0; subset < 1 << modules.size(); subset++) {
        survives(client, subset, client.getFileName().toString());
        runs++;
      }
    }
    assertEquals(clients.size() << modules.size(), runs);
    System.out.println("Subsets of missing modules: " + runs + " runs, 0 unchanged files altered");
  }

  private Path sample() {
    Path folder = temporary.resolve("sample");
    Clients complete = PodcastClients.with(modules);
    new SampleClient(complete, new DurableWriter(), Optional.empty()).create(folder).close();
    return folder;
  }

  private Path generated(long seed) {
    Path folder = temporary.resolve("generated-" + seed);
    try (TemporaryClients clients = new TemporaryClients(modules)) {
      ClientSession session = clients.empty();
      session.run(new Populate(new ModelBuilder(seed).perList(1).depth(2), modules));
      session.save();
      session.saveAs(folder);
    }
    return folder;
  }

  /** Opens without some modules, edits the client and what chapters are there, saves, and compares every file. */
  private void survives(Path original, int missing, String what) throws IOException {
    List<ModelModule> installed = new ArrayList<>();
    Set<String> absent = new HashSet<>();
    for (int i = 0; i < modules.size(); i++) {
      if ((missing >> i & 1) == 1) {
        absent.add(modules.get(i).name());
      } else {
        installed.add(modules.get(i));
      }
    }
    String story = what + " without " + absent;
    Path folder = temporary.resolve("copy");
    PodcastClients.copy(original, folder);
    Map<String, String> before = PodcastClients.fingerprints(folder);
    Clients clients = new Clients(installed, InstantSource.system(), new DurableWriter());

    clients.open(folder, OpenMode.EDIT).close();
    assertEquals(before, PodcastClients.fingerprints(folder), story + ": opening changed a file");

    Set<String> edited = new HashSet<>(Set.of("client.throughline"));
    try (ClientSession session = clients.open(folder, OpenMode.EDIT)) {
      assertTrue(session.access().editable(), () -> story + ": " + session.access().why());
      assertEquals(List.of(), session.problems().stream()
          .filter(report -> report.state() != FileReport.State.MISSING_MODULE).toList(), story);
      assertEquals(session.client().getEntries().stream().noneMatch(entry -> absent.contains(entry.getModule())),
          session.problems().isEmpty(), story);
      session.run(new SetFeature(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__LEGAL_NAME,
          "Changed elsewhere"));
      for (Chapter chapter : session.client().getChapters()) {
        if (session.readOnlyReason(chapter).isEmpty()) {
          session.run(new SetFeature(chapter, ModelPackage.Literals.ELEMENT__NOTES, "Changed here"));
          session.client().getEntries().stream().filter(entry -> chapter.getId().equals(entry.getRootId()))
              .forEach(entry -> edited.add(entry.getFile()));
        }
      }
      session.save();
    }
    Map<String, String> after = PodcastClients.fingerprints(folder);
    assertEquals(before.keySet(), after.keySet(), story);
    for (String path : before.keySet()) {
      assertEquals(edited.contains(path), !before.get(path).equals(after.get(path)), story + ": " + path);
    }
    try (ClientSession again = PodcastClients.with(modules).open(folder, OpenMode.READ_ONLY)) {
      assertEquals(List.of(), again.problems(), story + ": not whole again with all modules");
    }
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
