package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands for names is found again, from any thread. */
class StandInsTest {

  private static byte[] name(int number) {
    return ("x".repeat(number % 40) + "naam_" + number).getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String of(StandIns all, byte[] name) {
    byte[] found = all.of(name, 0, name.length);
    return found == null ? null : new String(found, StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("two threads put the same names in and find them")
  void together() throws Exception {
    StandIns all = new StandIns(100_000);
    List<Future<?>> both = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int thread = 0; thread < 2; thread++) {
        both.add(threads.submit(() -> {
          for (int i = 0; i < 50_000; i++) {
            byte[] name = name(i);
            String found = of(all, name);
            if (found == null) {
              all.put(name, 0, name.length, ("user_" + i).getBytes(StandardCharsets.UTF_8));
            } else {
              assertEquals("user_" + i, found);
            }
          }
        }));
      }
      for (Future<?> each : both) {
        each.get();
      }
    }
    for (int i = 0; i < 50_000; i++) {
      assertEquals("user_" + i, of(all, name(i)));
    }
    assertNull(of(all, name(50_000)));
  }

  @Test
  @DisplayName("no more than it may, and no long names")
  void bounded() {
    StandIns two = new StandIns(2);
    byte[] longName = "n".repeat(300).getBytes(StandardCharsets.UTF_8);
    two.put(longName, 0, longName.length, new byte[] {1});
    assertNull(two.of(longName, 0, longName.length));
    for (int i = 0; i < 3; i++) {
      two.put(name(i), 0, name(i).length, new byte[0]);
    }
    assertEquals("", of(two, name(1)));
    assertNull(of(two, name(2)));
  }
}
