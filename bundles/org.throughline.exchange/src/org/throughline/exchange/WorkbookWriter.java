package org.throughline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a workbook (XLSX), each on a sheet of its own: a header that stays in sight and can be filtered,
 * numbers and dates as such, everything else as text, which never runs as a formula. The same table gives the same bytes.
 * Without state; may be used by several threads.
 */
public final class WorkbookWriter {

  /** The greatest number of rows a sheet holds, its header included. */
  public static final int MOST_ROWS = 1_048_576;
  /** The longest text a cell holds; a longer one is cut and ends in an ellipsis. */
  public static final int LONGEST_TEXT = 32_767;

  private static final int LONGEST_NAME = 31;
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int PLAIN = 0;
  private static final int HEAD = 1;
  private static final int DATE = 2;
  private static final int MOMENT = 3;
  private static final int WRAPPED = 4;
  /** The style of the first format; those before it are the ones above. */
  private static final int FORMATTED = 5;
  /** The lowest number a format of one's own may have. */
  private static final int OWN_FORMAT = 164;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /**
   * The table as the bytes of a file.
   *
   * @param sheet the name of the sheet; what such a name cannot hold is left out
   * @param header the names of the columns
   * @param rows the rows; numbers, {@link Formatted}, {@link LocalDate} and {@link LocalDateTime} are written as such,
   *     null is an empty cell, anything else is text
   * @throws IllegalArgumentException when a row has not as many fields as the header, or there are more rows than a
   *     sheet holds
   */
  public byte[] write(String sheet, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    return write(List.of(new Sheet(sheet, header, rows)));
  }

