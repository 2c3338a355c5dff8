package org.throughline.internal.briefing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.picture.ValueTable.Kind;

/** Writes the blocks of a section. */
final class BlockWriter {

  /** How many rows of a table are printed; nobody reads more on paper, and each takes memory until the file is made. */
  static final int MOST_ROWS = 1_000;

  private static final int SECTION_LEVEL = 2;
  /** The longest figure that is set large, beside its sentence. */
  private static final int LARGE_FIGURE = 9;
  /** With more columns a table is set smaller. */
  private static final int MOST_COLUMNS = 6;
  /** The longest figure in a table that stays on one line. */
  private static final int WHOLE_NUMBER = 16;
  /** How many letters a line of a table has room for, also when they are wide; and between columns. */
  /** Rows that would look lost at the foot of a page or at the head of the next. */
  private static final int FEW_ROWS = 5;
  private static final int MOST_LETTERS = 78;
  private static final int MOST_LETTERS_DENSE = 94;
  private static final int BETWEEN = 2;
  /** How many lines, about, a head takes of each page at most. */
  private static final int MOST_HEAD_LINES = 10;

  private final PageTree tree;
  private final WordsWriter words;
  private final SourceNotes sources;
  private final Locale language;
  private final FigureWriter figures;
  private int deepest = SECTION_LEVEL;

  BlockWriter(PageTree tree, WordsWriter words, SourceNotes sources, FigureWriter figures, Locale language) {
    this.tree = tree;
    this.words = words;
    this.sources = sources;
    this.figures = figures;
    this.language = language;
  }

  /** Writes what a section holds, right below its heading. */
  void write(List<Block> blocks) {
    deepest = SECTION_LEVEL;
    all(blocks);
  }

