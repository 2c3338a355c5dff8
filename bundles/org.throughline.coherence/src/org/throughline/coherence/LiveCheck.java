package org.throughline.coherence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;

/**
 * Keeps the findings of an open client up to date on a thread of its own: soon after each edit, and when another day
 * begins. It gives way to edits. Figures from practice are asked for between two checks, so a finding that rests on one
 * comes a moment later than others; they are asked for again after a change for which the settings say so. Made and
 * closed on the session's thread.
 */
public final class LiveCheck implements AutoCloseable {

  private static final long LOOK_AT_THE_DATE_SECONDS = 30;
  private static final System.Logger LOG = System.getLogger(LiveCheck.class.getName());

  private final ClientSession session;
  private final Checker checker;
  private final LaterFigures figures;
  private final CheckSettings settings;
  private final Semaphore work = new Semaphore(1);
  private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();
  private final ClientListener hears = new ClientListener() {

    @Override
    public void changed(ClientChange change) {
      checker.changed(change);
      if (settings.stirs().test(change)) {
        figures.grewOld();
      }
      upToDate = false;
      work.release();
    }

    @Override
    public void closed() {
      end();
    }
  };
  private volatile boolean upToDate;
  private volatile boolean closed;

  /** Starts to check a client. */
  public LiveCheck(ClientSession session, Collection<? extends Rule<?>> rules, CheckSettings settings) {
    this.session = session;
    this.settings = settings;
    figures = new LaterFigures(settings.practice());
    this.checker = new Checker(session.client(), session.index(), rules, settings.withPractice(figures::value));
    session.addListener(hears);
    Thread thread = new Thread(this::keepUp, "Findings of " + session.folder().getFileName());
    thread.setDaemon(true);
    thread.setPriority(Thread.NORM_PRIORITY - 1);
    thread.start();
  }

  /** What does not hold at present; from any thread. */
  public Findings findings() {
    return checker.findings();
  }

  /** Which checks are made, for {@link Scores}; from any thread. */
  public RulesInUse inUse() {
    return checker.inUse();
  }

  /** Whether nothing is left to be checked. From any thread. */
  public boolean isUpToDate() {
    return upToDate;
  }

  /**
   * Tells a listener from now on, on the thread that checks, each time a check ends: which elements may have other
   * findings. Empty when only {@link #isUpToDate} changed.
   */
  public void addListener(Consumer<Set<EObject>> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<Set<EObject>> listener) {
    listeners.remove(listener);
  }

  /** Practice may give other figures now, for instance after an import. From any thread. */
  public void metricsChanged() {
    figures.grewOld();
    upToDate = false;
    work.release();
  }

  private void keepUp() {
    boolean whole = false;
    while (!closed) {
      try {
        if (whole ? work.tryAcquire(LOOK_AT_THE_DATE_SECONDS, TimeUnit.SECONDS) : work.tryAcquire()) {
          work.drainPermits();
        }
        if (figures.ask(() -> closed)) {
          checker.metricsChanged();
        }
        // First what does not hold, so that it is told soon; then what makes the next edits quick.
        tell(read(checker::update) && !figures.isWaiting());
        whole = read(checker::remember) && !figures.isWaiting();
        tell(whole);
      } catch (CancellationException over) {
        return;
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException fault) {
        LOG.log(System.Logger.Level.ERROR, "The client could not be checked", fault);
        upToDate = true;
        whole = true;
      }
    }
  }

  private boolean read(BiPredicate<BooleanSupplier, Progress> checks) {
    return session.read(access -> {
      boolean whole = checks.test(access::isChangeWaiting, Progress.none());
      access.check();
      return whole;
    }, () -> closed);
  }

  private void tell(boolean done) {
    boolean before = upToDate;
    upToDate = done && work.availablePermits() == 0;
    Set<EObject> changed = checker.takeChanged();
    if (!changed.isEmpty() || before != upToDate) {
      for (Consumer<Set<EObject>> each : listeners) {
        try {
          each.accept(changed);
        } catch (RuntimeException fault) {
          LOG.log(System.Logger.Level.ERROR, "A listener failed: " + each.getClass().getName(), fault);
        }
      }
    }
  }

  private void end() {
    closed = true;
    work.release();
    checker.close();
  }

  /** Checks no longer; the findings stay as they are. */
  @Override
  public void close() {
    session.removeListener(hears);
    end();
  }
}
