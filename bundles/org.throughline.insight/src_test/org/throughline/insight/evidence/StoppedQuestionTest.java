package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.Figures;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.testkit.TemporaryClients;

/** Whoever asks too much can stop asking, and goes on at once. */
class StoppedQuestionTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  /** Is cancelled some time after it was made. */
  private static final class Impatient implements Progress {

    private final long end;

    Impatient(Duration patience) {
      end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public void step(Message what) {
      // Nobody looks.
    }

    @Override
    public void done(double fraction) {
      // Nobody looks.
    }

    @Override
    public boolean isCancelled() {
      return System.nanoTime() > end;
    }
  }

  private ClientSession client() {
    int[] counts = new int[20];
    Arrays.fill(counts, 10);
    return Desk.of(temporary).crowded(LocalDate.of(2026, 10, 1), counts).session();
  }

  @Test
  @DisplayName("a query of one's own that would take for ever ends when it is cancelled, and the next one is answered")
  void runaway() {
    ClientSession session = client();
    String forEver = "SELECT count(*) FROM heard a, heard b, heard c, heard d, heard e WHERE a.line + b.line + c.line + d.line > e.line";
    try (FigureData data = new Figures(new DurableWriter(), temporary.folder()).open(session, Progress.none())) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
        assertThrows(Cancelled.class, () -> data.select(forEver, 10, Duration.ofMinutes(2), new Impatient(Duration.ofMillis(500))));
        assertEquals(200L, data.select("SELECT count(*) FROM heard", 10, Duration.ofMinutes(2), Progress.none()).rows().getFirst()
            .getFirst());
      });
    }
  }

  @Test
  @DisplayName("what a card counts can be cancelled")
  void card() {
    ClientSession session = client();
    EvidenceService evidence = new EvidenceService(null);
    assertThrows(CancellationException.class, () -> evidence.ask(session, Desk.asking("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN),
        new Impatient(Duration.ZERO)));
    assertEquals(Answer.Given.class,
        evidence.ask(session, Desk.asking("Aantal", MetricKind.VOLUME, Statistic.TOTAL), Progress.none()).getClass());
  }
}
