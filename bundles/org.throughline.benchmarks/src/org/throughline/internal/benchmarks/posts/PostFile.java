package org.throughline.internal.benchmarks.posts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * Writes posts as a listening tool exports them: with quotation marks, line breaks, emoji, people, e-mail addresses,
 * telephone numbers and bank accounts, all invented. The same seed writes the same bytes.
 */
public final class PostFile {

  /** How many people write. */
  public static final int AUTHORS = 250_000;
  /** How many people are mentioned. */
  public static final int MENTIONED = 40_000;
  /** The bank account some texts name. */
  public static final String ACCOUNT = "NL91ABNA0417164300";

  private static final String HEADINGS = "post_id,parent_id,channel,posted_at,text,type,url,language,%simpressions,reach,"
      + "likes,comments,shares,saves,clicks\n";
  private static final int BLOCK = 1 << 20;
  private static final int LONGEST_ROW = 4_096;
  private static final long FIRST_ID = 1_700_000_000_000_000_003L;
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final int MINUTES = 700 * 24 * 60;
  private static final byte[][] WORDS = bytes(("koffie vandaag nieuws klant \uD83D\uDE00 straks polis när vi ses igen snart helg och idag "
      + "morgen verzekering hallo iedereen schade vraag dank trög kassa appen funkar inte längre fråga \u2764\uFE0F "
      + "helemaal, winkel wachttijd levering bestelling \uD83D\uDC69\u200D\uD83D\uDCBB service contract rekening tack; igår #vraag #fråga "
      + "ändå één café weekend #dank").split(" "));
  private static final byte[][] KINDS = bytes("photo", "video", "link", "text", "reel");
  private static final byte[][] LANGUAGES = bytes("nl", "sv", "en");
  private static final byte[][] CHANNELS = bytes("Zekerhuis", "Zekerhuis Zakelijk", "Zekerhuis Sverige", "Anders Verzekerd");

  private final SplittableRandom random;
  private final boolean others;
  private final byte[] block = new byte[BLOCK + LONGEST_ROW];
  private int filled;

  /**
   * A file of posts.
   *
   * @param others whether it says who wrote them; else they are the client's own
   */
  public PostFile(long seed, boolean others) {
    random = new SplittableRandom(seed);
    this.others = others;
  }

  private static byte[][] bytes(String... words) {
    byte[][] bytes = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      bytes[i] = words[i].getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  /** Writes the headings and so many posts. */
  public void write(OutputStream out, int rows) throws IOException {
    text(HEADINGS.formatted(others ? "author," : ""));
    for (int row = 0; row < rows; row++) {
      post(row);
      if (filled >= BLOCK) {
        out.write(block, 0, filled);
        filled = 0;
      }
    }
    out.write(block, 0, filled);
    filled = 0;
  }

  private void post(int row) {
    number(id(row));
    put(',');
    if (row > 0 && random.nextInt(4) == 0) {
      number(id(random.nextInt(row)));
    }
    put(',');
    text(CHANNELS[random.nextInt(CHANNELS.length)]);
    put(',');
    moment();
    put(',');
    said();
    put(',');
    text(KINDS[random.nextInt(KINDS.length)]);
    text(",https://social.example/p/");
    number(row);
    put(',');
    text(LANGUAGES[random.nextInt(LANGUAGES.length)]);
    if (others) {
      text(",klant_");
      number(random.nextInt(AUTHORS));
    }
    for (int most : new int[] {200_000, 100_000, 900, 90, 40, 30, 3_000}) {
      put(',');
      if (random.nextInt(50) > 0) {
        number(random.nextInt(most));
      }
    }
    put('\n');
  }

  private static long id(int row) {
    return FIRST_ID + row * 977L;
  }

  private void moment() {
    LocalDateTime moment = FIRST_DAY.plusSeconds(random.nextInt(MINUTES) * 60L + random.nextInt(60));
    number(moment.getYear());
    put('-');
    two(moment.getMonthValue());
    put('-');
    two(moment.getDayOfMonth());
    put(' ');
    two(moment.getHour());
    put(':');
    two(moment.getMinute());
    put(':');
    two(moment.getSecond());
  }

  private void two(int number) {
    put((char) ('0' + number / 10));
    put((char) ('0' + number % 10));
  }

  /** A text; quotation marks only around those that need them, as programs write it. */
  private void said() {
    int start = filled;
    boolean marks = false;
    put('"');
    for (int word = 6 + random.nextInt(22); word > 0; word--) {
      byte[] next = WORDS[random.nextInt(WORDS.length)];
      text(next);
      boolean ends = random.nextInt(60) == 0;
      marks |= ends || next[next.length - 1] == ',';
      put(ends ? '\n' : ' ');
    }
    switch (random.nextInt(20)) {
      case 0 -> {
        text("mail naam");
        number(random.nextInt(100_000));
        text("@example.nl ");
      }
      case 1 -> {
        text("bel 06-");
        number(10_000_000 + random.nextInt(80_000_000));
        put(' ');
      }
      case 2, 3 -> {
        text("hoi @fan_");
        number(random.nextInt(MENTIONED));
        put(' ');
      }
      case 4 -> {
        text("iban " + ACCOUNT + " ");
      }
      case 5, 6 -> {
        text("zei \"\"nee\"\" ");
        marks = true;
      }
      default -> text("nr ");
    }
    number(random.nextInt(1_000));
    if (marks) {
      put('"');
    } else {
      System.arraycopy(block, start + 1, block, start, filled - start - 1);
      filled--;
    }
  }

  private void number(long number) {
    text(Long.toString(number));
  }

  private void text(String text) {
    text(text.getBytes(StandardCharsets.UTF_8));
  }

  private void text(byte[] text) {
    System.arraycopy(text, 0, block, filled, text.length);
    filled += text.length;
  }

  private void put(char letter) {
    block[filled++] = (byte) letter;
  }
}
