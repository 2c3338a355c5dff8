package org.throughline.briefing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;

/**
 * Reads the Markdown of a client's text into blocks. Markup of HTML stays visible as the text it is, pictures become
 * their alternative text, and only addresses a reader may follow become links. Headings become strong paragraphs, for the
 * headings of a document are its own. May be used from several threads.
 */
public final class MarkdownText {

  private static final int DEEPEST_BLOCK = 16;
  private static final int DEEPEST_INLINE = 32;

  private final Parser parser =
      Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).maxInlineNesting(DEEPEST_INLINE).build();

  /** A reader of CommonMark. */
  public MarkdownText() {}

  /**
   * The blocks of a text.
   *
   * @param voice whose words it is
   * @param language its language, where it is known
   */
  public List<Block> blocks(String markdown, Voice voice, Optional<Locale> language) {
    return new Reading(voice, language).blocks(parser.parse(markdown));
  }

  /** The blocks of a text the client wrote in the client's language. */
  public List<Block> blocks(String markdown, Locale language) {
    return blocks(markdown, Voice.CLIENT, Optional.of(language));
  }

  /** The text in one piece, its paragraphs one after the other on lines of their own. */
  public Words words(String markdown, Voice voice, Optional<Locale> language) {
    List<Run> runs = new ArrayList<>();
    for (Block block : blocks(markdown, voice, language)) {
      if (!runs.isEmpty()) {
        runs.add(Run.of("\n"));
      }
      collect(block, runs);
    }
    return new Words(runs, voice, language);
  }

  /** The text of a client in one piece. */
  public Words words(String markdown, Locale language) {
    return words(markdown, Voice.CLIENT, Optional.of(language));
  }

  private static void collect(Block block, List<Run> runs) {
    switch (block) {
      case Block.Paragraph it -> runs.addAll(it.words().runs());
      case Block.Passage it -> it.content().forEach(inner -> collect(inner, runs));
      case Block.Listing it -> {
        for (List<Block> item : it.items()) {
          runs.add(Run.of(runs.isEmpty() ? "– " : "\n– "));
          item.forEach(inner -> collect(inner, runs));
        }
      }
      default -> throw new IllegalStateException("Markdown does not make " + block.getClass());
    }
  }

  /** One reading of one text. */
  private record Reading(Voice voice, Optional<Locale> language) {

    List<Block> blocks(Node parent) {
      List<Block> blocks = new ArrayList<>();
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, blocks);
      }
      return blocks;
    }

    private void block(Node node, List<Block> blocks) {
      switch (node) {
        case ListBlock list -> blocks.add(listing(list));
        case BlockQuote quote -> blocks.add(new Block.Passage(blocks(quote)));
        case FencedCodeBlock code -> blocks.add(code(code.getLiteral()));
        case IndentedCodeBlock code -> blocks.add(code(code.getLiteral()));
        case HtmlBlock html -> blocks.add(paragraph(List.of(Run.of(html.getLiteral()))));
        case org.commonmark.node.Heading heading -> paragraph(heading, blocks,
            EnumSet.of(Emphasis.STRONG));
        case org.commonmark.node.Paragraph text -> paragraph(text, blocks, Set.of());
        default -> {
          // a rule between paragraphs, or a definition of a link: nothing to read
        }
      }
    }

    private void paragraph(Node node, List<Block> blocks,
        Set<Emphasis> emphasis) {
      List<Run> runs = new ArrayList<>();
      inlines(node, emphasis, Optional.empty(), runs);
      Block.Paragraph paragraph = paragraph(runs);
      if (!paragraph.words().isBlank()) {
        blocks.add(paragraph);
      }
    }

    private Block.Paragraph paragraph(List<Run> runs) {
      return new Block.Paragraph(new Words(runs, voice, language), Block.Weight.BODY);
    }

    private Block.Paragraph code(String literal) {
      return paragraph(List.of(new Run(literal.stripTrailing(),
          Set.of(Emphasis.CODE), Optional.empty())));
    }

    private Block.Listing listing(ListBlock list) {
      List<List<Block>> items = new ArrayList<>();
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        items.add(blocks(item));
      }
      return new Block.Listing(list instanceof OrderedList ? Block.Order.NUMBERED : Block.Order.FREE, items);
    }

    private void inlines(Node parent, Set<Emphasis> emphasis, Optional<Link> link,
        List<Run> runs) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        switch (node) {
          case Text text -> runs.add(new Run(text.getLiteral(), emphasis, link));
          case Code code -> runs.add(
              new Run(code.getLiteral(), and(emphasis, Emphasis.CODE), link));
          case HtmlInline html -> runs.add(new Run(html.getLiteral(), emphasis, link));
          case SoftLineBreak ignored -> runs.add(new Run(" ", emphasis, link));
          case HardLineBreak ignored -> runs.add(new Run("\n", emphasis, link));
          case org.commonmark.node.Emphasis inner ->
            inlines(inner, and(emphasis, Emphasis.STRESSED), link, runs);
          case StrongEmphasis inner ->
            inlines(inner, and(emphasis, Emphasis.STRONG), link, runs);
          case Image image -> inlines(image, emphasis, link, runs);
          case org.commonmark.node.Link inner ->
            inlines(inner, emphasis, link.or(() -> Link.to(inner.getDestination())), runs);
          default -> inlines(node, emphasis, link, runs);
        }
      }
    }

    private static Set<Emphasis> and(
        Set<Emphasis> some, Emphasis more) {
      EnumSet<Emphasis> all = EnumSet.of(more);
      all.addAll(some);
      return all;
    }
  }
}
