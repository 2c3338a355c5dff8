package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.OpenMode;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.insight.DataOrigin;
import org.throughline.testkit.TemporaryClients;

/** Given topics a person merged and named, they hold for what is imported later, and for who opens the client only to read. */
class DecisionsStayTest {

  @RegisterExtension
  private final TemporaryClients clients = new TemporaryClients();

  private static void bring(TemporaryClients clients, ClientSession session, Path base, int month) throws IOException {
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 1; i <= 12; i++) {
      csv.append("c%1$d-%2$d,q%1$d-%2$d,,zeker_x,inbound,k%2$d,2026-%1$02d-%2$02dT10:00:00Z,@jan_%2$d de %3$s is kapot door de storm%n"
          .formatted(month, i, i % 2 == 0 ? "schutting" : "dakpan"));
    }
    new ConversationService(new DurableWriter(), clients.clock(), base.resolve("keys")).importInto(session,
        Files.writeString(base.resolve(month + ".csv"), csv), new ImportOptions("maand " + month, "export", DataOrigin.MEASURED,
            LocalDate.of(2027, 12, 31)), Set.of());
    clients.clock().set(clients.clock().instant().plus(Duration.ofHours(1)));
  }

  private static List<String> topics(ClientSession session, Path base) {
    FigureAnswer answer = new Figures(new DurableWriter(), base.resolve("keys")).answer(session, "topics", FigureFilter.everything(), Progress.none());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < answer.rows().size(); i++) {
      told.add(answer.value(i, "topic") + " " + answer.value(i, "messages"));
    }
    return told;
  }

  @Test
  @DisplayName("merged, named and hidden topics hold for a later import and for a reader, and people are no topics")
  void kept() throws IOException {
    clients.clock().set(Instant.parse("2026-11-22T11:00:00Z"));
    ClientSession session = clients.empty();
    Path base = clients.folder();
    bring(clients, session, base, 3);
    assertTrue(topics(session, base).containsAll(List.of("schutting 6", "dakpan 6", "storm 12")), topics(session, base).toString());
    session.run(new MergeTopics("Kapot in de tuin", List.of("schutting", "dakpan")));
    session.run(new HideTopic("storm", true));
    bring(clients, session, base, 5);
    List<String> now = topics(session, base);
    assertTrue(now.contains("Kapot in de tuin 24"), now.toString());
    assertFalse(now.stream().anyMatch(each -> each.startsWith("storm ") || each.startsWith("dakpan ") || each.contains("user_")), now.toString());
    session.save();
    Path folder = session.folder();
    session.close();
    try (ClientSession reader = clients.clients().open(folder, OpenMode.READ_ONLY)) {
      assertEquals(now, topics(reader, base));
      assertFalse(reader.isDirty());
    }
  }
}
