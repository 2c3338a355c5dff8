package org.throughline.dna.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.dna.Gallery;
import org.throughline.dna.mission.MissionCheck;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MessageHouse;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.testkit.SceneContract;

/** The words of the sample client, looked through: what has no proof, what is answered differently, what does not fit. */
class ReviewCanvasTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir
  private Path folder;
  private ClientSession session;

  @BeforeEach
  void theSample() {
    session = Gallery.sample(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private ReviewCanvas canvas(ReviewTopic topic, double width, Locale language) {
    return new ReviewCanvas(session.client(), Gallery.chapter(session), DAY,
        Gallery.request(width, language, Map.of(ReviewCanvas.TOPIC, topic.name())));
  }

  private List<List<String>> table(ReviewTopic topic) {
    return canvas(topic, 1100, Locale.ENGLISH).scene().table().rows();
  }

  @Test
  void itHoldsToTheContractOfPicturesInEveryLanguage() {
    for (Locale language : Gallery.LANGUAGES) {
      for (ReviewTopic topic : ReviewTopic.values()) {
        SceneContract.hold(topic + " in " + language, 1100, at -> canvas(topic, at, language).scene());
      }
    }
    Gallery.look("review-messages", canvas(ReviewTopic.MESSAGES, 1100, Locale.of("nl")).scene());
    Gallery.look("review-questions", canvas(ReviewTopic.QUESTIONS, 1100, Locale.of("nl")).scene());
    Gallery.look("review-content", canvas(ReviewTopic.CONTENT, 1100, Locale.of("nl")).scene());
  }

  @Test
  void everyMessageSaysOnWhatItStands() {
    List<MessageProof> proofs = MessageProof.all(session.client(), DAY);
    ReviewCanvas canvas = canvas(ReviewTopic.MESSAGES, 1100, Locale.ENGLISH);
    assertEquals(proofs.stream().map(each -> each.message().getId()).toList(), canvas.rows());
    Set<String> gaps = proofs.stream().flatMap(each -> each.gap().stream()).map(gap -> gap.in(Locale.ENGLISH))
        .collect(Collectors.toSet());
    assertTrue(table(ReviewTopic.MESSAGES).stream().map(row -> row.get(2)).collect(Collectors.toSet()).containsAll(gaps));
  }

  @Test
  void aChannelThatAnswersDifferentlyIsNamedWithWhatItSays() {
    KeyQuestionCheck other = KeyQuestionCheck.all(session.client(), DAY).stream()
        .filter(each -> !each.deviations().isEmpty()).findFirst().orElseThrow();
    List<String> row = table(ReviewTopic.QUESTIONS)
        .get(canvas(ReviewTopic.QUESTIONS, 1100, Locale.ENGLISH).rows().indexOf(other.question().getId()));
    assertTrue(row.get(2).endsWith("differently"), row.toString());
    assertTrue(row.get(3).contains(other.deviations().getFirst().answer().getChannel().getName()), row.toString());
  }

  @Test
  void everyContentItemStandsBesideItsMission() {
    assertEquals(MissionCheck.all(session.client()).size(), table(ReviewTopic.CONTENT).size());
  }

  @Test
  void aRowIsRenamedWhereItStands() {
    KeyQuestion question = session.index().all(KeyQuestion.class).getFirst();
    session.run(canvas(ReviewTopic.QUESTIONS, 900, Locale.ENGLISH).text(question.getId()).orElseThrow().operation()
        .apply("When am I paid?"));
    assertEquals("When am I paid?", question.getName());
    assertEquals(List.of(), canvas(ReviewTopic.MESSAGES, 900, Locale.ENGLISH).choices(List.of()));
  }

  @Test
  void fromNothingToTheFirstMessageEachStepIsOffered() {
    session.run(new SetFeature(Gallery.chapter(session), DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES, List.of()));
    NothingYet none = canvas(ReviewTopic.MESSAGES, 900, Locale.ENGLISH).nothing().orElseThrow();
    MessageHouse house = (MessageHouse) session.run(((Choice.Act) none.next().getFirst()).operation().orElseThrow()).added().getFirst();
    NothingYet bare = canvas(ReviewTopic.MESSAGES, 900, Locale.ENGLISH).nothing().orElseThrow();
    session.run(((Choice.Act) bare.next().getFirst()).operation().orElseThrow());
    assertEquals(List.of(house.getRoof().getId()), canvas(ReviewTopic.MESSAGES, 900, Locale.ENGLISH).rows());
    session.run(new SetFeature(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS, List.of()));
    assertEquals(1, canvas(ReviewTopic.QUESTIONS, 900, Locale.ENGLISH).nothing().orElseThrow().next().size());
  }
}
