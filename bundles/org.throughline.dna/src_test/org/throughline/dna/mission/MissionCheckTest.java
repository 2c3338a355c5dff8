package org.throughline.dna.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.Priority;
import org.throughline.model.calendar.CalendarFactory;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.MissionTest;
import org.throughline.model.calendar.Variant;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.ContentMission;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.MissionCriterion;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** Does what we make fit what we said we make? */
class MissionCheckTest {

  private final ContentItem item = CalendarFactory.eINSTANCE.createContentItem();
  private final ContentMission mission = mission(AgreementState.ADOPTED);

  private static ContentMission mission(AgreementState state) {
    ContentMission mission = DnaFactory.eINSTANCE.createContentMission();
    mission.setState(state);
    mission.setCoreAudience("Gezinnen met een eigen huis");
    return mission;
  }

  private MissionTest tested(Verdict reaches, Verdict delivers, Verdict serves) {
    MissionTest test = CalendarFactory.eINSTANCE.createMissionTest();
    test.setMission(mission);
    test.setReachesAudience(reaches);
    test.setDeliversContent(delivers);
    test.setServesOutcome(serves);
    item.setMissionTest(test);
    return test;
  }

  private MissionCheck check(ContentMission... missions) {
    return MissionCheck.of(item, List.of(missions));
  }

  @ParameterizedTest
  @CsvSource({"YES, YES, YES, FITS", "YES, PARTLY, YES, PARTLY", "YES, NOT_TESTED, PARTLY, NOT_TESTED",
      "NO, NOT_TESTED, YES, DOES_NOT_FIT", "PARTLY, PARTLY, NO, DOES_NOT_FIT"})
  void theResultFollowsFromTheThreeAnswers(Verdict reaches, Verdict delivers, Verdict serves, MissionResult result) {
    tested(reaches, delivers, serves);
    MissionCheck check = check(mission);
    assertEquals(result, check.result());
    assertEquals(List.of(reaches, delivers, serves), check.answers().stream().map(MissionAnswer::verdict).toList());
    assertEquals(Optional.of("Gezinnen met een eigen huis"), check.answers().getFirst().says());
  }

  @Test
  void anItemThatWasNotTestedIsHeldAgainstTheMissionThatCountsForIt() {
    Channel facebook = ModelFactory.eINSTANCE.createChannel();
    Channel website = ModelFactory.eINSTANCE.createChannel();
    Variant variant = CalendarFactory.eINSTANCE.createVariant();
    variant.setChannel(facebook);
    item.getVariants().add(variant);
    ContentMission elsewhere = mission(AgreementState.ADOPTED);
    elsewhere.getChannels().add(website);
    ContentMission draft = mission(AgreementState.DRAFT);
    assertEquals(MissionResult.NO_MISSION, check(elsewhere, draft).result());
    MissionCheck check = check(elsewhere, draft, mission);
    assertEquals(Optional.of(mission), check.mission());
    assertEquals(MissionResult.NOT_TESTED, check.result());
    assertEquals(3, check.answers().size());
    Audience families = ModelFactory.eINSTANCE.createAudience();
    Audience students = ModelFactory.eINSTANCE.createAudience();
    mission.getAudiences().add(families);
    assertEquals(MissionResult.NOT_TESTED, check(mission).result(), "an item for everybody");
    item.getAudiences().add(students);
    assertEquals(MissionResult.NO_MISSION, check(mission).result());
  }

  @Test
  void theOwnQuestionsOfAMissionHaveNoAnswersAndStandTheWeightiestFirst() {
    for (Priority weight : List.of(Priority.LOW, Priority.HIGH, Priority.MEDIUM)) {
      MissionCriterion criterion = DnaFactory.eINSTANCE.createMissionCriterion();
      criterion.setWeight(weight);
      mission.getCriteria().add(criterion);
    }
    tested(Verdict.YES, Verdict.YES, Verdict.YES);
    assertEquals(List.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW),
        check(mission).ownQuestions().stream().map(MissionCriterion::getWeight).toList());
    assertEquals(MissionResult.FITS, check(mission).result());
  }

  @Test
  void aTestAgainstAMissionThatWasRetiredSaysSo() {
    tested(Verdict.YES, Verdict.YES, Verdict.YES);
    assertFalse(check(mission).outOfForce());
    mission.setState(AgreementState.RETIRED);
    assertTrue(check(mission).outOfForce());
  }

  @Test
  void theInsurerTestedSomeOfItsContent(@TempDir Path folder) {
    Clients clients = new Clients(PackageModule.product(), InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")),
        new DurableWriter());
    try (ClientSession session =
        new SampleClient(clients, new DurableWriter(), Optional.empty()).create(folder.resolve("sample"))) {
      List<MissionCheck> checks = MissionCheck.all(session.client());
      assertEquals(session.index().<ContentItem>all(ContentItem.class).size(), checks.size());
      List<MissionCheck> tested = checks.stream().filter(check -> check.item().getMissionTest() != null).toList();
      assertEquals(5, tested.size());
      assertTrue(tested.stream().allMatch(check -> check.ownQuestions().size() == 3
          && check.ownQuestions().getLast().getWeight() == Priority.MEDIUM && check.testedOn().isPresent()), tested.toString());
      for (String language : List.of("en", "nl", "sv")) {
        checks.forEach(check -> assertFalse(check.result().in(Locale.of(language)).startsWith("result.")));
      }
    }
  }
}
