package org.throughline.cli.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.Json;

/**
 * Everybody can read the page of a briefing, and it asks nothing of anybody: axe-core finds nothing in Chromium, in
 * light, in dark and as print, and no request goes out. Skipped where there is no Chromium.
 */
@Tag("long")
class BriefingsInBrowserTest {

  private static final Path PLACE = Path.of("releng", "org.throughline.pagechecker", "target", "checker");
  private static final int DESKTOP = 1280;
  private static final int TELEPHONE = 390;
  private static final List<Locale> LANGUAGES = List.of(Locale.of("en"), Locale.of("nl"), Locale.of("sv"));

  /** What is wrong, and how many rules held: a checker that looks at nothing finds nothing. */
  private static final String CHECK = "axe.run(document).then(found => JSON.stringify({held: found.passes.length, wrong: "
      + "found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200) + ' ' + "
      + "(node.any[0] || node.all[0] || node.none[0] || {message: ''}).message))}))";

  @TempDir
  private Path folder;

  private Optional<Browser> browser = Optional.empty();
  private String axe = "";

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Optional<Path> program = Browser.installed();
    Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
    Path checker = checker().resolve("axe.min.js");
    Assumptions.assumeTrue(Files.exists(checker), "axe-core is not in " + checker);
    axe = Files.readString(checker);
    browser = Optional.of(Browser.start(program.orElseThrow(), Files.createDirectories(folder.resolve("browser"))));
  }

  @AfterEach
  void end() throws InterruptedException {
    if (browser.isPresent()) {
      browser.orElseThrow().close();
    }
  }

  @Test
  void everyBriefingIsReadableInLightInDarkAndOnPaper() throws IOException, InterruptedException {
    SampleBriefings briefings = new SampleBriefings(Files.createDirectories(folder.resolve("briefings")));
    List<String> trouble = new ArrayList<>();
    int looks = 0;
    for (Locale language : LANGUAGES) {
      for (String briefing : SampleBriefings.all()) {
        Path page = briefings.file(briefing, "html", language);
        String name = language + " " + briefing;
        trouble.addAll(troubles(name, page, DESKTOP, List.of(Browser.Show.values())));
        trouble.addAll(troubles(name, page, TELEPHONE, List.of(Browser.Show.LIGHT)));
        looks++;
      }
    }
    assertEquals("", String.join("\n", trouble));
    assertEquals(LANGUAGES.size() * SampleBriefings.all().size(), looks);
  }

  @Test
  void whatIsWrongIsFound() throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("wrong.html"), """
        <!DOCTYPE html><html lang="en"><title>Wrong</title><style>
        @media (prefers-color-scheme: dark) { .dark { color: #555; background: #444 } }
        @media print { .print { color: #EEE; background: #FFF } }
        main { width: 1000px }</style>
        <main><h1>Wrong</h1><p class="dark">Not to be read in the dark</p><p class="print">Not to be read on paper</p>
        <img src="http://localhost:9/dot.png" alt="A dot"></main></html>
        """);
    List<String> trouble = troubles("wrong", page, TELEPHONE, List.of(Browser.Show.values()));
    assertEquals(4, trouble.size(), trouble.toString());
    assertTrue(trouble.get(0).equals("wrong asks for http://localhost:9/dot.png"), trouble.toString());
    assertTrue(trouble.get(1).startsWith("wrong is wider than its window of 390: 1"), trouble.toString());
    assertTrue(trouble.get(2).startsWith("wrong DARK color-contrast"), trouble.toString());
    assertTrue(trouble.get(3).startsWith("wrong PRINT color-contrast"), trouble.toString());
  }

  /** What is wrong with a page: what it asks for, whether it is wider than its window, what axe-core finds. */
  private List<String> troubles(String name, Path page, int width, List<Browser.Show> shows)
      throws IOException, InterruptedException {
    Browser shown = browser.orElseThrow();
    List<String> trouble = new ArrayList<>();
    shown.show(Browser.Show.LIGHT);
    shown.open(page, width);
    Object wide = Json.at(shown.run("document.documentElement.scrollWidth"), "value");
    shown.run(axe);
    for (Browser.Show show : shows) {
      shown.show(show);
      Map<?, ?> found = (Map<?, ?>) new Json((String) Json.at(shown.run(CHECK), "value")).value();
      assertTrue(((Number) found.get("held")).intValue() > 5, () -> name + " was hardly looked at: " + found);
      ((List<?>) found.get("wrong")).forEach(it -> trouble.add(name + " " + show + " " + it));
    }
    if (((Number) wide).intValue() > width) {
      trouble.addFirst(name + " is wider than its window of " + width + ": " + wide);
    }
    shown.asked().forEach(it -> trouble.addFirst(name + " asks for " + it));
    return trouble;
  }

  private static Path checker() {
    String given = System.getProperty("throughline.page.checker", "");
    return given.isEmpty() ? Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
        .map(each -> each.resolve(PLACE)).filter(Files::isDirectory).findFirst().orElse(PLACE) : Path.of(given);
  }
}
