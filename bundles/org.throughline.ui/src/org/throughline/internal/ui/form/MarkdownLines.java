package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Markdown as lines with marks, for a preview. HTML stays the text it is; pictures become their words. */
public final class MarkdownLines {

  private static final int DEEPEST_BLOCK = 16;
  private static final int DEEPEST_INLINE = 32;

  /** How a piece of text looks. */
  public enum Mark {
    STRONG, STRESSED, CODE
  }

  /** What a line is. */
  public enum Style {
    HEADING, BODY, ITEM, QUOTE, CODE
  }

  /**
   * A piece of a line.
   *
   * @param text its characters
   * @param marks how it looks
   * @param address where it leads; null for plain text
   */
  public record Piece(String text, Set<Mark> marks, @Nullable String address) {
  }

  /**
   * A line, broken where it does not fit.
   *
   * @param style what it is
   * @param depth how many lists and quotes it stands in, from 0
   * @param lead what stands before an item, such as “•” or “2.”; empty for other lines
   * @param pieces its text
   */
  public record Line(Style style, int depth, String lead, List<Piece> pieces) {

    /** All of its text. */
    public String text() {
      return String.join("", pieces.stream().map(Piece::text).toList());
    }
  }

  private final Parser parser =
      Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).maxInlineNesting(DEEPEST_INLINE).build();

  /** The lines of a text. */
  public List<Line> of(String markdown) {
    List<Line> lines = new ArrayList<>();
    blocks(parser.parse(markdown), 0, Style.BODY, "", lines);
    return lines;
  }

  private static void blocks(Node parent, int depth, Style style, String lead, List<Line> lines) {
    String before = lead;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> lines.add(new Line(Style.HEADING, depth, before, pieces(heading)));
        case Paragraph paragraph -> lines.add(new Line(style, depth, before, pieces(paragraph)));
        case ListBlock list -> list(list, depth, lines);
        case BlockQuote quote -> blocks(quote, depth + 1, Style.QUOTE, "", lines);
        case FencedCodeBlock code -> code(code.getLiteral(), depth, lines);
        case IndentedCodeBlock code -> code(code.getLiteral(), depth, lines);
        case HtmlBlock html -> lines.add(new Line(style, depth, before, plain(html.getLiteral())));
        default -> {
          // A rule, or the definition of a link: nothing to read.
        }
      }
      before = "";
    }
  }

  private static void list(ListBlock list, int depth, List<Line> lines) {
    int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
        ? ordered.getMarkerStartNumber() : 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String lead = list instanceof OrderedList ? number++ + "." : "•";
      blocks(item, depth + 1, Style.ITEM, lead, lines);
    }
  }

  private static void code(String literal, int depth, List<Line> lines) {
    literal.stripTrailing().lines().forEach(each -> lines.add(new Line(Style.CODE, depth, "",
        List.of(new Piece(each, Set.of(Mark.CODE), null)))));
  }

  private static List<Piece> plain(String text) {
    return List.of(new Piece(text.stripTrailing(), Set.of(), null));
  }

  private static List<Piece> pieces(Node parent) {
    List<Piece> pieces = new ArrayList<>();
    inlines(parent, Set.of(), null, pieces);
    return pieces;
  }

  private static void inlines(Node parent, Set<Mark> marks, @Nullable String address, List<Piece> pieces) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> pieces.add(new Piece(text.getLiteral(), marks, address));
        case Code code -> pieces.add(new Piece(code.getLiteral(), and(marks, Mark.CODE), address));
        case HtmlInline html -> pieces.add(new Piece(html.getLiteral(), marks, address));
        case SoftLineBreak soft -> pieces.add(new Piece(" ", marks, address));
        case HardLineBreak hard -> pieces.add(new Piece("\n", marks, address));
        case StrongEmphasis strong -> inlines(strong, and(marks, Mark.STRONG), address, pieces);
        case Emphasis stressed -> inlines(stressed, and(marks, Mark.STRESSED), address, pieces);
        case Link link -> inlines(link, marks, safe(link.getDestination()), pieces);
        default -> inlines(node, marks, address, pieces);
      }
    }
  }

  private static Set<Mark> and(Set<Mark> some, Mark more) {
    EnumSet<Mark> all = EnumSet.of(more);
    all.addAll(some);
    return all;
  }

  /** An address a person may follow; null for any other. */
  private static @Nullable String safe(String address) {
    String low = address.toLowerCase(Locale.ROOT);
    return low.startsWith("https://") || low.startsWith("http://") || low.startsWith("mailto:") ? address : null;
  }
}