  /** Quotations that follow each other stand side by side, two in a row. */
  private void all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Quotation one && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Block.Quotation other) {
        tree.open("div", "class", "quotes");
        quotation(one);
        quotation(other);
        tree.close();
        i++;
      } else {
        block(blocks.get(i));
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading it -> heading(it);
      case Block.Paragraph it -> paragraph(it);
      case Block.Listing it -> listing(it);
      case Block.Table it -> table(it);
      case Block.Figure it -> figures.write(it);
      case Block.Quotation it -> quotation(it);
      case Block.Claim it -> claim(it);
      case Block.CallOut it -> callOut(it);
      case Block.Throughline it -> throughline(it);
      case Block.Passage it -> passage(it);
    }
  }

  /** No level is left out, so that the outline a screen reader reads is whole. */
  private void heading(Block.Heading heading) {
    int level = Math.min(SECTION_LEVEL + heading.level(), deepest + 1);
    deepest = level;
    words.element("h" + level, heading.words());
  }

  private void paragraph(Block.Paragraph paragraph) {
    String name = switch (paragraph.weight()) {
      case LEAD -> "lead";
      case CAPTION -> "caption";
      case BODY -> paragraph.words().voice() == Voice.CLIENT ? "own" : "body";
    };
    words.element("p", paragraph.words(), "class", name);
  }

  private void listing(Block.Listing listing) {
    if (listing.items().isEmpty()) {
      return;
    }
    tree.open(listing.order() == Block.Order.NUMBERED ? "ol" : "ul");
    for (List<Block> item : listing.items()) {
      if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
        entry(only.words());
      } else {
        tree.open("li");
        all(item);
        tree.close();
      }
    }
    tree.close();
  }

  /** The direction of words belongs to an element inside: on the entry itself it would put the mark upon the words. */
  private void entry(Words only) {
    if (only.voice() == Voice.CLIENT) {
      tree.open("li", "class", "own");
      words.element("p", only, "class", "own");
      tree.close();
    } else {
      words.element("li", only);
    }
  }

  private void table(Block.Table table) {
    tree.open("div", "class", isShort(table) ? "table short" : "table");
    words.element("p", table.title(), "class", "head");
    boolean dense = table.columns().size() > MOST_COLUMNS;
    tree.open("table", "class", (dense ? "dense" : "open") + (hasRoomForWords(table, dense) ? " words" : "")
        + (isHeadShort(table, dense) ? " repeated" : ""));
    tree.open("thead").open("tr");
    table.columns().forEach(column -> words.element("th", column.head(), "scope", "col", "class", name(column.kind())));
    tree.close().close();
    List<List<Cell>> rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
    if (!rows.isEmpty()) {
      tree.open("tbody");
      rows.forEach(row -> row(table, row));
      tree.close();
    }
    tree.close();
    if (rows.size() < table.rows().size()) {
      tree.element("p", Message.of(BlockWriter.class, "table.cut", rows.size(), table.rows().size()).in(language),
          "class", "caption cut");
    }
    below(table.note(), table.source());
    tree.close();
  }

  /** Whether a table stands on one page with what is above and below it. */
  private static boolean isShort(Block.Table table) {
    return table.rows().size() <= FEW_ROWS && table.rows().stream().flatMap(List::stream)
        .mapToInt(it -> it.words().plain().length()).sum() <= MOST_LETTERS * FEW_ROWS;
  }

  /** Whether the head leaves room for rows below it, so that it can stand on every page. */
  private static boolean isHeadShort(Block.Table table, boolean dense) {
    int column = (dense ? MOST_LETTERS_DENSE : MOST_LETTERS) / table.columns().size();
    int longest = table.columns().stream().mapToInt(it -> it.head().plain().length()).max().orElse(0);
    return longest <= MOST_HEAD_LINES * column;
  }

  /** Whether the longest words of all columns have room beside each other, so that none need be broken. */
  private static boolean hasRoomForWords(Block.Table table, boolean dense) {
    int letters = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      int column = longestWord(table.columns().get(i).head());
      for (List<Cell> row : table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
        Words text = row.get(i).words();
        boolean whole = table.columns().get(i).kind() != Kind.TEXT && text.plain().length() <= WHOLE_NUMBER;
        column = Math.max(column, whole ? text.plain().length() : longestWord(text));
      }
      letters += column + BETWEEN;
    }
    return letters <= (dense ? MOST_LETTERS_DENSE : MOST_LETTERS);
  }

  private static int longestWord(Words words) {
    return Arrays.stream(words.plain().split("\\s+")).mapToInt(String::length).max().orElse(0);
  }

  private void row(Block.Table table, List<Cell> row) {
    tree.open("tr");
    for (int i = 0; i < row.size(); i++) {
      Kind kind = table.columns().get(i).kind();
      cell(row.get(i), kind, i == 0 && kind == Kind.TEXT);
    }
    tree.close();
  }

  private void cell(Cell cell, Kind kind, boolean head) {
    boolean whole = kind != Kind.TEXT && cell.words().plain().length() <= WHOLE_NUMBER;
    List<String> attributes = new ArrayList<>(List.of("class", whole ? name(kind) + " whole" : name(kind)));
    if (head) {
      attributes.addAll(List.of("scope", "row"));
    }
    String element = head ? "th" : "td";
    if (cell.verdict() == Cell.Verdict.MISSES) {
      tree.open(element, attributes.toArray(String[]::new));
      words.element("strong", cell.words());
      tree.close();
    } else {
      words.element(element, cell.words(), attributes.toArray(String[]::new));
    }
  }

  private void below(Optional<Words> note, Optional<Source> source) {
    if (note.isEmpty() && source.isEmpty()) {
      return;
    }
    tree.open("p", "class", "caption");
    note.ifPresent(words::inline);
    source.ifPresent(it -> {
      if (note.isPresent()) {
        tree.text(" ");
        sources.cite(it);
      } else {
        sources.name(it);
      }
    });
    tree.close();
  }

  private void quotation(Block.Quotation quotation) {
    tree.open("blockquote", "class", "quote");
    words.quoted(quotation.words());
    tree.open("p", "class", "caption");
    words.inline(quotation.attribution());
    quotation.source().ifPresent(source -> {
      tree.text(" ");
      sources.cite(source);
    });
    tree.close().close();
  }

  private void claim(Block.Claim claim) {
    Evidence evidence = claim.evidence();
    boolean large = !claim.figure().isBlank() && claim.figure().length() <= LARGE_FIGURE;
    tree.open("div", "class", large ? "claim beside" : "claim");
    if (!claim.figure().isBlank()) {
      tree.open("div", "class", "figure").element("p", claim.figure()).close();
    }
    tree.open("div", "class", "said");
    if (evidence.currency() == Evidence.Currency.OUT_OF_DATE) {
      tree.open("p", "class", "outdated").element("strong", "▲ " + Furniture.OUT_OF_DATE.in(language)).close();
    }
    words.element("p", claim.words(), "class", "sentence");
    tree.open("p", "class", "caption");
    tree.text(evidence.sample() + ", " + evidence.period() + ". ");
    evidence.remarks().forEach(remark -> tree.text(remark + ". "));
    sources.cite(evidence.source());
    tree.close().close().close();
  }

  private void callOut(Block.CallOut callOut) {
    tree.open("div", "class", "callout");
    words.element("p", callOut.heading(), "class", "head");
    all(callOut.content());
    tree.close();
  }

  private void throughline(Block.Throughline line) {
    tree.open("div", "class", "throughline");
    words.element("p", line.title(), "class", "head");
    tree.open("ol");
    for (int i = 0; i < line.stations().size(); i++) {
      station(line.stations().get(i), i + 1 < line.stations().size() ? line.stations().get(i + 1) : null);
    }
    tree.close().close();
  }

  private void station(Station station, @Nullable Station next) {
    boolean open = station.link() == Station.State.OPEN_END;
    tree.open("li");
    if (station.link() == Station.State.BROKEN) {
      tree.open("div", "class", "break").element("p", Furniture.BROKEN.in(language)).close();
    }
    String onwards = next == null ? "last" : next.link() == Station.State.OPEN_END ? "ending" : "whole";
    tree.open("div", "class", (open ? "stop " : "station ") + onwards);
    words.element("p", station.words(), "class", "name");
    tree.element("p", open ? station.kind() + ". " + Furniture.OPEN_END.in(language) : station.kind(), "class", "kind");
    tree.close().close();
  }

  private void passage(Block.Passage passage) {
    tree.open("blockquote", "class", "passage");
    all(passage.content());
    tree.close();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case PROMISE -> "number promise";
    };
  }
}
