package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.RenameElement;
import org.throughline.testkit.PackageModule;
import picocli.CommandLine;

/** What a person or a script at a terminal meets. */
class CommandLineTest extends CommandStory {

  private static final String HEADER =
      "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n";
  private static final String QUESTION_AND_ANSWER = HEADER
      + "c1,1,,zeker,inbound,user_1,2026-03-02T09:00:00Z,\"Is my claim in,\nor not?\"\n"
      + "c1,2,1,zeker,outbound,zeker,2026-03-02T09:30:00Z,Yes it is\n"
      + "c2,3,,zeker,inbound,user_2,2026-03-02T20:10:00Z,Nobody there?\n"
      + "c3,4,,zeker,inbound,user_3,2026-03-05T20:10:00Z,Still nobody?\n";

  @TempDir
  private Path folder;

  private CommandLineProgram program;

  @BeforeEach
  void wire() {
    program = PlainProgram.make(folder.resolve("keys"));
  }

  private int run(String... arguments) {
    return run(program, false, arguments);
  }

  private int run(CommandLineProgram which, boolean terminal, String... arguments) {
    return run(which, folder, terminal, Locale.ENGLISH, arguments);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  // ---- the way through

  @Test
  void fromNothingToABriefingWithFiguresInIt() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    assertEquals(0, run("new", "zeker", "--name", "Zeker Verzekeringen", "--country", "nl", "--zone",
        "Europe/Amsterdam", "--client-language", "nl", "--sector", "insurance", "--share"), () -> err);
    assertEquals(0, run("import", "zeker", "talk.csv", "--share", "--source", "a test"), () -> err);
    assertTrue(out.contains("4 messages in 3 conversations"), out);
    assertEquals(0, run("info", "zeker"), () -> err);
    assertTrue(out.contains("Zeker Verzekeringen") && out.contains("datasets 1"), out);
    assertEquals(0, run("brief", "zeker", "--to", "zeker.html", "--date", "2026-03-06"), () -> err);
    String briefing = Files.readString(folder.resolve("zeker.html"));
    assertTrue(briefing.contains("lang=\"nl") && briefing.contains("Zeker Verzekeringen"));
    assertTrue(briefing.contains("30 min"), "the response time is in the briefing");
  }

  @ParameterizedTest
  @CsvSource({"insurer, nl, Gezinnen met een eigen huis", "insurer, sv, Familjer med eget hus",
      "insurer, en, Families with a house", "retailer, nl, Vaste klanten in de buurt",
      "retailer, sv, Stamkunder i närheten", "retailer, en, Regulars nearby",
      "municipality, nl, Inwoners met een plan", "municipality, sv, Invånare med planer",
      "municipality, en, Residents with plans", "non-profit, nl, Vaste donateurs", "non-profit, sv, Månadsgivare",
      "non-profit, en, Regular donors"})
  void aClientFromATemplateCanBeBriefedAtOnce(String template, String language, String audience) throws IOException {
    assertEquals(0, run("new", "proef", "--template", template, "--client-language", language), () -> err);
    assertEquals(0, run("brief", "proef", "--to", "proef.html"), () -> err);
    String briefing = Files.readString(folder.resolve("proef.html"));
    assertTrue(briefing.contains("lang=\"" + language) && briefing.contains(audience));
    assertFalse(briefing.contains("1 to 5") || briefing.contains("1 tot 5"), "prompts stay out");
  }

  @Test
  void templatesAreListedAndAnUnknownOneIsRefusedWithTheirNames() {
    assertEquals(0, run("new", "--list-templates"), () -> err);
    assertTrue(out.contains("insurer") && out.contains("journey of a permit"), out);
    assertEquals(8, run("new", "proef", "--template", "bakery"));
    assertTrue(err.contains("bakery") && err.contains("municipality"), err);
    assertEquals(8, run("new", "proef", "--template", "insurer", "--client-language", "de"));
    assertTrue(err.contains("de") && err.contains("nl, sv, en"), err);
    assertFalse(Files.exists(folder.resolve("proef")));
    assertEquals(2, run("new"));
    assertTrue(err.contains("folder"), err);
  }

