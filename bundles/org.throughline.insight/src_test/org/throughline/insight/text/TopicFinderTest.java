package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.insight.text.FoundTopic.Kind;
import org.throughline.model.ModelFactory;
import org.throughline.model.Topic;

/** Given what customers write, the topics are found, and what people decided about them stays. */
class TopicFinderTest {

  private final TopicFinder finder = new TopicFinder(50);

  private static List<Post> posts(String... texts) {
    List<Post> posts = new ArrayList<>();
    for (String text : texts) {
      posts.add(new Post("m" + posts.size(), Instant.EPOCH.plusSeconds(posts.size()), text, "nl"));
    }
    return posts;
  }

  private static final List<Post> FIRST = posts("Mijn zorgpas is kwijt", "Waar zijn de zorgpassen gebleven #zorg",
      "zorgpas nog niet ontvangen #zorg", "Eigen risico is te hoog @zekerhuis", "Het eigen risico verandert weer @zekerhuis",
      "Is mijn eigen risico al betaald? #zorg @zekerhuis", "De huisarts zegt dat het eigen risico geldt", "Premie omhoog",
      "Weer een hogere premie", "premie betaald");

  private static Optional<FoundTopic> named(Topics topics, String name) {
    return topics.topics().stream().filter(topic -> topic.name().equals(name)).findFirst();
  }

  @Test
  void findsWordsPhrasesTagsAndAccounts() {
    Topics topics = finder.find(FIRST, TopicDecisions.none());
    assertEquals(List.of("m0", "m1", "m2"), named(topics, "zorgpas").orElseThrow().posts(), "with its plural");
    FoundTopic risk = named(topics, "eigen risico").orElseThrow();
    assertEquals(Kind.PHRASE, risk.kind());
    assertEquals(4, risk.messages());
    assertTrue(risk.strength() > 10.83);
    assertFalse(named(topics, "eigen").isPresent(), "a word of a phrase only");
    assertEquals(Kind.HASHTAG, named(topics, "#zorg").orElseThrow().kind());
    assertEquals(3, named(topics, "@zekerhuis").orElseThrow().messages());
    assertEquals(10, topics.messages());
  }

  @Test
  void whatPeopleMergedAndNamedStaysWhenMoreIsImported() {
    TopicDecisions decided =
        TopicDecisions.none().merge("Kosten", List.of("premies", "Eigen risico")).rename("zorgpas", "De pas").hide("#zorg");
    Topics before = finder.find(FIRST, decided);
    assertEquals(7, named(before, "Kosten").orElseThrow().messages());
    assertTrue(named(before, "De pas").isPresent());
    assertFalse(named(before, "#zorg").isPresent());

    List<Post> more = new ArrayList<>(FIRST);
    more.add(new Post("new", Instant.EPOCH, "Alweer een premie betaald", "nl"));
    Topics after = finder.find(more, decided);
    assertEquals(8, named(after, "Kosten").orElseThrow().messages());
    assertTrue(named(after, "De pas").isPresent());
  }

  @Test
  void aTermIsInOneTopicOnlyAndARenamedTopicKeepsItsTerms() {
    TopicDecisions decided = TopicDecisions.none().merge("Kosten", List.of("premie", "eigen risico")).merge("Premie",
        List.of("premie")).rename("eigen risico", "Eigen bijdrage");
    Topics topics = finder.find(FIRST, decided);
    assertEquals(3, named(topics, "Premie").orElseThrow().messages());
    assertEquals(4, named(topics, "Eigen bijdrage").orElseThrow().messages());
    assertFalse(named(topics, "Kosten").isPresent());
  }

  @Test
  void topicsOfTheClientGatherTheirKeywords() {
    Topic costs = ModelFactory.eINSTANCE.createTopic();
    costs.setName("Kosten");
    costs.getKeywords().addAll(List.of("premie", "eigen risico"));
    FoundTopic found = named(finder.find(FIRST, TopicDecisions.of(List.of(costs))), "Kosten").orElseThrow();
    assertEquals(7, found.messages());
    assertEquals(costs.getId(), found.topicId());
  }

  @Test
  void linksTopicsThatComeTogether() {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = i % 3 == 0 ? "station, vertraging" : i % 3 == 1 ? "koffie, gebak" : "vertraging, koffie";
      posts.add(new Post("m" + i, Instant.EPOCH, text, "nl"));
    }
    List<TopicLink> links = finder.find(posts, TopicDecisions.none()).links();
    assertTrue(links.contains(new TopicLink("vertraging", "station", 20, links.getFirst().strength())), links::toString);
    assertTrue(links.stream().noneMatch(link -> (link.one() + link.other()).contains("station")
        && (link.one() + link.other()).contains("koffie")), "coffee never comes with a station");
  }

  @Test
  void noMessagesNoTopics() {
    assertEquals(new Topics(List.of(), List.of(), 0), finder.find(List.of(), TopicDecisions.none()));
  }
}
