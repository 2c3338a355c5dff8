package org.throughline.dna.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.dna.mission.MissionAnswer.Question;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Priority;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.MissionTest;
import org.throughline.model.calendar.Variant;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.ContentMission;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.MissionCriterion;

/**
 * A content item against the content mission.
 *
 * <p>The mission is the one it was tested against; when it was not tested, the first adopted mission that counts for it:
 * for one of its channels (a mission without channels counts for all) and one of its audiences (a mission or an item
 * without audiences counts for all). A test against a mission that no longer counts is kept, and says so.
 *
 * @param item what is tested
 * @param mission against what
 * @param result what it comes to
 * @param answers the three questions with their answers; empty without a mission
 * @param ownQuestions the further questions of the mission, to which the model keeps no answers; the weightiest first
 * @param testedOn the day of the test
 * @param outOfForce whether it was tested against a mission that is not adopted or was retired
 */
public record MissionCheck(ContentItem item, Optional<ContentMission> mission, MissionResult result,
    List<MissionAnswer> answers, List<MissionCriterion> ownQuestions, Optional<LocalDate> testedOn, boolean outOfForce) {

  private static final Comparator<MissionCriterion> WEIGHTIEST =
      Comparator.comparingInt(criterion -> weight(criterion.getWeight()));

  /** Keeps own copies of the lists. */
  public MissionCheck {
    answers = List.copyOf(answers);
    ownQuestions = List.copyOf(ownQuestions);
  }

  /** Every content item of a client, in the order of the file. */
  public static List<MissionCheck> all(Client client) {
    List<ContentMission> missions = missions(client);
    List<MissionCheck> checks = new ArrayList<>();
    client.getChapters().stream().filter(CalendarChapter.class::isInstance).forEach(chapter -> {
      for (TreeIterator<EObject> all = chapter.eAllContents(); all.hasNext();) {
        if (all.next() instanceof ContentItem item) {
          checks.add(of(item, missions));
          all.prune();
        }
      }
    });
    return checks;
  }

  /** The missions of a client, in the order of the file. */
  public static List<ContentMission> missions(Client client) {
    return client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getMissions().stream()).toList();
  }

  /** One content item against the missions there are. */
  public static MissionCheck of(ContentItem item, List<ContentMission> missions) {
    MissionTest test = item.getMissionTest();
    Optional<ContentMission> tested = Optional.ofNullable(test).map(MissionTest::getMission);
    Optional<ContentMission> mission = tested.or(() -> missions.stream()
        .filter(each -> each.getState() == AgreementState.ADOPTED && countsFor(each, item)).findFirst());
    if (mission.isEmpty()) {
      return new MissionCheck(item, mission, MissionResult.NO_MISSION, List.of(), List.of(), Optional.empty(), false);
    }
    ContentMission against = mission.get();
    List<MissionAnswer> answers = List.of(
        answer(Question.REACHES_AUDIENCE, against.getCoreAudience(), test == null ? null : test.getReachesAudience()),
        answer(Question.DELIVERS, against.getDelivers(), test == null ? null : test.getDeliversContent()),
        answer(Question.SERVES_OUTCOME, against.getOutcome(), test == null ? null : test.getServesOutcome()));
    return new MissionCheck(item, mission, result(answers), answers,
        against.getCriteria().stream().sorted(WEIGHTIEST).toList(),
        Optional.ofNullable(test).map(MissionTest::getTestedOn), against.getState() != AgreementState.ADOPTED);
  }

  private static boolean countsFor(ContentMission mission, ContentItem item) {
    List<Channel> channels = item.getVariants().stream().map(Variant::getChannel).toList();
    boolean here = mission.getChannels().isEmpty() || channels.stream().anyMatch(mission.getChannels()::contains);
    boolean them = mission.getAudiences().isEmpty() || item.getAudiences().isEmpty()
        || item.getAudiences().stream().anyMatch(mission.getAudiences()::contains);
    return here && them;
  }

  private static MissionAnswer answer(Question question, @Nullable String says, @Nullable Verdict verdict) {
    Optional<String> told = says == null || says.isBlank() ? Optional.empty() : Optional.of(says.strip());
    return new MissionAnswer(question, told, verdict == null ? Verdict.NOT_TESTED : verdict);
  }

  private static MissionResult result(List<MissionAnswer> answers) {
    List<Verdict> verdicts = answers.stream().map(MissionAnswer::verdict).toList();
    return verdicts.contains(Verdict.NO) ? MissionResult.DOES_NOT_FIT
        : verdicts.contains(Verdict.NOT_TESTED) ? MissionResult.NOT_TESTED
        : verdicts.contains(Verdict.PARTLY) ? MissionResult.PARTLY : MissionResult.FITS;
  }

  private static int weight(Priority priority) {
    return switch (priority) {
      case HIGH -> 0;
      case MEDIUM -> 1;
      case LOW -> 2;
    };
  }
}
