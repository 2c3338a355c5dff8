package org.throughline.internal.insight.feed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight letters of a text together, as one number whose lowest byte is the first of them. */
final class EightLetters {

  /** How many they are. */
  static final int MANY = Long.BYTES;
  /** By how many bits one count stands above the one before: digits, then signs of accounts, then of hashtags. */
  static final int COUNTED = 20;

  private static final VarHandle LETTERS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x80 * ONES;
  private static final long LOW = 0x7F * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long MARKS = '"' * ONES;
  private static final long ZEROS = '0' * ONES;
  private static final long ACCOUNTS = '@' * ONES;
  private static final long TAGS = '#' * ONES;
  /** Lifts what is more than nine above the highest bit of its byte. */
  private static final long MORE_THAN_NINE = 0x76 * ONES;

  private EightLetters() {
  }

  static long at(byte[] block, int at) {
    return (long) LETTERS.get(block, at);
  }

  /** Eight times the same letter. */
  static long all(byte letter) {
    return (letter & 0xFF) * ONES;
  }

  /**
   * How many of them, from the first, are plain letters: of ASCII, and neither quotation marks nor breaks of lines.
   *
   * @param neither eight times another letter that is none either
   */
  static int plain(long eight, long neither) {
    // A byte that is not plain can make one above it look so too, and never one below.
    long mark = eight ^ MARKS;
    long other = eight ^ neither;
    long found = (eight | eight - SPACES & ~eight | mark - ONES & ~mark | other - ONES & ~other) & HIGH;
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /** What is to be counted of the first of them, which are of ASCII. */
  static long counted(long eight, int first) {
    long these = first == MANY ? eight : eight & (1L << Byte.SIZE * first) - 1;
    long figures = ~((these ^ ZEROS) + MORE_THAN_NINE) & HIGH;
    long accounts = ~((these ^ ACCOUNTS) + LOW) & HIGH;
    long tags = ~((these ^ TAGS) + LOW) & HIGH;
    return Long.bitCount(figures) + ((long) Long.bitCount(accounts) << COUNTED) + ((long) Long.bitCount(tags) << 2 * COUNTED);
  }
}
