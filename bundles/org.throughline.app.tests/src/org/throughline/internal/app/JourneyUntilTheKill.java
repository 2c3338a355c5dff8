package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.model.Department;

/**
 * Given a new client that is filled, changed by dragging, undone, redone and saved, and then changed once more: the
 * program is killed. It goes on with {@link JourneyAfterTheKill}.
 */
@ExtendWith(InTheWorkbench.class)
class JourneyUntilTheKill {

  @Test
  void aClientIsMadeFilledUndoneRedoneSavedChangedAndTheProgramKilled() throws Exception {
    Journey journey = new Journey();
    journey.begin();
    journey.fill();
    journey.drag();
    String filled = journey.state();
    journey.undoAll();
    journey.redoAll();
    assertEquals(filled, journey.state());
    journey.save();
    Department first = journey.organisation().getDepartments().getFirst();
    journey.pasteName(first, Journey.UNSAVED);
    Path kept = journey.folder().resolve(".throughline/autosave");
    journey.robot().await("the change is kept beside the files", () -> Files.isDirectory(kept)
        && journey.desk().keptAt().isPresent());
    assertTrue(journey.session().isDirty());
    Files.writeString(journey.folder().resolveSibling("state.txt"), journey.state());
    System.out.println("killed as planned");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
