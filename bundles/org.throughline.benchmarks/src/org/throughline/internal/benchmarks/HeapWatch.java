package org.throughline.internal.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the heap of this process again and again, from {@link #start} to {@link #end}. */
final class HeapWatch {

  private static final long GLANCE = 10;

  private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
      .filter(each -> each.getType() == MemoryType.HEAP).toList();
  private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::watch);
  private volatile long live;
  private volatile long taken;

  void start() {
    thread.start();
  }

  void end() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  /** The most that was in use when a collection was over, in bytes: what is needed, and at times a little that is not. */
  long live() {
    return live;
  }

  /** The most that was in use, in bytes: what is needed and what was not collected yet. */
  long taken() {
    return taken;
  }

  private void watch() {
    try {
      while (true) {
        look();
        Thread.sleep(GLANCE);
      }
    } catch (InterruptedException over) {
      look();
    }
  }

  private void look() {
    live = Math.max(live, used(MemoryPoolMXBean::getCollectionUsage));
    taken = Math.max(taken, used(MemoryPoolMXBean::getUsage));
  }

  private long used(Function<MemoryPoolMXBean, @Nullable MemoryUsage> of) {
    long sum = 0;
    for (MemoryPoolMXBean each : pools) {
      MemoryUsage usage = of.apply(each);
      sum += usage == null ? 0 : usage.getUsed();
    }
    return sum;
  }
}
