package org.throughline.testkit.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.RandomEdits;
import org.throughline.testkit.TemporaryClients;

/** All findings are there after the first look, whatever happens before it is remembered what they were read from. */
class FirstLookTest {

  private static final long SEED = 12;

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 11, 22));
  private ClientSession session;

  @BeforeEach
  void aFilledClient() {
    session = temporary.filled(new ModelBuilder(SEED).perList(2).depth(3).density(0.5));
  }

  private Checker followed() {
    Checker checker = checker();
    session.addListener(new ClientListener() {

      @Override
      public void changed(ClientChange change) {
        checker.changed(change);
      }
    });
    return checker;
  }

  private Checker checker() {
    return new Checker(session.client(), session.index(), ProbeRules.all(), CheckSettings.usual(today::get));
  }

  private static Set<Finding> found(Checker checker) {
    List<Finding> all = checker.findings().all();
    assertEquals(all.size(), checker.findings().size());
    return new HashSet<>(all);
  }

  /** What a look at all finds, with nothing remembered. */
  private Set<Finding> anew() {
    try (Checker checker = checker()) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertTrue(checker.readers().isEmpty());
      return found(checker);
    }
  }

  private void edit(int many) {
    RandomEdits edits = new RandomEdits(SEED);
    for (int each = 0; each < many; each++) {
      try {
        session.run(edits.next(session));
      } catch (ClientException refused) {
        // An edit of any kind may be refused; then there is none.
      }
    }
  }

  @Test
  void rememberingFindsTheSameAndReplacesNothing() {
    try (Checker checker = followed()) {
      assertTrue(checker.update(() -> false, Progress.none()));
      Set<Finding> before = found(checker);
      assertTrue(!before.isEmpty() && !checker.takeChanged().isEmpty(), "there is something to be found");
      assertTrue(checker.remember(() -> false, Progress.none()));
      assertEquals(before, found(checker));
      assertEquals(Set.of(), checker.takeChanged());
      assertFalse(checker.readers().isEmpty());
    }
  }

  @Test
  void editsBeforeAnythingIsRememberedCount() {
    try (Checker checker = followed()) {
      assertTrue(checker.update(() -> false, Progress.none()));
      edit(200);
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(anew(), found(checker));
      edit(20);
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(anew(), found(checker));
    }
  }

  @Test
  void editsWhileItIsRememberedCount() {
    try (Checker checker = followed()) {
      assertTrue(checker.update(() -> false, Progress.none()));
      AtomicInteger asked = new AtomicInteger();
      assertFalse(checker.remember(() -> asked.incrementAndGet() > 300, Progress.none()));
      edit(100);
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(anew(), found(checker));
    }
  }

  @Test
  void aLookThatGivesWayFindsAllTheNextTime() {
    try (Checker checker = followed()) {
      AtomicInteger asked = new AtomicInteger();
      assertFalse(checker.update(() -> asked.incrementAndGet() > 3, Progress.none()));
      edit(100);
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(anew(), found(checker));
    }
  }

  @Test
  void anotherDayBeforeAnythingIsRememberedCounts() {
    try (Checker checker = followed()) {
      assertTrue(checker.update(() -> false, Progress.none()));
      today.set(LocalDate.of(2050, 1, 1));
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(anew(), found(checker));
    }
  }
}
