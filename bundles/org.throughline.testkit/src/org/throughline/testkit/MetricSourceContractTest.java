package org.throughline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Value;

/**
 * What every source of figures promises: it gives a figure for what it knows, says on what it rests, never guesses, and
 * changes nothing. Extend it once per source.
 */
public abstract class MetricSourceContractTest {

  /** The source under test. */
  protected abstract MetricSource source();

  /** A client with data that the source knows. */
  protected abstract ClientSession client() throws Exception;

  /** A question about that client which has an answer. */
  protected abstract Query answered(ClientSession session);

  private static Query other(Query query, String metric, @Nullable String channel, Instant from, Instant until) {
    return new Query(metric, query.statistic(), channel, query.touchpointId(), query.hours(), query.threshold(), from, until);
  }

  @Test
  @DisplayName("a figure says on what it rests, and in which words it was computed")
  protected void figure() throws Exception {
    try (ClientSession session = client()) {
      Query query = answered(session);
      Value value = source().value(session, query).orElseThrow();
      assertTrue(value.cases() > 0, "a figure on no case");
      assertTrue(value.missing() >= 0);
      assertEquals(value.figure().amount(), value.amount());
      assertFalse(value.from().isBefore(query.from()), "it counts what came before the span");
      assertTrue(value.until().isBefore(query.until()), "it counts what came after the span");
      assertFalse(value.until().isBefore(value.from()));
      for (Locale language : Languages.OF_THE_PROGRAM) {
        assertTrue(Languages.isWorded(value.method(), language), "no words for " + value.method().key() + " in " + language);
      }
    }
  }

  @Test
  @DisplayName("there is no figure for what it does not know")
  protected void nothingIsGuessed() throws Exception {
    try (ClientSession session = client()) {
      Query query = answered(session);
      String channel = query.channelId();
      assertEquals(Optional.empty(),
          source().value(session, other(query, "no-such-metric", channel, query.from(), query.until())), "another metric");
      assertEquals(Optional.empty(),
          source().value(session, other(query, query.metric(), "no-such-channel", query.from(), query.until())),
          "a channel that is not there");
      assertEquals(Optional.empty(),
          source().value(session, other(query, query.metric(), channel, query.from(), query.from())), "no time at all");
      assertEquals(Optional.empty(), source().value(session, other(query, query.metric(), channel,
          Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("1970-02-01T00:00:00Z"))), "before there was any data");
    }
  }

  @Test
  @DisplayName("the same question has the same answer, on any thread, and asking changes nothing")
  protected void asking() throws Exception {
    try (ClientSession session = client()) {
      Query query = answered(session);
      ClientSnapshot before = ClientSnapshot.of(session.client());
      boolean dirty = session.isDirty();
      Value first = source().value(session, query).orElseThrow();
      Value again = source().value(session, query).orElseThrow();
      Value elsewhere = CompletableFuture.supplyAsync(() -> session.read(access -> source().value(session, query)))
          .get().orElseThrow();
      assertEquals(first.figure(), again.figure());
      assertEquals(first.figure(), elsewhere.figure());
      assertEquals(first.cases(), elsewhere.cases());
      assertEquals(before.text(), ClientSnapshot.of(session.client()).text());
      assertEquals(dirty, session.isDirty());
    }
  }
}
