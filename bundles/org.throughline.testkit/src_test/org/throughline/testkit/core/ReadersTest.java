package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementIndex;
import org.throughline.core.ReadAccess;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.internal.core.edit.LiveIndex;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.Readership;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.RandomEdits;
import org.throughline.testkit.TemporaryClients;

/** One thread writes; others read what nobody changes meanwhile. */
@Timeout(120)
class ReadersTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final ExecutorService others = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() throws InterruptedException {
    others.shutdownNow();
    assertTrue(others.awaitTermination(30, TimeUnit.SECONDS));
  }

  @Test
  void twoReadersAndOneWriterNeverSeeADifference() throws Exception {
    // Sparse, so that most lists are asked for before they exist and readers race to make them.
    ClientSession session = temporary.filled(new ModelBuilder(7).perList(1).depth(2));
    AtomicBoolean end = new AtomicBoolean();
    AtomicInteger readings = new AtomicInteger();
    List<Future<String>> readers = List.of(
        others.submit(() -> readUntil(end, session, readings)), others.submit(() -> readUntil(end, session, readings)));

    RandomEdits edits = new RandomEdits(7);
    long began = System.nanoTime();
    int changes = 0;
    // On a slow machine a reading takes long, and what counts is that there are some beside changes.
    while (System.nanoTime() - began < TimeUnit.SECONDS.toNanos(4)
        || readings.get() <= 20 && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(60)) {
      try {
        session.run(edits.next(session));
        changes++;
      } catch (ClientException refused) {
        assertEquals(ClientException.Kind.REFUSED, refused.kind());
      }
      if (changes % 5 == 0) {
        session.history().undo();
      }
      touchEveryList(session.client());
      TimeUnit.MILLISECONDS.sleep(8);
    }
    end.set(true);
    for (Future<String> reader : readers) {
      assertEquals("", reader.get(30, TimeUnit.SECONDS));
    }
    assertTrue(readings.get() > 20, "only " + readings + " readings came to an end beside " + changes + " changes");
    assertEquals(LiveIndex.of(session.client()).content(), ((LiveIndex) session.index()).content());
    ClientSnapshot written = ClientSnapshot.of(session.client());
    session.save();
    assertEquals(written.text(), ClientSnapshot.of(temporary.reopened(session).client()).text());
  }

  /** Reads everything twice in one reading and says where the two differ. */
  private static String readUntil(AtomicBoolean end, ClientSession session, AtomicInteger readings) {
    while (!end.get()) {
      String difference = session.read(access -> {
        touchEveryList(access.client());
        String first = ClientSnapshot.of(access.client()).text();
        access.check();
        int extent = access.index().all(ModelPackage.Literals.ELEMENT).size();
        long counted = ModelBuilder.tree(access.client()).stream()
            .filter(ModelPackage.Literals.ELEMENT::isInstance).count();
        access.check();
        int referrers = access.index().referrers(access.client().getOrganisation()).size();
        String second = ClientSnapshot.of(access.client()).text();
        return extent != counted ? "extent " + extent + " but " + counted
            : referrers < 0 || !first.equals(second) ? "two looks differ" : "";
      });
      if (!difference.isEmpty()) {
        return difference;
      }
      readings.incrementAndGet();
    }
    return "";
  }

  private static void touchEveryList(EObject root) {
    for (EObject each : ModelBuilder.tree(root)) {
      for (EStructuralFeature feature : each.eClass().getEAllStructuralFeatures()) {
        if (feature.isMany()) {
          each.eGet(feature);
        }
      }
    }
  }

  @Test
  void twoReadersGetTheSameListOfAnElementNobodyAskedBefore() throws Exception {
    ClientSession session = temporary.empty();
    for (int round = 0; round < 2000; round++) {
      Person person = ModelFactory.eINSTANCE.createPerson();
      CountDownLatch start = new CountDownLatch(1);
      Future<Object> one = others.submit(() -> {
        start.await();
        return session.read(access -> person.getAccountNames());
      });
      Future<Object> other = others.submit(() -> {
        start.await();
        return session.read(access -> person.getAccountNames());
      });
      start.countDown();
      assertTrue(one.get() == other.get(), "two lists for one feature in round " + round);
    }
  }

  @Test
  void aReadingGivesWayToAChangeAndSeesItAfterwards() throws Exception {
    ClientSession session = temporary.empty();
    for (int round = 0; round < 200; round++) {
      String changed = "Kusthuis " + round;
      AtomicInteger starts = new AtomicInteger();
      Future<String> name = readingOnceChanged(session, starts, ReadAccess::check);
      session.run(new RenameElement(session.client().getOrganisation(), changed));
      assertEquals(changed, name.get(10, TimeUnit.SECONDS));
      assertEquals(2, starts.get());
    }
  }

  @Test
  void aReadingWithinAReadingStartsAgainWithTheOneAroundIt() throws Exception {
    ClientSession session = temporary.empty();
    AtomicInteger starts = new AtomicInteger();
    Future<String> name = readingOnceChanged(session, starts, access -> session.read(within -> {
      within.check();
      return null;
    }));
    session.run(new RenameElement(session.client().getOrganisation(), "Kusthuis"));
    assertEquals("Kusthuis", name.get(10, TimeUnit.SECONDS));
    assertEquals(2, starts.get());
  }

  /** A reading under way that goes on until it gives way, and then reads the name of the organisation. */
  private Future<String> readingOnceChanged(ClientSession session, AtomicInteger starts, Consumer<ReadAccess> step)
      throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    Future<String> name = others.submit(() -> session.read(access -> {
      if (starts.incrementAndGet() == 1) {
        reading.countDown();
        while (true) {
          step.accept(access);
          Thread.onSpinWait();
        }
      }
      return access.client().getOrganisation().getName();
    }));
    assertTrue(reading.await(10, TimeUnit.SECONDS));
    return name;
  }

  @Test
  void aReadingCanBeCancelledAndEndsWhenTheClientIsClosed() throws Exception {
    ClientSession session = temporary.empty();
    assertThrows(CancellationException.class, () -> session.read(ReadAccess::client, () -> true));
    session.close();
    Future<Object> late = others.submit(() -> session.read(ReadAccess::client));
    Exception ended = assertThrows(Exception.class, late::get);
    assertTrue(ended.getCause() instanceof CancellationException);
  }

  @Test
  void onlyTheThreadThatHasTheSessionMayChangeIt() throws Exception {
    ClientSession session = temporary.empty();
    Future<Boolean> refused = others.submit(() -> {
      assertThrows(IllegalStateException.class,
          () -> session.run(new RenameElement(session.client().getOrganisation(), "theirs")));
      assertThrows(IllegalStateException.class, () -> session.client().getOrganisation().setSummary("theirs"));
      return true;
    });
    assertTrue(refused.get());
    assertEquals("Zekerhuis", session.client().getOrganisation().getName());
  }

  @Test
  void aSessionCanBeHandedToAnotherThread() throws Exception {
    ClientSession session = temporary.empty();
    AtomicBoolean done = new AtomicBoolean();
    Thread here = Thread.currentThread();
    Thread next = new Thread(() -> {
      session.run(new SetFeature(session.client().getOrganisation(), ModelPackage.Literals.ELEMENT__NOTES, "theirs"));
      session.history().undo();
      session.handOver(here);
      done.set(true);
    });
    session.handOver(next);
    assertThrows(IllegalStateException.class,
        () -> session.run(new RenameElement(session.client().getOrganisation(), "too late")));
    next.start();
    next.join(10_000);
    assertTrue(done.get());
    assertNull(session.client().getOrganisation().getNotes());
    session.run(new RenameElement(session.client().getOrganisation(), "ours again"));
  }

  @Test
  void aSliceCanBeCutOnAnyThread() throws Exception {
    ClientSession session = temporary.empty();
    assertEquals(session.client().getId(),
        others.submit(() -> session.slice(Readership.CLIENT)).get().client().getId());
    ElementIndex index = session.index();
    assertTrue(index.byId(session.client().getId()).isPresent());
  }
}
