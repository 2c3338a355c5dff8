package org.throughline.exchange.elements;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** What a cell of a file stands for in a column: text as people write it, or what a workbook has as a value. */
final class CellReader {

  private final Cells cells;
  private final NameIndex names;
  private final boolean workbook;

  CellReader(Cells cells, NameIndex names, boolean workbook) {
    this.cells = cells;
    this.names = names;
    this.workbook = workbook;
  }

  /** Whether a cell says nothing. */
  static boolean isBlank(@Nullable Object raw) {
    return raw == null || raw instanceof String text && text.isBlank();
  }

  /** A cell as a person sees it, in one line. */
  static String shown(@Nullable Object raw, Cells cells) {
    String text = raw == null || raw instanceof Message ? "" : written(raw, cells).strip();
    String line = text.lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), 60));
    return end < text.length() ? line.substring(0, end) + "…" : line;
  }

  /** A cell as text. */
  static String written(Object raw, Cells cells) {
    return switch (raw) {
      case BigDecimal number -> cells.values().show(number);
      case Boolean yes -> Message.of(Cells.class, yes ? "yes" : "no").in(cells.locale());
      case Quantity share -> cells.values().show(share.amount()) + " " + share.unit().symbol();
      default -> raw.toString();
    };
  }

  /**
   * The value a cell stands for; null for none.
   *
   * @param held what is there now; tells whether a text that was cut in a workbook is still the same
   */
  @Nullable Object read(CellColumn column, Object raw, @Nullable Object held) throws BadValue {
    if (raw instanceof Message why) {
      throw new BadValue(why);
    }
    Object typed = raw instanceof String ? null : typed(column, raw);
    return typed != null ? typed : text(column, written(raw, cells), held);
  }

  private @Nullable Object text(CellColumn column, String written, @Nullable Object held) throws BadValue {
    String text = written.indexOf('\r') < 0 ? written : written.replace("\r\n", "\n").replace('\r', '\n');
    int bad = unholdable(text);
    if (bad >= 0) {
      throw new BadValue(Message.of(CellReader.class, "cell.control",
          String.format("U+%04X", text.codePointAt(bad)), bad + 1));
    }
    if (workbook && text.length() >= WorkbookWriter.LONGEST_TEXT - 1 && text.endsWith("…")) {
      String whole = held instanceof List<?> all ? ListText.join(all.stream().map(String::valueOf).toList())
          : held instanceof String one ? one : "";
      if (whole.startsWith(text.substring(0, text.length() - 1))) {
        return held;
      }
      throw new BadValue(Message.of(CellReader.class, "cell.cut", WorkbookWriter.LONGEST_TEXT));
    }
    return switch (column.kind()) {
      case LINE, TEXT -> text.isBlank() ? null : text;
      default -> cells.read(column, text, names);
    };
  }

  /** The first character no file of a client can hold; -1 when there is none. */
  private static int unholdable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (Character.isHighSurrogate(each) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (each < 0x20 && each != '\n' && each != '\t' || Character.isSurrogate(each) || each >= 0xFFFE) {
        return at;
      }
    }
    return -1;
  }

  /** The value of a cell that has a type of its own, where the column takes it as it is; else null. */
  private @Nullable Object typed(CellColumn column, Object raw) throws BadValue {
    if (!(column.feature() instanceof EAttribute attribute) || column.isMany()
        || attribute.getEAttributeType() instanceof EEnum) {
      return null;
    }
    Class<?> wanted = attribute.getEAttributeType().getInstanceClass();
    return switch (raw) {
      case BigDecimal number when wanted == BigDecimal.class -> number;
      case BigDecimal number when wanted == Quantity.class -> new Quantity(number, Unit.COUNT);
      case BigDecimal number when wanted == Integer.class || wanted == int.class || wanted == Year.class ->
          whole(column, number, wanted);
      case Quantity share when wanted == Quantity.class -> share;
      case Boolean yes when wanted == Boolean.class || wanted == boolean.class -> yes;
      case LocalDate day when wanted == LocalDate.class -> day;
      case LocalDate day when wanted == LocalDateTime.class -> day.atStartOfDay();
      case LocalDate day when wanted == Instant.class -> day.atStartOfDay(cells.values().zone()).toInstant();
      case LocalDateTime moment when wanted == LocalDateTime.class -> moment;
      case LocalDateTime moment when wanted == Instant.class -> moment.atZone(cells.values().zone()).toInstant();
      case LocalTime time when wanted == LocalTime.class -> time;
      case Duration length when wanted == Duration.class -> length;
      default -> null;
    };
  }

  private Object whole(CellColumn column, BigDecimal number, Class<?> wanted) throws BadValue {
    try {
      int exact = number.intValueExact();
      return wanted == Year.class ? Year.of(exact) : (Object) exact;
    } catch (ArithmeticException | java.time.DateTimeException notOne) {
      return java.util.Objects.requireNonNull(cells.read(column, written(number, cells), names));
    }
  }
}
