package org.throughline.briefing.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Station;
import org.throughline.model.briefing.BlockKind;
import org.throughline.model.briefing.FrozenBlock;
import org.throughline.model.briefing.Issue;
import org.throughline.picture.ValueTable;

/**
 * A document as lines of words: what an issue keeps, and what two issues are compared by. Dates and names of the cover are
 * not in it, only its title and the sentence below; so making the same briefing on another day gives equal lines.
 *
 * @param language in which it is written
 * @param lines in the order they are read; the first line of a section is its title, a heading of level 1
 */
public record FrozenDocument(Locale language, List<FrozenLine> lines) {

  /** The section of the title page. */
  public static final String COVER = "cover";

  private static final Pattern UNKEPT =
      Pattern.compile("[^\\x09\\x0A\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** Keeps an own copy. */
  public FrozenDocument {
    lines = List.copyOf(lines);
  }

  /** A document as it is now. */
  public static FrozenDocument of(Document document) {
    List<FrozenLine> lines = new ArrayList<>();
    lines.add(new FrozenLine(COVER, BlockKind.HEADING, 1, plain(document.cover().title().plain())));
    if (!document.cover().lead().isBlank()) {
      lines.add(new FrozenLine(COVER, BlockKind.PARAGRAPH, 0, plain(document.cover().lead().plain())));
    }
    for (DocumentSection section : document.sections()) {
      lines.add(new FrozenLine(section.anchor(), BlockKind.HEADING, 1, plain(section.title().plain())));
      section.blocks().forEach(block -> lines.addAll(of(section.anchor(), block)));
    }
    return new FrozenDocument(document.language(), lines);
  }

  /** A document as it was issued. */
  public static FrozenDocument of(Issue issue) {
    List<FrozenLine> lines = new ArrayList<>();
    for (FrozenBlock each : issue.getBlocks()) {
      lines.add(new FrozenLine(Objects.requireNonNullElse(each.getSectionId(), COVER), each.getKind(),
          Objects.requireNonNullElse(each.getLevel(), 0), Objects.requireNonNullElse(each.getText(), "")));
    }
    return new FrozenDocument(Objects.requireNonNullElse(issue.getLanguage(), Locale.ENGLISH), lines);
  }

  /** The lines of a block of a section. */
  static List<FrozenLine> of(String section, Block block) {
    List<FrozenLine> lines = new ArrayList<>();
    new Freezing(section, lines).block(block, 0);
    return lines.stream().filter(it -> !it.text().isBlank()).toList();
  }

  /** The sections in their order, each with its lines. */
  public Map<String, List<FrozenLine>> sections() {
    return lines.stream().collect(Collectors.groupingBy(FrozenLine::section, LinkedHashMap::new, Collectors.toList()));
  }

  /** How many words there are to read. */
  public int words() {
    return (int) lines.stream().flatMap(it -> List.of(it.text().split("\\s+")).stream())
        .filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit)).count();
  }

  /** The fingerprint of the whole content: SHA-256 as hexadecimal digits. */
  public String hash() {
    return hash(lines.stream().map(it -> it.section() + "\t" + it.kind().getName() + "\t" + it.level() + "\t" + it.text())
        .collect(Collectors.joining("\n")));
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String plain(String text) {
    return kept(text.replace('\t', ' '));
  }

  /** As a file of the client keeps it, so that reading an issue gives the lines it was made of. */
  private static String kept(String text) {
    return UNKEPT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
  }

  /** Turns the blocks of one section into lines. */
  private record Freezing(String section, List<FrozenLine> lines) {

    void block(Block block, int depth) {
      switch (block) {
        case Block.Heading it -> add(BlockKind.HEADING, it.level() + 1, it.words().plain());
        case Block.Paragraph it -> add(depth > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, depth, it.words().plain());
        case Block.Listing it -> it.items().forEach(item -> item.forEach(inner -> block(inner, depth + 1)));
        case Block.Table it -> table(it);
        case Block.Figure it -> figure(it);
        case Block.Quotation it -> add(BlockKind.QUOTE, 0, it.words().plain() + " – " + it.attribution().plain());
        case Block.Claim it -> claim(it);
        case Block.CallOut it -> {
          add(BlockKind.HEADING, 3, it.heading().plain());
          it.content().forEach(inner -> block(inner, depth));
        }
        case Block.Throughline it -> line(it);
        case Block.Passage it -> it.content().forEach(inner -> block(inner, depth));
      }
    }

    private void add(BlockKind kind, int level, String text) {
      lines.add(new FrozenLine(section, kind, level, kind == BlockKind.TABLE_ROW ? kept(text) : plain(text)));
    }

    private void table(Block.Table table) {
      add(BlockKind.HEADING, 3, table.title().plain());
      add(BlockKind.TABLE_ROW, 0,
          table.columns().stream().map(it -> plain(it.head().plain())).collect(Collectors.joining("\t")));
      for (List<Cell> row : table.rows()) {
        add(BlockKind.TABLE_ROW, 0,
            row.stream().map(it -> plain(it.words().plain())).collect(Collectors.joining("\t")));
      }
      table.note().ifPresent(it -> add(BlockKind.PARAGRAPH, 0, it.plain()));
    }

    private void figure(Block.Figure figure) {
      add(BlockKind.PICTURE, 0, figure.title().plain() + ". " + figure.drawing().description());
      ValueTable table = figure.drawing().table();
      add(BlockKind.TABLE_ROW, 0,
          table.columns().stream().map(it -> plain(it.head())).collect(Collectors.joining("\t")));
      table.rows().forEach(row -> add(BlockKind.TABLE_ROW, 0,
          row.stream().map(FrozenDocument::plain).collect(Collectors.joining("\t"))));
    }

    private void claim(Block.Claim claim) {
      Evidence evidence = claim.evidence();
      add(BlockKind.FIGURE, 0, (claim.figure().isBlank() ? "" : claim.figure() + " – ") + claim.words().plain() + " ("
          + evidence.sample() + ", " + evidence.period() + "; " + evidence.source().text().plain() + ")");
    }

    private void line(Block.Throughline line) {
      add(BlockKind.HEADING, 3, line.title().plain());
      for (Station each : line.stations()) {
        add(BlockKind.LIST_ITEM, 1, each.kind() + ": " + each.words().plain());
      }
    }
  }
}
