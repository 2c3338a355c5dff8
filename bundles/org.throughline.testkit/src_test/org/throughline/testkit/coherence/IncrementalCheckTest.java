package org.throughline.testkit.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
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

/** After any edit the findings are those a full check would give. */
class IncrementalCheckTest {

  private static final int COMPARED_EVERY = 10;

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 11, 22));

  @Test
  void randomEditsLeaveNoDifferenceToAFullCheck() {
    edits(2_500);
  }

  @Test
  @Tag("long")
  void tenThousandRandomEditsLeaveNoDifferenceToAFullCheck() {
    edits(10_000);
  }

  private void edits(int wanted) {
    long seed = 4711;
    ClientSession session = temporary.filled(new ModelBuilder(seed).perList(2).depth(3).density(0.5));
    Random random = new Random(seed);
    try (Checker kept = checker(session)) {
      session.addListener(new ClientListener() {

        @Override
        public void changed(ClientChange change) {
          kept.changed(change);
        }
      });
      update(kept);
      assertEquals(Set.of(), difference(kept, session), "seed " + seed);
      assertTrue(kept.remember(() -> false, Progress.none()));
      assertEquals(Set.of(), difference(kept, session), "all remembered, seed " + seed);
      RandomEdits edits = new RandomEdits(seed);
      int applied = 0;
      for (int each = 0; applied < wanted; each++) {
        applied += edit(session, edits, random) ? 1 : 0;
        if (random.nextInt(3) > 0) {
          update(kept);
        }
        if (each % COMPARED_EVERY == 0) {
          update(kept);
          assertEquals(Set.of(), difference(kept, session), "seed " + seed + ", edit " + each);
        }
      }
      update(kept);
      assertEquals(Set.of(), difference(kept, session), "seed " + seed);
    }
  }

  private boolean edit(ClientSession session, RandomEdits edits, Random random) {
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> {
        if (session.history().canUndo()) {
          session.history().undo();
          return true;
        }
      }
      case 3 -> {
        if (session.history().canRedo()) {
          session.history().redo();
          return true;
        }
      }
      case 4 -> {
        if (random.nextInt(20) == 0) {
          today.set(today.get().plusDays(random.nextInt(2000) - 1000));
          return true;
        }
      }
      default -> {
        try {
          return session.run(edits.next(session)).changed();
        } catch (ClientException refused) {
          return false;
        }
      }
    }
    return false;
  }

  private Checker checker(ClientSession session) {
    return new Checker(session.client(), session.index(), ProbeRules.all(), CheckSettings.usual(today::get));
  }

  private static void update(Checker checker) {
    assertTrue(checker.update(() -> false, Progress.none()));
  }

  /** What only one of the two has. */
  private Set<String> difference(Checker kept, ClientSession session) {
    try (Checker anew = checker(session)) {
      update(anew);
      List<Finding> all = anew.findings().all();
      Set<Finding> here = new HashSet<>(kept.findings().all());
      Set<Finding> there = new HashSet<>(all);
      assertEquals(all.size(), anew.findings().size());
      assertEquals(kept.findings().all().size(), kept.findings().size());
      List<String> different = new ArrayList<>();
      here.stream().filter(each -> !there.contains(each)).forEach(each -> different.add("kept " + told(each)));
      there.stream().filter(each -> !here.contains(each)).forEach(each -> different.add("full " + told(each)));
      return new HashSet<>(different);
    }
  }

  private static String told(Finding finding) {
    return finding.rule().id() + "/" + finding.key() + " " + finding.message().key() + finding.message().arguments()
        + " about " + finding.about();
  }
}
