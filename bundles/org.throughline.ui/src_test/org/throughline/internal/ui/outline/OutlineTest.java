package org.throughline.internal.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.model.Channel;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;
import org.throughline.model.Organisation;
import org.throughline.model.Person;

/** The client as a tree. */
class OutlineTest {

  private final Client client = ModelFactory.eINSTANCE.createClient();
  private final Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
  private final Channel channel = ModelFactory.eINSTANCE.createChannel();

  OutlineTest() {
    client.setName("Zekerhuis");
    organisation.setName("Zekerhuis");
    client.setOrganisation(organisation);
    channel.setName("Telefoon");
    organisation.getChannels().add(channel);
  }

  @Test
  void onlyListsThatHoldSomethingAreShown() {
    List<Object> below = Outline.children(organisation);
    Group channels = assertInstanceOf(Group.class, below.getFirst());
    assertEquals(1, below.size());
    assertEquals(List.of(channel), Outline.children(channels));
  }

  @Test
  void everyNodeKnowsWhatItStandsBelow() {
    for (Object child : Outline.children(organisation)) {
      assertEquals(organisation, Outline.parent(child));
      Outline.children(child).forEach(inner -> assertEquals(child, Outline.parent(inner)));
    }
    assertEquals(client, Outline.parent(organisation));
    assertNull(Outline.parent(client));
  }

  @Test
  void aChapterThatCannotBeReadIsShownByItsEntry() {
    ChapterEntry entry = ModelFactory.eINSTANCE.createChapterEntry();
    entry.setModule("podcast");
    entry.setRootId("x");
    entry.setNsUri("urn:example:podcast:1");
    entry.setTitle("Podcasts");
    client.getEntries().add(entry);
    assertEquals(List.of(organisation, entry), Outline.children(client));
  }

  @Test
  void theOrganisationIsNamedByItsKindBelowAClientOfThatName() {
    assertEquals("Organisatie", new Naming(Locale.of("nl")).below(organisation));
    assertEquals("Zekerhuis", new Naming(Locale.of("nl")).of(organisation));
  }

  @Test
  void whatHasNoNameIsCalledByItsKind() {
    Person person = ModelFactory.eINSTANCE.createPerson();
    assertEquals("Persoon", new Naming(Locale.of("nl")).of(person));
    assertEquals("Person", new Naming(Locale.of("sv")).of(person));
  }
}
