package org.throughline.briefing.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/**
 * What a reader wrote below the lines of the {@link RemarkPage}. It may come as the text of a mail, with marks of quoting
 * before its lines and words above and below; what stands above the first line with a section is left out.
 *
 * @param briefing the id of the briefing they are about, where the text says it
 * @param remarks in the order of the text; what is blank is left out
 */
public record ReturnedRemarks(Optional<String> briefing, List<Remark> remarks) {

  /** What stands before the id of the briefing. */
  static final String BRIEF = "brief:";

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_REMARK = 10_000;
  private static final Pattern MARK = Pattern.compile("\\[\\[([a-z][a-z0-9:-]{0,80})]]");
  private static final Pattern QUOTING = Pattern.compile("^(\\s{0,3}>)+ ?");
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]");

  /**
   * One remark.
   *
   * @param section the anchor of the section
   * @param text what is remarked, never blank
   */
  public record Remark(String section, String text) {
  }

  /** Keeps an own copy. */
  public ReturnedRemarks {
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a text.
   *
   * @throws ClientException BAD_INPUT when it is too large or no line of it names a section
   */
  public static ReturnedRemarks read(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw refused("returned.large");
    }
    Optional<String> briefing = Optional.empty();
    String section = "";
    boolean marked = false;
    StringBuilder remark = new StringBuilder();
    List<Remark> remarks = new ArrayList<>();
    for (String each : text.lines().toList()) {
      String line = QUOTING.matcher(each).replaceFirst("");
      Matcher mark = MARK.matcher(line);
      if (!mark.find()) {
        remark.append(line).append('\n');
        continue;
      }
      add(section, remark, remarks);
      marked = true;
      section = mark.group(1);
      if (section.startsWith(BRIEF)) {
        briefing = Optional.of(section.substring(BRIEF.length()));
        section = "";
      }
    }
    add(section, remark, remarks);
    if (!marked) {
      throw refused("returned.unmarked");
    }
    return new ReturnedRemarks(briefing, remarks);
  }

  private static void add(String section, StringBuilder remark, List<Remark> remarks) {
    String text = UNREADABLE.matcher(remark).replaceAll("").strip();
    if (!section.isEmpty() && !text.isEmpty()) {
      remarks.add(new Remark(section, text.length() > LONGEST_REMARK
          ? text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_REMARK, text.codePointCount(0, text.length()))))
          : text));
    }
    remark.setLength(0);
  }

  private static ClientException refused(String key) {
    return new ClientException(ClientException.Kind.BAD_INPUT, Message.of(ReturnedRemarks.class, key), null);
  }
}
