package org.throughline.internal.coherence.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Findings;
import org.throughline.coherence.LiveCheck;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;

/**
 * Checks one client and looks, each time a check ends, how it stands now. Begun and ended on the session's thread,
 * asked there too; it looks on a thread of its own.
 */
final class Watch implements AutoCloseable {

  /** Looking takes at most this share of the time between two looks. */
  private static final int SHARE = 4;
  private static final long SOON_MILLIS = 30;
  private static final long LATEST_MILLIS = 2_000;
  private static final System.Logger LOG = System.getLogger(Watch.class.getName());

  /**
   * What was seen.
   *
   * @param standing how the client stood
   * @param change how many changes had been told by then
   * @param whole whether everything was checked
   */
  private record Look(Standing standing, long change, boolean whole) {
  }

  private final ClientSession session;
  private final LiveCheck live;
  private final ScheduledExecutorService aside;
  private final Runnable tell;
  private final AtomicBoolean coming = new AtomicBoolean();
  private final RowMaker words = new RowMaker(Locale.getDefault());
  private final AtomicLong changes = new AtomicLong();
  private final ClientListener counts = new ClientListener() {

    @Override
    public void changed(ClientChange change) {
      changes.incrementAndGet();
    }
  };
  private volatile @Nullable Look last;
  private volatile long took;
  private volatile boolean closed;

  /**
   * Begins to check a client.
   *
   * @param aside where it looks
   * @param tell called there each time the client stands otherwise
   */
  Watch(ClientSession session, RuleCatalog catalog, ScheduledExecutorService aside, Runnable tell) {
    this.session = session;
    this.aside = aside;
    this.tell = tell;
    live = new LiveCheck(session, catalog.rules(), catalog.settings(session));
    // After the check heard of a change, so that a change that is counted is also one that is waited for.
    session.addListener(counts);
    live.addListener(changed -> soon());
    soon();
  }

  ClientSession session() {
    return session;
  }

  Findings findings() {
    return live.findings();
  }

  Optional<Standing> standing() {
    Look seen = last;
    return seen == null ? Optional.empty() : Optional.of(seen.standing());
  }

  boolean isUpToDate() {
    Look seen = last;
    return seen != null && seen.whole() && seen.change() == changes.get() && live.isUpToDate();
  }

  void checkAgain() {
    changes.incrementAndGet();
    live.metricsChanged();
  }

  /** Looks once more when another day began, or when what was seen is not the present state any more. */
  void tick() {
    Look seen = last;
    if (!closed && seen != null && (live.isUpToDate() && seen.change() != changes.get()
        || !seen.standing().today().equals(today()))) {
      soon();
    }
  }

  private LocalDate today() {
    try {
      return session.read(access -> RuleCatalog.today(session), () -> closed);
    } catch (CancellationException over) {
      return LocalDate.EPOCH;
    }
  }

  private void soon() {
    if (!closed && coming.compareAndSet(false, true)) {
      try {
        aside.schedule(this::look, Math.clamp(took * SHARE, SOON_MILLIS, LATEST_MILLIS), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException ending) {
        coming.set(false);
      }
    }
  }

  private void look() {
    coming.set(false);
    long start = System.nanoTime();
    try {
      Look seen = session.read(access -> {
        long change = changes.get();
        boolean whole = live.isUpToDate();
        return new Look(Standing.of(live.findings(), live.inUse(), access.index(), RuleCatalog.today(session),
            session.now(), words, standing().orElse(null), access::check), change, whole);
      }, () -> closed);
      if (last == null && !seen.whole() && seen.standing().rows().isEmpty()) {
        // Nothing was found because nothing was checked yet: that does not mean that everything holds.
        soon();
        return;
      }
      last = seen;
    } catch (CancellationException over) {
      return;
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "How the client stands could not be seen", fault);
      return;
    } finally {
      took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
    tell.run();
  }

  @Override
  public void close() {
    closed = true;
    session.removeListener(counts);
    live.close();
  }
}
