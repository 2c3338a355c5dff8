package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.ReplaceTexts;
import org.throughline.core.SetFeature;
import org.throughline.core.TextFinder;
import org.throughline.core.TextFindings;
import org.throughline.core.TextHit;
import org.throughline.core.TextQuery;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Topic;
import org.throughline.model.Translation;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** Words are found in all texts of a client and replaced as one step, or not at all where that would do harm. */
class TextsTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private static TextFindings find(ClientSession session, TextQuery query, String replacement) {
    return TextFinder.USUAL.find(session.client(), query, replacement, () -> {
    });
  }

  private ClientSession about(String summary) {
    ClientSession session = temporary.empty();
    session.run(new SetFeature(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__SUMMARY, summary));
    return session;
  }

  private static Organisation organisation(ClientSession session) {
    return session.client().getOrganisation();
  }

  // ---- finding

  @Test
  void wordsAreFoundHoweverTheyAreWrittenUnlessCapitalsMatter() {
    ClientSession session = about("Belofte, belofte en BELOFTES");
    assertEquals(3, find(session, TextQuery.words("belofte"), "").hits().size());
    assertEquals(1, find(session, new TextQuery("Belofte", false, true, false, null), "").hits().size());
    assertEquals(2, find(session, new TextQuery("belofte", false, false, true, null), "").hits().size());
  }

  @Test
  void aWordEndsWhereNoLetterFollowsInAnyLanguage() {
    ClientSession session = about("löfte löften två löfte2 (löfte)");
    assertEquals(2, find(session, new TextQuery("löfte", false, false, true, null), "").hits().size());
  }

  @Test
  void aHitKnowsWhatStandsAroundIt() {
    ClientSession session = about("Wie belt\nkrijgt een mens aan de lijn.");
    TextHit hit = find(session, TextQuery.words("krijgt"), "spreekt").hits().getFirst();
    assertEquals("krijgt", hit.found());
    assertEquals("…elt ", hit.before(4));
    assertEquals(" een…", hit.after(4));
    assertEquals("In short of “Zekerhuis”", hit.place().label().in(Locale.ENGLISH));
  }

  @Test
  void translationsAreFoundInTheirLanguage() {
    ClientSession session = about("De klok");
    Translation swedish = ModelFactory.eINSTANCE.createTranslation();
    swedish.setLanguage(Locale.of("sv"));
    swedish.setFeature("summary");
    swedish.setText("Klockan, de klok");
    swedish.setSourceHash("0".repeat(64));
    session.run(new AddElement(organisation(session), ModelPackage.Literals.ELEMENT__TRANSLATIONS, swedish));
    assertEquals(2, find(session, TextQuery.words("klok"), "").hits().size());
    TextFindings inSwedish = find(session, new TextQuery("klok", false, false, false, Locale.of("sv")), "");
    assertEquals(List.of(swedish), inSwedish.hits().stream().map(hit -> hit.place().owner()).toList());
    assertEquals(List.of(organisation(session)), find(session,
        new TextQuery("klok", false, false, false, Locale.of("nl")), "").hits().stream()
        .map(hit -> hit.place().owner()).toList());
    assertEquals(List.of(), find(session, TextQuery.words("summary"), "").hits(), "what only the program reads");
  }

  @Test
  void thereMayBeMoreThanIsAskedFor() {
    ClientSession session = about("a".repeat(50));
    TextFindings some = new TextFinder(20, Duration.ofSeconds(1)).find(session.client(), TextQuery.words("a"), "",
        () -> {
        });
    assertEquals(20, some.hits().size());
    assertFalse(some.complete());
  }

  @Test
  void aBrokenExpressionIsRefusedWithItsPlace() {
    ClientSession session = about("x");
    ClientException refused = assertThrows(ClientException.class,
        () -> find(session, new TextQuery("(a", true, false, true, null), ""));
    assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
    assertTrue(refused.getMessage().contains("(a"), refused.getMessage());
    assertThrows(ClientException.class, () -> find(session, new TextQuery("x", true, false, false, null), "$7"));
  }

  @Test
  void anExpressionThatExplodesIsGivenUp() {
    ClientSession session = about("a".repeat(5000) + "!");
    for (String bomb : List.of("(a+)+$", "(a|aa)+b", "(.*a){25}b", "((a|b)*)*c")) {
      ClientException refused = assertTimeoutPreemptively(Duration.ofSeconds(20),
          () -> assertThrows(ClientException.class, () -> new TextFinder(10, Duration.ofMillis(200))
              .find(session.client(), new TextQuery(bomb, true, false, false, null), "", () -> {
              }), bomb));
      assertTrue(refused.getMessage().contains("takes too long"), refused.getMessage());
    }
  }

  @Test
  void aLongTextIsNoReasonToGiveUp() {
    ClientSession session = about("Antwoord binnen het uur. ".repeat(200_000));
    assertEquals(10_000, find(session, TextQuery.words("uur"), "").hits().size());
  }

  // ---- replacing

  @Test
  void groupsOfAnExpressionCanBeUsed() {
    ClientSession session = about("60 min, 90 min");
    TextFindings found = find(session, new TextQuery("(\\d+) min", true, false, false, null), "$1 minuten");
    session.run(new ReplaceTexts(found.hits()));
    assertEquals("60 minuten, 90 minuten", organisation(session).getSummary());
    session.history().undo();
    assertEquals("60 min, 90 min", organisation(session).getSummary());
  }

  @Test
  void withoutAnExpressionADollarIsADollar() {
    ClientSession session = about("prijs");
    session.run(new ReplaceTexts(find(session, TextQuery.words("prijs"), "$1\\").hits()));
    assertEquals("$1\\", organisation(session).getSummary());
  }

  @Test
  void onlyChosenPlacesAreReplaced() {
    ClientSession session = about("een twee een");
    List<TextHit> hits = find(session, TextQuery.words("een"), "één").hits();
    session.run(new ReplaceTexts(List.of(hits.getLast())));
    assertEquals("een twee één", organisation(session).getSummary());
  }

  @Test
  void aNameCannotBecomeEmpty() {
    ClientSession session = about("");
    List<TextHit> hits = find(session, TextQuery.words("Zekerhuis"), " ").hits();
    assertFalse(hits.isEmpty());
    assertTrue(ReplaceTexts.outcomes(hits).stream().allMatch(each -> ReplaceTexts.refusal(each).isPresent()));
    assertEquals(ClientException.Kind.REFUSED,
        assertThrows(ClientException.class, () -> session.run(new ReplaceTexts(hits))).kind());
  }

  @Test
  void aTextThatMayBeEmptyIsClearedThen() {
    ClientSession session = about("weg");
    session.run(new ReplaceTexts(find(session, TextQuery.words("weg"), "").hits()));
    assertFalse(organisation(session).eIsSet(ModelPackage.Literals.ORGANISATION__SUMMARY));
  }

  @Test
  void aListDoesNotGetTheSameWordTwice() {
    ClientSession session = temporary.empty();
    session.run(AddElement.of(organisation(session), ModelPackage.Literals.ORGANISATION__TOPICS,
        ModelPackage.Literals.TOPIC, "Storm"));
    Topic topic = organisation(session).getTopics().getFirst();
    session.run(new SetFeature(topic, ModelPackage.Literals.TOPIC__KEYWORDS, List.of("dak", "pan")));
    List<TextHit> hits = find(session, TextQuery.words("pan"), "dak").hits();
    assertTrue(ReplaceTexts.refusal(ReplaceTexts.outcomes(hits).getFirst()).isPresent());
    session.run(new ReplaceTexts(find(session, TextQuery.words("pan"), "dakpan").hits()));
    assertEquals(List.of("dak", "dakpan"), topic.getKeywords());
  }

  @Test
  void whatChangedMeanwhileIsNotReplaced() {
    ClientSession session = about("een");
    List<TextHit> hits = find(session, TextQuery.words("een"), "twee").hits();
    session.run(new SetFeature(organisation(session), ModelPackage.Literals.ORGANISATION__SUMMARY, "drie"));
    assertThrows(ClientException.class, () -> session.run(new ReplaceTexts(hits)));
    assertEquals("drie", organisation(session).getSummary());
  }

  @Test
  void recordedWordsAreFoundAndStay() {
    ClientSession session = temporary.full(12);
    List<TextHit> fixed = find(session, new TextQuery("\\w+", true, false, false, null), "x").hits().stream()
        .filter(hit -> hit.place().fixed().isPresent()).toList();
    assertTrue(fixed.stream().anyMatch(hit -> hit.place().owner().eClass().getName().equals("LogEntry")));
    assertThrows(ClientException.class, () -> session.run(new ReplaceTexts(fixed.subList(0, 1))));
  }

  @Nested
  class Replacing extends OperationContractTest<ReplaceTexts> {

    @Override
    protected ReplaceTexts operation(ClientSession session) {
      return new ReplaceTexts(find(session, TextQuery.words("e"), "oe").hits().stream()
          .filter(hit -> hit.place().fixed().isEmpty()).toList());
    }
  }

  // ---- properties

  /** A second, simple-minded way to replace: text by text with {@code String.replace}. */
  private record Plainly(String from, String to) implements Operation {

    @Override
    public Message label() {
      return Message.of(TextsTest.class, "plainly");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void apply(Edit edit) {
      for (EObject object : ModelBuilder.tree(edit.client())) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
          Object value = object.eGet(attribute);
          if (value instanceof String text && text.contains(from) && isWords(object, attribute)) {
            object.eSet(attribute, text.replace(from, to));
          } else if (value instanceof List<?> all && isWords(object, attribute)) {
            for (int i = 0; i < all.size(); i++) {
              if (all.get(i) instanceof String text && text.contains(from)) {
                ((List<Object>) all).set(i, text.replace(from, to));
              }
            }
          }
        }
      }
    }

    private static boolean isWords(EObject object, EAttribute attribute) {
      return !attribute.isID() && attribute.getEAttributeType().getInstanceClass() == String.class
          && (object instanceof Person || object instanceof Organisation || object instanceof Topic);
    }
  }

  @Test
  void replacingIsWhatReplacingTextByTextWouldGive() {
    for (int seed = 1; seed <= 30; seed++) {
      Random random = new Random(seed);
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(1).depth(2));
      String from = List.of("e", "er", "spring", " ", "ö", "💬", "se").get(random.nextInt(7));
      String to = List.of("ee", "-", "SPRING", "💬💬", "x y").get(random.nextInt(5));
      ClientSnapshot before = ClientSnapshot.of(session.client());
      List<TextHit> hits = find(session, new TextQuery(from, false, true, false, null), to).hits().stream()
          .filter(hit -> Plainly.isWords(hit.place().owner(), hit.place().attribute())).toList();
      session.run(new ReplaceTexts(hits));
      String replaced = ClientSnapshot.of(session.client()).text();
      if (!hits.isEmpty()) {
        session.history().undo();
      }
      assertEquals(before.text(), ClientSnapshot.of(session.client()).text(), "seed " + seed + ", undone");
      session.run(new Plainly(from, to));
      assertEquals(ClientSnapshot.of(session.client()).text(), replaced, "seed " + seed + " " + from + " " + to);
      session.close();
    }
  }

  @Test
  void everyHitIsWhereItSaysAndNoneOverlap() {
    for (int seed = 1; seed <= 20; seed++) {
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(2).depth(3));
      List<TextHit> last = new ArrayList<>();
      for (TextHit hit : find(session, new TextQuery("s\\w*|.i", true, false, false, null), "").hits()) {
        assertEquals(hit.text(), hit.place().text(), "seed " + seed);
        assertTrue(hit.found().toLowerCase(Locale.ROOT).matches("s\\w*|.i"), "seed " + seed + ": " + hit.found());
        if (!last.isEmpty() && last.getFirst().place().equals(hit.place())) {
          assertTrue(last.getFirst().end() <= hit.start(), "seed " + seed);
        }
        last.clear();
        last.add(hit);
      }
      session.close();
    }
  }

  @Test
  void idsAreNeverTexts() {
    ClientSession session = temporary.empty();
    assertEquals(List.of(), find(session, TextQuery.words(String.valueOf(session.client().getId())), "").hits());
    assertEquals(26, Ids.fresh().length());
  }
}
