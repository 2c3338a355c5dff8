package org.throughline.internal.coherence.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that ask computations, and a watch over them: one that takes too much time of the processor is ended at its
 * next read; one that never reads loses its thread.
 */
final class Crew implements AutoCloseable {

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);
  /** So long who waits stays awake: few edits need more, and to fall asleep and be woken takes as long. */
  private static final long AWAKE_NANOS =
      Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(50) : 0;

  private final Duration limit;
  private final Duration patience;
  private final Duration grace;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Deque<Hand> free = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /**
   * @param limit how much time of the processor one computation may take
   * @param patience how much more it may take until it reads and is ended
   * @param grace how much it may take without a read while somebody waits to edit
   */
  Crew(Duration limit, Duration patience, Duration grace) {
    this.limit = limit;
    this.patience = patience;
    this.grace = grace;
  }

  /** A thread, with what it has to do next. */
  private final class Hand implements Runnable {

    private final Thread thread = new Thread(this, "Check");
    private volatile @Nullable Member next;

    Hand() {
      thread.setDaemon(true);
      thread.setPriority(Thread.NORM_PRIORITY - 1);
      thread.start();
    }

    void give(Member member) {
      next = member;
      LockSupport.unpark(thread);
    }

    @Override
    public void run() {
      long idleSince = System.nanoTime();
      while (true) {
        Member member = next;
        if (member != null) {
          next = null;
          member.run();
          if (member.isGivenUp()) {
            return;
          }
          idleSince = System.nanoTime();
        } else if (closed) {
          return;
        } else {
          await(idleSince, IDLE_NANOS);
        }
      }
    }
  }

  /** Waits for a moment, or until woken. */
  private static void await(long since, long nanos) {
    if (System.nanoTime() - since < AWAKE_NANOS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(nanos);
    }
  }

  /** One thread's work. */
  private final class Member {

    private final BooleanSupplier givesWay;
    private final Consumer<Turn> work;
    private final Hand hand;
    private final Thread waiting = Thread.currentThread();
    /** Made on the thread it is for: it writes there all the time, and must not lie beside what another one writes. */
    private volatile @Nullable Turn turn;
    private volatile @Nullable Throwable thrown;
    private volatile boolean over;
    private long watched = -1;
    private long since;

    Member(Hand hand, Consumer<Turn> work, BooleanSupplier givesWay) {
      this.hand = hand;
      this.givesWay = givesWay;
      this.work = work;
    }

    void run() {
      Turn mine = new Turn(givesWay);
      turn = mine;
      try {
        work.accept(mine);
      } catch (Throwable every) {
        thrown = every;
      } finally {
        over = true;
        LockSupport.unpark(waiting);
      }
    }

    /** Whether nobody works at it any more; it may not have begun, when the crew was closed meanwhile. */
    boolean hasEnded() {
      return over || !hand.thread.isAlive();
    }

    boolean isGivenUp() {
      Turn mine = turn;
      return mine != null && mine.isGivenUp();
    }

    /** Looks how long the present computation takes; gives what lost its thread. */
    @Nullable Computation look(boolean waitedFor) {
      Turn mine = turn;
      if (over || mine == null) {
        return null;
      }
      long evaluation = mine.evaluation();
      long now = processorTime(hand.thread);
      if (evaluation != watched || !mine.isInForeignCode()) {
        watched = evaluation;
        since = now;
        return null;
      }
      if (waitedFor) {
        mine.hurry();
      }
      long taken = now - since;
      if (taken > limit.toNanos()) {
        mine.end(evaluation);
      }
      boolean lost = taken > limit.plus(patience).toNanos() || waitedFor && taken > grace.toNanos();
      if (lost && mine.giveUp()) {
        over = true;
        return mine.asked();
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
   * @param tells is called now and then while they work
   * @param lost is told of computations that lost their thread, afterwards
   * @throws Stopped when the work gave way, or the crew was closed
   */
  void run(int width, Consumer<Turn> work, BooleanSupplier givesWay, Runnable tells,
      Consumer<Computation> lost) {
    List<Member> members = new ArrayList<>();
    for (int each = 0; each < width; each++) {
      Hand known = free.poll();
      Hand hand = known == null ? new Hand() : known;
      Member member = new Member(hand, work, givesWay);
      members.add(member);
      hand.give(member);
    }
    List<Computation> gone = await(members, givesWay, tells);
    gone.forEach(lost);
    for (Member each : members) {
      if (!each.over) {
        throw new Stopped(Stopped.Reason.GIVES_WAY);
      }
      if (!each.isGivenUp()) {
        free.push(each.hand);
      }
    }
    for (Member each : members) {
      Throwable thrown = each.isGivenUp() ? null : each.thrown;
      if (thrown instanceof RuntimeException fault) {
        throw fault;
      } else if (thrown instanceof Error error) {
        throw error;
      }
    }
  }

  /** Watches until all have ended; gives the computations that lost their thread. */
  private List<Computation> await(List<Member> members, BooleanSupplier givesWay, Runnable tells) {
    List<Computation> gone = new ArrayList<>();
    boolean interrupted = false;
    long began = System.nanoTime();
    long looked = began;
    while (!haveEnded(members)) {
      await(began, LOOK_NANOS);
      // The work ends soon by itself; who interrupts is told afterwards.
      interrupted |= Thread.interrupted();
      if (System.nanoTime() - looked >= LOOK_NANOS) {
        looked = System.nanoTime();
        tells.run();
        for (Member each : members) {
          Computation one = each.look(givesWay.getAsBoolean());
          if (one != null) {
            gone.add(one);
          }
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return gone;
  }

  private static boolean haveEnded(List<Member> members) {
    for (Member each : members) {
      if (!each.hasEnded()) {
        return false;
      }
    }
    return true;
  }

  /** Ends the threads as soon as they have ended what they do. */
  @Override
  public void close() {
    closed = true;
    free.forEach(each -> LockSupport.unpark(each.thread));
  }
}
