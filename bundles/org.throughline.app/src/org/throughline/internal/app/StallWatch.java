package org.throughline.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;

/**
 * Writes to a file of the user when the window did not answer for half a second, and what it was doing: at most a number
 * of times an hour, and the same place only so often. The thread that watches sleeps while the window does.
 */
final class StallWatch implements Listener {

  /** How the watch looks upon time, for tests. */
  record Settings(long stallMillis, int mostAnHour, int mostOfAPlace, long largestFile) {

    static final Settings USUAL = new Settings(500, 30, 3, 1 << 20);
  }

  private static final int[] LIFE = {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch,
      SWT.PostExternalEventDispatch};
  private static final int FRAMES = 40;
  private static final int KEY_FRAMES = 8;
  private static final long HOUR = 3_600_000;

  private final Path file;
  private final DurableWriter writer;
  private final Settings settings;
  private final Thread window;
  private final Map<String, Integer> places = new HashMap<>();
  private volatile long alive = System.nanoTime();
  private volatile boolean asleep;
  private volatile boolean over;
  private long hour;
  private int thisHour;

  private StallWatch(Path file, DurableWriter writer, Settings settings, Thread window) {
    this.file = file;
    this.writer = writer;
    this.settings = settings;
    this.window = window;
  }

  /** Watches a display until it is disposed. On its thread. */
  static StallWatch start(Display display, Path file, DurableWriter writer, Settings settings) {
    StallWatch watch = new StallWatch(file, writer, settings, display.getThread());
    for (int type : LIFE) {
      display.addListener(type, watch);
    }
    display.disposeExec(watch::stop);
    Thread thread = new Thread(watch::watch, "Throughline stall watch");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    thread.start();
    return watch;
  }

  /** Watches no more. */
  void stop() {
    over = true;
  }

  /** Where the user's log of stalls lies. */
  static Path usualFile() {
    return Path.of(System.getProperty("throughline.home", System.getProperty("user.home") + "/.throughline"))
        .resolve("stalls.log");
  }

  @Override
  public void handleEvent(Event event) {
    alive = System.nanoTime();
    asleep = event.type == SWT.PreExternalEventDispatch;
  }

  private void watch() {
    try {
      while (!over) {
        Thread.sleep(settings.stallMillis / 5);
        if (!asleep && silence() > settings.stallMillis) {
          stalled();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private long silence() {
    return (System.nanoTime() - alive) / 1_000_000;
  }

  private void stalled() throws InterruptedException {
    long since = alive;
    StackTraceElement[] stack = window.getStackTrace();
    Instant begun = Instant.now().minusMillis(silence());
    while (!over && !asleep && alive == since) {
      Thread.sleep(settings.stallMillis / 5);
    }
    write(begun, Instant.now().toEpochMilli() - begun.toEpochMilli(), stack);
  }

  private void write(Instant begun, long millis, StackTraceElement[] stack) {
    long now = begun.toEpochMilli() / HOUR;
    if (now != hour) {
      hour = now;
      thisHour = 0;
    }
    if (thisHour >= settings.mostAnHour || places.merge(key(stack), 1, Integer::sum) > settings.mostOfAPlace) {
      return;
    }
    thisHour++;
    StringBuilder text = new StringBuilder().append(begun).append(" the window did not answer for ").append(millis)
        .append(" ms");
    for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
      text.append(i == 0 ? ": " : " < ").append(stack[i]);
    }
    try {
      writer.createFolders(file.toAbsolutePath().getParent());
      if (Files.exists(file) && Files.size(file) > settings.largestFile) {
        writer.publish(file, file.resolveSibling(file.getFileName() + ".1"));
      }
      writer.append(file, text.toString());
    } catch (IOException | ClientException unwritable) {
      System.getLogger(StallWatch.class.getName()).log(System.Logger.Level.WARNING, text.toString(), unwritable);
    }
  }

  private static String key(StackTraceElement[] stack) {
    StringBuilder key = new StringBuilder();
    int taken = 0;
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().startsWith("org.throughline") && taken++ < KEY_FRAMES) {
        key.append(frame.getClassName()).append('.').append(frame.getMethodName()).append(' ');
      }
    }
    return key.isEmpty() && stack.length > 0 ? stack[0].toString() : key.toString();
  }
}
