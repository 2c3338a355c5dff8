package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.internal.insight.AnalysisEngine;

/** Given names that networks have for kinds of posts, the same kinds are meant whichever of them are expected. */
class PostKindsTest {

  private static final List<String> NAMES = List.of("photo", "foto's", "reel", "rulle", "story", "händelse", "carousel", "länk", "tweet",
      "direkt", "peiling", "document", "boost", "svar", "", "something new", "it's \"new\"");

  @Test
  void sayWhatNamesMean() throws SQLException {
    assertEquals(List.of("photo", "photo", "short", "short", "story", "story", "carousel", "link", "text", "live", "poll", "document",
        "repost", "reply", "null", "other", "other"), meant(List.of()));
  }

  @Test
  void whatIsExpectedChangesNothing() throws SQLException {
    List<String> expected = meant(List.of());
    for (List<String> usual : List.of(NAMES, NAMES.reversed(), List.of("", "something new"), List.of("video", "foto's"))) {
      assertEquals(expected, meant(usual), usual.toString());
    }
  }

  private static List<String> meant(List<String> usual) throws SQLException {
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(), null)) {
      return new Answers(engine).texts("SELECT " + new PostKinds(usual).of("name") + " FROM (VALUES " + NAMES.stream()
          .map(each -> "(" + AnalysisEngine.text(each) + ")").collect(Collectors.joining(", ")) + ") AS names(name)");
    }
  }
}