  /**
   * A sheet of a workbook.
   *
   * @param name its name; what such a name cannot hold is left out
   * @param header the names of the columns
   * @param rows the rows; numbers, {@link Formatted}, {@link LocalDate} and {@link LocalDateTime} are written as such,
   *     null is an empty cell, anything else is text
   */
  public record Sheet(String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {

    /** Refuses more rows than a sheet holds. */
    public Sheet {
      if (rows.size() >= MOST_ROWS) {
        throw new IllegalArgumentException("A sheet does not hold " + rows.size() + " rows");
      }
    }
  }

  /**
   * A number that is shown with more than its figures: 0.41 as 41%, and a twelfth of a day as 2 h 00.
   *
   * @param value the number a spreadsheet counts with
   * @param format how it is shown, in the codes of spreadsheets: {@code 0%}, {@code [h]" h "mm}
   */
  public record Formatted(BigDecimal value, String format) {
  }

  /**
   * Several tables as the bytes of a file, each on a sheet of its own. Sheets that would have the same name are numbered.
   *
   * @param sheets at least one
   * @throws IllegalArgumentException when a row has not as many fields as its header
   */
  public byte[] write(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> formats = formats(sheets);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      StringBuilder types = new StringBuilder();
      StringBuilder names = new StringBuilder();
      StringBuilder related = new StringBuilder();
      Set<String> used = new HashSet<>();
      for (int i = 1; i <= sheets.size(); i++) {
        types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        names.append("<sheet name=\"").append(escaped(unused(sheetName(sheets.get(i - 1).name()), used)))
            .append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
        related.append(relationship("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
      }
      put(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("/xl/workbook.xml", "sheet.main+xml")
          + types + type("/xl/styles.xml", "styles+xml") + "</Types>");
      put(zip, "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
          + "</sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels",
          relationships(related + relationship("rId" + (sheets.size() + 1), "styles", "styles.xml")));
      put(zip, "xl/styles.xml", styles(formats));
      for (int i = 1; i <= sheets.size(); i++) {
        put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets.get(i - 1), formats));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The formats that numbers are shown in, each once, in the order of their first use. */
  private static List<String> formats(List<Sheet> sheets) {
    Set<String> formats = new LinkedHashSet<>();
    sheets.forEach(sheet -> sheet.rows().forEach(row -> row.forEach(field -> {
      if (field instanceof Formatted it) {
        formats.add(it.format());
      }
    })));
    return List.copyOf(formats);
  }

  /** A name no other sheet has, however its letters are written. */
  private static String unused(String wanted, Set<String> used) {
    String name = wanted;
    for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      int room = LONGEST_NAME - number.length();
      name = (wanted.length() > room ? wanted.substring(0, Character.isHighSurrogate(wanted.charAt(room - 1)) ? room - 1
          : room) : wanted).strip() + number;
    }
    return name;
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "\"/>";
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
  }

  private static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
  }

  private static String sheetName(String wanted) {
    String name = wanted.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").strip();
    name = name.length() > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, 30))).strip() : name;
    name = name.replaceAll("^'+|'+$", "");
    return name.isEmpty() ? "1" : name;
  }

  private static String styles(List<String> formats) {
    String plain = "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"";
    StringBuilder own = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < formats.size(); i++) {
      own.append("<numFmt numFmtId=\"").append(OWN_FORMAT + i).append("\" formatCode=\"").append(escaped(formats.get(i)))
          .append("\"/>");
      styles.append("<xf ").append(plain.replace("numFmtId=\"0\"", "numFmtId=\"" + (OWN_FORMAT + i) + "\""))
          .append(" applyNumberFormat=\"1\"/>");
    }
    return "<styleSheet xmlns=\"" + MAIN + "\">"
        + (formats.isEmpty() ? "" : "<numFmts count=\"" + formats.size() + "\">" + own + "</numFmts>") + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
        + "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"" + (FORMATTED + formats.size()) + "\"><xf " + plain + "/><xf " + plain.replace("fontId=\"0\"", "fontId=\"1\"")
        + " applyFont=\"1\"/><xf " + plain.replace("numFmtId=\"0\"", "numFmtId=\"14\"") + " applyNumberFormat=\"1\"/><xf "
        + plain.replace("numFmtId=\"0\"", "numFmtId=\"22\"") + " applyNumberFormat=\"1\"/><xf " + plain
        + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>" + styles + "</cellXfs></styleSheet>";
  }

  private static String sheet(Sheet sheet, List<String> formats) {
    List<String> header = sheet.header();
    List<? extends List<? extends @Nullable Object>> rows = sheet.rows();
    String last = column(Math.max(0, header.size() - 1));
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:" + last
        + (rows.size() + 1) + "\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int column = 0; column < header.size(); column++) {
      xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1).append("\" width=\"")
          .append(width(header, rows, column)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    List<@Nullable Object> names = new ArrayList<>(header);
    row(xml, 1, names, HEAD, formats);
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).size() != header.size()) {
        throw new IllegalArgumentException(
            "A row of " + rows.get(index).size() + " fields in a table of " + header.size());
      }
      row(xml, index + 2, rows.get(index), PLAIN, formats);
    }
    return xml.append("</sheetData><autoFilter ref=\"A1:").append(last).append(rows.size() + 1)
        .append("\"/></worksheet>").toString();
  }

  /** As wide as the first rows need, between 8 and 60 characters. */
  private static int width(List<String> header, List<? extends List<? extends @Nullable Object>> rows, int column) {
    int longest = header.get(column).length() + 3;
    for (int row = 0; row < Math.min(100, rows.size()); row++) {
      List<? extends @Nullable Object> fields = rows.get(row);
      Object value = column < fields.size() ? fields.get(column) : null;
      longest = Math.max(longest, value == null ? 0
          : value instanceof LocalDateTime ? 18 : value instanceof Formatted it ? it.format().length() + 1 : value.toString().lines().mapToInt(String::length).max().orElse(0) + 1);
    }
    return Math.clamp(longest, 8, 60);
  }

  private static void row(StringBuilder xml, int number, List<? extends @Nullable Object> fields, int style,
      List<String> formats) {
    xml.append("<row r=\"").append(number).append("\">");
    for (int column = 0; column < fields.size(); column++) {
      Object value = fields.get(column);
      if (value != null && !value.toString().isEmpty()) {
        cell(xml, column(column) + number, value, style, formats);
      }
    }
    xml.append("</row>");
  }

  private static void cell(StringBuilder xml, String place, Object value, int style, List<String> formats) {
    xml.append("<c r=\"").append(place).append('"');
    switch (value) {
      case BigDecimal number -> number(xml, style, number.toPlainString());
      case Number number -> number(xml, style, number.toString());
      case Formatted it -> number(xml, FORMATTED + formats.indexOf(it.format()), it.value().toPlainString());
      case LocalDate day when !day.isBefore(FIRST_DAY) && day.getYear() < 10_000 ->
          number(xml, DATE, String.valueOf(days(day)));
      case LocalDateTime moment when !moment.toLocalDate().isBefore(FIRST_DAY) && moment.getYear() < 10_000 ->
          number(xml, MOMENT, BigDecimal.valueOf(Duration.between(moment.toLocalDate().atStartOfDay(), moment)
              .toSeconds()).divide(BigDecimal.valueOf(86_400), 10, java.math.RoundingMode.HALF_UP)
              .add(BigDecimal.valueOf(days(moment.toLocalDate()))).stripTrailingZeros().toPlainString());
      default -> {
        String text = value.toString();
        int kind = style == PLAIN && text.indexOf('\n') >= 0 ? WRAPPED : style;
        xml.append(" s=\"").append(kind).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(escaped(cut(text))).append("</t></is></c>");
      }
    }
  }

  private static void number(StringBuilder xml, int style, String number) {
    xml.append(" s=\"").append(style).append("\"><v>").append(number).append("</v></c>");
  }

  /** Days as workbooks count them from 1 March 1900 on. */
  private static long days(LocalDate day) {
    return day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      switch (point) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> {
          if (point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF
              || point == '\n' || point == '\t') {
            safe.appendCodePoint(point);
          }
        }
      }
    });
    // Spreadsheets take _x000D_ and its like for the character it numbers.
    return safe.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }

  private static String column(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
  }
}
