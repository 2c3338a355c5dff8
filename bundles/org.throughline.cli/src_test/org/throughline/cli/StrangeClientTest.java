package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.line.Lines;
import org.throughline.cli.line.ShippedRules;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.dna.ledger.PromiseLedgers;
import org.throughline.internal.cli.CheckCommand;
import org.throughline.internal.cli.ImpactCommand;
import org.throughline.internal.cli.LedgerCommand;
import org.throughline.internal.cli.TableImportCommand;
import org.throughline.internal.cli.TraceCommand;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;

/** Clients in which something is as it should never be: they open, it is said, and nothing hangs. */
class StrangeClientTest extends CommandStory {

  private static final String TOP = "Klanten blijven bij ons";

  @TempDir
  private Path folder;

  private CommandLineProgram program;

  @BeforeEach
  void theSample() throws IOException {
    sample(folder.resolve("zeker"));
    RuleCatalog catalog = new RuleCatalog(ShippedRules.all(), Lines.sources(), List.of());
    program = new CommandLineProgram(List.of(new CheckCommand(CLIENTS, catalog), new TraceCommand(CLIENTS, catalog),
        new ImpactCommand(CLIENTS, catalog), new LedgerCommand(CLIENTS, new PromiseLedgers()),
        new TableImportCommand(CLIENTS)), "1.0.0.test");
  }

  private int run(Locale language, String... arguments) {
    int code = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> run(program, folder, false, language, arguments));
    assertFalse((out + err).contains("does not understand"), () -> out + err);
    return code;
  }

  private void inTheFile(String text, String instead) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("zeker/dna"))) {
      for (Path file : files.toList()) {
        String before = Files.readString(file);
        Files.writeString(file, before.replaceFirst(text, instead));
      }
    }
  }

  @Test
  void objectivesThatServeThemselvesInAFileAreReportedAndNothingHangs() throws IOException {
    inTheFile("name=\"" + TOP + "\"\n", "name=\"" + TOP + "\"\n      contributesTo=\"veauv4ukakd6oia33hibfl535y\"\n");
    assertEquals(1, run(Locale.ENGLISH, "check", "zeker", "--rule", "dna.objective-cycle"), () -> err);
    assertTrue(out.contains("“" + TOP + "” contributes to itself, by way of") && out.contains("Cut the link"), out);
    assertEquals(1, run(Locale.of("nl"), "check", "zeker"), () -> err);
    assertTrue(out.contains("(dna.objective-cycle)"), out);
    assertEquals(0, run(Locale.ENGLISH, "trace", "zeker", TOP, "--depth", "1000"), () -> err);
    assertEquals(0, run(Locale.ENGLISH, "impact", "zeker", TOP, "--depth", "1000"), () -> err);
    assertEquals(0, run(Locale.ENGLISH, "ledger", "zeker", "--by", "level"), () -> err);
  }

  @Test
  void aFigureInAnUnknownUnitIsRefusedWithTheKnownOnesInAFileAndInAnImport() throws IOException {
    inTheFile("value=\"84.2 %\"", "value=\"84.2 furlongs\"");
    for (String language : List.of("en", "nl", "sv")) {
      assertEquals(4, run(Locale.of(language), "check", "zeker"), () -> out + err);
      assertTrue(err.contains("84.2 furlongs") && err.contains("%, pt, persons, households"), err);
      assertTrue(out.contains("dna."), "the rest is checked: " + out);
    }
    inTheFile("value=\"84.2 furlongs\"", "value=\"84.2 %\"");
    Files.writeString(folder.resolve("measured.csv"), "Service standard,Value,Period end\nFacebook beantwoord,"
        + "7 furlongs,2026-11-21 10:00\n");
    assertEquals(8, run(Locale.ENGLISH, "table", "import", "zeker", "measured.csv", "--class", "Measurement"));
    assertTrue(out.contains("“7 furlongs” has no known unit") && out.contains("%, pt, persons, households"), out);
  }

  @Test
  void rulesThatThrowOrNeverEndAreReportedAndTheOthersAreChecked() throws IOException {
    List<Rule<?>> rules = new ArrayList<>(ShippedRules.all());
    rules.add(StubRule.throwing());
    AtomicBoolean ended = new AtomicBoolean();
    rules.add(StubRule.endless(ended));
    RuleCatalog catalog = new RuleCatalog(rules, Lines.sources(), List.of());
    program = new CommandLineProgram(List.of(new CheckCommand(CLIENTS, catalog)), "1.0.0.test");
    assertEquals(1, run(Locale.ENGLISH, "check", "zeker"), () -> err);
    assertTrue(out.contains("“Throwing” could not be checked for") && out.contains("out of order"), out);
    assertTrue(out.contains("“Endless” took too long and is not checked any more"), out);
    assertTrue(out.contains("(dna.standard-broken)"), "the others were checked: " + out);
    ended.set(true);
  }

  /** A line of objectives that each serve the one before. */
  private record Chain(int length) implements Operation {

    @Override
    public Message label() {
      return Message.of(StrangeClientTest.class, "chain");
    }

    @Override
    public void apply(Edit edit) {
      DnaChapter chapter = (DnaChapter) edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      Objective above = edit.create(DnaPackage.Literals.OBJECTIVE);
      above.setLevel(ObjectiveLevel.ORGANISATION);
      above.setName("Link 0");
      chapter.getObjectives().add(above);
      for (int i = 1; i <= length; i++) {
        Objective next = edit.create(DnaPackage.Literals.OBJECTIVE);
        next.setLevel(ObjectiveLevel.MARKETING);
        next.setName("Link " + i);
        next.getContributesTo().add(above);
        chapter.getObjectives().add(next);
        above = next;
      }
    }
  }

  @Test
  void aLineOfThreeThousandObjectivesIsToldInOneSentence() {
    try (ClientSession session = CLIENTS.open(folder.resolve("zeker"), OpenMode.EDIT)) {
      session.run(new Chain(3_000));
      session.save();
    }
    assertEquals(0, run(Locale.ENGLISH, "trace", "zeker", "Link 3000", "--depth", "5000"), () -> err);
    String story = out.lines().findFirst().orElseThrow();
    assertTrue(story.startsWith("“Link 3000” contributes to “Link 2999”, because it contributes to “Link 2998”"), story);
    assertTrue(story.endsWith("and 2,993 steps further on something contributes to “Link 0”."), story);
    assertEquals(3_000, out.lines().filter(line -> line.matches(" +Objective “Link \\d+”")).count());
    assertEquals(0, run(Locale.of("nl"), "impact", "zeker", "Link 0", "--depth", "5000"), () -> err);
    assertTrue(out.lines().allMatch(line -> line.length() < 200), "a long way is shortened");
  }
}