  @Test
  void aBriefingOfAClientThatIsNotSharedSaysThatItHasNoName() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    run("new", "zeker");
    run("import", "zeker", "talk.csv", "--share");
    assertEquals(0, run("brief", "zeker", "--to", "zeker.html"));
    assertTrue(err.contains("name and language"), err);
  }

  @Test
  void aBriefingIsWrittenAsPdfAndForWordToo() throws IOException {
    assertEquals(0, run("sample", "zeker"), () -> err);
    assertEquals(0, run("brief", "zeker", "--format", "pdf", "--date", "2026-03-06", "--to", "zeker.pdf"), () -> err);
    assertTrue(Files.readString(folder.resolve("zeker.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-1."));
    assertEquals(0, run("brief", "zeker", "--format", "docx", "--date", "2026-03-06", "--to", "zeker.docx"), () -> err);
    assertTrue(Files.readString(folder.resolve("zeker.docx"), java.nio.charset.StandardCharsets.ISO_8859_1)
        .startsWith("PK"));
    assertEquals(8, run("brief", "zeker", "--format", "odt"));
    assertTrue(err.contains("html") && err.contains("pdf"), err);
  }

  @Test
  void theDemoTellsThreeFiguresAndWhereTheBriefingLies() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    assertEquals(0, run("demo", "--conversations", "talk.csv", "--folder", "look"), () -> err);
    assertTrue(out.contains("30 min") && out.contains("Questions without an answer") && out.contains("Busiest hour"),
        out);
    assertTrue(out.contains(folder.resolve("look-briefing.html").toString()), out);
    assertTrue(Files.size(folder.resolve("look-briefing.html")) > 1000);
  }

  @Test
  void theDemoWithoutAFileSaysThatItsConversationsAreGenerated() {
    assertEquals(0, run("demo", "--folder", "sample"), () -> err);
    assertTrue(out.contains("Zekerhuis") && out.contains("generated"), out);
  }

  @Test
  void aSecondDemoDoesNotTouchTheFirst() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    assertEquals(0, run("demo", "--conversations", "talk.csv"));
    byte[] first = Files.readAllBytes(folder.resolve("throughline-demo/client.throughline"));
    assertEquals(0, run("demo", "--conversations", "talk.csv"));
    assertTrue(Files.exists(folder.resolve("throughline-demo-2/client.throughline")));
    assertTrue(java.util.Arrays.equals(first,
        Files.readAllBytes(folder.resolve("throughline-demo/client.throughline"))));
  }

  @Test
  void aDemoOfAWrongFileLeavesNothingBehind() throws IOException {
    file("talk.csv", "a,b\n1,2\n");
    assertEquals(8, run("demo", "--conversations", "talk.csv", "--folder", "look"));
    assertFalse(Files.exists(folder.resolve("look")));
  }

  @Test
  void whatIsPackedComesOutAsItWas() throws IOException {
    run("new", "zeker");
    assertEquals(0, run("pack", "zeker"), () -> err);
    assertEquals(0, run("unpack", "zeker.throughlinez", "again"), () -> err);
    assertEquals(0, run("check-file", "again"), () -> err);
    assertEquals(Files.readString(folder.resolve("zeker/client.throughline")),
        Files.readString(folder.resolve("again/client.throughline")));
  }

  // ---- lists

  @Test
  void aListGoesOutToASpreadsheetAndComesBackChanged() throws IOException {
    assertEquals(0, run("sample", "zeker"), () -> err);
    assertEquals(0, run("table", "export", "zeker", "Objective", "--columns", "name,level", "--to", "goals.csv"),
        () -> err);
    Path goals = folder.resolve("goals.csv");
    String csv = Files.readString(goals);
    assertTrue(csv.startsWith("\uFEFFName,Level,id\r\n"), csv);
    assertEquals(10, run("table", "export", "zeker", "objectives", "--to", "goals.csv"));
    Files.writeString(goals, csv + "Brand new,Marketing,\r\nBad,Galaxy,\r\n");
    assertEquals(0, run("table", "import", "zeker", "goals.csv", "--class", "Objective", "--preview"), () -> err);
    assertTrue(out.contains("new “Brand new”") && out.contains("1 new, 0 changed") && out.contains("1 refused")
        && out.contains("Level: “Galaxy”") && out.contains("Nothing was imported"), out);
    assertEquals(0, run("table", "import", "zeker", "goals.csv", "--class", "Objective"), () -> err);
    assertTrue(out.contains("1 new, 0 changed") && !out.contains("Nothing was imported"), out);
    assertEquals(0, run("table", "export", "zeker", "Objective", "--to", "again.xlsx", "--language", "nl"), () -> err);
    assertEquals(0, run("table", "import", "zeker", "again.xlsx", "--class", "doelstelling", "--json"), () -> err);
    assertTrue(out.contains("\"new\": 0") && out.contains("\"refused\": 0") && out.contains("\"errors\": []"), out);
  }

  @Test
  void aListThatCannotBeUnderstoodIsAnsweredWithWhatCan() throws IOException {
    run("new", "zeker");
    assertEquals(8, run("table", "export", "zeker", "Unicorn"));
    assertTrue(err.contains("Unicorn") && err.contains("Objective"), err);
    assertEquals(8, run("table", "export", "zeker", "Person", "--columns", "name,shoes"));
    assertTrue(err.contains("shoes") && err.contains("Job title"), err);
    file("people.csv", "Who;Mail\nSanne;s@example.org\n");
    assertEquals(8, run("table", "import", "zeker", "people.csv", "--class", "Person"));
    assertEquals(8, run("table", "import", "zeker", "people.csv", "--class", "Person", "--map", "Who"));
    assertEquals(0, run("table", "import", "zeker", "people.csv", "--class", "people", "--map", "Who=name", "--map",
        "Mail=E-mail"), () -> err);
    assertTrue(out.contains("1 new"), out);
    assertEquals(2, run("table", "import", "zeker", "people.csv"));
    assertTrue(err.contains("--class") && err.contains("throughline help table import"), err);
    assertEquals(3, run("table", "import", "zeker", "nothing.csv", "--class", "Person"));
    file("ids.csv", "id,name\naaaaaaaaaaaaaaaaaaaaaaaaaa,Lost\n");
    assertEquals(8, run("table", "import", "zeker", "ids.csv", "--class", "Person"));
    assertEquals(0, run("table", "import", "zeker", "ids.csv", "--class", "Person", "--unknown-ids", "new"), () -> err);
    assertEquals(0, run("table"));
    assertTrue(out.contains("export") && out.contains("import"), out);
    assertEquals(2, run("table", "burn"));
  }

  // ---- scripts

  @Test
  void aScriptReadsWhatItAskedForAndNothingElse() {
    run("new", "zeker", "--name", "Zeker \"&\" Snel");
    assertEquals(0, run("info", "zeker", "--json"));
    assertTrue(out.startsWith("{\n") && out.strip().endsWith("}"), out);
    assertTrue(out.contains("\"name\": \"Zeker \\\"&\\\" Snel\""), out);
    assertEquals("", err);
    assertEquals(0, run("check-file", "zeker", "--json"));
    assertTrue(out.contains("\"good\": true"), out);
  }

  @Test
  void progressIsForPeopleAtATerminalOnly() {
    run("new", "zeker");
    run(program, false, "info", "zeker");
    assertEquals("", err);
    run(program, true, "info", "zeker");
    assertTrue(err.startsWith("\r"), "progress is written over");
    assertTrue(err.endsWith("\r\033[K"), "and wiped out at the end");
    assertFalse(out.contains("\033"), "and never in the result");
  }

  // ---- wrong use

  @Test
  void aTypingErrorIsMetWithTheRightWord() {
    assertEquals(2, run("inf", "zeker"));
    assertTrue(err.contains("“inf”") && err.contains("Did you mean “info”?"), err);
    assertEquals(2, run("info", "zeker", "--jsn"));
    assertTrue(err.contains("Did you mean “--json”?"), err);
    assertEquals("", out);
  }

  @Test
  void whatIsMissingSuperfluousOrWrongIsNamed() {
    assertEquals(2, run("info"));
    assertTrue(err.contains("FOLDER is missing"), err);
    assertEquals(2, run("brief"));
    assertTrue(err.contains("FOLDER is missing"), err);
    assertEquals(2, run("info", "Zeker", "Verzekeringen"));
    assertTrue(err.contains("“Verzekeringen” is one word too many"), err);
    assertEquals(2, run("brief", "zeker", "--date", "30-11-2026"));
    assertTrue(err.contains("2026-11-30"), err);
    assertEquals(2, run("brief", "zeker", "--for", "everybody"));
    assertTrue(err.contains("client, agency"), err);
    assertEquals(2, run("new", "zeker", "--zone", "Mars/Olympus"));
    assertEquals(2, run("info", "zeker", "--language", "de"));
    assertTrue(err.contains("en, nl, sv"), err);
  }

  // ---- trouble, each with its exit code

  @Test
  void aFolderThatIsNoClient() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(3, run("info", "nowhere"));
    assertTrue(err.contains("nowhere"), err);
    assertEquals(3, run("info", "empty"));
    assertEquals(3, run("brief", "empty"));
    assertEquals(3, run("import", "empty", "talk.csv"));
    file("packed.throughlinez", "");
    assertEquals(3, run("info", "packed.throughlinez"));
    assertTrue(err.contains("throughline unpack"), err);
  }

  @Test
  void aDamagedFile() throws IOException {
    run("new", "zeker");
    Path client = folder.resolve("zeker/client.throughline");
    Files.writeString(client, Files.readString(client).substring(0, 200));
    assertEquals(4, run("info", "zeker"));
    assertTrue(err.contains("client.throughline"), err);
    assertEquals(4, run("check-file", "zeker"));
    assertEquals(4, run("brief", "zeker"));
    file("noise.throughlinez", "PK no more");
    assertEquals(4, run("unpack", "noise.throughlinez", "somewhere"));
    assertFalse(Files.exists(folder.resolve("somewhere")));
  }

  @Test
  void aBriefingThatLacksADamagedChapterSaysSoAndDoesNotEndWell() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    run("new", "zeker");
    run("import", "zeker", "talk.csv", "--share");
    try (Stream<Path> files = Files.list(folder.resolve("zeker/insight"))) {
      Files.writeString(files.findFirst().orElseThrow(), "<cut");
    }
    assertEquals(4, run("brief", "zeker", "--to", "zeker.html"));
    assertTrue(err.contains("not in the briefing"), err);
    assertEquals(4, run("info", "zeker"));
  }

  @Test
  void aFileOfANewerProgramIsReadAndNotWritten() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    run("new", "zeker");
    Path client = folder.resolve("zeker/client.throughline");
    Files.writeString(client, Files.readString(client).replace("format=\"1\"", "format=\"99\""));
    String before = Files.readString(client);
    assertEquals(5, run("import", "zeker", "talk.csv"));
    assertEquals(5, run("check-file", "zeker"));
    assertEquals(0, run("info", "zeker"), () -> err);
    assertEquals(before, Files.readString(client));
  }

  @Test
  void aClientThatIsOpenElsewhereCanBeReadButNotChanged() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    run("new", "zeker");
    Clients clients = new Clients(PackageModule.product(), java.time.InstantSource.system(), new DurableWriter());
    try (ClientSession open = clients.open(folder.resolve("zeker"), OpenMode.EDIT)) {
      assertTrue(open.access().editable());
      assertEquals(6, run("import", "zeker", "talk.csv"));
      assertEquals(0, run("info", "zeker"), () -> err);
      assertEquals(0, run("brief", "zeker", "--to", "zeker.html"), () -> err);
    }
    assertEquals(0, run("import", "zeker", "talk.csv"), () -> err);
  }

  @Test
  void unsavedWorkOfASessionThatDiedIsSpokenOfAndCanBeGoneOnWith() throws IOException {
    file("talk.csv", QUESTION_AND_ANSWER);
    run("new", "zeker");
    Clients clients = new Clients(PackageModule.product(), java.time.InstantSource.system(), new DurableWriter());
    try (ClientSession dying = clients.open(folder.resolve("zeker"), OpenMode.EDIT)) {
      dying.run(new RenameElement(dying.client().getOrganisation(), "Kusthuis"));
      dying.autosave();
      for (String each : List.of("aside", "recovered")) {
        leftBehind(folder.resolve("zeker"), folder.resolve(each));
      }
    }
    assertEquals(0, run("info", "zeker"));
    assertFalse(err.contains("unsaved work"), err);
    assertEquals(0, run("info", "aside"));
    assertTrue(err.contains("unsaved work"), err);
    assertEquals(0, run("info", "aside", "--json"));
    assertTrue(out.contains("\"unsavedWork\""), out);
    assertEquals(0, run("import", "aside", "talk.csv"), () -> err);
    assertTrue(err.contains("--recover"), err);
    assertEquals(0, run("info", "aside"));
    assertFalse(out.contains("Kusthuis"), out);
    assertEquals(0, run("import", "recovered", "talk.csv", "--recover"), () -> err);
    assertEquals(0, run("info", "recovered"));
    assertTrue(out.contains("Kusthuis"), out);
    assertFalse(err.contains("unsaved work"), err);
  }

  /** What a crash leaves of a folder: everything but what says that a process holds it. */
  private static void leftBehind(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> !List.of("lock", "holder").contains(each.getFileName().toString())).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void aTableThatIsNoTableOfConversations() throws IOException {
    run("new", "zeker");
    file("empty.csv", "");
    file("other.csv", "a,b,c\n1,2,3\n");
    file("open.csv", HEADER + "c1,1,,zeker,inbound,user_1,2026-03-02T09:00:00Z,\"never closed\n");
    for (String name : List.of("empty.csv", "other.csv", "open.csv")) {
      assertEquals(8, run("import", "zeker", name), name);
      assertTrue(err.contains(name), err);
    }
    assertEquals(3, run("import", "zeker", "nothing.csv"));
    assertEquals(8, run("import", "zeker", "zeker"));
    assertFalse(Files.exists(folder.resolve("zeker/data/other.parquet")));
  }

  @Test
  void rowsThatCannotBeUsedAreListedWithTheirLine() throws IOException {
    run("new", "zeker");
    file("talk.csv", QUESTION_AND_ANSWER + "c4,5,,zeker,sideways,user_4,2026-03-06T09:00:00Z,Hello\n");
    assertEquals(0, run("import", "zeker", "talk.csv", "--check"), () -> err);
    assertTrue(out.contains("Line 7:") && out.contains("Nothing was kept"), out);
    assertFalse(Files.exists(folder.resolve("zeker/data")));
    assertEquals(0, run("import", "zeker", "talk.csv"), () -> err);
    assertTrue(out.contains("Line 7:") && out.contains("1 row left out"), out);
  }

  @Test
  void nothingIsWrittenOverUnlessAsked() throws IOException {
    run("new", "zeker");
    file("mine.html", "my own words");
    assertEquals(10, run("brief", "zeker", "--to", "mine.html"));
    assertEquals("my own words", Files.readString(folder.resolve("mine.html")));
    assertEquals(0, run("brief", "zeker", "--to", "mine.html", "--replace"), () -> err);
    assertEquals(10, run("new", "zeker"));
    assertEquals(0, run("pack", "zeker"), () -> err);
    assertEquals(10, run("pack", "zeker"));
    assertEquals(10, run("unpack", "zeker.throughlinez"));
    assertEquals(10, run("brief", "zeker", "--to", "zeker"));
  }

  @Test
  void theSameFileIsNotImportedTwice() throws IOException {
    run("new", "zeker");
    file("talk.csv", QUESTION_AND_ANSWER);
    assertEquals(0, run("import", "zeker", "talk.csv"));
    int second = run("import", "zeker", "talk.csv");
    assertTrue(second == 8 || second == 10, "refused, not " + second);
  }

  @CommandLine.Command(name = "broken")
  private static final class BrokenCall implements Call {

    @Override
    public int run(Console console) {
      throw new IllegalStateException("a fault in an add-on");
    }
  }

  private static final class BrokenCommand implements Command {

    @Override
    public Call prepare() {
      return new BrokenCall();
    }
  }

  @Test
  void aFaultNobodyThoughtOfGoesToAFileThatIsNamed() throws IOException {
    CommandLineProgram with =
        PlainProgram.make(PackageModule.product(), folder.resolve("keys"), List.of(new BrokenCommand()));
    assertEquals(1, run(with, false, "broken"));
    try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
      Path log = logs.findFirst().orElseThrow();
      assertTrue(err.contains(log.toString()), err);
      assertTrue(Files.readString(log).contains("a fault in an add-on"));
    }
  }

  @Test
  void aFaultThatCannotEvenBeLoggedIsStillOneLine() throws IOException {
    file("logs", "in the way");
    CommandLineProgram with =
        PlainProgram.make(PackageModule.product(), folder.resolve("keys"), List.of(new BrokenCommand()));
    assertEquals(1, run(with, false, "broken"));
    assertTrue(err.contains("a fault in an add-on") && err.lines().count() == 1, err);
  }

  @CommandLine.Command(name = "loud")
  private static final class LoudCall implements Call {

    @Override
    public int run(Console console) {
      console.line("bell \u0007 red \u001b[31m half \ud83d turned \u202e");
      return 0;
    }
  }

  @Test
  void textOfAClientCannotSteerTheTerminal() {
    CommandLineProgram with =
        PlainProgram.make(PackageModule.product(), folder.resolve("keys"), List.of((Command) LoudCall::new));
    assertEquals(0, run(with, false, "loud"));
    assertEquals("bell \ufffd red \ufffd[31m half \ufffd turned \ufffd", out.strip());
  }

  // ---- help

  @Test
  void everyCommandIsListedWithTheExitCodes() {
    assertEquals(0, run("help"));
    for (String command : List.of("new", "info", "import", "ledger", "tone", "brief", "table", "pack", "unpack",
        "check-file", "sample", "demo", "datasets", "erase", "card", "insights",
        "help", "version")) {
      assertTrue(out.contains("\n  " + command + " "), command + " in " + out);
    }
    for (int code = 0; code <= 10; code++) {
      assertTrue(out.contains(String.format("\n  %2d   ", code)), code + " in " + out);
    }
    String help = out;
    assertEquals(0, run());
    assertEquals(help, out);
    assertEquals(0, run("--help"));
    assertEquals(help, out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "info", "import", "check", "trace", "impact", "ledger", "tone", "brief", "pack", "unpack",
      "check-file", "sample", "demo", "datasets", "erase", "insights", "help", "version", "table export", "table import",
      "card list", "card show", "card add", "card refresh", "brief list", "brief lint", "brief export", "brief diff",
      "brief new", "brief issue", "brief remarks"})
  void everyCommandExplainsItselfInThreeLanguages(String command) {
    String english = "";
    for (String language : List.of("en", "nl", "sv")) {
      String[] help = ("help " + command + " --language " + language).split(" ");
      assertEquals(0, run(help), () -> err);
      assertTrue(out.contains("throughline " + command), out);
      assertFalse(out.contains("{") || out.contains("''"), out);
      List<String> lines = out.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        boolean option = line.matches("  (-., |    )--\\S+( .*)?|      [A-Z]+( .*)?");
        boolean explained = line.matches(".*\\S {2,}\\S.*") && !line.strip().matches("\\S+(, \\S+)?")
            || i + 1 < lines.size() && lines.get(i + 1).startsWith("                    ");
        assertTrue(!option || explained, "no explanation of: " + line);
      }
      assertFalse(out.equals(english), language + " is English");
      english = language.equals("en") ? out : english;
    }
    run((command + " --help").split(" "));
    assertEquals(english, out);
  }

  @Test
  void theLanguageHoldsForMistakesToo() {
    assertEquals(2, run("--language", "nl", "info"));
    assertTrue(err.contains("FOLDER ontbreekt"), err);
    assertEquals(3, run("info", "nergens", "--language=sv"));
    assertTrue(err.contains("nergens") && !err.contains("There is"), err);
  }

  @Test
  void theVersionIsSaid() {
    assertEquals(0, run("version"));
    assertEquals("Throughline 1.0.0.test", out.strip());
    assertEquals(0, run("--version"));
    assertEquals("Throughline 1.0.0.test", out.strip());
  }

  @Test
  void messagesAreWordedForTheirArguments() {
    assertEquals("1 file, and it is good.",
        new Message(org.throughline.internal.cli.CheckFileCommand.class, "check.good", List.of(1)).toString());
    assertEquals("3 bestanden, alle goed.", new Message(org.throughline.internal.cli.CheckFileCommand.class,
        "check.good", List.of(3)).in(Locale.of("nl")));
  }
}
