package org.throughline.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page is there in every language, and every link leads to a page that is there. */
class UserGuideTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
  private static final Path CONTENT = Path.of("content");

  private final UserGuide guide = new UserGuide();

  @Test
  void everyPageExistsInThreeLanguagesAndIsInTheContents() throws Exception {
    for (String language : List.of("en", "nl", "sv")) {
      try (Stream<Path> files = Files.list(CONTENT.resolve(language))) {
        assertEquals(new TreeSet<>(guide.pages()),
            new TreeSet<>(files.map(file -> file.getFileName().toString().replace(".md", "")).toList()), language);
      }
      for (String page : guide.pages()) {
        String text = Files.readString(CONTENT.resolve(language).resolve(page + ".md"));
        assertTrue(text.startsWith("# ") && text.length() > 250, language + " " + page);
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    List<String> lost = new ArrayList<>();
    for (String language : List.of("en", "nl", "sv")) {
      for (String page : guide.pages()) {
        Matcher link = LINK.matcher(Files.readString(CONTENT.resolve(language).resolve(page + ".md")));
        while (link.find()) {
          String target = link.group(1);
          boolean picture = target.endsWith(".svg")
              && Files.exists(CONTENT.resolve(language).resolve(target));
          if (!picture && !target.startsWith("command:org.throughline.")
              && !guide.pages().contains(target.replace(".md", ""))) {
            lost.add(language + " " + page + ": " + target);
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void theSameCommandsAreNamedInEveryLanguage() throws Exception {
    for (String page : guide.pages()) {
      assertEquals(links("en", page), links("nl", page), page);
      assertEquals(links("en", page), links("sv", page), page);
    }
  }

  private static List<String> links(String language, String page) throws Exception {
    Matcher link = LINK.matcher(Files.readString(CONTENT.resolve(language).resolve(page + ".md")));
    return link.results().map(each -> each.group(1)).sorted().toList();
  }

  @Test
  void picturesTakeTheirColoursFromTheLookAndHoldNoWords() throws Exception {
    try (Stream<Path> files = Files.list(CONTENT.resolve("pictures"))) {
      for (Path file : files.toList()) {
        String svg = Files.readString(file);
        assertTrue(svg.contains("viewBox=\"0 0 "), file.toString());
        assertTrue(svg.contains("{accent}") && !svg.contains("#") && !svg.contains("rgb(") && !svg.contains("<text"),
            file.toString());
      }
    }
  }

  @Test
  void theNearestTopicCounts() {
    assertEquals("details", guide.topic("details.name").orElseThrow());
    assertEquals("sharing", guide.topic("details.sharedWith").orElseThrow());
    assertEquals("explorer", guide.topic("explorer.tree").orElseThrow());
    assertTrue(guide.topic("nothing.known").isEmpty());
  }
}
