package org.throughline.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the formats of a workbook make of a number: a date, a length of time, a percentage, or just a number. */
final class CellStyles {

  /** What a number is meant to be. */
  enum Meaning {
    NUMBER, DATE, LENGTH, PERCENT
  }

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Meaning> styles = new ArrayList<>();

  /** Reads the part with the styles. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cells = false;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" -> {
            String code = WorkbookFile.attribute(xml, "formatCode");
            formats.put(number(WorkbookFile.attribute(xml, "numFmtId")), code == null ? "" : code);
          }
          case "cellXfs" -> cells = true;
          case "xf" -> {
            if (cells) {
              styles.add(meaning(number(WorkbookFile.attribute(xml, "numFmtId"))));
            }
          }
          default -> {
            // Fonts and colours say nothing about what a number is.
          }
        }
      }
    }
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** What a number with a style is meant to be. */
  Meaning meaning(@Nullable String style) {
    int index = number(style);
    return index >= 0 && index < styles.size() ? styles.get(index) : Meaning.NUMBER;
  }

  private Meaning meaning(int format) {
    String code = formats.get(format);
    if (code != null) {
      return meaningOf(code);
    }
    if (format == 46) {
      return Meaning.LENGTH;
    }
    boolean date = format >= 14 && format <= 22 || format >= 27 && format <= 36 || format == 45 || format == 47
        || format >= 50 && format <= 58;
    return date ? Meaning.DATE : format == 9 || format == 10 ? Meaning.PERCENT : Meaning.NUMBER;
  }

  static Meaning meaningOf(String code) {
    // What stands in quotation marks or behind a backslash is shown as it is.
    String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "");
    if (bare.matches("(?is).*\\[(h+|m+|s+)\\].*")) {
      return Meaning.LENGTH;
    }
    String plain = bare.replaceAll("\\[[^\\]]*\\]", "").replaceAll("(?i)general", "");
    if (plain.matches("(?is).*[ymdhs].*")) {
      return Meaning.DATE;
    }
    return plain.indexOf('%') >= 0 ? Meaning.PERCENT : Meaning.NUMBER;
  }
}
