package org.throughline.dna.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.SetFeature;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.dna.mission.MissionCheck;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.dna.ContentPolicy;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.ControlLevel;
import org.throughline.model.dna.ControlledContent;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.MessageHouse;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.kit.Mark;
import org.throughline.testkit.SceneContract;

/** The words of the sample client, looked through: what has no proof, what is answered differently, what does not fit. */
class ReviewCanvasTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** A picture of one dot. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

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
    return canvas(topic, width, language, Photos.none(), Remarks.none());
  }

  private ReviewCanvas canvas(ReviewTopic topic, double width, Locale language, Photos photos, Remarks remarks) {
    return new ReviewCanvas(session.client(), Gallery.chapter(session), DAY,
        Gallery.request(width, language, Map.of(ReviewCanvas.TOPIC, topic.name())), photos, remarks);
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
  void thePolicyAndTheEvidenceLogLookAsTheyDid() {
    Gallery.compare("policy", canvas(ReviewTopic.POLICY, 1100, Locale.of("nl")).scene());
    ImageFile dot = ImageFile.of(Base64.getDecoder().decode(DOT)).orElseThrow();
    Remarks found = id -> id.equals(waiting().getId())
        ? Optional.of(new Remark(Mark.ERROR, "Niemand heeft geantwoord")) : Optional.empty();
    Gallery.compare("evidence", canvas(ReviewTopic.EVIDENCE, 1100, Locale.of("nl"), photo -> Optional.of(dot), found).scene());
    SceneContract.hold("evidence with a photo", 1100,
        at -> canvas(ReviewTopic.EVIDENCE, at, Locale.ENGLISH, photo -> Optional.of(dot), found).scene());
    SceneContract.hold("a policy with a finding", 1100, at -> canvas(ReviewTopic.POLICY, at, Locale.ENGLISH, Photos.none(),
        id -> Optional.of(new Remark(Mark.WARNING, "Not looked at for a year"))).scene());
  }

  private Evidence waiting() {
    return EvidenceCheck.all(session.client(), DAY).getFirst().evidence();
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

  @Test
  void eachAnswerOfAChannelStandsInALineOfItsOwn() {
    KeyQuestionCheck other = KeyQuestionCheck.all(session.client(), DAY).stream()
        .filter(each -> each.deviations().size() > 1).findFirst().orElseThrow();
    Scene scene = canvas(ReviewTopic.QUESTIONS, 1100, Locale.ENGLISH).scene();
    List<Shape.Text> begun = scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
        .filter(each -> each.tag().element().filter(other.question().getId()::equals).isPresent())
        .filter(each -> other.deviations().stream()
            .anyMatch(answer -> each.text().startsWith(answer.answer().getChannel().getName() + ":"))).toList();
    assertEquals(other.deviations().size(), begun.size());
    assertEquals(1, begun.stream().map(Shape.Text::x).distinct().count());
    assertFalse(table(ReviewTopic.QUESTIONS).toString().contains(".;"));
  }

  @Test
  void theControlOfAKindOfContentIsMovedAlongItsRowByPointerAndKeys() {
    ReviewCanvas canvas = canvas(ReviewTopic.POLICY, 1100, Locale.ENGLISH);
    ContentPolicyRule free = rule(ControlledContent.SERVICE_REPLY);
    assertEquals(ControlLevel.FREE, free.getLevel());
    assertEquals(free.getId(), canvas.rows().getFirst(), "what is free comes first");
    assertTrue(canvas.isMovable(free.getId()));
    assertInstanceOf(Drop.Nothing.class, canvas.step(List.of(free.getId()), Direction.LEFT));
    assertInstanceOf(Drop.Nothing.class, canvas.drop(new Move(List.of(free.getId()), 400, 100, 4, 0)));
    Drop.Allowed far = assertInstanceOf(Drop.Allowed.class, canvas.drop(new Move(List.of(free.getId()), 400, 100, 240, 0)));
    assertEquals("“" + free.getName() + "”: Approval", far.words());
    session.run(far.operation());
    assertEquals(ControlLevel.APPROVAL, free.getLevel());
    session.history().undo();
    session.run(assertInstanceOf(Drop.Allowed.class, canvas.step(List.of(free.getId()), Direction.RIGHT)).operation());
    assertEquals(ControlLevel.GUIDED, free.getLevel());
  }

  private ContentPolicyRule rule(ControlledContent kind) {
    return session.index().all(ContentPolicyRule.class).stream().filter(each -> each.getContent() == kind).findFirst().orElseThrow();
  }

  @Test
  void aKindOfContentThatIsNotSetApartYetIsAddedToItsPolicy() {
    ReviewCanvas canvas = canvas(ReviewTopic.POLICY, 1100, Locale.ENGLISH);
    ContentPolicy policy = (ContentPolicy) rule(ControlledContent.PRESS).eContainer();
    Choice.Group kinds = canvas.choices(List.of(policy.getId())).stream().filter(Choice.Group.class::isInstance)
        .map(Choice.Group.class::cast).filter(each -> each.label().in(Locale.ENGLISH).equals("Add a kind of content"))
        .findFirst().orElseThrow();
    int before = policy.getRules().size();
    assertEquals(ControlledContent.values().length, kinds.choices().size() + policy.getRules().stream()
        .map(ContentPolicyRule::getContent).distinct().count());
    session.run(((Choice.Act) kinds.choices().getFirst()).operation().orElseThrow());
    assertEquals(before + 1, policy.getRules().size());
    session.run(canvas.text(policy.getId()).orElseThrow().operation().apply("Beleid 2027"));
    assertEquals("Beleid 2027", policy.getName());
  }

  @Test
  void whatDoesNotFitIsMarkedUntilItIsAnswered() {
    Evidence evidence = waiting();
    ReviewCanvas canvas = canvas(ReviewTopic.EVIDENCE, 1100, Locale.ENGLISH);
    assertEquals(evidence.getId(), canvas.rows().getFirst(), "what waits for an answer comes first");
    assertEquals("Does not fit, not answered yet", canvas.scene().table().rows().getFirst().getFirst());
    Choice.Group states = canvas.choices(List.of(evidence.getId())).stream().filter(Choice.Group.class::isInstance)
        .map(Choice.Group.class::cast).filter(each -> each.label().in(Locale.ENGLISH).equals("What was done"))
        .findFirst().orElseThrow();
    Choice.Act corrected = states.choices().stream().map(Choice.Act.class::cast)
        .filter(each -> each.label().in(Locale.ENGLISH).equals("Put right")).findFirst().orElseThrow();
    session.run(corrected.operation().orElseThrow());
    assertEquals(EvidenceCheck.State.ANSWERED, EvidenceCheck.all(session.client(), DAY).stream()
        .filter(each -> each.evidence() == evidence).findFirst().orElseThrow().state());
    session.history().undo();
    assertTrue(EvidenceCheck.isOpen(evidence));
  }

  @Test
  void fromNothingToTheFirstPolicyAndTheFirstObservationEachStepIsOffered() {
    DnaChapter chapter = Gallery.chapter(session);
    session.run(new SetFeature(chapter, DnaPackage.Literals.DNA_CHAPTER__POLICIES, List.of()));
    session.run(new SetFeature(chapter, DnaPackage.Literals.DNA_CHAPTER__EVIDENCE, List.of()));
    for (int step = 0; step < 2; step++) {
      session.run(canvas(ReviewTopic.POLICY, 900, Locale.ENGLISH).nothing().orElseThrow().next().getFirst().operation().orElseThrow());
    }
    assertEquals(List.of(ControlledContent.SERVICE_REPLY), chapter.getPolicies().getFirst().getRules().stream()
        .map(ContentPolicyRule::getContent).toList());
    assertEquals(Optional.empty(), canvas(ReviewTopic.POLICY, 900, Locale.ENGLISH).nothing());
    List<Choice.Act> next = canvas(ReviewTopic.EVIDENCE, 900, Locale.ENGLISH).nothing().orElseThrow().next();
    next.forEach(each -> session.run(each.operation().orElseThrow()));
    assertEquals(List.of(EvidenceFit.DOES_NOT_FIT, EvidenceFit.FITS), chapter.getEvidence().stream().map(Evidence::getFit).toList());
    assertNotNull(chapter.getEvidence().getFirst().getObservedAt());
  }

  @Test
  void whereNoContentIsPlannedAnIdeaIsWrittenDown() {
    List.copyOf(session.index().all(ContentItem.class)).forEach(each -> session.run(new DeleteElement(each)));
    NothingYet none = canvas(ReviewTopic.CONTENT, 900, Locale.ENGLISH).nothing().orElseThrow();
    session.run(none.next().getFirst().operation().orElseThrow());
    assertEquals(1, session.index().all(ContentItem.class).size());
  }
}
