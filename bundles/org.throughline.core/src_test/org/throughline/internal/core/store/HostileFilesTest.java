package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.FileReport;
import org.throughline.model.Person;

/** Files made to make the program read or fetch what it must not, or to use it up. */
class HostileFilesTest {

  @TempDir
  Path temp;

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer trap;
  private Path folder;
  private String good;

  @BeforeEach
  void setTheTrap() throws IOException {
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext("/", exchange -> {
      requests.incrementAndGet();
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    });
    trap.start();
    folder = temp.resolve("klant");
    TestClients.store().create(folder, TestClients.client(new Random(3))).close();
    good = Files.readString(folder.resolve("client.throughline"));
    Files.writeString(temp.resolve("secret.throughline"), good.replace("Zuiderzee", "SECRET"));
  }

  @AfterEach
  void noRequestWasMade() {
    trap.stop(0);
    assertEquals(0, requests.get(), "requests made while loading");
  }

  private String address() {
    return "http://127.0.0.1:" + trap.getAddress().getPort();
  }

  private ClientException refused(String content) throws IOException {
    Files.writeString(folder.resolve("client.throughline"), content);
    ClientException refused = assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> assertThrows(ClientException.class, () -> TestClients.store().load(folder, false)));
    assertTrue(refused.getMessage().contains("client.throughline"), refused.getMessage());
    return refused;
  }

  @Test
  void doctypesAndEntitiesAreRefusedBeforeAnythingIsRead() throws IOException {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    String body = good.substring(head.length());
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put("file entity", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
        + body.replace("First line", "&e;"));
    attacks.put("http entity", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address() + "/e\">]>\n"
        + body.replace("First line", "&e;"));
    attacks.put("external DTD", "<!DOCTYPE x SYSTEM \"" + address() + "/x.dtd\">\n" + body);
    attacks.put("parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address() + "/p\"> %p;]>\n" + body);
    attacks.put("billion laughs", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n"
        + body.replace("First line", "&d;"));
    for (Map.Entry<String, String> attack : attacks.entrySet()) {
      assertEquals(ClientException.Kind.DAMAGED, refused(head + attack.getValue()).kind(), attack.getKey());
    }
  }

  @Test
  void schemaLocationsAndUnknownNamespacesAreNeverFetched() throws IOException {
    Files.writeString(folder.resolve("client.throughline"), good.replaceFirst("\n    format=\"1\"",
        "\n    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:throughline:model:1 "
            + address() + "/model.ecore\" xsi:noNamespaceSchemaLocation=\"" + address()
            + "/none.xsd\"\n    format=\"1\""));
    try (LoadedClient loaded = TestClients.store().load(folder, false)) {
      assertEquals(3, loaded.client().getOrganisation().getPeople().size());
    }
    refused(good.replace("urn:throughline:model:1", address() + "/model"));
    refused(good.replace("urn:throughline:model:1", "java://org.throughline.internal.core.store.HostileFilesTest"));
    refused(good.replace("<organisation\n", "<organisation xmlns:q=\"" + address()
        + "/q\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"q:Thing\"\n"));
  }

  @Test
  void addressesOfOtherPlacesStayProxiesAndAreWrittenBackAsTheyWere() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.throughline"), temp.resolve("secret.throughline"));
    List<String> addresses = List.of(address() + "/x.throughline#a", "file://" + temp + "/secret.throughline#/",
        "file:///etc/passwd#/", "../secret.throughline#/", "link.throughline#/", "jar:" + address() + "/a.jar!/b#/",
        "archive:" + address() + "/a.zip!/b#/", "platform:/resource/x#/", "client.throughline#/", "tl:/nowhere",
        "tl:/../secret", "urn:throughline:model:1#//Client");
    for (String address : addresses) {
      String attacked = good.replaceFirst("(Person 2\")\n *reviewedBy=\"[a-z2-7]+\"/>",
          "$1>\n      <reviewedBy href=\"" + address + "\"/>\n    </people>");
      Files.writeString(folder.resolve("client.throughline"), attacked);
      try (LoadedClient loaded = TestClients.store().load(folder, false)) {
        EcoreUtil.resolveAll(loaded.resources());
        Person reviewed = loaded.client().getOrganisation().getPeople().stream()
            .filter(found -> found.getReviewedBy() != null && found.getReviewedBy().eIsProxy()).findFirst()
            .orElseThrow(() -> new AssertionError(address + " was resolved\n" + attacked));
        assertEquals(URI.createURI(address), ((InternalEObject) reviewed.getReviewedBy()).eProxyURI());
        assertTrue(new String(loaded.clientFile().content().write(), StandardCharsets.UTF_8)
            .contains("<reviewedBy href=\"" + address + "\"/>"), address);
        assertFalse(loaded.resources().getResources().size() > 1, address);
      }
    }
  }

  @Test
  void anEntryThatNamesAFileOutsideIsNotOpened() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.throughline"), temp.resolve("secret.throughline"));
    Files.createSymbolicLink(folder.resolve("dna"), temp);
    for (String path : List.of("../secret.throughline", temp.resolve("secret.throughline").toString(),
        "link.throughline", "dna/secret.throughline", "file:///etc/passwd", "C:\\x", "a\u0085b")) {
      Files.writeString(folder.resolve("client.throughline"), good.replace("</model:Client>",
          "  <entries rootId=\"a\" file=\"" + path + "\" module=\"dna\" nsUri=\"urn:throughline:dna:1\"/>\n"
              + "</model:Client>"));
      try (LoadedClient loaded = TestClients.store().load(folder, false)) {
        assertEquals(1, loaded.problems().size(), path);
        assertEquals(FileReport.State.DAMAGED, loaded.problems().getFirst().state(), path);
        assertTrue(loaded.client().getChapters().isEmpty());
        for (EObject root : loaded.resources().getResources().getFirst().getContents()) {
          assertFalse(((org.throughline.model.Client) root).getName().contains("SECRET"));
        }
      }
    }
  }

  @Test
  void depthAndAttributesAreBoundedTheSameOnEveryJdk() throws IOException {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      deep.append("<comments>");
    }
    refused(good.replace("</model:Client>", deep + "</model:Client>"));
    StringBuilder wide = new StringBuilder("\n");
    for (int i = 0; i < 5_000; i++) {
      wide.append(" a").append(i).append("=\"x\"");
    }
    refused(good.replaceFirst("\n    format", wide + "\n    format"));
  }

  @Test
  void brokenDeclarationsThatMakeEmfThrowAreOnlyDamagedFiles() throws IOException {
    String body = good.substring(good.indexOf('\n'));
    for (String head : List.of("<?xml version=\"1.0\" encoding=UTF-8?>", "<?xml version=\"1.0\" encoding=\"UTF-8?>",
        "<?xml version=\"1.0\" encoding=?>", "<?xml", "", "<?xml version=\"1.0\" encoding=\"nonsense\"?>")) {
      Files.writeString(folder.resolve("client.throughline"), head + body);
      try {
        TestClients.store().load(folder, false).close();
      } catch (ClientException damaged) {
        assertEquals(ClientException.Kind.DAMAGED, damaged.kind(), head);
      }
    }
  }

  @Test
  void cutAndFlippedFilesAreReadWholeOrNamed() throws IOException {
    byte[] whole = good.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      byte[] damaged = run % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (run % 2 == 1) {
        for (int flips = 0; flips < 1 + random.nextInt(4); flips++) {
          damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      Files.write(folder.resolve("client.throughline"), damaged);
      try (LoadedClient loaded = TestClients.store().load(folder, false)) {
        assertTrue(loaded.client().getOrganisation() != null || run % 2 == 1, "run " + run);
      } catch (ClientException named) {
        assertTrue(named.getMessage().contains("client.throughline"), named.getMessage());
      }
      assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("client.throughline")), "run " + run);
    }
  }

  @Test
  void foreignAndEmptyFilesAreNoClients() throws IOException {
    for (String content : List.of("", " ", "no xml", "<a/>", "{\"json\":true}", "PK\u0003\u0004", "\u0000\u0000\u0000",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")) {
      refused(content);
    }
  }

  @Test
  void aFolderThatIsNoClientAndNoFolderAreSaidToBeSo() {
    for (Path none : List.of(temp.resolve("missing"), temp, temp.resolve("secret.throughline"))) {
      assertEquals(ClientException.Kind.NOT_FOUND,
          assertThrows(ClientException.class, () -> TestClients.store().load(none, true)).kind());
    }
  }
}
