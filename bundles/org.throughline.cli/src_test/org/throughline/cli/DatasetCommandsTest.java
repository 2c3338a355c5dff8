package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.OpenMode;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightPackage;
import org.throughline.testkit.PackageModule;

/** Posts come in, are listed, go out as a table, and people are erased, at a terminal. */
class DatasetCommandsTest extends NewClientStory {

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

  /** A client with rows whose time is over, as a window left it that crashed with unsaved work. */
  private void crashed(String name) throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv", "--name", "Oud"), () -> err);
    Clients clients = new Clients(PackageModule.product(), InstantSource.system(), new DurableWriter());
    try (ClientSession dying = clients.open(folder.resolve("zeker"), OpenMode.EDIT)) {
      Dataset old = dying.index().<Dataset>all(Dataset.class).getFirst();
      dying.run(new SetFeature(old, InsightPackage.Literals.DATASET__RETAIN_UNTIL, LocalDate.of(2026, 1, 31)));
      dying.save();
      dying.run(new RenameElement(dying.client().getOrganisation(), "Kusthuis"));
      assertTrue(dying.autosave());
      try (Stream<Path> files = Files.walk(folder.resolve("zeker"))) {
        for (Path file : files.filter(each -> !List.of("lock", "holder").contains(each.getFileName().toString())).toList()) {
          Files.copy(file, folder.resolve(name).resolve(folder.resolve("zeker").relativize(file).toString()));
        }
      }
    }
    Files.writeString(folder.resolve("more.csv"), """
        id,date,author,text,likes
        7,2026-04-01T10:00:00Z,@jan_de_boer,een ander bericht,3
        8,2026-04-02T11:00:00Z,@piet,nog een bericht,5
        """);
  }

  private long parquetFiles(String name) throws IOException {
    try (Stream<Path> data = Files.list(folder.resolve(name).resolve("data"))) {
      return data.filter(each -> each.toString().endsWith(".parquet")).count();
    }
  }

  private boolean somewhere(String name, String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name).resolve(".throughline"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(each), java.nio.charset.StandardCharsets.UTF_8).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void unsavedWorkOutlivesErasingUntilSomebodyHasDecided() throws IOException {
    crashed("after");
    for (List<String> each : List.of(List.of("@jan_de_boer"), List.of("--expired"), List.of("@jan_de_boer", "--check"))) {
      List<String> line = new java.util.ArrayList<>(List.of("erase", "after"));
      line.addAll(each);
      assertNotEquals(0, run(line.toArray(String[]::new)), out);
      assertTrue(err.contains("unsaved work") && err.contains("--recover"), err);
      assertTrue(somewhere("after", "Kusthuis"), "it is still there to be recovered");
    }
    assertEquals(0, run("erase", "after", "@niemand_anders", "--recover"), () -> err);
    assertEquals(0, run("info", "after"), () -> err);
    assertTrue(out.contains("Kusthuis"), "recovered work is saved also when nothing is erased");
    assertEquals(0, run("erase", "after", "--expired"), () -> err);
    assertEquals(0, parquetFiles("after"));
  }

  @Test
  void recoveredWorkIsKeptAlsoWhereTheImportFails() throws IOException {
    crashed("after");
    Files.writeString(folder.resolve("spoiled.csv"), "id,date,author,text,likes\n7,ooit,@eva,een bericht,3\n");
    assertNotEquals(0, run("import", "after", "spoiled.csv", "--recover"), out);
    assertEquals(0, run("info", "after"), () -> err);
    assertTrue(out.contains("Kusthuis"), out);
    assertFalse(err.contains("unsaved work"), err);
  }

  @Test
  void whoWasErasedDoesNotComeBackAndIsCounted() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(0, run("erase", "zeker", "@jan_de_boer"), () -> err);
    Files.writeString(folder.resolve("more.csv"), """
        id,date,author,text,likes
        7,2026-04-01T10:00:00Z,@jan_de_boer,een ander bericht,3
        8,2026-04-02T11:00:00Z,@piet,dag @jan_de_boer,5
        9,gisteren,@piet,geen datum,5
        """);
    assertEquals(0, run("import", "zeker", "more.csv", "--name", "Meer"), () -> err);
    assertTrue(err.contains("1 row was left out: of people who were erased from this client"), err);
    assertTrue(out.contains("Line 4") && !out.contains("Line 2") && !out.contains("more row"), out);
    assertEquals(0, run("datasets", "zeker", "--csv", "left.csv", "--dataset", "Meer"), () -> err);
    assertTrue(Files.readString(folder.resolve("left.csv")).contains("dag @…"));
    assertFalse(Files.readString(folder.resolve("left.csv")).contains("een ander bericht"));
  }

  @Test
  void thePrivacyOfficerGetsARegister() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv", "--name", "Vermeldingen"), () -> err);
    assertEquals(0, run("datasets", "zeker", "--register", "register.html"), () -> err);
    assertTrue(out.contains("Wrote the register of 1 dataset to"), out);
    assertTrue(Files.readString(folder.resolve("register.html")).contains("Vermeldingen"));
    assertNotEquals(0, run("datasets", "zeker", "--register", "register.html"), out);
    assertEquals(0, run("datasets", "zeker", "--register", "register.csv", "--json"), () -> err);
    assertTrue(Files.readString(folder.resolve("register.csv")).contains("Vermeldingen"));
    assertEquals(8, run("datasets", "zeker", "--register", "register.pdf"));
    assertTrue(err.contains(".html"), err);
  }

  @Test
  void anImportThatPutsUnsavedWorkAsideErasesNothing() throws IOException {
    crashed("after");
    assertEquals(0, run("import", "after", "more.csv", "--name", "Meer"), () -> err);
    assertTrue(err.contains("still there: Oud") && err.contains("erase after --expired"), err);
    assertEquals(2, parquetFiles("after"));
    assertTrue(somewhere("after", "Kusthuis"), "it is among the backups");
    Files.writeString(folder.resolve("next.csv"), "id,date,author,text,likes\n17,2026-05-01T10:00:00Z,@eva,weer een bericht,3\n");
    assertEquals(0, run("import", "after", "next.csv"), () -> err);
    assertEquals(3, parquetFiles("after"));
    assertTrue(somewhere("after", "Kusthuis"), "and the next command leaves it there");
    assertEquals(0, run("erase", "after", "--expired", "--check"), () -> err);
    assertTrue(err.contains("among the backups only"), err);
    assertEquals(0, run("erase", "after", "--expired"), () -> err);
    assertEquals(2, parquetFiles("after"));
    assertFalse(somewhere("after", "Kusthuis"));
    Files.writeString(folder.resolve("last.csv"), "id,date,author,text,likes\n9,2026-05-01T10:00:00Z,@eva,laatste bericht,3\n");
    assertEquals(0, run("import", "after", "last.csv", "--keep-until", "2026-01-31"), () -> err);
    assertTrue(err.contains("1 row that may not be kept any more is erased, with no quotes of them"), err);
  }

  @Test
  void aNameIsAWordOnlyWhereThatIsAskedForAndShown() throws IOException {
    Files.writeString(folder.resolve("mentions.csv"), """
        id,date,author,text,likes
        1,2026-03-01T10:00:00Z,@winkel,dit is van mij,3
        2,2026-03-01T10:05:00Z,@eva,de winkel is dicht,1
        """);
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    assertEquals(0, run("erase", "zeker", "@winkel", "--check", "--words"), () -> err);
    assertTrue(out.contains("de winkel is dicht"), out);
    assertEquals(0, run("erase", "zeker", "@winkel"), () -> err);
    assertEquals(0, run("datasets", "zeker", "--csv", "left.csv"), () -> err);
    assertTrue(Files.readString(folder.resolve("left.csv")).contains("de winkel is dicht"));
  }

  @Test
  void rowsOutsideTheFolderAreNotExported() throws IOException {
    mentions();
    assertEquals(0, run("import", "zeker", "mentions.csv"), () -> err);
    Path inside;
    try (Stream<Path> data = Files.list(folder.resolve("zeker/data"))) {
      inside = data.findFirst().orElseThrow();
    }
    Files.copy(inside, folder.resolve("secret.parquet"));
    Clients clients = new Clients(PackageModule.product(), InstantSource.system(), new DurableWriter());
    try (ClientSession session = clients.open(folder.resolve("zeker"), OpenMode.EDIT)) {
      session.run(new SetFeature(session.index().<Dataset>all(Dataset.class).getFirst(),
          InsightPackage.Literals.DATASET__DATA_FILE, "../secret.parquet"));
      session.save();
    }
    assertNotEquals(0, run("datasets", "zeker", "--csv", "out.csv"), out);
    assertTrue(err.contains("../secret.parquet"), err);
    assertFalse(Files.exists(folder.resolve("out.csv")));
  }
}
