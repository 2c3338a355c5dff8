package org.throughline.internal.briefing.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.Markup;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;

/** Writes tables with a head that stands on every page. */
final class TableWriter {

  /** How many rows of a table are written; nobody reads more on paper, and Word gets slow. */
  static final int MOST_ROWS = 1_000;

  /** With more columns a table is set smaller. */
  private static final int MOST_COLUMNS = 6;
  /** Rows that would look lost at the foot of a page or at the head of the next. */
  private static final int FEW_ROWS = 5;
  private static final int BETWEEN = 180;

  private final Sheet sheet;
  private final SourceNotes sources;
  private final Locale language;
  private final ColumnWidths widths;

  TableWriter(Sheet sheet, SourceNotes sources, TextMetrics metrics, Locale language) {
    this.sheet = sheet;
    this.sources = sources;
    this.language = language;
    this.widths = new ColumnWidths(metrics);
  }

  void write(Block.Table table, Place place) {
    sheet.paragraph(Kind.of(Style.CAPTION, place), strong(table.title()));
    List<List<Cell>> rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
    boolean dense = table.columns().size() > MOST_COLUMNS;
    int[] columns = widths.of(table.columns(), rows, Paper.TEXT_WIDTH - place.left());
    Markup out = sheet.out();
    out.open("w:tbl");
    properties(out, table, place);
    out.open("w:tblGrid");
    for (int each : columns) {
      out.leaf("w:gridCol", "w:w", Integer.toString(each));
    }
    out.close();
    out.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (int i = 0; i < columns.length; i++) {
      cell(out, columns, i, kind(Style.TABLE_HEAD, table, i).withTheNext(true), table, table.columns().get(i).head());
    }
    out.close();
    for (int number = 1; number <= rows.size(); number++) {
      List<Cell> row = rows.get(number - 1);
      boolean next = rows.size() <= FEW_ROWS && number < rows.size();
      out.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
      for (int i = 0; i < columns.length; i++) {
        Cell cell = row.get(i);
        cell(out, columns, i, kind(dense ? Style.TABLE_SMALL : Style.TABLE_TEXT, table, i).withTheNext(next), table,
            cell.verdict() == Cell.Verdict.MISSES ? strong(cell.words()) : cell.words());
      }
      out.close();
    }
    out.close();
    below(table, rows.size(), place);
  }

  /** What it shows, for who hears it; that the first row and the first column are heads. */
  private void properties(Markup out, Block.Table table, Place place) {
    out.open("w:tblPr").leaf("w:tblStyle", "w:val", "Figures");
    out.leaf("w:tblW", "w:w", Integer.toString(Paper.TEXT_WIDTH - place.left()), "w:type", "dxa");
    out.leaf("w:tblInd", "w:w", Integer.toString(place.left()), "w:type", "dxa");
    out.leaf("w:tblLayout", "w:type", "fixed");
    boolean names = table.columns().getFirst().kind() == ValueTable.Kind.TEXT;
    out.leaf("w:tblLook", "w:val", names ? "06A0" : "0620", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn",
        names ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
    out.leaf("w:tblCaption", "w:val", table.title().plain().strip());
    out.leaf("w:tblDescription", "w:val", table.note().map(Words::plain).orElse(table.title().plain()).strip());
    out.close();
  }

  private static Kind kind(Style style, Block.Table table, int column) {
    return Kind.of(style, Place.PAGE).atTheEnd(table.columns().get(column).kind() != ValueTable.Kind.TEXT);
  }

  private void cell(Markup out, int[] columns, int column, Kind kind, Block.Table table, Words words) {
    out.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(columns[column]), "w:type", "dxa");
    if (column > 0) {
      out.open("w:tcMar").leaf("w:left", "w:w", Integer.toString(BETWEEN), "w:type", "dxa").close();
    }
    out.close();
    sheet.open(kind.fromTheRight(WordsWriter.fromTheRight(words)));
    sheet.words().write(words, table.columns().get(column).kind() == ValueTable.Kind.PROMISE ? "Promised" : "");
    sheet.close();
    out.close();
  }

  private void below(Block.Table table, int rows, Place place) {
    if (rows < table.rows().size()) {
      sheet.paragraph(Kind.of(Style.SMALL, place),
          Words.program(Message.of(TableWriter.class, "table.cut", rows, table.rows().size()).in(language)));
    }
    sheet.open(Kind.of(Style.BELOW, place));
    table.note().ifPresent(sheet.words()::write);
    table.source().ifPresent(it -> {
      if (table.note().isPresent()) {
        sheet.words().text(" ");
        sources.cite(it);
      } else {
        sources.name(it);
      }
    });
    sheet.close();
  }

  /** The words with all of them important. */
  static Words strong(Words words) {
    return new Words(words.runs().stream().map(run -> {
      Set<Emphasis> emphasis = new HashSet<>(run.emphasis());
      emphasis.add(Emphasis.STRONG);
      return new Run(run.text(), emphasis, run.link());
    }).toList(), words.voice(), words.language());
  }
}
