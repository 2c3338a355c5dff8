package org.throughline.internal.briefing.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Given a file of three pages that a person leafs through, only pages that are looked at are made. */
class SheetWorkTest {

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final SheetWork work = new SheetWork(window::add);
  private final List<String> came = new CopyOnWriteArrayList<>();

  @AfterEach
  void end() {
    work.close();
  }

  private void next() throws InterruptedException {
    Runnable due = window.poll(20, TimeUnit.SECONDS);
    assertTrue(due != null, "nothing came");
    due.run();
  }

  private static byte[] file(int pages) {
    StringBuilder kids = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(3 + i).append(" 0 R ");
      all.append("%d 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj\n".formatted(3 + i));
    }
    return ("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [" + kids
        + "] /Count " + pages + ">> endobj\n" + all + "trailer <</Root 1 0 R>>\n").getBytes(StandardCharsets.US_ASCII);
  }

  private void load(int pages) throws InterruptedException {
    work.load(file(pages), sizes -> came.add("pages " + sizes.size()));
    next();
  }

  @Test
  void aPageThatWasLeafedPastIsNotMade() throws InterruptedException {
    load(3);
    work.picture(0, 1, page -> false, data -> came.add("first"));
    work.picture(2, 1, page -> true, data -> came.add("third"));
    next();
    assertEquals(List.of("pages 3", "third"), came);
  }

  @Test
  void aPageThatWasLeftOutIsMadeWhenItIsLookedAtAgain() throws InterruptedException {
    load(3);
    work.picture(0, 1, page -> false, data -> came.add("left out"));
    work.words(1, words -> came.add("words"));
    next();
    work.picture(0, 1, page -> true, data -> came.add("first " + data.width));
    next();
    assertEquals(List.of("pages 3", "words", "first 100"), came);
  }

  @Test
  void whatWasAskedOfAnOlderFileComesToNobody() throws InterruptedException {
    load(3);
    work.picture(2, 1, page -> true, data -> came.add("old"));
    Runnable old = window.poll(20, TimeUnit.SECONDS);
    load(1);
    old.run();
    work.picture(2, 1, page -> true, data -> came.add("no such page"));
    work.picture(0, 1, page -> true, data -> came.add("new"));
    next();
    assertEquals(List.of("pages 3", "pages 1", "new"), came);
  }
}
