package org.throughline.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.MarkdownText;
import org.throughline.briefing.SectionAnchor;
import org.throughline.briefing.Wording;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.internal.briefing.AllSections;
import org.throughline.internal.briefing.Insurer;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.Readership;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingFactory;
import org.throughline.model.briefing.BriefingKind;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.ClaimKind;
import org.throughline.model.briefing.Presentation;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.model.briefing.Selection;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.testkit.TemporaryClients;

/** Briefings are started from templates, and their documents are made of their sections. */
class TemplatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private static BriefingChapter chapter(ClientSession session) {
    return session.index().<BriefingChapter>all(BriefingChapter.class).getFirst();
  }

  /** Tells of a client in one step. */
  private record Tell(java.util.function.Consumer<Edit> story) implements Operation {

    @Override
    public Message label() {
      return Message.of(TemplatesTest.class, "tell");
    }

    @Override
    public void apply(Edit edit) {
      story.accept(edit);
    }
  }

  // ---- what comes with the program

  @ParameterizedTest
  @EnumSource(ShippedTemplate.class)
  void everyTemplateSpeaksTheThreeLanguages(ShippedTemplate template) {
    List<Message> texts = Stream.concat(Stream.of(template.title(), template.guidance()), template.parts().stream()
        .flatMap(part -> Stream.of(template.title(part), template.guidance(part)))).toList();
    for (Message each : texts) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        assertFalse(each.in(language).contains(each.key()), each.key() + " in " + language);
        assertEquals(each.key().endsWith(".guide"), each.in(language).endsWith("."), each.in(language));
      }
    }
  }

  @Test
  void everySectionOfATemplateIsFilledByAModule() {
    BriefingContext context = new BriefingContext(client, Readership.CLIENT, java.util.Optional.of(briefing), TODAY, new Wording(Locale.ENGLISH), new MarkdownText());
    Set<String> known = AllSections.providers().stream().flatMap(it -> it.contribute(context).stream())
        .map(it -> it.key()).collect(Collectors.toCollection(TreeSet::new));
    List<String> unknown = Stream.of(ShippedTemplate.values()).flatMap(it -> it.parts().stream())
        .map(ShippedTemplate.Part::contribution).filter(it -> !it.isEmpty() && !known.contains(it))
        .filter(it -> AllSections.providers().stream().noneMatch(one -> one.fill(it, context).isPresent())).toList();
    assertEquals(List.of(), unknown.stream().filter(it -> !it.equals("line")).toList());
  }

  // ---- making one

  @ParameterizedTest
  @EnumSource(ShippedTemplate.class)
  void aBriefingHasTheSectionsOfItsTemplateInTheLanguageOfTheClient(ShippedTemplate template) {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(template, " Winter 2027 "));
    Briefing briefing = chapter(session).getBriefings().getFirst();
    assertEquals("Winter 2027", briefing.getName());
    assertEquals(template.kind(), briefing.getKind());
    assertEquals(BriefingState.DRAFT, briefing.getState());
    assertEquals(template.reader(), briefing.getReader());
    assertEquals(List.of(template.reader()), briefing.getSharedWith());
    Locale dutch = Locale.of("nl");
    assertEquals(template.parts().stream().map(part -> template.title(part).in(dutch)).toList(),
        briefing.getSections().stream().map(Section::getName).toList());
    assertEquals(template.title().in(dutch), briefing.getTemplate().getName());
    assertTrue(briefing.getSections().stream()
        .allMatch(it -> it.getTemplateSection().getMaximumWords() > 0 && it.getTemplateSection().getGuidance() != null));
    assertEquals(1, session.history().done().size());
    session.history().undo();
    assertTrue(session.index().all(Briefing.class).isEmpty() && session.index().all(BriefingTemplate.class).isEmpty());
  }

  @Test
  void theSecondBriefingSharesTheTemplateOfTheFirstWithWhatWasChangedInIt() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "One"));
    session.run(new Tell(edit -> chapter(session).getTemplates().getFirst().getSections().removeLast()));
    session.run(new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "Two"));
    assertEquals(1, chapter(session).getTemplates().size());
    assertEquals(List.of("Two", "One"), chapter(session).getBriefings().stream().map(Briefing::getName).toList());
    assertEquals(ShippedTemplate.IDEA_BRIEF.parts().size() - 1,
        chapter(session).getBriefings().getFirst().getSections().size());
  }

  @Test
  void aMarkedBriefingIsCopiedWithoutWhatHappenedToIt() {
    ClientSession session = temporary.full(4711);
    Briefing model = session.index().<Briefing>all(Briefing.class).getFirst();
    session.run(new MarkAsTemplate(model, true));
    assertTrue(OwnTemplate.is(model));
    session.run(new CopyBriefing(model, "Next"));
    Briefing copy = chapter(session).getBriefings().getFirst();
    assertEquals("Next", copy.getName());
    assertFalse(OwnTemplate.is(copy));
    assertEquals(model.getSections().size(), copy.getSections().size());
    assertFalse(model.getIssues().isEmpty());
    assertTrue(copy.getIssues().isEmpty() && copy.getReaderQuestions().isEmpty() && copy.getEvaluations().isEmpty()
        && copy.getMilestones().isEmpty());
    assertTrue(copy.getApprovals().stream().allMatch(it -> it.getDecision() == ApprovalDecision.AWAITED));
    assertEquals(BriefingState.DRAFT, copy.getState());
  }

  // ---- its document

  private final org.throughline.model.Client client = new Insurer().client();
  private final Briefing briefing = given();

  /** The insurer's briefing, made of sections of its own. */
  private Briefing given() {
    Briefing briefing = client.getChapters().stream().filter(BriefingChapter.class::isInstance)
        .map(BriefingChapter.class::cast).findFirst().orElseThrow().getBriefings().getFirst();
    briefing.getSections().clear();
    return briefing;
  }

  private Section section(String id, String name, String contribution) {
    Section section = BriefingFactory.eINSTANCE.createSection();
    section.setId(id);
    section.setName(name);
    section.setContribution(contribution);
    briefing.getSections().add(section);
    return section;
  }

  private Document document() {
    return new BriefingBuilder(AllSections.providers()).build(client, new BriefingRequest(briefing.getReader(),
        java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of(briefing.getId()),
        java.util.Optional.empty(), Insurer.TODAY));
  }

  private InsightCard card(int index) {
    return client.getChapters().stream().filter(InsightChapter.class::isInstance).map(InsightChapter.class::cast)
        .findFirst().orElseThrow().getCards().get(index);
  }

  @Test
  void sectionsStandInTheirOwnOrderAndEmptyOnesAreLeftOut() {
    section("b", "Het bewijs", "ledger").setOwnWords("Lees dit **eerst**.");
    section("a", "De berichten", "messages");
    section("c", "Niets", "journeys");
    section("d", "Weg", "brand").setUse(SectionUse.LEFT_OUT);
    section("e", "Eigen", null).setOwnWords("Zonder module.");
    Document document = document();
    assertEquals(List.of("Het bewijs", "De berichten", "Eigen"),
        document.sections().stream().map(it -> it.title().plain()).toList());
    assertEquals(List.of("s-b", "s-a", "s-e"), document.sections().stream().map(it -> it.anchor()).toList());
    assertEquals("Lees dit eerst.",
        ((Block.Paragraph) document.sections().getFirst().blocks().getFirst()).words().plain());
    Block.Table ledger = (Block.Table) document.sections().getFirst().blocks().get(1);
    assertEquals(List.of("Niet nagekomen", "Nagekomen"),
        ledger.rows().stream().map(row -> row.getLast().words().plain()).toList());
    assertTrue(ledger.source().isPresent());
    assertEquals(briefing.getSections().get(1), SectionAnchor.section(briefing, "s-a").orElseThrow());
  }

  @Test
  void aBriefingWhoseSectionsNameNothingAnswersTheQuestionsAsBefore() {
    section("e", "Eigen", null).setOwnWords("Zonder module.");
    assertEquals("where-now", document().sections().getFirst().anchor());
  }

  @Test
  void aClaimStandsWithItsEvidenceAndOneWithoutIsMarked() {
    Section section = section("a", "Wat we weten", "nothing");
    claim(section, "Bijna de helft vraagt het na zessen.", ClaimKind.EVIDENCED).getCards().add(card(0));
    claim(section, "Iedereen kent ons.", ClaimKind.EVIDENCED);
    claim(section, "De avonddesk loont.", ClaimKind.ASSUMPTION).setReason("Na stap twee opnieuw.");
    List<Block> blocks = document().sections().getFirst().blocks();
    Block.Claim proven = (Block.Claim) blocks.getFirst();
    assertEquals("Bijna de helft vraagt het na zessen.", proven.words().plain());
    assertEquals("n = 1.906", proven.evidence().sample());
    assertEquals("1 september tot en met 15 november 2026", proven.evidence().period());
    assertEquals(List.of("Bewering zonder bewijs", "Iedereen kent ons.", "Aanname", "De avonddesk loont.",
        "Na stap twee opnieuw."), blocks.stream().skip(1).map(it -> ((Block.Paragraph) it).words().plain()).toList());
  }

  private static Claim claim(Section section, String wording, ClaimKind kind) {
    Claim claim = BriefingFactory.eINSTANCE.createClaim();
    claim.setWording(wording);
    claim.setKind(kind);
    section.getClaims().add(claim);
    return claim;
  }

  @Test
  void whatAHandOrAQueryPicksFillsASection() {
    Section picks = section("a", "Gekozen", "nothing");
    ElementRef pick = ModelFactory.eINSTANCE.createElementRef();
    pick.setTargetId(card(0).getId());
    picks.getPicks().add(pick);
    ElementRef gone = ModelFactory.eINSTANCE.createElementRef();
    gone.setTargetId("gone");
    picks.getPicks().add(gone);
    Section query = section("b", "Gevonden", null);
    query.setPresentation(Presentation.TABLE);
    Selection selection = BriefingFactory.eINSTANCE.createSelection();
    selection.setElementType("model.Audience");
    selection.getWords().add("TELEFOON");
    query.setSelection(selection);
    Document document = document();
    assertEquals(card(0).getClaim(), ((Block.Claim) document.sections().getFirst().blocks().getFirst()).words().plain());
    Block.Table found = (Block.Table) document.sections().get(1).blocks().getFirst();
    assertEquals(List.of("Jonge huurders", "Huren in de stad, regelen alles op hun telefoon."),
        found.rows().getFirst().stream().map(it -> it.words().plain()).toList());
    selection.getWords().set(0, "fiets");
    assertEquals(1, document().sections().size());
  }

  @Test
  void aSectionInsideAnotherHasAHeadingOfItsOwn() {
    Section outer = section("a", "Buiten", "messages");
    Section inner = BriefingFactory.eINSTANCE.createSection();
    inner.setId("b");
    inner.setHeading("Binnen");
    inner.setOwnWords("Tekst.");
    outer.getSections().add(inner);
    List<Block> blocks = document().sections().getFirst().blocks();
    assertEquals("Binnen", ((Block.Heading) blocks.get(blocks.size() - 2)).words().plain());
    assertEquals(BriefingKind.AGENCY_BRIEF, briefing.getKind());
    assertEquals(BriefingPackage.Literals.SECTION, inner.eClass());
  }
}
