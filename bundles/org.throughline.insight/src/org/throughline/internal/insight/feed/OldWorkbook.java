package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.TableFile;
import org.throughline.insight.feed.FeedImport;

/**
 * A workbook in the form of Excel 97 to 2003 (BIFF8): the values of its cells as they were last computed. No macros, no
 * links, nothing that could run.
 */
final class OldWorkbook {

  private static final int CONTINUE = 0x3C;
  private static final int SECONDS_A_DAY = 86_400;
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** What cannot be read in this form: an older form, or a workbook with a password. */
  static final class NotReadable extends IOException {
    private static final long serialVersionUID = 1L;

    NotReadable(String why) {
      super(why);
    }
  }

  private final ByteBuffer book;
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<String, Integer> sheets = new LinkedHashMap<>();
  private boolean from1904;

  /**
   * Reads what holds for all sheets.
   *
   * @throws NotReadable when it is of another form or has a password
   * @throws IOException when it is damaged
   */
  OldWorkbook(byte[] file) throws IOException {
    byte[] stream = new CompoundFile(file).stream("Workbook")
        .orElseThrow(() -> new NotReadable("No workbook of Excel 97 or later"));
    book = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    try {
      globals();
    } catch (RuntimeException damaged) {
      throw new IOException("The workbook ends too early", damaged);
    }
  }

  /** The sheets that are not hidden, in their order. */
  List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  /** A record with those that continue it. */
  private record Entry(int type, Parts data) {
  }

  /** The bytes of a record, which may go on in the next one; a text that does says anew how wide its characters are. */
  private static final class Parts {

    private final List<ByteBuffer> parts;
    private int at;

    Parts(List<ByteBuffer> parts) {
      this.parts = parts;
    }

    private ByteBuffer here() {
      while (at < parts.size() - 1 && !parts.get(at).hasRemaining()) {
        at++;
      }
      return parts.get(at);
    }

    int u8() {
      return here().get() & 0xFF;
    }

    int u16() {
      return u8() | u8() << 8;
    }

    int i32() {
      return u16() | u16() << 16;
    }

    double number() {
      long low = i32() & 0xFFFFFFFFL;
      return Double.longBitsToDouble(low | (long) i32() << 32);
    }

    boolean hasMore() {
      return here().hasRemaining();
    }

    void skip(long count) {
      for (long i = 0; i < count; i++) {
        u8();
      }
    }

