package org.throughline.internal.briefing.docx;

import java.util.List;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;

/** Writes what stands on every page: the line in the margin, which document it is, who wrote it, the number of the page. */
final class RunningWriter {

  private static final double LINE = 45;
  /** What stands at the head or foot of a page has this width together, in pixels. */
  private static final double RUNNING = Paper.TEXT_PIXELS - 24;
  private static final double HEAD_LEFT = 360;
  private static final double CONFIDENTIAL = 200;
  private static final double NUMBER = 50;
  private static final int MOST_LETTERS = 200;
  private static final String CUT = "…";

  private final Document document;
  private final Parts parts;
  private final Parts.Part text;
  private final DocumentColours colours;
  private final Pictures pictures;
  private final TextMetrics metrics;

  /** @param text the part that leads to the ones written here */
  RunningWriter(Document document, Parts parts, Parts.Part text, DocumentColours colours, Pictures pictures,
      TextMetrics metrics) {
    this.document = document;
    this.parts = parts;
    this.text = text;
    this.colours = colours;
    this.pictures = pictures;
    this.metrics = metrics;
  }

  RunningParts write() {
    Document.Running running = document.running();
    String left = fitting(running.headLeft(), HEAD_LEFT);
    String right = fitting(running.headRight(), RUNNING - width(left));
    String confidential = fitting(document.sender().confidential(), CONFIDENTIAL);
    List<String> written = new TextLines(metrics).of(running.foot(), TextStyle.caption(),
        RUNNING - width(confidential) - NUMBER, 2);
    return new RunningParts(head("header1", left, right), head("header2", "", ""), foot("footer1", written, confidential),
        foot("footer2", List.of(fitting(document.sender().footer(), RUNNING)), ""));
  }

  private String head(String name, String left, String right) {
    Parts.Part part = parts.part("/word/" + name + ".xml", Parts.KINDS + "wordprocessingml.header+xml");
    Sheet sheet = new Sheet(part, "w:hdr", colours, document.language());
    sheet.open(Kind.of(Style.HEADER, Place.PAGE));
    pictures.line(sheet.out(), part, colours, LINE);
    sheet.words().text(left);
    if (!right.isEmpty()) {
      sheet.tab();
      sheet.words().text(right);
    }
    sheet.close();
    sheet.finish();
    return text.leadTo(part, "header");
  }

  /** @param left what stands at its left side; the number of the page stands behind the first line */
  private String foot(String name, List<String> left, String confidential) {
    Parts.Part part = parts.part("/word/" + name + ".xml", Parts.KINDS + "wordprocessingml.footer+xml");
    Sheet sheet = new Sheet(part, "w:ftr", colours, document.language());
    sheet.open(Kind.of(Style.FOOTER, Place.PAGE));
    sheet.words().text(left.getFirst());
    if (name.equals("footer1")) {
      sheet.tab();
      if (!confidential.isEmpty()) {
        sheet.words().text(confidential, "Confidential");
        sheet.words().text("\u2003");
      }
      sheet.field("PAGE");
      sheet.words().text("2");
      sheet.endOfField();
    }
    left.stream().skip(1).forEach(line -> sheet.words().text("\n" + line));
    sheet.close();
    sheet.finish();
    return text.leadTo(part, "footer");
  }

  private double width(String words) {
    return metrics.width(words, TextStyle.caption());
  }

  /** As much of a text as fits on one line. */
  private String fitting(String words, double width) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (width(line) <= width) {
      return line;
    }
    int end = Math.min(line.length(), MOST_LETTERS);
    while (end > 0 && width(line.substring(0, end) + CUT) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + CUT;
  }
}
