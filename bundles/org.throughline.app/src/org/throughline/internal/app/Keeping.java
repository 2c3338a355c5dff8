package org.throughline.internal.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Jobs;
import org.throughline.ui.Note;
import org.throughline.ui.Trouble;

/**
 * Works with the disk by itself, on a thread of its own: keeps unsaved changes beside the files as long as there are any,
 * and looks whether something else changed the files.
 */
final class Keeping implements DeskListener {

  private static final int SECOND = 1000;

  private final Desk desk;
  private final Jobs jobs;
  private final Display display;
  private final IntSupplier seconds;
  private final ExecutorService aside = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "Throughline keeping");
    thread.setDaemon(true);
    return thread;
  });
  private final Set<ClientSession> troubled = new HashSet<>();
  private boolean waiting;
  private boolean looking;

  /** @param seconds after how many seconds of change unsaved work is kept */
  Keeping(Desk desk, Jobs jobs, Display display, IntSupplier seconds) {
    this.desk = desk;
    this.jobs = jobs;
    this.display = display;
    this.seconds = seconds;
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    keepSoon();
  }

  private void keepSoon() {
    if (!waiting) {
      waiting = true;
      display.timerExec(seconds.getAsInt() * SECOND, this::keep);
    }
  }

  private void keep() {
    waiting = false;
    List<ClientSession> unsaved = desk.sessions().stream().filter(ClientSession::isDirty).toList();
    unsaved.forEach(session -> aside.execute(() -> keep(session)));
    if (!unsaved.isEmpty()) {
      keepSoon();
    }
  }

  private void keep(ClientSession session) {
    try {
      if (session.autosave()) {
        later(() -> {
          troubled.remove(session);
          desk.touch(session, Desk.Event.KEPT);
        });
      }
    } catch (ClientException refused) {
      later(() -> tell(session, refused));
    } catch (RuntimeException fault) {
      Trouble.log(fault);
    }
  }

  /** Once, until it works again; the person goes on working meanwhile. */
  private void tell(ClientSession session, ClientException refused) {
    if (desk.sessions().contains(session) && troubled.add(session)) {
      jobs.show(new Note(Note.Kind.TROUBLE,
          Words.of("keep.failed", session.client().getName(), refused.text().in(Locale.getDefault())), List.of()));
    }
  }

  /**
   * Looks for changes by something else.
   *
   * @param changed is told of files that changed
   * @param gone is told of folders that are gone
   */
  void look(BiConsumer<ClientSession, List<String>> changed, BiConsumer<ClientSession, ClientException> gone) {
    if (looking) {
      return;
    }
    looking = true;
    List<ClientSession> sessions = desk.sessions();
    aside.execute(() -> {
      sessions.forEach(session -> look(session, changed, gone));
      later(() -> looking = false);
    });
  }

  private void look(ClientSession session, BiConsumer<ClientSession, List<String>> changed,
      BiConsumer<ClientSession, ClientException> gone) {
    try {
      List<String> paths = session.lookOutside();
      if (!paths.isEmpty()) {
        later(() -> ifOpen(session, () -> changed.accept(session, paths)));
      }
    } catch (ClientException trouble) {
      later(() -> ifOpen(session, () -> gone.accept(session, trouble)));
    } catch (RuntimeException fault) {
      Trouble.log(fault);
    }
  }

  private void ifOpen(ClientSession session, Runnable work) {
    if (desk.sessions().contains(session)) {
      work.run();
    }
  }

  private void later(Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(work);
    }
  }

  void stop() {
    aside.shutdown();
  }
}
