package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A card is made, goes stale with the next import, and is frozen anew, at a terminal. */
class CardCommandsTest extends NewClientStory {

  /** A question a day, each answered after so many minutes. */
  private void imported(String first, int days, int minutes) throws IOException {
    StringBuilder csv =
        new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 0; i < days; i++) {
      Instant asked = Instant.parse(first + "T09:00:00Z").plusSeconds(86_400L * i);
      csv.append("c%s-%d,q%s-%d,,zeker_x,inbound,klant%d,%s,vraag %d\n".formatted(first, i, first, i, i, asked, i));
      csv.append("c%s-%d,a%s-%d,q%s-%d,zeker_x,outbound,zeker,%s,antwoord\n"
          .formatted(first, i, first, i, first, i, asked.plusSeconds(60L * (minutes + i))));
    }
    Files.writeString(folder.resolve(first + ".csv"), csv);
    assertEquals(0, run("import", "zeker", first + ".csv"), () -> err);
  }

  @Test
  void aCardIsMadeGoesStaleAndIsFrozenAnew() throws IOException {
    assertEquals(0, run("card", "list", "zeker"), () -> err);
    assertTrue(out.contains("no insight cards yet"), out);
    assertEquals(8, run("card", "add", "zeker", "--name", "Wachttijd", "--claim", "De helft wacht.", "--metric",
        "first_response_time"));
    assertTrue(err.contains("No imported data in use"), err);

    imported("2026-01-05", 10, 20);
    assertEquals(0, run("card", "add", "zeker", "--name", "Onze wachttijd", "--claim", "De helft wacht korter dan een half uur.",
        "--metric", "first_response_time", "--kind", "service", "--by", "desk", "--save-query"), () -> err);
    assertTrue(out.contains("24.5 min") || out.contains("25 min"), out);
    assertTrue(out.contains("n = 10") && out.contains("95% sure: between 21 min and 28 min"), out);
    assertTrue(out.contains("Still holds: yes"), out);
    assertEquals(0, run("card", "show", "zeker", "onze wachttijd", "--json"), () -> err);
    assertEquals("21.0 min", Json.at(new Json(out).value(), "figures", 0, "low"));
    assertEquals(0, run("card", "refresh", "zeker"), () -> err);
    assertTrue(out.contains("No card is contradicted"), out);

    imported("2026-02-02", 30, 100);
    assertEquals(1, run("card", "list", "zeker", "--stale"), () -> err);
    assertTrue(out.contains("Onze wachttijd") && out.contains("no, newer data disagrees"), out);
    assertEquals(0, run("card", "refresh", "zeker", "--check"), () -> err);
    assertTrue(out.contains("Would be frozen anew: “Onze wachttijd”"), out);
    assertEquals(1, run("card", "list", "zeker", "--stale"), "nothing was changed");
    assertEquals(0, run("card", "refresh", "zeker", "Onze wachttijd", "--json"), () -> err);
    assertTrue(out.contains("\"saved\""), out);
    assertEquals(0, run("card", "list", "zeker", "--stale"), () -> err);
    assertTrue(out.contains("still holds"), out);
    assertEquals(0, run("card", "show", "zeker", "Onze wachttijd"), () -> err);
    assertTrue(out.contains("n = 40"), out);
    assertEquals(0, run("card", "add", "zeker", "--name", "Nog eens", "--claim", "Nog eens.", "--query", "Onze wachttijd"),
        () -> err);
    assertEquals(0, run("check-file", "zeker"), () -> err);
  }

  @Test
  void whatIsMeantHasToBeSaid() {
    assertEquals(8, run("card", "add", "zeker", "--name", "A", "--claim", "B"));
    assertTrue(err.contains("--query") && err.contains("--metric"), err);
    assertEquals(2, run("card", "add", "zeker", "--name", "A"));
    assertEquals(8, run("card", "show", "zeker", "Niets"));
    assertEquals(3, run("card", "list", "nergens"));
  }
}
