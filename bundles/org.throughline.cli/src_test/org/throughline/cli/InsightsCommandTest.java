package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What imported data tells, at a terminal. */
class InsightsCommandTest extends NewClientStory {

  @BeforeEach
  void mentions() throws IOException {
    StringBuilder csv = new StringBuilder("id,date,author,text,likes\n");
    for (int i = 0; i < 30; i++) {
      csv.append(5000 + i).append(",2026-03-").append("%02d".formatted(1 + i % 10)).append("T10:00:00Z,@klant").append(i % 7)
          .append(",Waar blijft mijn schadeclaim nummer ").append(i).append("?,3\n");
    }
    Files.writeString(folder.resolve("mentions.csv"), csv);
  }

  @Test
  void somebodyInAHurrySeesTheMostTelling() {
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("No imported rows are here") && out.contains("Next: throughline import zeker FILE"), out);
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("Messages per day (messages-per-day)") && out.contains("30 messages, 1 Mar 2026"), out);
    assertTrue(out.contains("When people write"), out);
  }

  @Test
  void whereTheRowsAreNotHereTheNextStepIsSaid() throws IOException {
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    try (java.util.stream.Stream<java.nio.file.Path> files = Files.list(folder.resolve("zeker/data"))) {
      for (java.nio.file.Path each : files.toList()) {
        Files.delete(each);
      }
    }
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("are not on this computer") && out.contains("Next: throughline import zeker FILE"), out);
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

  @Test
  void aDatabaseThatIsNotThereIsNamedAndNothingElseIsTold() {
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    int missing = run("insights", "zeker", "--database", "jdbc:postgresql://localhost:1/figures?user=anna&password=secret");
    assertTrue(missing != 0, out);
    assertTrue(err.contains("localhost:1") && !err.contains("secret"), err);
    assertEquals("", out);
    assertEquals(8, run("insights", "zeker", "--database", "mysql://localhost/figures"));
    assertTrue(err.contains("jdbc:postgresql://"), err);
    assertEquals(0, run("insights", "zeker"), () -> err);
    assertTrue(out.contains("30 messages"), out);
  }
}
