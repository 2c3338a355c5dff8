package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imported data tells, at a terminal. */
class InsightsCommandTest {

  @TempDir
  private Path folder;

  private CommandLineProgram program;
  private String out = "";
  private String err = "";

  @BeforeEach
  void wire() throws IOException {
    program = PlainProgram.make(folder.resolve("keys"));
    assertEquals(0, run("new", "zeker", "--client-language", "nl", "--zone", "Europe/Amsterdam"), () -> err);
    StringBuilder csv = new StringBuilder("id,date,author,text,likes\n");
    for (int i = 0; i < 30; i++) {
      csv.append(5000 + i).append(",2026-03-").append("%02d".formatted(1 + i % 10)).append("T10:00:00Z,@klant").append(i % 7)
          .append(",Waar blijft mijn schadeclaim nummer ").append(i).append("?,3\n");
    }
    Files.writeString(folder.resolve("mentions.csv"), csv);
  }

  private int run(String... arguments) {
    StringWriter results = new StringWriter();
    StringWriter trouble = new StringWriter();
    int code = program.run(List.of(arguments), new Surroundings(new PrintWriter(results), new PrintWriter(trouble), false,
        80, folder, Locale.ENGLISH, folder.resolve("logs")));
    out = results.toString();
    err = trouble.toString();
    assertFalse((out + err).contains("\tat "), () -> "a stack trace was shown: " + out + err);
    return code;
  }

  @Test
  void somebodyInAHurrySeesTheMostTelling() {
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("There is no data for that"), out);
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("Messages per day (messages-per-day)") && out.contains("30 messages, 1 Mar 2026"), out);
    assertTrue(out.contains("When people write"), out);
  }

  @Test
  void oneFigureIsToldAsAskedFor() {
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(0, run("insights", "zeker", "--figure", "messages-per-day", "--from", "2026-03-02", "--to", "2026-03-03", "--format",
        "csv"), () -> err);
    assertEquals(3, out.lines().count(), out);
    assertTrue(out.contains("2026-03-02") && out.contains(",3"), out);
    assertEquals(0, run("insights", "zeker", "--figure", "busiest-hours", "--sql"), () -> err);
    assertTrue(out.contains("WITH picked AS") && out.contains("11:00"), out);
    assertEquals(0, run("insights", "zeker", "--figure", "questions-asked", "--format", "json", "--written-in", "nl"), () -> err);
    assertTrue(out.contains("\"n\": 30"), out);
    assertEquals(0, run("insights", "zeker", "--figure", "messages-per-week", "--rows", "--sentiment", "neutral"), () -> err);
    assertEquals(0, run("insights", "zeker", "--list"), () -> err);
    assertTrue(out.contains("share-of-voice"), out);
    assertEquals(8, run("insights", "zeker", "--figure", "nothing"));
    assertTrue(err.contains("messages-per-day"), err);
    assertEquals(8, run("insights", "zeker", "--channel", "Onbekend"));
    assertEquals(8, run("insights", "zeker", "--from", "2026-03-09", "--to", "2026-03-01"));
  }
}
