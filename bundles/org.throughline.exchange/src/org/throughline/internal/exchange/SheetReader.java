package org.throughline.internal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;
import org.throughline.internal.exchange.CellStyles.Meaning;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** Collects the rows of a sheet. */
final class SheetReader {

  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  /** A spreadsheet calculates with no more digits than these; what is behind them is noise. */
  private static final int DIGITS = 15;
  private static final int LARGEST_EXPONENT = 400;
  private static final LocalDateTime SINCE_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime SINCE_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  /** Spreadsheets count a 29 February 1900 that never was. */
  private static final BigDecimal NO_DAY = BigDecimal.valueOf(60);

  private final TableLimits limits;
  private final CellStyles styles;
  private final List<String> shared;
  private final boolean from1904;
  private final List<TableFile.Row> rows = new ArrayList<>();
  private final List<RowError> rejected = new ArrayList<>();
  private boolean tooLong;

  SheetReader(TableLimits limits, CellStyles styles, List<String> shared, boolean from1904) {
    this.limits = limits;
    this.styles = styles;
    this.shared = shared;
    this.from1904 = from1904;
  }

  List<TableFile.Row> rows() {
    return rows;
  }

  List<RowError> rejected() {
    return rejected;
  }

  /** Whether there are more rows than are read. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Reads the texts cells refer to. */
  static void sharedTexts(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
  }

