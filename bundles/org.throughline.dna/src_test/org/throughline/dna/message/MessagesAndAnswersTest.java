package org.throughline.dna.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.dna.message.AnswerComparison.Verdict;
import org.throughline.dna.message.KeyQuestionCheck.State;
import org.throughline.dna.message.MessageProof.Gap;
import org.throughline.model.AnswerInUse;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelFactory;
import org.throughline.model.Translation;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.MessagePlace;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** Which messages stand on proof, and which channels say something else than was agreed. */
class MessagesAndAnswersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir
  private Path folder;

  private ClientSession sample() {
    Clients clients = new Clients(PackageModule.product(), InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")),
        new DurableWriter());
    return new SampleClient(clients, new DurableWriter(), Optional.empty()).create(folder.resolve("sample"));
  }

  private static Map<String, Optional<Gap>> gaps(List<MessageProof> all) {
    return all.stream().collect(Collectors.toMap(each -> each.message().getName(), MessageProof::gap));
  }

  @Test
  void theInsurersThirdPillarStandsOnNothing() {
    try (ClientSession session = sample()) {
      List<MessageProof> all = MessageProof.all(session.client(), DAY);
      assertEquals(Map.of("Antwoord als je het vraagt", Optional.empty(), "We nemen op", Optional.empty(), "Ook na zessen",
          Optional.of(Gap.NONE), "Eerst dit doen", Optional.empty(), "Eén eerlijk antwoord", Optional.of(Gap.NONE)), gaps(all));
      assertEquals("Antwoord als je het vraagt", all.getFirst().message().getName());
      assertEquals(1, all.getFirst().refuted().size(), "the quality mark of the foundation was refuted");
      assertEquals(Optional.of(Gap.EXPIRED),
          gaps(MessageProof.all(session.client(), LocalDate.of(2027, 2, 1))).get("We nemen op"), "its proof ends in January");
      assertEquals(List.of(), MessageProof.all(session.client(), LocalDate.of(2027, 4, 1)), "the house ends in March");
    }
  }

  @ParameterizedTest
  @CsvSource({"CHECKED, 2026-11-22, ", "CHECKED, 2026-11-21, EXPIRED", "UNCHECKED, , UNCHECKED", "WANTED, , WANTED",
      "REFUTED, , REFUTED"})
  void proofCountsWhenItWasCheckedAndHasNotExpired(ProofState state, LocalDate until, Gap gap) {
    MessageHouse house = DnaFactory.eINSTANCE.createMessageHouse();
    Message pillar = message("pillar", MessagePlace.PILLAR);
    Proof proof = DnaFactory.eINSTANCE.createProof();
    proof.setState(state);
    proof.setValidUntil(until);
    pillar.getProofs().add(proof);
    house.getPillars().add(pillar);
    house.setRoof(message("roof", MessagePlace.ROOF));
    List<MessageProof> all = MessageProof.all(house, DAY);
    assertEquals(Optional.ofNullable(gap), gaps(all).get("pillar"));
    assertEquals(gap == null ? Optional.empty() : Optional.of(Gap.NONE), gaps(all).get("roof"),
        "the roof is carried by a pillar that has proof");
  }

  private static Message message(String name, MessagePlace place) {
    Message message = DnaFactory.eINSTANCE.createMessage();
    message.setName(name);
    message.setPlace(place);
    return message;
  }

  @Test
  void websiteAndTelephoneAnswerDifferentlyWhenMoneyComes() {
    try (ClientSession session = sample()) {
      Map<String, KeyQuestionCheck> checks = KeyQuestionCheck.all(session.client(), DAY).stream()
          .collect(Collectors.toMap(each -> each.question().getName(), each -> each));
      KeyQuestionCheck money = checks.get("Wanneer krijg ik mijn geld?");
      assertEquals(List.of(Verdict.DEVIATES, Verdict.DEVIATES, Verdict.OTHER_FORM),
          money.comparisons().stream().map(AnswerComparison::verdict).toList());
      assertEquals(List.of("5"), money.comparisons().getFirst().otherFigures(), "five working days is the old term");
      assertEquals(2, money.deviations().size());
      AnswerComparison shorter = checks.get("Ben ik gedekt?").comparisons().getFirst();
      assertEquals(Verdict.OTHER_FORM, shorter.verdict(), "a shorter answer that says nothing else");
      assertEquals(List.of("500"), shorter.missingFigures());
      assertTrue(checks.values().stream().allMatch(each -> each.state() == State.APPROVED || each.comparisons().isEmpty()
          || each.state() == State.EXPIRED));
    }
  }

  private static KeyQuestion question(String answer, String used) {
    KeyQuestion question = ModelFactory.eINSTANCE.createKeyQuestion();
    question.setAnswer(answer);
    question.setState(AnswerState.APPROVED);
    AnswerInUse found = ModelFactory.eINSTANCE.createAnswerInUse();
    found.setText(used);
    question.getAnswersInUse().add(found);
    return question;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "**Binnen 2 werkdagen** na [ons besluit](https://x.example/a-1).|binnen twee werkdagen na ons besluit!|SAME",
      "Within 1,500 days.|within 1.500 days|SAME", "It costs 2.5 euros.|It costs 2,5 euros|SAME",
      "Within two days of our decision.|Within 3 days of our decision.|DEVIATES",
      "Within two days of our decision.|We decide later.|DEVIATES", "Within two days of our decision.|Within two days.|OTHER_FORM"})
  void formMayDifferAndContentMayNot(String answer, String used, Verdict verdict) {
    assertEquals(verdict, KeyQuestionCheck.of(question(answer, used), DAY).comparisons().getFirst().verdict());
  }

  @Test
  void anAnswerInAnotherLanguageIsHeldAgainstItsTranslation() {
    KeyQuestion question = question("Binnen twee werkdagen na ons besluit.", "Within two working days of our decision.");
    assertFalse(KeyQuestionCheck.of(question, DAY).deviations().isEmpty());
    Translation english = ModelFactory.eINSTANCE.createTranslation();
    english.setLanguage(Locale.ENGLISH);
    english.setFeature("answer");
    english.setText("Within two working days of our decision.");
    question.getTranslations().add(english);
    assertEquals(Verdict.SAME, KeyQuestionCheck.of(question, DAY).comparisons().getFirst().verdict());
  }

  @Test
  void onlyAnApprovedAnswerIsHeldAgainstChannels() {
    KeyQuestion question = question("Ja.", "Nee.");
    assertEquals(State.APPROVED, KeyQuestionCheck.of(question, DAY).state());
    question.setValidUntil(LocalDate.of(2026, 11, 21));
    assertEquals(State.EXPIRED, KeyQuestionCheck.of(question, DAY).state());
    question.setState(AnswerState.IN_REVIEW);
    assertEquals(State.NOT_APPROVED, KeyQuestionCheck.of(question, DAY).state());
    assertEquals(List.of(), KeyQuestionCheck.of(question, DAY).comparisons());
    question.setState(AnswerState.WITHDRAWN);
    assertEquals(State.WITHDRAWN, KeyQuestionCheck.of(question, DAY).state());
    question.setAnswer(" ");
    assertEquals(State.NO_ANSWER, KeyQuestionCheck.of(question, DAY).state());
    for (State state : State.values()) {
      for (String language : List.of("en", "nl", "sv")) {
        assertFalse(state.in(Locale.of(language)).contains("answer."), state + " in " + language);
      }
    }
  }
}