    /** A text of so many characters, after its length was read. */
    String text(int length) {
      int flags = u8();
      int runs = (flags & 8) != 0 ? u16() : 0;
      int extra = (flags & 4) != 0 ? i32() : 0;
      boolean wide = (flags & 1) != 0;
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        if (!parts.get(at).hasRemaining()) {
          at++;
          wide = (parts.get(at).get() & 1) != 0;
        }
        text.append((char) (wide ? parts.get(at).getShort() : parts.get(at).get() & 0xFF));
      }
      skip(4L * runs + (extra & 0xFFFFFFFFL));
      return text.toString();
    }
  }

  private Entry entry() {
    int type = book.getShort() & 0xFFFF;
    List<ByteBuffer> parts = new ArrayList<>(List.of(part()));
    while (book.remaining() >= 4 && (book.getShort(book.position()) & 0xFFFF) == CONTINUE) {
      book.getShort();
      parts.add(part());
    }
    return new Entry(type, new Parts(parts));
  }

  private ByteBuffer part() {
    int length = book.getShort() & 0xFFFF;
    ByteBuffer part = book.slice(book.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    book.position(book.position() + length);
    return part;
  }

  private void globals() throws IOException {
    Entry first = entry();
    if (first.type != 0x809 || first.data.u16() != 0x600) {
      throw new NotReadable("Not the form of Excel 97 or later");
    }
    for (Entry each = entry(); each.type != 0x0A; each = entry()) {
      Parts data = each.data;
      switch (each.type) {
        case 0x2F -> throw new NotReadable("A password is needed");
        case 0x22 -> from1904 = data.u16() == 1;
        case 0x41E -> formats.put(data.u16(), data.text(data.u16()));
        case 0xE0 -> {
          data.u16();
          styles.add(data.u16());
        }
        case 0x85 -> {
          int place = data.i32();
          boolean shown = data.u8() == 0;
          boolean table = data.u8() == 0;
          String name = data.text(data.u8());
          if (shown && table) {
            sheets.put(name, place);
          }
        }
        case 0xFC -> {
          data.i32();
          int count = data.i32();
          for (int i = 0; i < count; i++) {
            texts.add(data.text(data.u16()));
          }
        }
        default -> {
          // Nothing a value depends on.
        }
      }
    }
  }

  /**
   * The rows of a sheet that hold anything.
   *
   * @throws IOException when it is damaged
   */
  List<TableFile.Row> rows(String sheet) throws IOException {
    try {
      book.position(java.util.Objects.requireNonNull(sheets.get(sheet)));
      entry();
      Map<Integer, Map<Integer, Object>> cells = new TreeMap<>();
      Map<Integer, Object> computed = null;
      int computedAt = 0;
      for (Entry each = entry(); each.type != 0x0A; each = entry()) {
        Parts data = each.data;
        if (each.type == 0x207 && computed != null) {
          computed.put(computedAt, data.text(data.u16()));
          continue;
        }
        if (each.type == 0x809) {
          throw new IOException("A picture of figures where cells should be");
        }
        if (!isCell(each.type)) {
          continue;
        }
        Map<Integer, Object> row = cells.computeIfAbsent(data.u16(), none -> new TreeMap<>());
        int column = data.u16();
        if (each.type == 0xBD) {
          while (data.hasMore()) {
            int style = data.u16();
            if (data.hasMore()) {
              row.put(column++, value(rk(data.i32()), style));
            }
          }
          continue;
        }
        int style = data.u16();
        if (each.type == 0x06) {
          computed = row;
          computedAt = column;
        }
        Object value = cell(each.type, data, style);
        if (value != null) {
          row.put(column, value);
        }
      }
      List<TableFile.Row> rows = new ArrayList<>();
      cells.forEach((number, row) -> {
        if (!row.isEmpty()) {
          List<@Nullable Object> line = new ArrayList<>();
          row.forEach((column, value) -> {
            while (line.size() < column) {
              line.add(null);
            }
            line.add(value);
          });
          rows.add(new TableFile.Row(number + 1L, line));
        }
      });
      return rows;
    } catch (RuntimeException damaged) {
      throw new IOException("The sheet ends too early", damaged);
    }
  }

  private static boolean isCell(int type) {
    return type == 0xFD || type == 0x204 || type == 0xD6 || type == 0x203 || type == 0x27E || type == 0xBD || type == 0x06
        || type == 0x205;
  }

  private @Nullable Object cell(int type, Parts data, int style) {
    return switch (type) {
      case 0xFD -> texts.get(data.i32());
      case 0x204, 0xD6 -> data.text(data.u16());
      case 0x203 -> value(data.number(), style);
      case 0x27E -> value(rk(data.i32()), style);
      case 0x205 -> {
        int value = data.u8();
        yield data.u8() == 0 ? (Object) (value != 0) : fault();
      }
      default -> {
        long result = data.i32() & 0xFFFFFFFFL | (long) data.i32() << 32;
        if (result >>> 48 != 0xFFFF) {
          yield value(Double.longBitsToDouble(result), style);
        }
        // A text follows in a record of its own; an empty one does not.
        yield switch ((int) (result & 0xFF)) {
          case 1 -> (Object) ((result >> 16 & 0xFF) != 0);
          case 2 -> fault();
          default -> null;
        };
      }
    };
  }

  private static Message fault() {
    return Message.of(FeedImport.class, "row.fault");
  }

  private static double rk(int packed) {
    double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
    return (packed & 1) != 0 ? value / 100 : value;
  }

  private Object value(double number, int style) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return fault();
    }
    int format = style < styles.size() ? styles.get(style) : 0;
    if (number >= 0 && isMoment(format, formats.getOrDefault(format, ""))) {
      return moment(number);
    }
    return number == Math.rint(number) && Math.abs(number) < 1e15 ? BigDecimal.valueOf((long) number)
        : new BigDecimal(Double.toString(number));
  }

  private static boolean isMoment(int format, String written) {
    String plain = written.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
    return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47
        || format >= 50 && format <= 58 || plain.matches("(?i).*[ymdh].*") && !plain.matches("(?i).*(general|[#0?]{2,}).*");
  }

  private Object moment(double serial) {
    long seconds = BigDecimal.valueOf(serial).multiply(BigDecimal.valueOf(SECONDS_A_DAY)).setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
    long days = seconds / SECONDS_A_DAY;
    // Excel counts a 29 February 1900 that never was.
    LocalDate day = from1904 ? EPOCH_1904.plusDays(days) : EPOCH_1900.plusDays(days < 61 ? days + 1 : days);
    return seconds % SECONDS_A_DAY == 0 ? day : LocalDateTime.of(day, java.time.LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY));
  }
}
