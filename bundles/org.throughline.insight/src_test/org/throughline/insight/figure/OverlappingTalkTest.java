package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.testkit.TemporaryClients;

/** Given two exports of conversations of which the second begins before the first ends, every message counts once. */
class OverlappingTalkTest {

  private static final List<String> EARLY = List.of("c1,q1,,in,2026-03-01T10:00,storm eerst", "c1,a1,q1,out,2026-03-01T11:00,antwoord",
      "c2,q2,,in,2026-03-02T10:00,dak", "c3,q3,,in,2026-03-03T10:00,polis");
  /** Starts in the middle of c1, has c2 again as it was corrected, the answer to c2, and to c3 only the answer. */
  private static final List<String> LATE = List.of("c1,a1,q1,out,2026-03-01T11:00,antwoord", "c1,q4,,in,2026-03-04T09:00,storm weer",
      "c1,a4,q4,out,2026-03-04T09:30,antwoord", "c2,q2,,in,2026-03-02T10:00,dak verbeterd", "c2,a2,q2,out,2026-03-02T12:00,antwoord",
      "c3,a3,q3,out,2026-03-03T13:00,antwoord", "c5,q5,,in,2026-03-05T10:00,nieuw");

  @RegisterExtension
  private final TemporaryClients clients = new TemporaryClients();
  private ClientSession session;
  private Path base = Path.of("");

  @BeforeEach
  void client() {
    clients.clock().set(Instant.parse("2026-11-22T11:00:00Z"));
    session = clients.empty();
    base = clients.folder();
  }

  private void bring(String name, List<String> lines) throws IOException {
    String csv = lines.stream().map(each -> each.split(",")).map(cell -> String.join(",", cell[0], cell[1], cell[2], "zeker_x",
        cell[3] + "bound", cell[3].equals("in") ? "klant" : "zeker_x", cell[4] + ":00Z", cell[5])).collect(Collectors.joining("\n"));
    Path file = Files.writeString(base.resolve(name + ".csv"),
        "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n" + csv + "\n");
    new ConversationService(new DurableWriter(), clients.clock(), base.resolve("keys")).importInto(session, file,
        new ImportOptions(name, "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
    clients.clock().set(clients.clock().instant().plus(Duration.ofHours(1)));
  }

  private List<String> asked() {
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none())) {
      return data.select("SELECT conversation_id, message_id, text, clock / 60000000 AS minutes FROM asked ORDER BY moment", 99,
          Duration.ofSeconds(20), Progress.none()).rows().stream().map(row -> row.stream().map(String::valueOf)
              .collect(Collectors.joining(" "))).toList();
    }
  }

  private long told(String figure, String... columns) {
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none())) {
      FigureAnswer answer = data.answer(figure, FigureFilter.everything(), Progress.none());
      return columns.length == 0 ? answer.n() : (Long) java.util.Objects.requireNonNull(answer.value(0, columns[0]));
    }
  }

  private long cases(MetricKind metric, Statistic statistic) {
    InsightQuery query = InsightFactory.eINSTANCE.createInsightQuery();
    query.setId(org.throughline.core.Ids.fresh());
    query.setMetric(metric);
    query.setStatistic(statistic);
    return ((Answer.Given) new EvidenceService(null).ask(session, query)).whole().cases();
  }

  @Test
  @DisplayName("each message counts once, as the last import has it, and an answer there ends the wait")
  void once() throws IOException {
    bring("vroeg", EARLY);
    bring("laat", LATE);
    assertEquals(List.of("c1 q1 storm eerst 60.0", "c2 q2 dak verbeterd 120.0", "c3 q3 polis 180.0", "c1 q4 storm weer 30.0",
        "c5 q5 nieuw null"), asked());
    assertEquals(5, told("messages-per-day"));
    assertEquals(4, told("response-overall", "answers"));
    assertEquals(1, told("response-overall", "unanswered"));
    assertEquals(5, told("sentiment"));
    assertEquals(4, cases(MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN));
    assertEquals(9, cases(MetricKind.VOLUME, Statistic.TOTAL), "questions and answers");
  }

  @Test
  @DisplayName("which import came first makes no difference to how often a message counts")
  void eitherWay() throws IOException {
    bring("laat", LATE);
    bring("vroeg", EARLY);
    assertEquals(List.of("c1 q1 storm eerst 60.0", "c2 q2 dak 120.0", "c3 q3 polis 180.0", "c1 q4 storm weer 30.0",
        "c5 q5 nieuw null"), asked());
  }

  @Test
  @DisplayName("imports of other times stay as they are")
  void apart() throws IOException {
    bring("vroeg", EARLY);
    bring("jaren later", Arrays.stream(LATE.toArray(String[]::new)).map(each -> each.replace("2026-03", "2026-09")).toList());
    assertEquals(3 + 3, told("messages-per-day"));
  }

  @Test
  @DisplayName("a conversation that two imports share is listed once, and read whole")
  void listed() throws IOException {
    bring("vroeg", EARLY);
    bring("laat", LATE);
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none());
        Conversations list = data.conversations(FigureFilter.everything(), Conversations.Order.EARLIEST, Progress.none())) {
      List<ConversationRow> rows = list.page(0, 99, Progress.none());
      assertEquals(List.of("c1", "c2", "c3", "c5"), rows.stream().map(ConversationRow::conversation).toList());
      assertEquals(4, list.count());
      assertEquals(List.of("storm eerst", "antwoord", "storm weer", "antwoord"), list.thread(rows.getFirst(), Progress.none())
          .messages().stream().map(ConversationThread.Said::text).toList());
      assertEquals(2, list.thread(rows.getFirst(), Progress.none()).waits().size());
    }
  }

  /** Whoever waits loses patience when it has asked this often. */
  private static final class Impatient implements Progress {

    private int left;

    Impatient(int left) {
      this.left = left;
    }

    @Override
    public void step(Message what) {
      // Nobody reads it.
    }

    @Override
    public void done(double fraction) {
      // As above.
    }

    @Override
    public boolean isCancelled() {
      return left-- <= 0;
    }
  }

  @Test
  @DisplayName("a question that was stopped, wherever it was, can be asked again")
  void stopped() throws IOException {
    bring("vroeg", EARLY);
    bring("laat", LATE);
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none())) {
      int stopped = 0;
      for (int patience = 0; patience < 40; patience++) {
        try {
          data.answer("response-overall", FigureFilter.everything(), new Impatient(patience));
          data.answer("sentiment", FigureFilter.everything(), new Impatient(patience));
        } catch (Cancelled impatience) {
          stopped++;
        }
      }
      assertTrue(stopped > 3, "stopped " + stopped + " times");
      assertEquals(4L, data.answer("response-overall", FigureFilter.everything(), Progress.none()).value(0, "answers"));
      assertEquals(5, data.answer("sentiment", FigureFilter.everything(), Progress.none()).n());
    }
  }
}
