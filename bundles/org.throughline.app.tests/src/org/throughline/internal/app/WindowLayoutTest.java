package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.throughline.internal.app.LayoutNode.Kind;

/** How a window looked is read as it was written, or not at all. */
class WindowLayoutTest {

  private static LayoutNode view(String id, String weight, boolean shown, boolean front) {
    return new LayoutNode(Kind.VIEW, id, weight, shown, front, List.of());
  }

  private static WindowLayout layout() {
    LayoutNode left = new LayoutNode(Kind.STACK, "left", "2500", true, false,
        List.of(view("explorer", "", true, true), view("hints", "", false, false)));
    LayoutNode right = new LayoutNode(Kind.ABOVE, "", "7500", true, true,
        List.of(view("editors", "6000", true, false),
            new LayoutNode(Kind.STACK, "below", "4000", false, false, List.of(view("findings", "", true, true)))));
    return new WindowLayout(new Rectangle(-10, 20, 1440, 900), true, "strategy", Map.of("strategy",
        new LayoutNode(Kind.BESIDE, "", "", true, false, List.of(left, right)), "planning",
        new LayoutNode(Kind.BESIDE, "", "", true, false, List.of())));
  }

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(Optional.of(layout()), WindowLayout.read(layout().write()));
  }

  @Test
  void aFileThatIsCutAnywhereIsDamaged() {
    byte[] whole = layout().write();
    for (int length = 0; length < whole.length - 1; length++) {
      assertEquals(Optional.empty(), WindowLayout.read(Arrays.copyOf(whole, length)), "cut at " + length);
    }
  }

  @Test
  void junkIsDamagedAndNeverAFault() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] whole = layout().write();
    for (int i = 0; i < 2000; i++) {
      byte[] junk = i % 2 == 0 ? new byte[random.nextInt(2000)] : whole.clone();
      if (i % 2 == 0) {
        random.nextBytes(junk);
        assertEquals(Optional.empty(), WindowLayout.read(junk), "seed " + seed);
      } else {
        for (int flips = 0; flips < 3; flips++) {
          junk[random.nextInt(junk.length)] = (byte) random.nextInt(256);
        }
        WindowLayout.read(junk).ifPresent(read -> assertTrue(read.bounds().width > 0, "seed " + seed));
      }
    }
  }

  @Test
  void theOrderOfTheSwitcherFollowsTheWork() {
    PerspectiveOrder.Brought strategy = new PerspectiveOrder.Brought("s", "Strategie", "org.throughline.app");
    PerspectiveOrder.Brought planning = new PerspectiveOrder.Brought("p", "Planning", "org.throughline.calendar.ui");
    PerspectiveOrder.Brought crisis = new PerspectiveOrder.Brought("c", "Crisiskamer", "org.throughline.crisis.ui");
    PerspectiveOrder.Brought brief = new PerspectiveOrder.Brought("b", "Briefing", "org.throughline.briefing.ui");
    PerspectiveOrder.Brought podcast = new PerspectiveOrder.Brought("a", "Audio", "com.example.podcast");
    assertEquals(List.of(strategy, planning, crisis, brief, podcast),
        List.of(podcast, brief, crisis, planning, strategy).stream().sorted(new PerspectiveOrder()).toList());
  }

  /** Every few minutes it would write {@code workbench.xmi} into the folder the program was started in. */
  @Test
  void thePlatformDoesNotKeepTheWindowByItself() {
    List<String> jobs = Stream.of(Job.getJobManager().find(null)).map(Job::getName).toList();
    assertFalse(jobs.stream().anyMatch(name -> name.startsWith("Workbench Auto-Save")), jobs.toString());
  }
}
