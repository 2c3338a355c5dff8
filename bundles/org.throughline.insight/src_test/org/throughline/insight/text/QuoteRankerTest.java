package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.core.Message;

/** Given many messages, those worth showing to an agency come first, with the reasons. */
class QuoteRankerTest {

  private final QuoteRanker ranker =
      new QuoteRanker(new SentimentReader(SentimentCorrections.none()), new QuestionDetector());

  private static List<Post> posts(String... texts) {
    List<Post> posts = new ArrayList<>();
    for (String text : texts) {
      posts.add(new Post("m" + posts.size(), Instant.EPOCH.plusSeconds(posts.size()), text, "nl"));
    }
    return posts;
  }

  private List<RankedQuote> rank(int most, String... texts) {
    List<Post> posts = posts(texts);
    return ranker.rank(posts, new TopicFinder(20).find(posts, TopicDecisions.none()), most);
  }

  private static final String GOOD =
      "@balie Ik wacht al 3 weken op mijn zorgpas en niemand kan me vertellen wanneer hij komt. Schandalig!";

  @Test
  void aStoryComesBeforeNoise() {
    List<RankedQuote> quotes = rank(3, "@balie zorgpas kwijt", GOOD, "#zorg #pas zorgpas https://a.b @x @y @z actie nu #win",
        "mail mij op <email> over de zorgpas graag vandaag nog of bel <phone> voor overleg.");
    assertEquals("m1", quotes.getFirst().post().id());
    assertTrue(quotes.getFirst().quote().startsWith("Ik wacht"), quotes.getFirst().quote());
    assertTrue(quotes.getFirst().reasons().stream().anyMatch(reason -> reason.criterion() == QuoteCriterion.FEELING));
  }

  @Test
  void thePointsAreTheSumOfTheReasons() {
    for (RankedQuote quote : rank(10, GOOD, "Waar is de balie in Zwolle?", "OMG DIT IS ECHT HEEL ERG SLECHT!!!!")) {
      assertEquals(quote.points(), quote.reasons().stream().mapToDouble(RankedQuote.Reason::points).sum(), 1e-9);
    }
  }

  @Test
  void doesNotSayTheSameTwice() {
    List<RankedQuote> quotes = rank(10, GOOD, GOOD.replace("3", "4"), "Wat een vriendelijke medewerker aan de balie in Zwolle vandaag.");
    assertEquals(2, quotes.size());
  }

  @Test
  void everyReasonHasWordsInThreeLanguages() {
    for (QuoteCriterion criterion : QuoteCriterion.values()) {
      Message label = criterion.label();
      for (String language : List.of("en", "nl", "sv")) {
        assertFalse(label.in(Locale.forLanguageTag(language)).contains("quote."), criterion + " " + language);
      }
    }
  }
}
