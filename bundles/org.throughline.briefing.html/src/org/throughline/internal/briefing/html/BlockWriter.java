package org.throughline.internal.briefing.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.picture.Markup;
import org.throughline.picture.ValueTable.Kind;

/** Writes the blocks of a section. */
final class BlockWriter {

  private static final int SECTION_LEVEL = 2;

  private final Markup markup;
  private final WordsWriter words;
  private final SourceNotes sources;
  private final Locale language;
  private final FigureWriter figures;
  private int tables;
  private int lines;
  private int deepest = SECTION_LEVEL;

  BlockWriter(Markup markup, WordsWriter words, SourceNotes sources, Locale language) {
    this.markup = markup;
    this.words = words;
    this.sources = sources;
    this.language = language;
    this.figures = new FigureWriter(markup, words, sources, language);
  }

  /** Writes what a section holds, right below its heading. */
  void write(List<Block> blocks) {
    deepest = SECTION_LEVEL;
    all(blocks);
  }

  /** Quotations that follow each other stand side by side where there is room. */
  private void all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      int end = i;
      while (end < blocks.size() && blocks.get(end) instanceof Block.Quotation) {
        end++;
      }
      if (end - i > 1) {
        markup.open("div", "class", "quotes").line();
        blocks.subList(i, end).forEach(this::block);
        markup.close().line();
        i = end - 1;
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
    markup.line();
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
      case BODY -> paragraph.words().voice() == Voice.CLIENT ? "own" : "";
    };
    if (name.isEmpty()) {
      words.element("p", paragraph.words());
    } else {
      words.element("p", paragraph.words(), "class", name);
    }
  }

  private void listing(Block.Listing listing) {
    if (listing.items().isEmpty()) {
      return;
    }
    markup.open(listing.order() == Block.Order.NUMBERED ? "ol" : "ul");
    for (List<Block> item : listing.items()) {
      markup.open("li");
      if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
        words.inline(only.words());
      } else {
        all(item);
      }
      markup.close();
    }
    markup.close();
  }

  private void table(Block.Table table) {
    String id = "table-" + ++tables;
    markup.open("div", "class", "table");
    words.element("p", table.title(), "class", "head", "id", id);
    markup.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", id);
    markup.open("table", "aria-labelledby", id);
    markup.open("thead").open("tr");
    table.columns().forEach(column -> words.element("th", column.head(), "scope", "col", "class", name(column.kind())));
    markup.close().close().open("tbody").line();
    for (List<Cell> row : table.rows()) {
      markup.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), table.columns().get(i).kind(), i == 0);
      }
      markup.close().line();
    }
    markup.close().close().close();
    below(table.note(), table.source());
    markup.close();
  }

  private void cell(Cell cell, Kind kind, boolean first) {
    boolean head = first && kind == Kind.TEXT;
    if (head) {
      markup.open("th", "scope", "row", "class", name(kind));
    } else {
      markup.open("td", "class", name(kind));
    }
    if (cell.verdict() == Cell.Verdict.MISSES) {
      markup.open("strong");
      words.inline(cell.words());
      markup.close();
    } else {
      words.inline(cell.words());
    }
    markup.close();
  }

  private void below(Optional<Words> note, Optional<Source> source) {
    if (note.isEmpty() && source.isEmpty()) {
      return;
    }
    markup.open("p", "class", "caption");
    note.ifPresent(words::inline);
    source.ifPresent(it -> {
      if (note.isPresent()) {
        markup.text(" ");
        sources.cite(it);
      } else {
        sources.name(it);
      }
    });
    markup.close();
  }

  private void quotation(Block.Quotation quotation) {
    markup.open("figure", "class", "quote").open("blockquote");
    words.element("p", quotation.words());
    markup.close();
    markup.open("figcaption");
    words.inline(quotation.attribution());
    quotation.source().ifPresent(source -> {
      markup.text(" ");
      sources.cite(source);
    });
    markup.close().close();
  }

  private void claim(Block.Claim claim) {
    Evidence evidence = claim.evidence();
    markup.open("div", "class", claim.figure().isBlank() ? "claim wide" : "claim");
    if (!claim.figure().isBlank()) {
      markup.element("p", claim.figure(), "class", "figure");
    }
    markup.open("div");
    if (evidence.currency() == Evidence.Currency.OUT_OF_DATE) {
      markup.open("p", "class", "outdated").element("strong", "⚠ " + Furniture.OUT_OF_DATE.in(language)).close();
    }
    words.element("p", claim.words(), "class", "sentence");
    markup.open("p", "class", "caption");
    markup.text(evidence.sample() + ", " + evidence.period() + ". ");
    evidence.remarks().forEach(remark -> markup.text(remark + ". "));
    sources.cite(evidence.source());
    markup.close().close().close();
  }

  private void callOut(Block.CallOut callOut) {
    markup.open("aside", "class", "callout").open("p", "class", "head");
    words.inline(callOut.heading());
    markup.close();
    all(callOut.content());
    markup.close();
  }

  private void throughline(Block.Throughline line) {
    String id = "line-" + ++lines;
    markup.open("div", "class", "throughline");
    words.element("p", line.title(), "class", "head", "id", id);
    markup.open("ol", "aria-labelledby", id).line();
    for (Station station : line.stations()) {
      markup.open("li", "class", switch (station.link()) {
        case WHOLE -> "whole";
        case BROKEN -> "broken";
        case OPEN_END -> "open-end";
      });
      if (station.link() == Station.State.BROKEN) {
        markup.element("span", Furniture.BROKEN.in(language), "class", "break");
      }
      markup.element("span", station.kind(), "class", "kind").text(" ");
      words.element("span", station.words(), "class", "name");
      if (station.link() == Station.State.OPEN_END) {
        markup.text(" ").element("span", Furniture.OPEN_END.in(language), "class", "kind");
      }
      markup.close().line();
    }
    markup.close().close();
  }

  private void passage(Block.Passage passage) {
    markup.open("blockquote", "class", "passage");
    all(passage.content());
    markup.close();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case PROMISE -> "number promise";
    };
  }
}
