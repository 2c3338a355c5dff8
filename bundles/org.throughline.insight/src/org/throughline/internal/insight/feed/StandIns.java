package org.throughline.internal.insight.feed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands for names, found by the bytes of the name. All lies in few long arrays: to look a name up touches two places
 * of the memory, and the collector of garbage has nothing to go through. What is in it never changes. Safe from any
 * thread; only putting in takes turns.
 */
final class StandIns {

  private static final int LONGEST = 200;
  private static final int CHUNK = 1 << 20;
  private static final int FEWEST_SLOTS = 1 << 12;
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle LETTERS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int most;
  /** The lengths of a name and what stands for it, then both; at no place of these is there the beginning of another. */
  private final byte[][] chunks;
  /** For each entry the upper half of the code of the name, then where it lies; 0 where there is none. A power of two. */
  private volatile long[] slots = new long[FEWEST_SLOTS];
  private int size;
  private int chunk;
  private int filled = 1;

  /**
   * Of no name yet.
   *
   * @param most how many it takes at most
   */
  StandIns(int most) {
    this.most = most;
    chunks = new byte[(int) ((long) most * (2 * LONGEST + 2) / CHUNK) + 2][];
    chunks[0] = new byte[CHUNK];
  }

  /** What stands for a name; null where nobody put it in. */
  byte @Nullable [] of(byte[] bytes, int from, int to) {
    long code = code(bytes, from, to);
    long[] table = slots;
    for (int at = (int) code & table.length - 1;; at = at + 1 & table.length - 1) {
      long slot = (long) SLOT.getAcquire(table, at);
      if (slot == 0) {
        return null;
      }
      if (slot >>> Integer.SIZE == code >>> Integer.SIZE) {
        byte[] there = chunks[(int) slot / CHUNK];
        int begin = (int) slot % CHUNK;
        int name = begin + 2 + (there[begin] & 0xFF);
        if (Arrays.equals(there, begin + 2, name, bytes, from, to)) {
          return Arrays.copyOfRange(there, name, name + (there[begin + 1] & 0xFF));
        }
      }
    }
  }

  /** Puts a name in, where it is not too long and there are not too many. */
  synchronized void put(byte[] bytes, int from, int to, byte[] standIn) {
    int length = 2 + to - from + standIn.length;
    if (size == most || to - from > LONGEST || standIn.length > LONGEST || of(bytes, from, to) != null) {
      return;
    }
    if (filled + length > CHUNK) {
      chunk++;
      chunks[chunk] = new byte[CHUNK];
      filled = 0;
    }
    byte[] there = chunks[chunk];
    there[filled] = (byte) (to - from);
    there[filled + 1] = (byte) standIn.length;
    System.arraycopy(bytes, from, there, filled + 2, to - from);
    System.arraycopy(standIn, 0, there, filled + 2 + to - from, standIn.length);
    long entry = code(bytes, from, to) >>> Integer.SIZE << Integer.SIZE | chunk * CHUNK + filled;
    filled += length;
    size++;
    if (size * 2 > slots.length) {
      slots = larger();
    }
    enter(slots, entry, code(bytes, from, to));
  }

  private long[] larger() {
    long[] larger = new long[slots.length * 2];
    for (long slot : slots) {
      if (slot != 0) {
        byte[] there = chunks[(int) slot / CHUNK];
        int begin = (int) slot % CHUNK;
        enter(larger, slot, code(there, begin + 2, begin + 2 + (there[begin] & 0xFF)));
      }
    }
    return larger;
  }

  private static void enter(long[] table, long entry, long code) {
    int at = (int) code & table.length - 1;
    while (table[at] != 0) {
      at = at + 1 & table.length - 1;
    }
    SLOT.setRelease(table, at, entry);
  }

  private static long code(byte[] bytes, int from, int to) {
    long code = to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      code = mixed(code ^ (long) LETTERS.get(bytes, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << Byte.SIZE | bytes[at] & 0xFF;
    }
    return mixed(code ^ rest);
  }

  private static long mixed(long code) {
    long mixed = code * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }
}