  /** The text inside an element, up to its end; how it is spoken is left out. */
  private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    int spoken = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        inside = xml.getLocalName().equals("t") && spoken == 0;
        spoken += xml.getLocalName().equals("rPh") ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        inside = false;
        spoken -= xml.getLocalName().equals("rPh") ? 1 : 0;
        if (xml.getLocalName().equals(end)) {
          break;
        }
      } else if (inside && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.SPACE
          || event == XMLStreamReader.CDATA)) {
        text.append(xml.getText());
      }
    }
    return decoded(text.toString());
  }

  private static String decoded(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    Matcher coded = CODED.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (coded.find()) {
      coded.appendReplacement(plain, Matcher.quoteReplacement(
          String.valueOf((char) Integer.parseInt(Objects.requireNonNull(coded.group(1)), 16))));
    }
    return coded.appendTail(plain).toString();
  }

  /** Reads the part with the sheet. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    long number = 0;
    while (xml.hasNext() && !tooLong) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        number = number(WorkbookFile.attribute(xml, "r"), number + 1);
        row(xml, number);
        tooLong = rows.size() + rejected.size() > limits.rows() + 1;
      }
    }
  }

  private static long number(@Nullable String text, long otherwise) {
    try {
      return text == null ? otherwise : Math.clamp(Long.parseLong(text.strip()), 1, Integer.MAX_VALUE);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  private void row(XMLStreamReader xml, long number) throws XMLStreamException {
    List<@Nullable Object> cells = new ArrayList<>();
    Message fault = null;
    int next = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("c")) {
        continue;
      }
      int column = column(WorkbookFile.attribute(xml, "r"), next);
      next = column + 1;
      Object value = cell(xml);
      if (value == null) {
        continue;
      }
      if (column >= limits.columns()) {
        fault = Message.of(TableReader.class, "row.wide", limits.columns());
        continue;
      }
      while (cells.size() <= column) {
        cells.add(null);
      }
      if (cells.get(column) != null) {
        fault = Message.of(TableReader.class, "row.double", column + 1);
      }
      if (value instanceof String text && text.length() > limits.fieldCharacters()) {
        fault = Message.of(TableReader.class, "row.long", column + 1, limits.fieldCharacters());
      }
      cells.set(column, value);
    }
    TableFile.Row made = new TableFile.Row(number, cells);
    if (fault != null) {
      rejected.add(new RowError(number, fault));
    } else if (!made.isBlank()) {
      rows.add(made);
    }
  }

  private static int column(@Nullable String place, int otherwise) {
    if (place == null) {
      return otherwise;
    }
    int column = 0;
    int at = 0;
    while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
      column = column * 26 + place.charAt(at++) - 'A' + 1;
    }
    return at == 0 ? otherwise : column - 1;
  }

  // ---- cells

  private @Nullable Object cell(XMLStreamReader xml) throws XMLStreamException {
    String type = WorkbookFile.attribute(xml, "t");
    Meaning meaning = styles.meaning(WorkbookFile.attribute(xml, "s"));
    String value = null;
    String inline = null;
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> inline = text(xml, "is");
          case "f" -> formula = true;
          default -> {
            // What else may stand in a cell is no value.
          }
        }
      }
    }
    if (inline != null) {
      return inline.isEmpty() ? null : inline;
    }
    if (value == null || value.isEmpty()) {
      return formula && !"str".equals(type) ? fault("cell.formula") : null;
    }
    return value(type == null ? "n" : type, meaning, value);
  }

  private @Nullable Object value(String type, Meaning meaning, String value) {
    return switch (type) {
      case "s" -> shared(value);
      case "str", "inlineStr" -> decoded(value);
      case "b" -> value.strip().equals("1") || value.strip().equalsIgnoreCase("true");
      case "e" -> fault("cell.error", value);
      case "d" -> date(value.strip());
      default -> counted(meaning, value.strip());
    };
  }

  private @Nullable Object shared(String index) {
    int place;
    try {
      place = Integer.parseInt(index.strip());
    } catch (NumberFormatException none) {
      place = -1;
    }
    if (place < 0 || place >= shared.size()) {
      return fault("cell.damaged", index);
    }
    String text = shared.get(place);
    return text.isEmpty() ? null : text;
  }

  private static Object date(String text) {
    try {
      return text.length() > 10 ? LocalDateTime.parse(text.replaceFirst("Z$", "")) : LocalDate.parse(text);
    } catch (DateTimeException none) {
      return text;
    }
  }

  private Object counted(Meaning meaning, String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException none) {
      return fault("cell.damaged", text);
    }
    if (Math.abs((long) number.scale()) > LARGEST_EXPONENT || number.precision() > LARGEST_EXPONENT) {
      return fault("cell.damaged", text);
    }
    BigDecimal clean = withoutNoise(number);
    return switch (meaning) {
      case NUMBER -> clean;
      case PERCENT -> new Quantity(plain(clean.movePointRight(2)), Unit.PERCENT);
      case DATE -> moment(clean);
      case LENGTH -> Duration.ofMillis(clean.multiply(DAY).setScale(0, java.math.RoundingMode.HALF_UP)
          .min(BigDecimal.valueOf(Long.MAX_VALUE)).max(BigDecimal.valueOf(Long.MIN_VALUE)).longValue());
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static BigDecimal withoutNoise(BigDecimal number) {
    if (number.precision() <= DIGITS) {
      return number.scale() < 0 ? number.setScale(0) : number;
    }
    double nearest = number.doubleValue();
    BigDecimal shortest = Double.isInfinite(nearest) ? number : new BigDecimal(Double.toString(nearest));
    return plain(shortest.precision() <= DIGITS ? shortest : number);
  }

  private Object moment(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0
        || !from1904 && days.compareTo(NO_DAY) >= 0 && days.compareTo(NO_DAY.add(BigDecimal.ONE)) < 0) {
      return fault("cell.no-date", days.toPlainString());
    }
    long millis = days.multiply(DAY).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
    long off = Math.floorMod(millis, 1000L);
    long rounded = off <= 1 ? millis - off : off >= 999 ? millis + 1000 - off : millis;
    if (!from1904 && rounded < DAY.longValue()) {
      return LocalTime.ofNanoOfDay(rounded * 1_000_000);
    }
    LocalDateTime start = from1904 ? SINCE_1904 : days.compareTo(NO_DAY) < 0 ? SINCE_1900.plusDays(1) : SINCE_1900;
    LocalDateTime moment = start.plus(Duration.ofMillis(rounded));
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : moment;
  }

  private static Message fault(String key, Object... arguments) {
    return Message.of(TableReader.class, key, arguments);
  }
}
