package org.throughline.briefing.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a calendar or an address book, read by nothing but what RFC 5545 and RFC 6350 say of lines: the judge of files
 * that a library has written.
 */
public final class ContentFile {

  private static final int LONGEST = 75;

  private final List<Line> lines;

  /**
   * One line as a whole.
   *
   * @param name of the property, before parameters
   * @param parameters as they stand, without the first semicolon
   * @param value with what stood for other signs put back
   */
  public record Line(String name, String parameters, String value) {
  }

  private ContentFile(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for a line that is too long, ends otherwise, holds a sign
   *     that may not stand there, or has no name
   */
  public static ContentFile of(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    refuse(!text.endsWith("\r\n"), "The last line does not end");
    List<StringBuilder> whole = new ArrayList<>();
    for (String each : text.substring(0, text.length() - 2).split("\r\n", -1)) {
      refuse(each.getBytes(StandardCharsets.UTF_8).length > LONGEST, "Too long: " + each);
      refuse(each.chars().anyMatch(sign -> sign < ' ' || sign == 0x7F),
          "A sign that may not stand there: " + each);
      if (each.startsWith(" ")) {
        refuse(whole.isEmpty(), "Goes on before it began");
        whole.getLast().append(each, 1, each.length());
      } else {
        whole.add(new StringBuilder(each));
      }
    }
    return new ContentFile(whole.stream().map(each -> line(each.toString())).toList());
  }

  private static Line line(String whole) {
    int end = 0;
    boolean quoted = false;
    while (end < whole.length() && (quoted || whole.charAt(end) != ':')) {
      quoted ^= whole.charAt(end) == '"';
      end++;
    }
    refuse(end == whole.length(), "No value: " + whole);
    String[] name = whole.substring(0, end).split(";", 2);
    refuse(!name[0].matches("[A-Z0-9-]+"), "No name: " + whole);
    return new Line(name[0], name.length == 1 ? "" : name[1], value(whole.substring(end + 1)));
  }

  private static String value(String written) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (sign == '\\') {
        i++;
        refuse(i == written.length() || "\\;,nN".indexOf(written.charAt(i)) < 0, "Stands for nothing: " + written);
        value.append("nN".indexOf(written.charAt(i)) >= 0 ? '\n' : written.charAt(i));
      } else {
        value.append(sign);
      }
    }
    return value.toString();
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new IllegalArgumentException(why);
    }
  }

  /** Every line in order. */
  public List<Line> lines() {
    return lines;
  }

  /** The names of the lines in order. */
  public List<String> names() {
    return lines.stream().map(Line::name).toList();
  }

  /** The values of the lines with a name, in order. */
  public List<String> values(String name) {
    return lines.stream().filter(each -> each.name().equals(name)).map(Line::value).toList();
  }
}
