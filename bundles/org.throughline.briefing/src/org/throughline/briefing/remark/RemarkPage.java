package org.throughline.briefing.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.picture.ValueTable.Kind;

/**
 * A last page for the remarks of the reader: a table to write in by hand, and lines to copy into a mail or a text file and
 * write below. Each line names its section, so that {@link ReturnedRemarks} finds it again. It needs no script and no
 * connection.
 */
public final class RemarkPage {

  /** The anchor of the page. */
  public static final String ANCHOR = "remarks";

  private RemarkPage() {
  }

  /**
   * The document with the page.
   *
   * @param briefing the id of the briefing the remarks are about; empty for a document without one
   */
  public static Document with(Document document, String briefing) {
    List<DocumentSection> sections = new ArrayList<>(document.sections());
    if (!sections.isEmpty()) {
      sections.add(new DocumentSection(ANCHOR, say(document, "page.title"), "", blocks(document, briefing)));
    }
    return document.with(sections);
  }

  private static List<Block> blocks(Document document, String briefing) {
    List<List<Cell>> rows = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    if (!briefing.isEmpty()) {
      lines.append("[[").append(ReturnedRemarks.BRIEF).append(briefing).append("]]\n");
    }
    for (DocumentSection each : document.sections()) {
      rows.add(List.of(Cell.of(each.title()), Cell.of("")));
      lines.append("[[").append(each.anchor()).append("]] ").append(each.title().plain().replaceAll("\\s+", " "))
          .append("\n\n");
    }
    return List.of(new Block.Paragraph(say(document, "page.how"), Weight.BODY),
        new Block.Table(say(document, "page.table"), List.of(new Column(say(document, "page.section"), Kind.TEXT),
            new Column(say(document, "page.remark"), Kind.TEXT)), rows, Optional.empty(), Optional.empty()),
        new Block.Heading(1, say(document, "page.lines")),
        new Block.Paragraph(Words.program(
            new Run(lines.toString().stripTrailing(), Set.of(Emphasis.CODE), Optional.empty())), Weight.BODY));
  }

  private static Words say(Document document, String key) {
    return Words.program(Message.of(RemarkPage.class, key).in(document.language()));
  }
}
