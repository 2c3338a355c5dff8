package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person says about a file is followed, at a terminal. */
class ImportCommandTest extends NewClientStory {

  @Test
  void conversationsMayBeNamedAsSuch() throws IOException {
    Files.writeString(folder.resolve("care.csv"), """
        conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text
        1,1,,desk,inbound,jan,2026-03-01T10:00:00Z,hoi
        1,2,1,desk,outbound,desk,2026-03-01T10:05:00Z,dag
        """);
    assertEquals(0, run("import", "zeker", "care.csv", "--profile", "conversations", "--check"), () -> err);
    assertTrue(out.contains("2 messages in 1 conversation"), out);
    assertEquals(8, run("import", "zeker", "care.csv", "--map", "text=text"), () -> out);
    String said = err.replaceAll("\\s+", " ");
    assertTrue(said.contains("conversations with customers") && !said.contains("space"), said);
    assertEquals(0, run("import", "zeker", "care.csv", "--profile", "conversations"), () -> err);
    assertTrue(out.contains("Imported 2 messages"), out);
  }

  @Test
  void rowsThatWereLostComeBackAndNotTwice() throws IOException {
    Files.writeString(folder.resolve("posts.csv"), "id,date,text,likes\n1,2026-03-01T10:00:00Z,een,3\n2,2026-03-02T10:00:00Z,twee,5\n");
    assertEquals(0, run("import", "zeker", "posts.csv", "--name", "Voorjaar"), () -> err);
    Path rows;
    try (Stream<Path> data = Files.list(folder.resolve("zeker/data"))) {
      rows = data.findFirst().orElseThrow();
    }
    Files.delete(rows);
    assertEquals(0, run("import", "zeker", "posts.csv"), () -> err);
    assertTrue(out.contains("Imported 2 rows as “Voorjaar”"), out);
    assertTrue(Files.exists(rows));
    assertEquals(0, run("datasets", "zeker"), () -> err);
    assertEquals(1, out.lines().filter(line -> line.startsWith("Voorjaar")).count(), out);
    assertEquals(0, run("import", "zeker", "posts.csv"), () -> err);
    assertTrue(out.contains("already"), out);
    assertEquals(0, run("import", "zeker", "posts.csv", "--map", "likes="), () -> err);
    assertTrue(out.contains("Imported 2 rows as “posts”"), out);
  }
}
