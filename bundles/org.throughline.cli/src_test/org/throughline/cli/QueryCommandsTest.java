package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question to the data is kept, asked again and forgotten, and quotes go from the data onto a card, at a terminal. */
class QueryCommandsTest extends NewClientStory {

  @BeforeEach
  void talk() throws IOException {
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 0; i < 10; i++) {
      csv.append("c%1$d,q%1$d,,zeker_x,inbound,klant%1$d,2026-03-%2$02dT10:00:00Z,%3$s%n".formatted(i, i + 1, i == 3
          ? "Ik wacht al 3 dagen op mijn schadebedrag en niemand belt mij terug. Dat is heel slecht." : "Waar blijft mijn schade?"));
      csv.append("c%1$d,a%1$d,q%1$d,zeker_x,outbound,zeker_x,2026-03-%2$02dT10:40:00Z,antwoord%n".formatted(i, i + 1));
    }
    Files.writeString(folder.resolve("talk.csv"), csv);
    assertEquals(0, run("import", "zeker", "talk.csv"), () -> err);
  }

  @Test
  void aQuestionIsKeptAskedAgainAndForgotten() {
    assertEquals(0, run("query", "list", "zeker"), () -> err);
    assertTrue(out.contains("throughline query save"), out);
    assertEquals(8, run("query", "run", "zeker", "Lente"));
    assertEquals(0, run("query", "save", "zeker", "Lente", "--figure", "messages-per-day", "--from", "2026-03-02", "--to", "2026-03-04"),
        () -> err);
    assertEquals(0, run("query", "save", "zeker", "Lang", "--select", "SELECT text FROM heard WHERE length(text) > 40"), () -> err);
    assertEquals(8, run("query", "save", "zeker", "Geen", "--figure", "nothing"));
    assertEquals(8, run("query", "save", "zeker", "Geen"));
    assertEquals(10, run("query", "save", "zeker", "Geheim", "--select", "SELECT * FROM read_text('/etc/passwd')"));
    assertTrue(err.contains("heard, message") && err.contains("read_text"), err);
    assertEquals(0, run("query", "list", "zeker"), () -> err);
    assertTrue(out.contains("Lente") && out.contains("messages-per-day") && out.contains("Lang") && !out.contains("Geheim"), out);
    assertEquals(0, run("query", "run", "zeker", "lente"), () -> err);
    assertTrue(out.contains("3 messages, 2 Mar 2026 – 4 Mar 2026"), out);
    assertEquals(0, run("query", "run", "zeker", "Lang", "--format", "csv"), () -> err);
    assertEquals(2, out.lines().count(), out);
    assertEquals(0, run("query", "forget", "zeker", "Lente"), () -> err);
    assertEquals(0, run("query", "list", "zeker", "--json"), () -> err);
    assertFalse(out.contains("Lente"), out);
  }

  @Test
  void quotesGoFromTheDataOntoACard() {
    assertEquals(0, run("insights", "zeker", "--figure", "quotes"), () -> err);
    assertTrue(out.contains("Ik wacht al 3 dagen"), out);
    assertEquals(0, run("card", "add", "zeker", "--name", "Wachttijd", "--claim", "De helft wacht.", "--metric", "first_response_time",
        "--quote", "Ik wacht al @user_0123456789abcdef dagen."), () -> err);
    assertTrue(out.contains("“Ik wacht al @… dagen.”"), out);
    assertEquals(0, run("card", "quote", "zeker", "Wachttijd", "Niemand belt terug.", "--speaker", "klant sinds 2019"), () -> err);
    assertTrue(out.contains("“Niemand belt terug.”") && out.contains("@…"), out);
    assertEquals(10, run("card", "quote", "zeker", "Wachttijd", "Niemand belt terug."));
    assertEquals(8, run("card", "quote", "zeker", "Wachttijd", " "));
  }
}
