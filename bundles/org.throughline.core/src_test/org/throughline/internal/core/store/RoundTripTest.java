package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;
import org.throughline.model.Client;
import org.throughline.model.Person;

class RoundTripTest {

  @TempDir
  Path temp;

  static Map<String, String> bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve(".throughline"))).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
      return contents;
    }
  }

  @Test
  void aNewClientHasTheFilesGitNeedsAndOpensAgain() throws IOException {
    ClientStore store = new ClientStore(TestClients.modules(), TestClients.CLOCK, new DurableWriter());
    try (LoadedClient made = store.create(temp.resolve("klant"), TestClients.client(new Random(1)))) {
      assertTrue(made.access().editable());
    }
    assertEquals(java.util.Set.of("client.throughline", ".gitattributes", ".gitignore"),
        bytes(temp.resolve("klant")).keySet());
    try (LoadedClient loaded = store.load(temp.resolve("klant"), true)) {
      assertTrue(loaded.access().editable());
      assertEquals(List.of(), loaded.problems());
      Client client = loaded.client();
      assertEquals("First line\n\n  second & <third>\r\nfourth]]> end ", client.getNotes());
      Person last = client.getOrganisation().getPeople().getLast();
      assertEquals(client.getOrganisation().getPeople().getFirst(), last.getReviewedBy());
      assertEquals(last, loaded.element(last.getId()));
    }
  }

  @Test
  void everyAttributeHasItsLineAndLongTextIsAnElement() throws IOException {
    try (LoadedClient made = TestClients.store().create(temp.resolve("klant"), TestClients.client(new Random(1)))) {
      String text = Files.readString(made.folder().resolve("client.throughline"), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model:Client\n"), text);
      assertTrue(text.contains("\n    format=\"1\"\n"), text);
      assertTrue(text.contains("<notes>First line\n\n  second &amp; &lt;third>&#xD;\nfourth]]&gt; end </notes>"), text);
      assertTrue(text.contains("Zuiderzee Verzekeringen N.V. \u00e9\u20ac\ud83d\ude00"), text);
      for (String line : text.lines().toList()) {
        assertTrue(line.split("=\"", -1).length <= 2 || line.startsWith("<?xml"), line);
      }
    }
  }

  @Test
  void everyConcreteClassKeepsEverythingItHolds() throws IOException {
    for (EClass eClass : TestClients.concreteClasses()) {
      Random random = new Random(eClass.getName().hashCode());
      List<EObject> made = new java.util.ArrayList<>();
      ClientResourceSet resources = new ClientResourceSet(new Modules(TestClients.modules()).packages());
      ClientResource resource = new ClientResource(resources, "a/b.throughline");
      resource.getContents().add(TestClients.filled(eClass, 2, random, made));
      TestClients.connect(made, made, random);
      byte[] written = resource.write();
      assertEquals(new String(resource.writeByEmf(), StandardCharsets.UTF_8),
          new String(written, StandardCharsets.UTF_8), eClass.getName());
      assertArrayEquals(written, CanonicalBytes.of(resource, new ClassPlan.Plans(), 0), "by one thread " + eClass.getName());
      assertArrayEquals(written, CanonicalBytes.of(resource, new ClassPlan.Plans(), 1 << 20),
          "by two threads " + eClass.getName());

      ClientResourceSet others = new ClientResourceSet(new Modules(TestClients.modules()).packages());
      ClientResource read = new ClientResource(others, "a/b.throughline");
      read.read(written, false);

      assertTrue(EcoreUtil.equals(resource.getContents(), read.getContents()),
          eClass.getName() + "\n" + new String(written, StandardCharsets.UTF_8));
      assertArrayEquals(written, read.write(), eClass.getName());
    }
  }

  @Test
  void aFullClientIsPutTogetherFromItsFilesAndSavesTheSameBytes() throws IOException {
    ClientStore store = TestClients.store();
    Path folder = temp.resolve("klant");
    Client made;
    try (LoadedClient full = TestClients.full(folder, store, TestClients.modules(), new Random(7))) {
      made = full.client();
    }
    Map<String, String> before = bytes(folder);
    assertTrue(before.size() > 12, before.keySet().toString());
    try (LoadedClient loaded = store.load(folder, true)) {
      assertEquals(List.of(), loaded.problems());
      assertEquals(made.getChapters().size(), loaded.client().getChapters().size());
      for (StoredFile file : loaded.files()) {
        assertEquals(before.get(file.path()), new String(file.content().write(), StandardCharsets.UTF_8));
        assertEquals(before.get(file.path()), new String(file.content().writeByEmf(), StandardCharsets.UTF_8));
      }
      EcoreUtil.resolveAll(loaded.resources());
      assertTrue(EcoreUtil.equals(made, loaded.client()));
      List<EObject> roots = loaded.files().stream().map(file -> file.content().getContents().getFirst()).toList();
      roots.stream().skip(1).forEach(root -> assertEquals(loaded.client(), EcoreUtil.getRootContainer(root)));
      store.save(loaded, loaded.resources().getResources());
    }
    assertEquals(before, bytes(folder));
  }

  @Test
  void aReferenceThatCannotBeResolvedStaysAsItIs() throws IOException {
    ClientStore store = TestClients.store();
    Path folder = temp.resolve("klant");
    TestClients.full(folder, store, TestClients.modules(), new Random(7)).close();
    Path file = folder.resolve("client.throughline");
    Map<String, String> before = bytes(folder);
    String person = before.get("client.throughline").lines().filter(line -> line.contains("<people")).findFirst()
        .orElseThrow();
    assertFalse(person.isEmpty());
    List<String> dna = before.keySet().stream().filter(name -> name.startsWith("dna/")).collect(Collectors.toList());
    Path changed = folder.resolve(dna.getFirst());
    String text = Files.readString(changed);
    String href = text.substring(text.indexOf("tl:/"), text.indexOf("tl:/") + 30);
    Files.writeString(changed, text.replace(href, "tl:/zzzzzzzzzzzzzzzzzzzzzzzzzz"));
    try (LoadedClient loaded = store.load(folder, true)) {
      assertEquals(List.of(), loaded.problems());
      EcoreUtil.resolveAll(loaded.resources());
      StoredFile stored = loaded.files().stream().filter(f -> f.path().equals(dna.getFirst())).findFirst()
          .orElseThrow();
      assertEquals(Files.readString(changed), new String(stored.content().write(), StandardCharsets.UTF_8));
    }
    assertTrue(Files.exists(file));
  }
}
