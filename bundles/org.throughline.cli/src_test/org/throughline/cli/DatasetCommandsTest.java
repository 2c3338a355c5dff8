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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts come in, are listed, go out as a table, and people are erased, at a terminal. */
class DatasetCommandsTest {

  @TempDir
  private Path folder;

  private CommandLineProgram program;
  private String out = "";
  private String err = "";

  @BeforeEach
  void wire() {
    program = PlainProgram.make(folder.resolve("keys"));
    assertEquals(0, run("new", "zeker", "--client-language", "nl", "--zone", "Europe/Amsterdam"), () -> err);
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

  private void mentions() throws IOException {
    Files.writeString(folder.resolve("mentions.csv"), """
        id,date,author,text,likes
        1,2026-03-01T10:00:00Z,@jan_de_boer,"=1+1 is wat ik terugkreeg, zei ik",3
        2,2026-03-01T10:05:00Z,@eva,@jan_de_boer dat is mij ook gebeurd,
        3,2026-03-02T11:00:00Z,@piet,mooi weer,5
        4,vandaag,@piet,geen datum,5
        """);
  }

  @Test
  void postsComeInAndGoOutAsATable() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv", "--check"), () -> err);
    assertTrue(out.contains("4 rows looked at") && out.contains("Line 5"), out);
    assertEquals(0, run("import", "zeker", "mentions.csv", "--name", "Vermeldingen"), () -> err);
    assertTrue(out.contains("Imported 3 rows as “Vermeldingen”, 1 row left out."), out);
    assertTrue(out.contains("likes") && out.contains("8 (blank in 1 row)"), out);
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertTrue(out.contains("already"), out);
    assertEquals(0, run("datasets", "zeker"), () -> err);
    assertTrue(out.lines().anyMatch(line -> line.startsWith("Vermeldingen") && line.contains("2026-03-01")), out);

    assertEquals(0, run("datasets", "zeker", "--csv", "out.csv"), () -> err);
    String csv = Files.readString(folder.resolve("out.csv"));
    assertEquals(4, csv.lines().count());
    assertTrue(csv.contains("'=1+1 is wat"), "a formula is a text");
    assertTrue(csv.contains("2026-03-02T11:00:00Z"), csv);
    assertFalse(csv.contains("jan_de_boer"));
    assertEquals(8, run("datasets", "zeker", "--csv", "out.csv", "--dataset", "Onbekend", "--replace"));
    assertTrue(err.contains("Vermeldingen"), err);
  }

  @Test
  void aPersonWhoAsksForItLeaves() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(8, run("erase", "zeker"));
    assertEquals(0, run("erase", "zeker", "@niemand_anders"), () -> err);
    assertTrue(out.contains("Nothing of these people"), out);
    assertEquals(0, run("erase", "zeker", "@jan_de_boer", "--check"), () -> err);
    assertTrue(out.contains("1 row and no quotes would be erased") && out.contains("1 other row"), out);
    assertEquals(0, run("erase", "zeker", "@Jan_de_Boer"), () -> err);
    assertTrue(out.contains("1 row and no quotes are erased"), out);
    assertEquals(0, run("datasets", "zeker", "--csv", "left.csv"), () -> err);
    String left = Files.readString(folder.resolve("left.csv"));
    assertTrue(!left.contains("terugkreeg") && left.contains("@… dat is mij ook gebeurd") && left.contains("mooi weer"), left);
    assertEquals(0, run("check-file", "zeker"), () -> err);
  }

  @Test
  void whatMayNotBeKeptAnyMoreGoesWithTheNextImport() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv", "--keep-until", "2026-01-31", "--name", "Oud"), () -> err);
    assertTrue(err.contains("3 rows that may not be kept any more are erased") && err.contains("Oud"), err);
    try (Stream<Path> data = Files.list(folder.resolve("zeker/data"))) {
      assertEquals(0, data.count());
    }
    assertEquals(0, run("erase", "zeker", "--expired"), () -> err);
    assertTrue(out.contains("Nothing is kept longer than it may be."), out);
  }
}
