package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given what customers write, their questions are found and brought together. */
class QuestionsTest {

  private final QuestionDetector detector = new QuestionDetector();
  private final QuestionGrouper grouper = new QuestionGrouper(detector);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl|true|Wanneer is de balie open?
      nl|true|hoe kan ik mijn zorgpas opnieuw aanvragen
      nl|true|Weet iemand of dit vergoed wordt
      nl|true|Ik vraag me af of mijn polis al is ingegaan
      nl|false|Help mij alsjeblieft
      nl|false|Ik wacht al drie weken op antwoord
      nl|false|Hoe durven jullie dit te vragen?
      sv|true|Hur länge måste jag vänta?
      sv|true|undrar om ni har öppet på lördag
      sv|true|Kan ni ringa mig
      sv|false|Jag väntar fortfarande på svar
      sv|false|Menar ni allvar?
      en|true|How do I reset my password?
      en|true|any idea when this will be fixed
      en|true|I was wondering if you ship to Sweden
      en|true|Please advise
      en|false|Please fix this
      en|false|I need help with my account
      en|false|See https://example.org/?q=how
      de|true|Wann kommt mein Paket?
      fr|true|Pouvez-vous me rappeler ?
      """)
  void tellsQuestions(String language, boolean asks, String text) {
    assertEquals(asks, detector.read(text, language).asks(), text);
  }

  @Test
  void elsewhereAMarkBehindWordsDecides() {
    assertTrue(detector.read("Czy to działa?", DetectedLanguage.UNKNOWN).asks());
    assertFalse(detector.read("To działa.", DetectedLanguage.UNKNOWN).asks());
    assertFalse(detector.read("@iemand ???", DetectedLanguage.UNKNOWN).asks(), "marks alone ask nothing");
  }

  @Test
  void pointsAtTheSentenceThatAsks() {
    String text = "Ik ben verhuisd. Hoe geef ik dat door? Alvast bedankt.";
    Question question = detector.read(text, "nl");
    assertEquals(1, question.sentences().size());
    Question.Place place = question.sentences().getFirst();
    assertEquals("Hoe geef ik dat door?", text.substring(place.start(), place.end()));
  }

  private static List<Post> questions() {
    List<String> texts = List.of("Hoe vraag ik een nieuwe zorgpas aan?", "@balie hoe kan ik een zorgpas aanvragen?",
        "Waar vraag ik mijn zorgpas aan? https://x.nl/1", "Wanneer is de balie in Zwolle open?", "Is de balie in Zwolle zaterdag open?",
        "Tot hoe laat is de balie open in Zwolle?", "Wordt fysiotherapie vergoed?", "Ik wacht al weken.", "Prima geholpen, dank!");
    List<Post> posts = new ArrayList<>();
    for (String text : texts) {
      posts.add(new Post("m" + posts.size(), Instant.EPOCH.plusSeconds(posts.size()), text, "nl"));
    }
    return posts;
  }

  @Test
  void bringsAlikeQuestionsTogetherAndLinksThemToWhatTheClientKnows() {
    List<QuestionGroup> groups = grouper.group(questions(), List.of(new KnownQuestion("kq-pas", "Hoe vraag ik een zorgpas aan?"),
        new KnownQuestion("kq-premie", "Wanneer verandert mijn premie?")));
    assertEquals(3, groups.size(), groups::toString);
    QuestionGroup pass = groups.stream().filter(group -> group.posts().contains("m0")).findFirst().orElseThrow();
    assertEquals(new TreeSet<>(List.of("m0", "m1", "m2")), new TreeSet<>(pass.posts()));
    assertNotNull(pass.match());
    assertEquals("kq-pas", pass.match().questionId());
    QuestionGroup desk = groups.stream().filter(group -> group.posts().contains("m3")).findFirst().orElseThrow();
    assertEquals(new TreeSet<>(List.of("m3", "m4", "m5")), new TreeSet<>(desk.posts()));
    assertNull(desk.match(), "the client knows no question about the desk");
    assertTrue(pass.label().contains("zorgpas") && !pass.label().contains("@") && !pass.label().contains("http"), pass.label());
  }

  @Test
  void theOrderOfTheMessagesDoesNotMatter() {
    long seed = 5;
    Random random = new Random(seed);
    List<QuestionGroup> groups = grouper.group(questions(), List.of());
    for (int run = 0; run < 20; run++) {
      List<Post> shuffled = new ArrayList<>(questions());
      Collections.shuffle(shuffled, random);
      assertEquals(groups, grouper.group(shuffled, List.of()), "seed " + seed);
    }
  }

  @Test
  void everyQuestionIsInExactlyOneGroup() {
    long seed = 77;
    Random random = new Random(seed);
    String[] words = {"pas", "balie", "premie", "vergoeding", "polis", "nota", "open", "adres", "rekening", "kosten", "arts"};
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      posts.add(new Post("p" + i, Instant.EPOCH, "Hoe werkt " + words[random.nextInt(words.length)] + " met "
          + words[random.nextInt(words.length)] + " en " + words[random.nextInt(words.length)] + "?", "nl"));
    }
    List<String> grouped = new ArrayList<>();
    grouper.group(posts, List.of()).forEach(group -> grouped.addAll(group.posts()));
    assertEquals(posts.stream().map(Post::id).sorted().toList(), grouped.stream().sorted().toList(), "seed " + seed);
  }
}
