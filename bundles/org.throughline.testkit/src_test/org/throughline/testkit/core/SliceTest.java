package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.Sharing;
import org.throughline.core.Slice;
import org.throughline.model.Attachment;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.Membership;
import org.throughline.model.ModelFactory;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Persona;
import org.throughline.model.Readership;
import org.throughline.model.Team;
import org.throughline.model.Translation;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaChapter;

/** What a reader finds in the copy that is made for the reader. */
class SliceTest {

  private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

  private final Client client = named(MODEL.createClient(), "Zekerhuis");
  private final Organisation organisation = named(MODEL.createOrganisation(), "Zekerhuis");
  private final Person anna = named(MODEL.createPerson(), "Anna");
  private final Person secret = named(MODEL.createPerson(), "Informant");

  private static <T extends Element> T named(T element, String name) {
    element.setId(name.toLowerCase(Locale.ROOT) + "-" + element.eClass().getName());
    element.setName(name);
    return element;
  }

  @BeforeEach
  void anOrganisationTheClientMayRead() {
    client.setLanguage(Locale.of("nl"));
    client.setOrganisation(organisation);
    organisation.getPeople().addAll(List.of(anna, secret));
    organisation.getSharedWith().addAll(List.of(Readership.CLIENT, Readership.PARTNER_AGENCY));
    secret.getSharedWith().add(Readership.PARTNER_AGENCY);
  }

  private Organisation seenByClient() {
    return Slice.of(client, Readership.CLIENT).client().getOrganisation();
  }

  @Test
  void nothingIsSharedAtFirst() {
    organisation.getSharedWith().clear();
    secret.getSharedWith().clear();
    Client seen = Slice.of(client, Readership.CLIENT).client();
    assertEquals(client.getId(), seen.getId());
    assertNull(seen.getName());
    assertEquals(client.getLanguage(), seen.getLanguage(), "in which language the rest is written");
    assertNull(seen.getOrganisation());
    assertEquals(List.of(), seen.getChapters());
  }

  @Test
  void theClientShowsItsOwnFieldsOnlyWhenItIsShared() {
    assertNull(Slice.of(client, Readership.CLIENT).client().getName());
    client.getSharedWith().add(Readership.CLIENT);
    assertEquals("Zekerhuis", Slice.of(client, Readership.CLIENT).client().getName());
    assertNull(Slice.of(client, Readership.PARTNER_AGENCY).client().getOrganisation(), "narrowed for all inside");
  }

  @Test
  void aReaderIsInheritedAndCanOnlyBeNarrowed() {
    assertEquals(List.of("Anna"), seenByClient().getPeople().stream().map(Element::getName).toList());
    assertEquals(2, Slice.of(client, Readership.PARTNER_AGENCY).client().getOrganisation().getPeople().size());

    organisation.getSharedWith().remove(Readership.PARTNER_AGENCY);
    assertNull(Slice.of(client, Readership.PARTNER_AGENCY).client().getOrganisation(),
        "what contains it is not shared, so it cannot be either");
    assertEquals(Set.of(), Sharing.readers(secret));
    assertEquals(Set.of(Readership.CLIENT), Sharing.readers(anna));
  }

  @Test
  void aChapterThatIsNotSharedStaysAwayWithAllItHolds() {
    DnaChapter dna = named(DnaFactory.eINSTANCE.createDnaChapter(), "dna");
    client.getChapters().add(dna);
    assertEquals(List.of(), Slice.of(client, Readership.CLIENT).client().getChapters());
    dna.getSharedWith().add(Readership.CLIENT);
    assertEquals(1, Slice.of(client, Readership.CLIENT).client().getChapters().size());
  }

  @Test
  void theCopyKeepsIdsAndInnerReferencesAndIsCutLoose() {
    organisation.getGuardians().add(anna);
    Slice slice = Slice.of(client, Readership.CLIENT);
    Person copy = slice.client().getOrganisation().getPeople().getFirst();
    assertEquals(anna.getId(), copy.getId());
    assertNotSame(anna, copy);
    assertSame(copy, slice.client().getOrganisation().getGuardians().getFirst());
    assertSame(copy, slice.byId(anna.getId()).orElseThrow());
    assertTrue(slice.byId(secret.getId()).isEmpty());
    for (EObject each : slice.client().getOrganisation().getPeople()) {
      assertNull(each.eResource());
    }
  }

  @Test
  void whatBelongsToTheAgencyNeverLeavesIt() {
    anna.setNotes("difficult");
    anna.getTags().add("vip");
    anna.getComments().add(MODEL.createComment());
    anna.getProperties().add(MODEL.createProperty());
    anna.getTranslations().add(translation("name", "Anna (sv)"));
    anna.getTranslations().add(translation("notes", "besvärlig"));
    anna.getTranslations().add(translation("gone", "lost"));
    client.getEntries().add(MODEL.createChapterEntry());
    Person copy = seenByClient().getPeople().getFirst();
    assertNull(copy.getNotes());
    assertEquals(List.of(), copy.getTags());
    assertEquals(List.of(), copy.getComments());
    assertEquals(List.of(), copy.getProperties());
    assertEquals(List.of(), copy.getSharedWith());
    assertEquals(List.of("Anna (sv)"), copy.getTranslations().stream().map(Translation::getText).toList());
    assertEquals(List.of(), Slice.of(client, Readership.CLIENT).client().getEntries());
  }

  private static Translation translation(String feature, String text) {
    Translation translation = MODEL.createTranslation();
    translation.setLanguage(Locale.of("sv"));
    translation.setFeature(feature);
    translation.setText(text);
    return translation;
  }

  @Test
  void referencesToSecretsVanishWithoutATrace() {
    Department care = named(MODEL.createDepartment(), "Care");
    care.setHead(secret);
    organisation.getDepartments().add(care);
    organisation.getGuardians().addAll(List.of(secret, anna));
    Team team = named(MODEL.createTeam(), "Crisis");
    for (Person each : List.of(secret, anna)) {
      Membership membership = MODEL.createMembership();
      membership.setPerson(each);
      team.getMemberships().add(membership);
    }
    organisation.getTeams().add(team);

    Organisation seen = seenByClient();
    assertFalse(seen.getDepartments().getFirst().eIsSet(care.eClass().getEStructuralFeature("head")));
    assertEquals(1, seen.getGuardians().size());
    assertEquals(1, seen.getTeams().getFirst().getMemberships().size(), "a membership of a secret person counts not");
  }

  @Test
  void anAttachmentComesOnlyWithWhatShowsIt() {
    Attachment portrait = named(MODEL.createAttachment(), "portrait");
    organisation.getAttachments().add(portrait);
    assertEquals(List.of(), seenByClient().getAttachments());

    Persona persona = named(MODEL.createPersona(), "Bram");
    persona.setPortraitImage(portrait);
    organisation.getPersonas().add(persona);
    assertEquals(1, seenByClient().getAttachments().size());

    persona.getSharedWith().add(Readership.PARTNER_AGENCY);
    assertEquals(List.of(), seenByClient().getAttachments());
  }

  @Test
  void aLimitOfAChannelIsCopiedAsItIs() {
    Channel channel = named(MODEL.createChannel(), "X");
    channel.setTextLimit(280);
    organisation.getChannels().add(channel);
    Channel copy = seenByClient().getChannels().getFirst();
    assertEquals(280, copy.getTextLimit());
    assertNull(copy.getMediaLimit());
  }
}
