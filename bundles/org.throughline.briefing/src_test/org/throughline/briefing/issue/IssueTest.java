package org.throughline.briefing.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.core.ClientSession;
import org.throughline.internal.briefing.AllSections;
import org.throughline.internal.briefing.Insurer;
import org.throughline.model.Readership;
import org.throughline.model.briefing.BlockKind;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Issue;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarFactory;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.Result;
import org.throughline.model.calendar.ResultMetric;
import org.throughline.model.calendar.Variant;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.TemporaryClients;

/** What went out is frozen, and what changed since is told and marked. */
class IssueTest {

  private static final Locale DUTCH = Locale.of("nl");

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private final Insurer insurer = new Insurer();

  private Document document() {
    return new BriefingBuilder(AllSections.providers()).build(insurer.client(), new BriefingRequest(
        Readership.PARTNER_AGENCY, Optional.of("Bureau Vonk"), Optional.empty(), Optional.empty(), Insurer.TODAY));
  }

  private <T> T first(Class<T> kind) {
    List<T> found = new ArrayList<>();
    insurer.client().eAllContents().forEachRemaining(it -> {
      if (kind.isInstance(it)) {
        found.add(kind.cast(it));
      }
    });
    return found.getFirst();
  }

  // ---- freezing

  @Test
  void whatWentOutStaysAndIsNeverUndone() {
    FrozenDocument frozen = FrozenDocument.of(document());
    ClientSession session = temporary.full(4711);
    Briefing briefing = session.index().<Briefing>all(Briefing.class).getFirst();
    int before = briefing.getIssues().size();
    int last = briefing.getIssues().stream().mapToInt(Issue::getNumber).max().orElse(0);
    int steps = session.history().done().size();
    session.record(new IssueBriefing(briefing, frozen, Readership.PARTNER_AGENCY, null, " Eerste versie. "));
    assertEquals(steps, session.history().done().size(), "a fact is no step that could be undone");
    Issue issue = briefing.getIssues().get(before);
    assertEquals(last + 1, issue.getNumber());
    assertTrue(issue.getName().endsWith(" " + (last + 1)), issue.getName());
    assertEquals("Eerste versie.", issue.getChangeSummary());
    assertEquals(BriefingState.ISSUED, briefing.getState());
    assertEquals(session.now(), issue.getIssuedAt());
    assertTrue(issue.getWordCount() > 300, () -> String.valueOf(issue.getWordCount()));
    session.save();
    Issue read = temporary.reopened(session).index().<Issue>all(Issue.class).stream()
        .filter(it -> it.getId().equals(issue.getId())).findFirst().orElseThrow();
    assertEquals(frozen.lines(), FrozenDocument.of(read).lines());
    assertEquals(frozen.hash(), FrozenDocument.of(read).hash());
    assertEquals(frozen.hash(), read.getContentHash());
  }

  @Test
  void everyWordOfTheDocumentIsInTheIssue() {
    FrozenDocument frozen = FrozenDocument.of(document());
    assertEquals(document().sections().size() + 1, frozen.sections().size());
    List<String> texts = frozen.lines().stream().map(FrozenLine::text).toList();
    assertTrue(texts.contains("Ben ik gedekt als de lekkage bij de buren begint?"));
    assertTrue(texts.contains("Maak een foto"), "an item of a list in a quoted answer");
    assertTrue(texts.stream().anyMatch(it -> it.contains("n = 1.906") && it.contains("Gesprekken najaar 2026")));
    assertTrue(frozen.lines().stream().anyMatch(it -> it.kind() == BlockKind.PICTURE && it.text().contains("Facebook")));
    assertTrue(texts.stream().noneMatch(it -> it.contains("Bureau Vonk")), "names of the cover do not make a difference");
  }

  // ---- differences

  @Test
  void nothingChangedIsSaidToo() {
    FrozenDocument frozen = FrozenDocument.of(document());
    assertTrue(Difference.between(frozen, FrozenDocument.of(document())).isEmpty());
    Document marked = MarkedDocument.of(document(), frozen, "Uitgave 1");
    assertEquals("Wat er is veranderd sinds Uitgave 1", marked.sections().getFirst().title().plain());
    assertEquals("Er is niets veranderd.", ((Block.Paragraph) marked.sections().getFirst().blocks().getFirst()).words().plain());
    assertEquals(document().sections().size() + 1, marked.sections().size());
  }

  @Test
  void whatChangedIsToldBySectionAndMarkedInPlace() {
    FrozenDocument frozen = FrozenDocument.of(document());
    first(Promise.class).setWording("Antwoord binnen een half uur, ook na zessen.");
    Briefing briefing = first(Briefing.class);
    briefing.setObligations(briefing.getObligations() == null ? "Altijd ondertiteling." : null);
    first(Promise.class).setCondition("Niet op feestdagen.");
    Difference difference = Difference.between(frozen, FrozenDocument.of(document()));
    List<String> told = difference.changes().stream().map(it -> it.text().in(DUTCH)).toList();
    assertTrue(told.contains("Nieuw: ‘Niet op feestdagen.’"), told.toString());
    assertTrue(told.stream().anyMatch(it -> it.endsWith("‘Antwoord binnen een half uur, ook na zessen.’")), told.toString());
    assertEquals(List.of("where-now", "practicalities"), List.copyOf(difference.bySection().keySet()));
    String text = MarkedDocument.of(document(), frozen, "Uitgave 1").toString();
    assertTrue(text.contains("Nieuw sinds Uitgave 1"), text);
  }

