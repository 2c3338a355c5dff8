package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.line.Lines;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.WaiveFinding;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;
import org.throughline.core.Progress;
import org.throughline.internal.cli.CheckCommand;
import org.throughline.internal.cli.ImpactCommand;
import org.throughline.internal.cli.TraceCommand;

/** What a person or a script gets from checking, tracing and asking for the impact of a change. */
class CheckingCommandsTest extends CommandStory {

  @TempDir
  private static Path folder;

  private CommandLineProgram program;
  private final RuleCatalog catalog =
      new RuleCatalog(List.of(StubRule.aimless(), StubRule.floating(), StubRule.unproved()), Lines.sources(), List.of());

  @BeforeAll
  static void theSample() {
    sample(folder.resolve("zeker"));
  }

  @BeforeEach
  void wire() {
    program = new CommandLineProgram(List.of(new CheckCommand(CLIENTS, catalog),
        new TraceCommand(CLIENTS, catalog),
        new ImpactCommand(CLIENTS, catalog)), "1.0.0.test");
  }

  private int run(String... arguments) {
    return run(program, folder, false, Locale.ENGLISH, arguments);
  }

  @Test
  void aCheckNamesWhatDoesNotHoldAndTheFileItIsIn() {
    assertEquals(1, run("check", "zeker"), () -> err);
    assertTrue(out.contains("error    “Vrolijk de maandag in” serves nothing"), out);
    assertTrue(out.contains("Content item “Vrolijk de maandag in”, in calendar/"), out);
    assertTrue(out.contains("(content.aimless)") && out.contains("1 error, 1 warning"), out);
    assertTrue(out.contains("checks hold (3 rules)"), out);
  }

  @Test
  void lessSevereFindingsCanBeLeftOutAndRulesChosen() {
    assertEquals(1, run("check", "zeker", "--severity", "error"));
    assertFalse(out.contains("objective.floating"), out);
    assertEquals(0, run("check", "zeker", "--rule", "objective.floating"));
    assertTrue(out.contains("No errors, 1 warning"), out);
    assertEquals(8, run("check", "zeker", "--rule", "objective.flying"));
    assertTrue(err.contains("objective.flying") && err.contains("trait.unproved"), err);
    assertEquals(2, run("check", "zeker", "--format", "xml"));
  }

