package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;
import org.throughline.core.Fact;
import org.throughline.core.FactLog;
import org.throughline.core.Ids;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.NewClient;
import org.throughline.core.WhoAmI;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.Platform;
import org.throughline.testkit.SettableClock;

/** Ids, labels, who sits at the keyboard, and what is written down for good. */
class SmallPartsTest {

  @Test
  void idsAreDifferentAndSafeInFileNames() {
    Set<String> ids = new HashSet<>();
    for (int each = 0; each < 10_000; each++) {
      String id = Ids.fresh();
      assertTrue(Ids.isId(id), id);
      assertTrue(ids.add(id));
    }
    assertFalse(Ids.isId("not-an-id"));
    assertEquals("aaaaaaaaaaaaaaaaaaaaaaaaaa", Ids.text(new byte[16]));
    byte[] ones = new byte[16];
    Arrays.fill(ones, (byte) -1);
    assertEquals("7777777777777777777777777" + "4", Ids.text(ones));
  }

  @Test
  void theModelHasLabelsAndHelpInThreeLanguages() {
    ModelTexts texts = new ModelTexts();
    assertEquals("Person", texts.label(ModelPackage.Literals.PERSON, Locale.ENGLISH));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      for (var element : List.of(ModelPackage.Literals.KEY_QUESTION, ModelPackage.Literals.KEY_QUESTION__ANSWER,
          ModelPackage.Literals.PLATFORM.getEEnumLiteral(Platform.OUT_OF_HOME_VALUE), ModelPackage.eINSTANCE)) {
        assertFalse(texts.label(element, locale).isBlank());
        assertTrue(texts.help(element, locale).isPresent(), element.getName() + " in " + locale);
      }
    }
    assertFalse(texts.help(ModelPackage.Literals.PERSON, Locale.of("nl"))
        .equals(texts.help(ModelPackage.Literals.PERSON, Locale.ENGLISH)));
  }

  @Test
  void anObjectWithoutANameIsSpokenOfByItsKind() {
    Person person = ModelFactory.eINSTANCE.createPerson();
    assertEquals("Person", ModelLabel.name(person).in(Locale.ENGLISH));
    person.setName("x".repeat(100));
    assertEquals("“" + "x".repeat(60) + "…”", ModelLabel.name(person).in(Locale.ENGLISH));
  }

  @Test
  void aPersonIsRecognisedByAddressAccountOrName() {
    Client client = ModelFactory.eINSTANCE.createClient();
    client.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
    Person anna = person(client, "Anna de Boer", "anna@agency.example", "adeboer");
    Person bram = person(client, "Bram", "bram@agency.example", "Anna de Boer");
    assertEquals(Optional.of(anna), new WhoAmI(" ANNA@agency.example ").in(client));
    assertEquals(Optional.of(anna), new WhoAmI("ADeBoer").in(client));
    assertEquals(Optional.of(bram), new WhoAmI("bram").in(client));
    assertEquals(Optional.of(bram), new WhoAmI("anna de boer").in(client), "an account name goes before a name");
    assertEquals(Optional.empty(), new WhoAmI("carla").in(client));
    assertEquals("carla", new WhoAmI("carla").nameIn(client));
    assertEquals(Optional.empty(), WhoAmI.NOBODY.in(client));
    person(client, "Bram", "other@agency.example", "b");
    assertEquals(Optional.empty(), new WhoAmI("Bram").in(client), "two people of one name");
  }

  private static Person person(Client client, String name, String email, String account) {
    Person person = ModelFactory.eINSTANCE.createPerson();
    person.setName(name);
    person.setEmail(email);
    person.getAccountNames().add(account);
    client.getOrganisation().getPeople().add(person);
    return person;
  }

  @Test
  void aFactIsNeverChangedButCountered(@TempDir Path folder) {
    SettableClock clock = new SettableClock();
    FactLog log = new FactLog(folder.resolve("logs"), "approvals", "anna1", clock, new DurableWriter());
    assertEquals(List.of(), log.all());
    Fact wrong = log.record("Anna", "approval", Map.of("what", "line\nbreak \"quoted\" \\ 💬 \u2028\u0001", "n", "1"));
    clock.pass(Duration.ofMinutes(1));
    FactLog bram = new FactLog(folder.resolve("logs"), "approvals", "bram1", clock, new DurableWriter());
    Fact right = bram.record("Bram", "approval", Map.of());
    clock.pass(Duration.ofMinutes(1));
    Fact counter = log.counter(wrong, "Anna", Map.of("why", "wrong text"));
    assertEquals(List.of(wrong, right, counter), log.all());
    assertEquals(List.of(right), bram.standing());
  }

  @Test
  void aLineACrashCutOffIsLeftOut(@TempDir Path folder) throws IOException {
    FactLog log = new FactLog(folder, "erasures", "a", new SettableClock(), new DurableWriter());
    Fact whole = log.record("", "erasure", Map.of());
    Files.writeString(folder.resolve("erasures-a.jsonl"), "{\"id\":\"x\",\"at\":\"2026-0", StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("other-a.jsonl"), "{}\n");
    assertEquals(List.of(whole), log.all());
    Fact next = log.record("", "erasure", Map.of());
    assertEquals(2, log.all().size());
    assertTrue(log.all().contains(next));
  }

  @Test
  void aNewClientNeedsANameAndACountry() {
    Locale dutch = Locale.of("nl");
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    assertThrows(IllegalArgumentException.class, () -> new NewClient(" ", dutch, "NL", zone));
    assertThrows(IllegalArgumentException.class, () -> new NewClient("Zekerhuis", dutch, "Nederland", zone));
  }
}
