package org.throughline.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.spi.ModelModule;

/**
 * What every operation promises: it happens wholly or not at all, can be undone and redone exactly, and says in every
 * language of the program what it does. Extend it once per operation, see {@link OperationCoverage}.
 *
 * @param <T> the operation under test
 */
public abstract class OperationContractTest<T extends Operation> {

  /** At how many places in the middle a failure is tried. */
  private static final int FAILURES = 40;

  /** Makes the clients of the test and takes them away afterwards. */
  @RegisterExtension
  protected final TemporaryClients temporary = new TemporaryClients(modules());

  /** The modules the client of the test has; those of the product unless a test says otherwise. */
  protected List<ModelModule> modules() {
    return PackageModule.product();
  }

  /** The client to start from; unless a test says otherwise one with something in every feature. */
  protected ClientSession client(TemporaryClients clients) {
    return clients.full(4711);
  }

  /** A new operation that changes this client. Called several times, each time for another client of the same content. */
  protected abstract T operation(ClientSession session);

  @Test
  @DisplayName("undo puts everything back, redo does everything again")
  protected void undoAndRedo() {
    ClientSession session = client(temporary);
    assertFalse(session.isDirty(), "the client of the test must be saved");
    T operation = operation(session);
    ClientSnapshot before = ClientSnapshot.of(session.client());

    assertTrue(session.run(operation).changed(), "the operation changes nothing");
    ClientSnapshot after = ClientSnapshot.of(session.client());
    assertNotEquals(before.text(), after.text());
    assertTrue(session.isDirty());

    session.history().undo();
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text(), "after undo");
    assertFalse(session.isDirty(), "undone to what was saved, and still dirty");

    session.history().redo();
    assertEquals(after.text(), ClientSnapshot.of(session.client()).text(), "after redo");
    assertTrue(session.isDirty());
  }

  @Test
  @DisplayName("what was done is there after saving and opening again")
  protected void saved() {
    ClientSession session = client(temporary);
    session.run(operation(session));
    ClientSnapshot after = ClientSnapshot.of(session.client());
    session.save();
    assertEquals(after.text(), ClientSnapshot.of(temporary.reopened(session).client()).text());
  }

  @Test
  @DisplayName("a failure in the middle leaves everything as it was")
  protected void failureInTheMiddle() {
    ClientSession session = client(temporary);
    ClientSnapshot before = ClientSnapshot.of(session.client());
    int steps = session.history().done().size();
    for (int change = 1; change <= FAILURES; change++) {
      Saboteur saboteur = new Saboteur(change);
      session.client().eAdapters().add(saboteur);
      try {
        session.run(operation(session));
        saboteur.armed = false;
        session.history().undo();
        change = FAILURES;
      } catch (Sabotage expected) {
        assertEquals(steps, session.history().done().size(), "a failed operation is in the history");
      } finally {
        saboteur.armed = false;
        session.client().eAdapters().remove(saboteur);
      }
      assertEquals(before.text(), ClientSnapshot.of(session.client()).text(), "after failing at change " + change);
      assertFalse(session.isDirty(), "after failing at change " + change);
    }
    Operation failsAtTheEnd = new FailsAtTheEnd(operation(session));
    assertThrows(Sabotage.class, () -> session.run(failsAtTheEnd));
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text(), "after failing at the end");
    assertDoesNotThrow(() -> session.run(operation(session)), "it works after having failed");
  }

  @Test
  @DisplayName("its label exists in English, Dutch and Swedish")
  protected void label() {
    Message label = operation(client(temporary)).label();
    for (Locale language : Languages.OF_THE_PROGRAM) {
      assertTrue(Languages.isWorded(label, language), "no text for " + label.key() + " in " + language);
      assertFalse(label.in(language).isBlank());
    }
  }

  private static final class Sabotage extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private static final class Saboteur extends EContentAdapter {

    private int left;
    private boolean armed = true;

    Saboteur(int left) {
      this.left = left;
    }

    @Override
    public void notifyChanged(@Nullable Notification notification) {
      super.notifyChanged(notification);
      if (armed && notification != null && notification.getEventType() != Notification.REMOVING_ADAPTER && --left == 0) {
        armed = false;
        throw new Sabotage();
      }
    }
  }

  private record FailsAtTheEnd(Operation operation) implements Operation {

    @Override
    public Message label() {
      return operation.label();
    }

    @Override
    public void apply(Edit edit) {
      operation.apply(edit);
      throw new Sabotage();
    }
  }
}
