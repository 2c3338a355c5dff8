package org.throughline.internal.coherence.ui.line;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Line;
import org.throughline.core.ClientSession;
import org.throughline.model.ModelPackage;

/** Looks for the line of an element: at once in a small client, beside the UI thread in a large one. The last look counts. */
final class LineLook {

  /**
   * How many elements a client may have to be looked at on the UI thread, where 20 ms before the drawing pass unnoticed.
   * What counts is how much hangs together: measured for the element with the longest line, on one core, a look takes
   * at most 5 ms in the sample of 900 elements and 1 ms in a generated client of 2,500 (20 ms at 10,000), but 19 ms at
   * 2,500 and 37 ms at 5,000 where every reference that can be filled is filled.
   */
  private static final int SMALL = 2_500;

  private final LinePlanner planner;
  private final Control shownIn;
  private final Consumer<Runnable> guard;
  private @Nullable Thread looking;

  /**
   * A look at lines.
   *
   * @param shownIn a look that ends after it is disposed is forgotten
   * @param guard runs what follows from a look beside the UI thread
   */
  LineLook(Line line, Control shownIn, Consumer<Runnable> guard) {
    planner = new LinePlanner(line);
    this.shownIn = shownIn;
    this.guard = guard;
  }

  /** Forgets the look that goes on. */
  void stop() {
    Thread before = looking;
    if (before != null) {
      before.interrupt();
      looking = null;
    }
  }

  /**
   * Looks at an element, and at nothing else any more.
   *
   * @param all whether each kind of element on the line has a station of its own
   * @param then gets what was found, on the UI thread; not called when something else is looked at meanwhile
   */
  void look(ClientSession client, EObject subject, boolean all, Consumer<LinePlan> then) {
    stop();
    if (client.index().count(ModelPackage.Literals.ELEMENT) <= SMALL) {
      then.accept(planner.plan(client.index(), subject, all, () -> {
      }));
    } else {
      lookBeside(client, subject, all, then);
    }
  }

  private void lookBeside(ClientSession client, EObject subject, boolean all, Consumer<LinePlan> then) {
    LinePlanner own = new LinePlanner(planner.line());
    looking = Thread.ofVirtual().name("throughline").start(() -> {
      Thread self = Thread.currentThread();
      try {
        LinePlan found = client.read(access -> own.plan(access.index(), subject, all, () -> {
          access.check();
          if (self.isInterrupted()) {
            throw new CancellationException("Something else is looked at");
          }
        }), self::isInterrupted);
        if (!shownIn.isDisposed()) {
          shownIn.getDisplay().execute(() -> {
            if (looking == self && !shownIn.isDisposed()) {
              looking = null;
              guard.accept(() -> then.accept(found));
            }
          });
        }
      } catch (CancellationException over) {
        // Something else is looked at already, or the client is closed.
      }
    });
  }
}
