package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.internal.core.edit.LiveIndex;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.RandomEdits;
import org.throughline.testkit.TemporaryClients;

/** Whatever a person does in whatever order, undo and redo lead back and forth exactly, and the index stays right. */
class HistoryPropertyTest {

  private static final int CLIENTS = 20;
  private static final int EDITS = 60;

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  @Test
  void randomEditsCanBeUndoneAndRedoneExactly() {
    for (int seed = 1; seed <= CLIENTS; seed++) {
      String story = "seed " + seed;
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(1).depth(2));
      ClientSnapshot initial = ClientSnapshot.of(session.client());
      int before = session.history().done().size();
      // Half of the clients have their index gathered early, the others while edits are going on.
      if (seed % 2 == 0) {
        session.index().referrers(session.client());
        session.index().all(session.client().eClass());
      }
      RandomEdits edits = new RandomEdits(seed);
      Random random = new Random(seed);
      for (int edit = 0; edit < EDITS; edit++) {
        try {
          session.run(edits.next(session));
        } catch (ClientException refused) {
          assertEquals(ClientException.Kind.REFUSED, refused.kind(), story);
        }
        if (random.nextInt(6) == 0 && session.history().done().size() > before) {
          session.history().undo();
        }
      }
      ClientSnapshot last = ClientSnapshot.of(session.client());
      assertIndexIsRight(session, story + ", after the edits");

      int undone = 0;
      while (session.history().done().size() > before) {
        session.history().undo();
        undone++;
      }
      assertTrue(undone > EDITS / 3, story);
      assertEquals(initial.text(), ClientSnapshot.of(session.client()).text(), story + ", after undoing all");
      assertFalse(session.isDirty(), story + ", undone to what was saved");
      assertIndexIsRight(session, story + ", after undoing all");

      for (; undone > 0; undone--) {
        session.history().redo();
      }
      assertEquals(last.text(), ClientSnapshot.of(session.client()).text(), story + ", after redoing all");
      assertIndexIsRight(session, story + ", after redoing all");
      session.close();
    }
  }

  private static void assertIndexIsRight(ClientSession session, String story) {
    assertEquals(LiveIndex.of(session.client()).content(), ((LiveIndex) session.index()).content(), story);
  }
}
