package org.throughline.internal.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.internal.insight.text.PostText.Kind;
import org.throughline.internal.insight.text.PostText.Token;

/** Given messages with everything networks put into them, the words are found in their places. */
class PostTextTest {

  private static List<String> words(PostText text, Kind kind) {
    return text.tokens().stream().filter(token -> token.kind() == kind).map(Token::word).toList();
  }

  @Test
  void partsWordsFromWhatNetworksPutBetweenThem() {
    PostText text = PostText.of("@Balie_nl Bel <phone> of mail jan@post.nl: don’t WAIT! #Zorgpas https://a.nl/b?c=d. Dank je 😀 :)",
        Set.of(":)"));
    assertEquals(List.of("@balie_nl"), words(text, Kind.MENTION));
    assertEquals(List.of("<phone>", "jan@post.nl"), words(text, Kind.MASK));
    assertEquals(List.of("#zorgpas"), words(text, Kind.HASHTAG));
    assertEquals(List.of("https://a.nl/b?c=d"), words(text, Kind.LINK));
    assertEquals(List.of("😀"), words(text, Kind.EMOJI));
    assertEquals(List.of(":)"), words(text, Kind.FACE));
    assertEquals(List.of("bel", "of", "mail", "don't", "wait", "dank", "je"), words(text, Kind.WORD));
    assertEquals(List.of("wait"), text.words().stream().filter(Token::shouted).map(Token::word).toList());
  }

  @Test
  void knowsSentencesByTheirMarks() {
    PostText text = PostText.of("Versie 2.5 werkt niet. Waarom?! Geen idee ...\nGroet");
    assertEquals(List.of(".", "?!", "...", ""), text.sentences().stream().map(PostText.Sentence::marks).toList());
    assertEquals(3, text.words().getLast().sentence());
  }

  @Test
  void anyTextIsTakenApartInOrderAndInPlace() {
    long seed = 42;
    Random random = new Random(seed);
    String signs = "ab Zé@#<>&;:./?!…-_'’\n\t 1😀👍🏽\u200D\uFE0Fhttp://www.é(\uD83D)\"";
    for (int run = 0; run < 5000; run++) {
      StringBuilder drawn = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        drawn.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = drawn.toString();
      PostText post = PostText.of(text, Set.of(":)", ":("));
      int end = 0;
      for (Token token : post.tokens()) {
        String message = "seed " + seed + ", run " + run + ": " + text + " " + post.tokens();
        assertTrue(token.start() >= end && token.end() > token.start() && token.end() <= text.length(), message);
        assertTrue(token.sentence() >= 0 && token.sentence() < post.sentences().size(), message);
        end = token.end();
      }
      int from = 0;
      for (PostText.Sentence sentence : post.sentences()) {
        assertEquals(from, sentence.start(), "sentences leave nothing out: " + text);
        from = sentence.end();
      }
      assertEquals(text.length(), from);
    }
  }
}
