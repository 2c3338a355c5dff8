package org.throughline.internal.briefing.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Given a person who types on, only what was asked for last is done to the end. */
class NewestTest {

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Newest newest = new Newest(window::add, "newest test");
  private final List<String> came = new CopyOnWriteArrayList<>();

  @AfterEach
  void end() {
    newest.close();
  }

  /** Does on this thread, as the window does, what is due next. */
  private void next() throws InterruptedException {
    Runnable due = window.poll(20, TimeUnit.SECONDS);
    assertTrue(due != null, "nothing came");
    due.run();
  }

  @Test
  void whatGoesOnIsEndedBySomethingNewer() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    newest.ask(0, progress -> {
      began.countDown();
      try {
        while (true) {
          progress.check();
          Thread.onSpinWait();
        }
      } finally {
        ended.set(true);
      }
    }, nothing -> came.add("first"), failed -> came.add("trouble"));
    assertTrue(began.await(20, TimeUnit.SECONDS));
    newest.ask(0, progress -> "second", came::add, failed -> came.add("trouble"));
    next();
    assertEquals(List.of("second"), came);
    assertTrue(ended.get());
  }

  @Test
  void whatIsTypedQuicklyIsDoneOnce() throws InterruptedException {
    List<Integer> done = new CopyOnWriteArrayList<>();
    for (int i = 1; i <= 20; i++) {
      int typed = i;
      newest.ask(50, progress -> {
        done.add(typed);
        return String.valueOf(typed);
      }, came::add, failed -> came.add("trouble"));
    }
    next();
    assertEquals(List.of("20"), came);
    assertEquals(20, done.getLast());
    assertTrue(done.size() < 20, done::toString);
  }

  @Test
  void anAnswerThatIsLateIsNotShown() throws InterruptedException {
    newest.ask(0, progress -> "late", came::add, failed -> came.add("trouble"));
    Runnable due = window.poll(20, TimeUnit.SECONDS);
    newest.ask(0, progress -> "new", came::add, failed -> came.add("trouble"));
    due.run();
    next();
    assertEquals(List.of("new"), came);
  }

  @Test
  void whatGoesWrongIsToldAndTheNextOneIsDone() throws InterruptedException {
    newest.ask(0, progress -> {
      throw new IllegalStateException("paper is out");
    }, it -> came.add("done"), failed -> came.add(String.valueOf(failed.getMessage())));
    next();
    newest.ask(0, progress -> "better", came::add, failed -> came.add("trouble"));
    next();
    assertEquals(List.of("paper is out", "better"), came);
  }
}