  @Test
  void whatWasAcceptedIsNoErrorUntilTheDayAfterItsLast() {
    sample(folder.resolve("accepted"));
    waive(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30));
    assertEquals(0, run("check", "accepted"), () -> out);
    assertTrue(out.contains("No errors") && out.contains("1 accepted with a reason"), out);
    assertEquals(0, run("check", "accepted", "--format", "sarif"));
    assertTrue(out.contains("\"suppressions\"") && out.contains("The director likes it"), out);
  }

  private void waive(LocalDate until) {
    try (ClientSession session = CLIENTS.open(folder.resolve("accepted"), OpenMode.EDIT);
        Checker checker = catalog.checker(session)) {
      checker.update(() -> false, Progress.none());
      Finding aimless = checker.findings().all().stream()
          .filter(each -> each.rule().id().equals("content.aimless")).findFirst().orElseThrow();
      session.run(new WaiveFinding(aimless, "The director likes it", until, null));
      session.save();
    }
  }

  @Test
  void aScriptGetsFindingsScoresAndFiles() {
    assertEquals(1, run("check", "zeker", "--format", "json"), () -> err);
    assertTrue(out.startsWith("{") && out.contains("\"rule\": \"content.aimless\"")
        && out.contains("\"state\": \"open\"") && out.contains("\"silos\": [") && out.contains("\"percent\": "), out);
  }

  @Test
  void scoresAreExplainedToTheLastFinding() {
    assertEquals(1, run("check", "zeker", "--scores", "--rule", "content.aimless", "--rule", "objective.floating"));
    String scores = out.substring(out.indexOf("Scores:"));
    List<String> lines = scores.lines().toList();
    int calendar = scores.substring(0, scores.indexOf("By chapter:")).lines().toList().size();
    assertTrue(lines.subList(calendar, lines.size()).stream().anyMatch(line -> line.matches("  calendar: 9\\d\\.\\d%, \\d+ of \\d+ hold")),
        scores);
    assertTrue(scores.contains("    Aimless content: “Vrolijk de maandag in”"), scores);
    assertTrue(scores.contains("    Floating objective: “Marketing: 12.000 volgers op Instagram”"), scores);
    assertTrue(scores.contains("By department:"), scores);
    assertEquals(1, run("check", "zeker", "--scores", "--rule", "content.aimless", "--language", "sv"));
    assertTrue(out.contains("Per avdelning:") && out.matches("(?s).* 9\\d,\\d %, .*"), out);
  }

  @Test
  void aPartWithoutANameIsToldByWhatItLiesIn() {
    assertEquals(0, run("impact", "zeker", "Facebook Zekerhuis", "--depth", "1"));
    assertTrue(out.lines().anyMatch(line -> line.matches("  Variant of “[^”]+”( \\(\\d+\\))?")), out);
    assertFalse(out.lines().anyMatch(line -> line.equals("  Variant")), out);
    assertEquals(0, run("trace", "zeker", "Om 20.40 uur"));
    assertTrue(out.lines().anyMatch(line -> line.equals("  Variant (3)")), out);
    assertEquals(2, run("trace", "zeker", "Om 20.40 uur", "--depth", "three"));
    assertTrue(err.contains("--depth is no whole number: “three”. Write it in digits, such as 3."), err);
  }

  @Test
  void aLogInSarifHasAllThatTheStandardRequires() {
    assertEquals(1, run("check", "zeker", "--format", "sarif"), () -> err);
    Object log = new Json(out).value();
    assertEquals("2.1.0", Json.at(log, "version"));
    assertTrue(String.valueOf(Json.at(log, "$schema")).endsWith("sarif-schema-2.1.0.json"));
    Object run = Json.at(log, "runs", 0);
    assertEquals("Throughline", Json.at(run, "tool", "driver", "name"));
    List<?> rules = (List<?>) Json.at(run, "tool", "driver", "rules");
    assertEquals(3, rules.size());
    List<?> results = (List<?>) Json.at(run, "results");
    assertTrue(results.size() >= 2, out);
    for (Object result : results) {
      int index = ((Number) Json.at(result, "ruleIndex")).intValue();
      assertEquals(Json.at(rules.get(index), "id"), Json.at(result, "ruleId"));
      assertTrue(List.of("error", "warning", "note").contains(Json.at(result, "level")));
      assertFalse(String.valueOf(Json.at(result, "message", "text")).isBlank());
      String uri = (String) Json.at(result, "locations", 0, "physicalLocation", "artifactLocation", "uri");
      assertFalse(URI.create(uri).isAbsolute(), uri);
      assertTrue(Files.exists(folder.resolve("zeker").resolve(URI.create(uri).getPath())), uri);
      assertEquals("CLIENT",
          Json.at(result, "locations", 0, "physicalLocation", "artifactLocation", "uriBaseId"));
    }
    assertTrue(String.valueOf(Json.at(run, "originalUriBaseIds", "CLIENT", "uri")).endsWith("/"));
  }

  @Test
  void aTraceTellsTheStoryAndWhatHangsOnIt() {
    assertEquals(0, run("trace", "zeker", "snelle service"), () -> err);
    assertTrue(out.startsWith("“Snelle service” serves “Eerste keus voor snelle hulp”, because it contributes to"),
        out);
    assertTrue(out.contains("Why it exists:") && out.contains("\n  Objective “Eerste keus voor snelle hulp”\n"), out);
    assertTrue(out.contains("What hangs on it:") && out.contains("  Service standard “Facebook beantwoord”"), out);
    assertEquals(0, run("trace", "zeker", "Snelle service", "--depth", "1", "--json", "--language", "nl"));
    Object result = new Json(out).value();
    assertEquals("dna.Promise", Json.at(result, "element", "type"));
    assertTrue(String.valueOf(Json.at(result, "story")).contains("want dat draagt bij aan"), out);
    assertEquals(true, Json.at(result, "below", "cut"));
  }

  @Test
  void anElementThatIsNotClearIsAskedForAgain() {
    assertEquals(8, run("trace", "zeker", "Eerst dit doen"), () -> out);
    assertTrue(err.contains("Several elements") && err.contains("  Message “Eerst dit doen”"), err);
    assertEquals(8, run("trace", "zeker", "does not exist at all"));
    assertTrue(err.contains("No element has the id or name"), err);
    assertEquals(8, run("impact", "zeker", "faceboo"));
    assertTrue(err.contains("“Facebook Zekerhuis”") || err.contains("…"), err);
  }

  @Test
  void anImpactListsWhatIsTouchedChapterByChapter() {
    assertEquals(0, run("impact", "zeker", "Facebook Zekerhuis", "--depth", "2"), () -> err);
    assertTrue(out.startsWith("Changing “Facebook Zekerhuis” touches "), out);
    assertTrue(out.contains("Promise “Snelle service” by way of"), out);
    assertTrue(out.contains("further away"), out);
    assertEquals(0, run("impact", "zeker", "Facebook Zekerhuis", "--json"));
    assertEquals("model.Channel", Json.at(new Json(out).value(), "element", "type"));
  }
}
