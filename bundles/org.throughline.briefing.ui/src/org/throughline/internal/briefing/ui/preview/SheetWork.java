package org.throughline.internal.briefing.ui.preview;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.Trouble;

/**
 * Makes pictures of pages beside the window, one after the other. A page that nobody looks at any more when its turn
 * comes is left out. Used on the UI thread.
 */
final class SheetWork implements AutoCloseable {

  private final Executor window;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("briefing pages").factory());
  private final Map<Integer, Float> asked = new ConcurrentHashMap<>();
  private @Nullable Sheets sheets;
  private volatile int edition;
  private volatile boolean over;

  /** @param window does things on the UI thread later */
  SheetWork(Executor window) {
    this.window = window;
  }

  /**
   * Shows another file from now on.
   *
   * @param then is given the sizes of its pages on the UI thread
   */
  void load(byte[] pdf, Consumer<List<Sheets.Size>> then) {
    int mine = ++edition;
    asked.clear();
    submit(() -> {
      if (mine != edition) {
        return;
      }
      Sheets next = new Sheets(pdf);
      Sheets last = sheets;
      sheets = next;
      if (last != null) {
        last.close();
      }
      List<Sheets.Size> sizes = next.sizes();
      tell(mine, () -> then.accept(sizes));
    });
  }

  /**
   * Asks for the picture of a page; a second time while it is being made has no effect.
   *
   * @param wanted whether a page is still looked at, asked on the thread that makes pictures
   * @param then is given the picture on the UI thread; not called where nobody looks at the page any more
   */
  void picture(int page, float scale, IntPredicate wanted, Consumer<ImageData> then) {
    if (Float.valueOf(scale).equals(asked.put(page, scale))) {
      return;
    }
    int mine = edition;
    submit(() -> {
      Sheets present = sheets;
      if (mine != edition || present == null || !Float.valueOf(scale).equals(asked.get(page))) {
        return;
      }
      if (page >= present.count() || !wanted.test(page)) {
        asked.remove(page, scale);
        return;
      }
      ImageData made = present.picture(page, scale);
      tell(mine, () -> {
        asked.remove(page, scale);
        then.accept(made);
      });
    });
  }

  /** Asks for the words of a page. */
  void words(int page, Consumer<String> then) {
    int mine = edition;
    submit(() -> {
      Sheets present = sheets;
      if (mine == edition && present != null && page < present.count()) {
        String words = present.words(page);
        tell(mine, () -> then.accept(words));
      }
    });
  }

  private void submit(Runnable work) {
    try {
      thread.execute(() -> {
        try {
          if (!over) {
            work.run();
          }
        } catch (RuntimeException | OutOfMemoryError failed) {
          tell(edition, () -> Trouble.log(failed));
        }
      });
    } catch (RejectedExecutionException closed) {
      // Nobody looks any more.
      asked.clear();
    }
  }

  private void tell(int mine, Runnable what) {
    try {
      window.execute(() -> {
        if (mine == edition && !over) {
          what.run();
        }
      });
    } catch (SWTException closed) {
      // The window is gone.
      asked.clear();
    }
  }

  @Override
  public void close() {
    over = true;
    edition++;
    asked.clear();
    thread.execute(() -> {
      Sheets last = sheets;
      sheets = null;
      if (last != null) {
        last.close();
      }
    });
    thread.shutdown();
  }
}
