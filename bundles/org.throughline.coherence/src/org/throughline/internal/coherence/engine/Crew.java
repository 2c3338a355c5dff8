package org.throughline.internal.coherence.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that ask computations, and a watch over them: one that takes too much time of the processor is ended at its
 * next read; one that never reads loses its thread.
 */
final class Crew implements AutoCloseable {

  private static final long LOOK_MILLIS = 20;

  private final Duration limit;
  private final Duration patience;
  private final Duration grace;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ExecutorService pool;

  /**
   * @param limit how much time of the processor one computation may take
   * @param patience how much more it may take until it reads and is ended
   * @param grace how much it may take without a read while somebody waits to edit
   */
  Crew(Duration limit, Duration patience, Duration grace) {
    this.limit = limit;
    this.patience = patience;
    this.grace = grace;
    this.pool = Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "Check");
      thread.setDaemon(true);
      thread.setPriority(Thread.NORM_PRIORITY - 1);
      return thread;
    });
  }

  /** One thread's work. */
  private final class Member implements Runnable {

    private final Turn turn;
    private final Consumer<Turn> work;
    private final CountDownLatch ended;
    private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    private volatile @Nullable Thread thread;
    private volatile boolean over;
    private long watched = -1;
    private long since;

    Member(Consumer<Turn> work, BooleanSupplier givesWay, CountDownLatch ended) {
      this.turn = new Turn(givesWay);
      this.work = work;
      this.ended = ended;
    }

    @Override
    public void run() {
      thread = Thread.currentThread();
      try {
        work.accept(turn);
      } catch (Throwable every) {
        thrown.set(every);
      } finally {
        end();
      }
    }

    private synchronized void end() {
      if (!over) {
        over = true;
        ended.countDown();
      }
    }

    /** Looks how long the present computation takes; gives what lost its thread. */
    @Nullable Computation look(boolean waitedFor) {
      Thread mine = thread;
      if (over || mine == null) {
        return null;
      }
      long evaluation = turn.evaluation();
      long now = processorTime(mine);
      if (evaluation != watched || !turn.isInForeignCode()) {
        watched = evaluation;
        since = now;
        return null;
      }
      long taken = now - since;
      if (taken > limit.toNanos()) {
        turn.end(evaluation);
      }
      boolean lost = taken > limit.plus(patience).toNanos() || waitedFor && taken > grace.toNanos();
      if (lost && turn.giveUp()) {
        end();
        return turn.asked();
      }
      return null;
    }
  }

  private long processorTime(Thread thread) {
    long time = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1;
    return time < 0 ? System.nanoTime() : time;
  }

  /**
   * Does the same work on several threads and waits until all have ended.
   *
   * @param lost is told of computations that lost their thread, afterwards
   * @throws Stopped when the work gave way
   */
  void run(int width, Consumer<Turn> work, BooleanSupplier givesWay, Consumer<Computation> lost) {
    CountDownLatch ended = new CountDownLatch(width);
    List<Member> members = new ArrayList<>();
    for (int each = 0; each < width; each++) {
      Member member = new Member(work, givesWay, ended);
      members.add(member);
      pool.execute(member);
    }
    List<Computation> gone = new ArrayList<>();
    boolean interrupted = false;
    while (true) {
      try {
        if (ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          break;
        }
      } catch (InterruptedException stop) {
        // The work ends soon by itself; who interrupts is told afterwards.
        interrupted = true;
      }
      for (Member each : members) {
        Computation one = each.look(givesWay.getAsBoolean());
        if (one != null) {
          gone.add(one);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    gone.forEach(lost);
    for (Member each : members) {
      Throwable thrown = each.turn.isGivenUp() ? null : each.thrown.get();
      if (thrown instanceof RuntimeException fault) {
        throw fault;
      } else if (thrown instanceof Error error) {
        throw error;
      }
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
