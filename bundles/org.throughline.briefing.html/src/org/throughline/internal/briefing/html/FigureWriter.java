package org.throughline.internal.briefing.html;

import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Furniture;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.Markup;
import org.throughline.picture.Palette;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Kind;

/**
 * Writes pictures: once for the page and once for a telephone, of which only the fitting one is shown, so that no text in
 * them ever gets too small; below them the values as a table.
 */
final class FigureWriter {

  /** The text width of an A4 page in pixels: 161 mm. */
  private static final double PAGE = 608;
  /** The text width of a telephone that is 360 pixels wide. */
  private static final double TELEPHONE = 308;
  private static final String LARGE = "-large";

  private final Markup markup;
  private final WordsWriter words;
  private final SourceNotes sources;
  private final Locale language;
  private final SvgWriter svg = new SvgWriter(Palette.ofPage());
  private final TextMetrics metrics = new TypefaceMetrics();
  private int count;

  FigureWriter(Markup markup, WordsWriter words, SourceNotes sources, Locale language) {
    this.markup = markup;
    this.words = words;
    this.sources = sources;
    this.language = language;
  }

  void write(Block.Figure figure) {
    String id = "figure-" + ++count;
    markup.open("figure", "class", "chart", "id", id).open("figcaption");
    markup.open("strong").text(Furniture.FIGURE.in(language, count) + " ");
    words.inline(figure.title());
    markup.close();
    if (!figure.unit().isBlank()) {
      markup.text(" ").element("span", figure.unit(), "class", "unit");
    }
    markup.close().line();
    drawing(figure, id);
    figure.source().ifPresent(source -> {
      markup.open("p", "class", "caption");
      sources.name(source);
      markup.close().line();
    });
    markup.element("a", Furniture.LARGER.in(language, count), "class", "larger", "href", "#" + id + LARGE).line();
    values(figure, id);
    markup.close();
  }

  /** A link makes it as large as the window, and another one small again: without a script. */
  private void drawing(Block.Figure figure, String id) {
    markup.open("div", "class", "drawing", "id", id + LARGE).line();
    markup.element("a", Furniture.BACK.in(language), "class", "back", "href", "#" + id).line();
    svg.into(markup, figure.drawing().at(PAGE, metrics), id + "-page", "page");
    markup.line();
    svg.into(markup, figure.drawing().at(TELEPHONE, metrics), id + "-telephone", "telephone");
    markup.line().close().line();
  }

  private void values(Block.Figure figure, String id) {
    ValueTable table = figure.drawing().table();
    markup.open("details").element("summary", Furniture.VALUES.in(language));
    markup.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", id + "-values");
    markup.open("table").element("caption", figure.drawing().title(), "id", id + "-values");
    markup.open("thead").open("tr");
    table.columns().forEach(column -> markup.element("th", column.head(), "scope", "col", "class", name(column.kind())));
    markup.close().close().open("tbody").line();
    for (List<String> row : table.rows()) {
      markup.open("tr");
      for (int i = 0; i < row.size(); i++) {
        Kind kind = table.columns().get(i).kind();
        if (i == 0) {
          markup.element("th", row.get(i), "scope", "row", "class", name(kind));
        } else {
          markup.element("td", row.get(i), "class", name(kind));
        }
      }
      markup.close().line();
    }
    markup.close().close().close().close().line();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case PROMISE -> "number promise";
    };
  }
}