  @Test
  void aLineThatSaysAlmostTheSameIsChangedAndNotRemovedAndAdded() {
    Difference difference = Difference.between(frozen("We answer within two hours on every channel.", "Stays."),
        frozen("We answer within one hour on every channel.", "Stays.", "Also at night."));
    assertEquals(List.of("Changed: “We answer within two hours on every channel.” became “We answer within one hour on every "
        + "channel.”", "New: “Also at night.”"), difference.changes().stream().map(it -> it.text().toString()).toList());
    assertEquals(List.of("Gone: “Stays.”"), Difference.between(frozen("One.", "Stays."), frozen("One.")).changes().stream()
        .map(it -> it.text().toString()).toList());
  }

  @Test
  void sectionsComeAndGo() {
    FrozenDocument one = new FrozenDocument(DUTCH, List.of(new FrozenLine("s-a", BlockKind.HEADING, 1, "Doel")));
    FrozenDocument other = new FrozenDocument(DUTCH, List.of(new FrozenLine("s-b", BlockKind.HEADING, 1, "Mensen")));
    assertEquals(List.of("Het onderdeel ‘Mensen’ is nieuw.", "Het onderdeel ‘Doel’ is weg."),
        Difference.between(one, other).changes().stream().map(it -> it.text().in(DUTCH)).toList());
  }

  @Test
  void aDifferenceIsEmptyForEqualLinesOnlyAndTellsEveryLineThatIsInOneOfTheTwo() {
    Random random = new Random(4711);
    for (int run = 0; run < 300; run++) {
      FrozenDocument before = frozen(words(random));
      FrozenDocument after = frozen(words(random));
      Difference difference = Difference.between(before, after);
      assertEquals(before.lines().equals(after.lines()), difference.isEmpty());
      for (FrozenLine line : after.lines()) {
        assertTrue(before.lines().contains(line)
            || difference.changes().stream().anyMatch(it -> it.after().equals(line.text())), "run " + run);
      }
      for (FrozenLine line : before.lines()) {
        assertTrue(after.lines().contains(line)
            || difference.changes().stream().anyMatch(it -> it.before().equals(line.text())), "run " + run);
      }
    }
  }

  private static String[] words(Random random) {
    return IntStream.range(0, random.nextInt(9)).mapToObj(it -> "Line " + random.nextInt(6)).toArray(String[]::new);
  }

  @Test
  void aHugeTableIsComparedWithoutHugeMemory() {
    String[] rows = IntStream.range(0, 20_000).mapToObj(it -> "Row " + it).toArray(String[]::new);
    FrozenDocument before = frozen(rows);
    rows[0] = "First";
    rows[19_999] = "Last";
    assertEquals(4, Difference.between(before, frozen(rows)).changes().size());
  }

  private static FrozenDocument frozen(String... paragraphs) {
    List<FrozenLine> lines = new ArrayList<>(List.of(new FrozenLine("s-a", BlockKind.HEADING, 1, "Title")));
    for (String each : paragraphs) {
      lines.add(new FrozenLine("s-a", BlockKind.PARAGRAPH, 0, each));
    }
    return new FrozenDocument(Locale.ENGLISH, lines);
  }

  // ---- results

  @Test
  void resultsReturnToTheBriefWhenTheCampaignIsOver() {
    String before = FrozenDocument.of(document()).hash();
    Campaign campaign = first(Campaign.class);
    campaign.setEvaluation("Volgende keer **eerder** beginnen.");
    first(Briefing.class).getCampaigns().add(campaign);
    campaign.setState(CampaignState.CLOSED);
    Document over = document();
    assertNotEquals(before, FrozenDocument.of(over).hash());
    DocumentSection arrived = over.sections().stream().filter(it -> it.anchor().equals("arrived")).findFirst().orElseThrow();
    assertTrue(arrived.blocks().toString().contains("eerder"), arrived.toString());
  }

  @Test
  void ofEachPostTheLatestReadingCounts() {
    Campaign campaign = first(Campaign.class);
    campaign.setState(CampaignState.CLOSED);
    first(Briefing.class).getCampaigns().add(campaign);
    ContentItem item = CalendarFactory.eINSTANCE.createContentItem();
    item.setCampaign(campaign);
    ((CalendarChapter) campaign.eContainer()).getBacklog().add(item);
    for (int post = 0; post < 2; post++) {
      Variant variant = CalendarFactory.eINSTANCE.createVariant();
      item.getVariants().add(variant);
      variant.getResults().add(result("2026-11-20T09:00:00Z", 1_200));
      variant.getResults().add(result("2026-11-10T09:00:00Z", 300));
    }
    List<String> rows = FrozenDocument.of(document()).lines().stream()
        .filter(it -> it.section().equals("arrived") && it.kind() == BlockKind.TABLE_ROW).map(FrozenLine::text).toList();
    assertTrue(rows.stream().anyMatch(it -> it.endsWith("\t2.400\t2")), rows.toString());
  }

  private static Result result(String at, int count) {
    Result result = CalendarFactory.eINSTANCE.createResult();
    result.setMetric(ResultMetric.SHARES);
    result.setMeasuredAt(Instant.parse(at));
    result.setCount(BigDecimal.valueOf(count));
    return result;
  }

  @Test
  void whatAFileCannotHoldMakesNoDifference() {
    Promise promise = first(Promise.class);
    promise.setWording("Binnen\u0001 een\r\nuur\tklaar.");
    FrozenDocument frozen = FrozenDocument.of(document());
    assertTrue(frozen.lines().stream().noneMatch(it -> it.text().contains("\u0001") || it.text().contains("\r")));
    assertTrue(Difference.between(frozen, FrozenDocument.of(document())).isEmpty());
  }
}
