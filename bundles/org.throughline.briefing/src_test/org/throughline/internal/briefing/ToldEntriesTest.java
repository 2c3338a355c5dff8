package org.throughline.internal.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.Wording;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.document.Occasion.Days;
import org.throughline.briefing.document.Occasion.Moment;
import org.throughline.briefing.document.Occasion.Standing;
import org.throughline.briefing.document.Words;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.model.PersonState;
import org.throughline.model.Readership;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.Milestone;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarFactory;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.crisis.CrisisChapter;
import org.throughline.model.crisis.CrisisContact;
import org.throughline.model.crisis.CrisisFactory;
import org.throughline.model.crisis.CrisisRole;

/** The dates and people of an insurer's briefing. */
class ToldEntriesTest {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Client client = new Insurer().client();

  @Test
  void aBriefTellsItsDatesAndItsContacts() {
    client.setZone(HERE);
    approval().setDecision(ApprovalDecision.AWAITED);
    approval().setDecidedAt(null);
    approval().setDueOn(LocalDate.of(2026, 11, 30));
    Document document = new BriefingBuilder(AllSections.providers()).build(client,
        BriefingRequest.to(Readership.PARTNER_AGENCY, Insurer.TODAY));
    assertEquals(Optional.of(Insurer.TODAY), document.day());
    assertEquals(List.of(Days.on(LocalDate.of(2026, 12, 18)), new Moment(LocalDateTime.of(2026, 12, 7, 14, 0), HERE),
        new Days(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 1)), Days.on(LocalDate.of(2026, 11, 30))),
        document.occasions().stream().map(Occasion::time).toList());
    assertEquals(List.of("Tien antwoorden", "Presentatie", "Winter 2027", approval().getPerson().getName()),
        document.occasions().stream().map(it -> it.name().plain()).toList());
    assertEquals(List.of(approval().getPerson().getId()), document.contacts().stream().map(Contact::id).toList());
  }

  @Test
  void theDayOnWhichABriefIsAnsweredIsToldAndHasItsPlace() {
    Briefing briefing = first(Briefing.class);
    briefing.setDueOn(LocalDate.of(2026, 12, 4));
    Document document = new BriefingBuilder(AllSections.providers()).build(client,
        BriefingRequest.to(Readership.PARTNER_AGENCY, Insurer.TODAY));
    Occasion answer = document.occasions().getFirst();
    assertEquals(briefing.getId(), answer.id());
    assertEquals(Days.on(LocalDate.of(2026, 12, 4)), answer.time());
    assertEquals(briefing.getName(), answer.name().plain());
    List<Block> blocks = document.sections().stream().flatMap(it -> it.blocks().stream()).toList();
    Block.Heading heading = blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
        .filter(it -> it.entries().contains(answer)).findFirst().orElseThrow();
    assertEquals(answer.kind(), heading.words().plain());
    assertEquals("4 december 2026", ((Block.Paragraph) blocks.get(blocks.indexOf(heading) + 1)).words().plain());
  }

  @Test
  void whatIsDecidedHasNoDayAnyMore() {
    approval().setDueOn(LocalDate.of(2026, 11, 30));
    assertTrue(occasions(approval()).isEmpty());
  }

  @Test
  void aMilestoneAtMidnightIsADayAndOneWithAZoneStandsOnItsClock() {
    Milestone milestone = first(Milestone.class);
    milestone.setPlannedAt(LocalDateTime.of(2026, 12, 7, 0, 0));
    assertEquals(Days.on(LocalDate.of(2026, 12, 7)), occasions(milestone).getFirst().time());
    milestone.setPlannedAt(LocalDateTime.of(2026, 12, 7, 9, 30));
    milestone.setZone(ZoneId.of("America/New_York"));
    assertEquals(new Moment(LocalDateTime.of(2026, 12, 7, 9, 30), ZoneId.of("America/New_York")),
        occasions(milestone).getFirst().time());
    milestone.setPlannedAt(null);
    assertTrue(occasions(milestone).isEmpty());
  }

  @Test
  void aCampaignOfWhichOneDayIsKnownIsToldByThatDayAndOneThatEndsBeforeItStartsIsNot() {
    Campaign campaign = first(Campaign.class);
    campaign.setEnds(null);
    assertEquals(Days.on(LocalDate.of(2027, 1, 11)), occasions(campaign).getFirst().time());
    assertEquals("Campagne, begint", occasions(campaign).getFirst().kind());
    campaign.setEnds(LocalDate.of(2027, 1, 10));
    assertTrue(occasions(campaign).isEmpty());
  }

  @Test
  void aPostIsProposedUntilItIsApprovedAndGoneWhenItIsHeld() {
    ContentItem post = CalendarFactory.eINSTANCE.createContentItem();
    post.setId("post");
    post.setName("Vorst");
    post.setPlannedAt(LocalDateTime.of(2027, 1, 15, 0, 0));
    post.setState(ContentState.IN_REVIEW);
    post.setCampaign(first(Campaign.class));
    first(CalendarChapter.class).getBacklog().add(post);
    assertEquals(Standing.PROPOSED, occasions(post).getFirst().standing());
    assertTrue(occasions(post).getFirst().time() instanceof Moment, "a post at midnight is at midnight");
    assertEquals("Winter 2027", occasions(post).getFirst().details().getFirst().words().plain());
    post.setState(ContentState.SCHEDULED);
    assertEquals(Standing.SETTLED, occasions(post).getFirst().standing());
    post.setState(ContentState.HELD);
    assertTrue(occasions(post).isEmpty());
  }

  @Test
  void inACrisisEachPersonIsThereOnceWithRolesAndNumberUnlessThePersonHasLeft() {
    Person lead = approval().getPerson();
    lead.setTelephone("+31 30 555 01 23");
    CrisisChapter chapter = CrisisFactory.eINSTANCE.createCrisisChapter();
    client.getChapters().add(chapter);
    CrisisRole role = CrisisFactory.eINSTANCE.createCrisisRole();
    role.setName("Woordvoerder");
    role.setHolder(lead);
    role.getDeputies().add(lead);
    CrisisContact night = CrisisFactory.eINSTANCE.createCrisisContact();
    night.setId("night");
    night.setPerson(lead);
    night.setTelephone("+31 6 555 01 23");
    CrisisContact fire = CrisisFactory.eINSTANCE.createCrisisContact();
    fire.setId("fire");
    fire.setName("Brandweer");
    fire.setOrganisationName("Veiligheidsregio");
    chapter.getRoles().add(role);
    chapter.getContacts().addAll(List.of(night, fire));
    List<Contact> people = document(new ToldContacts(context()).of(List.of(role, night, fire))).contacts();
    assertEquals(List.of(lead.getId(), "fire"), people.stream().map(Contact::id).toList());
    assertEquals(List.of("Woordvoerder", "Vervanger: Woordvoerder"), people.getFirst().roles());
    assertEquals(List.of("+31 30 555 01 23", "+31 6 555 01 23"), people.getFirst().telephones());
    assertEquals("Veiligheidsregio", people.getLast().organisation());
    lead.setState(PersonState.LEFT);
    assertEquals(List.of("fire"), document(new ToldContacts(context()).of(List.of(role, night, fire))).contacts().stream()
        .map(Contact::id).toList());
  }

  private static Document document(List<Entry> entries) {
    return new Document(Locale.ENGLISH, new Cover(Words.program("x"), "x",
        Words.program("x"), Words.program(""), List.of()), new Document.Running("", "", ""),
        List.of(new DocumentSection("one", Words.program("x"), "", List.of(new Block.Heading(1, Words.program("x"), entries)))));
  }

  private List<Occasion> occasions(Element element) {
    return document(new ToldOccasions(context()).of(element)).occasions();
  }

  private BriefingContext context() {
    return new BriefingContext(client, Readership.PARTNER_AGENCY, Optional.of(first(Briefing.class)), Insurer.TODAY,
        new Wording(Locale.of("nl")), new MarkdownText());
  }

  private BriefingApproval approval() {
    return first(BriefingApproval.class);
  }

  private <T extends Element> T first(Class<T> kind) {
    return new BriefingContext(client, Readership.PARTNER_AGENCY, Optional.empty(), Insurer.TODAY,
        new Wording(Locale.of("nl")), new MarkdownText()).first(kind).orElseThrow();
  }
}
