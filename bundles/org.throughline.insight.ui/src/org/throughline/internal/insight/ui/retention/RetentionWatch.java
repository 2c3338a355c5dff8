package org.throughline.internal.insight.ui.retention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.privacy.ErasureReport;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;
import org.throughline.ui.Trouble;

/**
 * Erases what may not be kept any more from every client that is open for editing: when it is opened, and once a day while
 * it is open. Everything that touches files is done beside the window. While there are unsaved changes, or other work
 * with the client goes on, it waits: erasing saves the client and nothing before it can be undone. Used on the UI thread.
 */
final class RetentionWatch implements DeskListener {

  /** Milliseconds; the window shows the client first. */
  private static final int CALM = 1_000;
  /** Milliseconds; a computer that sleeps over midnight is late by no more than this. */
  private static final int HOUR = 3_600_000;
  /** Milliseconds until it is tried again where it had to wait. */
  private static final int WAIT = 1_000;
  private static final String VIEW = "org.throughline.insight.ui.insights";

  private final Desk desk;
  private final Supplier<ErasureService> erasures;
  private final Display display = Display.getCurrent();
  private final LookedDays<ClientSession> looked = new LookedDays<>();
  private final Set<ClientSession> waiting = new LinkedHashSet<>();

  /**
   * A watch that has not begun.
   *
   * @param erasures asked for when there may be something to erase
   */
  RetentionWatch(Desk desk, Supplier<ErasureService> erasures) {
    this.desk = desk;
    this.erasures = erasures;
  }

  /** Watches what is on the desk from now on. */
  void start() {
    desk.addListener(this);
    hour();
  }

  private void hour() {
    desk.sessions().forEach(this::soon);
    display.timerExec(HOUR, this::hour);
  }

  @Override
  public void opened(ClientSession session) {
    display.asyncExec(() -> soon(session));
  }

  @Override
  public void closed(ClientSession session) {
    waiting.remove(session);
  }

  private void soon(ClientSession session) {
    display.timerExec(CALM, () -> {
      if (isEditable(session) && looked.isNew(session, EvidenceService.today(session))) {
        look(session);
      }
    });
  }

  private boolean isEditable(ClientSession session) {
    return desk.sessions().contains(session) && session.access().editable();
  }

  /**
   * What was found.
   *
   * @param over the datasets whose time is over, by name
   * @param begun whether an earlier erasure is to be finished
   * @param aside whether unsaved work lies among the backups only
   */
  private record Look(List<String> over, boolean begun, boolean aside) {
  }

  private void look(ClientSession session) {
    ErasureService service = erasures.get();
    Job.createSystem("what may not be kept any more", monitor -> {
      try {
        Look look = new Look(service.overdue(session, Progress.none()), service.isBegun(session), session.hasWorkAside());
        display.asyncExec(() -> found(session, look));
      } catch (CancellationException closed) {
        return;
      } catch (RuntimeException fault) {
        Trouble.log(fault);
      }
    }).schedule();
  }

  private void found(ClientSession session, Look look) {
    if (!isEditable(session) || look.over.isEmpty() && !look.begun) {
      return;
    }
    boolean whole = session.problems().stream().allMatch(each -> each.state() == FileReport.State.READABLE);
    if (!look.aside && whole) {
      erase(session);
    } else if (!look.over.isEmpty()) {
      LongWork.jobs().show(new Note(Note.Kind.TROUBLE, RetentionText.of(whole ? "later.aside" : "later.part",
          String.valueOf(session.client().getName()), String.join(", ", look.over)), List.of()));
    }
  }

  private boolean mustWait(ClientSession session) {
    return session.isDirty() || !LongWork.jobs().running(session).isEmpty();
  }

  private void erase(ClientSession session) {
    if (mustWait(session)) {
      later(session);
      return;
    }
    ErasureService service = erasures.get();
    LongWork.start(RetentionText.of("task"), session, progress -> {
      ErasureService.Prepared prepared = service.expired(session, progress);
      progress.check();
      prepared.putInPlace();
      return prepared;
    }, prepared -> record(session, prepared));
  }

  private void record(ClientSession session, ErasureService.Prepared prepared) {
    if (!isEditable(session) || mustWait(session)) {
      discard(session, prepared);
      later(session);
      return;
    }
    boolean recorded = false;
    try {
      prepared.record();
      recorded = true;
    } finally {
      if (!recorded) {
        discard(session, prepared);
      }
    }
    if (prepared.report().isEmpty() || Saving.save(desk, session)) {
      LongWork.start(RetentionText.of("task"), session, progress -> prepared.finish(), report -> tell(session, report));
    } else {
      // What was begun is finished as soon as the client could be saved.
      later(session);
    }
  }

  private static void discard(ClientSession session, ErasureService.Prepared prepared) {
    LongWork.start(RetentionText.of("task"), session, progress -> {
      prepared.discard();
      return Boolean.TRUE;
    }, done -> {
    });
  }

  private void later(ClientSession session) {
    if (desk.sessions().contains(session) && waiting.add(session)) {
      again(session);
    }
  }

  private void again(ClientSession session) {
    display.timerExec(WAIT, () -> {
      if (!waiting.contains(session)) {
        return;
      }
      if (mustWait(session)) {
        again(session);
      } else {
        waiting.remove(session);
        look(session);
      }
    });
  }

  private void tell(ClientSession session, ErasureReport report) {
    List<String> said = new ArrayList<>();
    if (!report.isEmpty()) {
      said.add(RetentionText.of("done", report.rows(), report.quotes(), String.join(", ", report.datasets()),
          String.valueOf(session.client().getName())));
    }
    report.left().stream().map(RetentionWatch::here).forEach(said::add);
    if (!said.isEmpty()) {
      LongWork.jobs().show(new Note(report.left().isEmpty() ? Note.Kind.DONE : Note.Kind.TROUBLE, String.join(" ", said),
          List.of(new Note.Choice(RetentionText.of("done.show"), RetentionWatch::showDatasets))));
    }
  }

  private static String here(Message message) {
    return message.in(Locale.getDefault());
  }

  private static void showDatasets() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && window.getActivePage() != null) {
      try {
        window.getActivePage().showView(VIEW);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    }
  }
}
