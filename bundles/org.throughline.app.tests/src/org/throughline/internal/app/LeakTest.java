package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.ui.ElementInput;
import org.throughline.ui.LoneInput;
import org.throughline.ui.table.Tables;

/** Given a person who opens and closes editors all day, the program does not grow. */
class LeakTest extends SampleStory {

  private static final int WARM_UP = 40;
  private static final int CYCLES = 200;
  /** What may stay in memory of the editors that were closed: the workbench remembers the last ones. */
  private static final int MAY_STAY = 5;
  private static final long MAY_GROW = 8L << 20;

  private interface Opener {
    void open() throws Exception;
  }

  /** How each editor is opened; a new one has to be added here. */
  private Map<String, Opener> openers() {
    Map<String, Opener> openers = new TreeMap<>();
    openers.put("org.throughline.app.welcomePage",
        () -> page().openEditor(new LoneInput("welcome"), "org.throughline.app.welcomePage"));
    openers.put("org.throughline.ui.page", () -> page().openEditor(new LoneInput("page"), "org.throughline.ui.page"));
    openers.put("org.throughline.ui.table",
        () -> Tables.open(page(), session(), ModelPackage.Literals.CHANNEL));
    openers.put("org.throughline.ui.organisation", () -> page().openEditor(
        new ElementInput(session(), session().client().getOrganisation()),
        "org.throughline.ui.organisation"));
    for (String brand : List.of("sheet", "prism", "key", "frame")) {
      openers.put("org.throughline.dna.ui." + brand, () -> page().openEditor(
          new ElementInput(session(),
              session().index().all(BrandDna.class).iterator().next()), "org.throughline.dna.ui." + brand));
    }
    openers.put("org.throughline.dna.ui.canvas", () -> page().openEditor(
        new ElementInput(session(),
            session().index().all(org.throughline.model.dna.Canvas.class).iterator().next()),
        "org.throughline.dna.ui.canvas"));
    for (String name : List.of("cascade", "ledger", "review")) {
      openers.put("org.throughline.dna.ui." + name, () -> page().openEditor(new ElementInput(
          session(), session().client().getChapters().stream()
              .filter(DnaChapter.class::isInstance).findFirst().orElseThrow()), "org.throughline.dna.ui." + name));
    }
    openers.put("org.throughline.dna.ui.coverage", () -> page().openEditor(
        new ElementInput(session(), session().client()),
        "org.throughline.dna.ui.coverage"));
    openers.put("org.throughline.insight.ui.board", () -> page().openEditor(
        new ElementInput(session(), session().client()), "org.throughline.insight.ui.board"));
    openers.put("org.throughline.briefing.ui.editor", () -> page().openEditor(
        new ElementInput(session(), session().index().all(Briefing.class).iterator().next()),
        "org.throughline.briefing.ui.editor"));
    return openers;
  }

  @Test
  void everyEditorIsLookedAt() {
    Set<String> ours = Arrays.stream(org.eclipse.core.runtime.Platform.getExtensionRegistry()
        .getConfigurationElementsFor("org.eclipse.ui.editors")).map(each -> each.getAttribute("id"))
        .filter(id -> id.startsWith("org.throughline.")).collect(Collectors.toSet());
    assertEquals(ours, openers().keySet());
  }

  @Test
  @Tag("long")
  void openingAndClosingEveryEditorTwoHundredTimesLeavesNothingBehind() throws Exception {
    for (Map.Entry<String, Opener> each : openers().entrySet()) {
      cycle(each.getValue(), WARM_UP, new ArrayList<>());
      long before = inUse();
      List<WeakReference<IEditorPart>> closed = new ArrayList<>();
      cycle(each.getValue(), CYCLES, closed);
      long grown = inUse() - before;
      long alive = closed.stream().filter(part -> part.get() != null).count();
      WindowFigures.add("opened and closed " + closed.size() + " times: " + each.getKey(),
          String.format("%d still in memory, %+d KiB", alive, grown >> 10));
      assertTrue(alive <= MAY_STAY, () -> each.getKey() + ": " + alive + " closed editors are still in memory");
      assertTrue(grown < MAY_GROW, () -> each.getKey() + " grew by " + (grown >> 10) + " KiB");
    }
  }

  private void cycle(Opener opener, int times, List<WeakReference<IEditorPart>> closed) throws Exception {
    for (int i = 0; i < times; i++) {
      opener.open();
      robot.breathe();
      closed.add(new WeakReference<>(page().getActiveEditor()));
      page().closeAllEditors(false);
      robot.breathe();
    }
  }

  private long inUse() {
    robot.settle();
    for (int i = 0; i < 3; i++) {
      System.gc();
      robot.settle();
    }
    Runtime memory = Runtime.getRuntime();
    return memory.totalMemory() - memory.freeMemory();
  }
}
