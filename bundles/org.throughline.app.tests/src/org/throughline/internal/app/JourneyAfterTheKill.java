package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.ui.Opening;

/** Given a program that was killed with unsaved work: the next one offers it, saves it, and finds it again. */
@ExtendWith(InTheWorkbench.class)
class JourneyAfterTheKill {

  @Test
  void theUnsavedWorkIsOfferedTakenSavedAndThereAfterReopening() throws Exception {
    Journey journey = new Journey();
    String before = Files.readString(journey.folder().resolveSibling("state.txt"));
    assertTrue(before.contains(Journey.UNSAVED), before);
    journey.answer(() -> {
      // The dialog offers to open with the unsaved work, which is what its first button does.
    });
    assertTrue(Opening.open(journey.shell(), journey.desk(), journey.folder()));
    journey.robot().settle();
    assertEquals(before, journey.state());
    assertTrue(journey.session().isDirty(), "what was recovered is not saved yet");
    journey.save();
    journey.desk().close();
    journey.robot().settle();
    assertTrue(Opening.open(journey.shell(), journey.desk(), journey.folder()));
    journey.robot().settle();
    assertEquals(before, journey.state());
    assertFalse(journey.session().isDirty());
    journey.desk().close();
  }
}
