package org.throughline.internal.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of help, read from Markdown: its plain text and what stands where in it.
 *
 * @param text as it is shown
 * @param runs pieces that look or do something else, in order
 * @param blocks the lines and how each is set
 */
record HelpText(String text, List<Run> runs, List<Block> blocks) {

  private static final Pattern INLINE = Pattern.compile(
      "\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<soft>[^*]+)\\*|`(?<key>[^`]+)`|\\[(?<words>[^\\]]+)]\\((?<target>[^)\\s]+)\\)");
  private static final Pattern PICTURE = Pattern.compile("!\\[(?<words>[^\\]]*)]\\((?:[^)\\s]*/)?(?<name>[^)\\s/.]+)\\.svg\\)");
  /** Stands for a picture in the text. */
  private static final String PLACE = "\uFFFC";
  private static final Pattern ITEM = Pattern.compile("([-*]|\\d+\\.)\\s+(.*)");

  HelpText {
    runs = List.copyOf(runs);
    blocks = List.copyOf(blocks);
  }

  /** How a piece looks. */
  enum Kind {
    STRONG, SOFT, KEY, LINK, PICTURE
  }

  /** How a line is set. */
  enum Set {
    TITLE, HEADING, TEXT, ITEM, PICTURE, CAPTION
  }

  /**
   * A piece of a line.
   *
   * @param start the first character
   * @param length how many
   * @param kind how it looks
   * @param target where a link leads, or the name of a picture; empty for anything else
   */
  record Run(int start, int length, Kind kind, String target) {
  }

  /**
   * A line.
   *
   * @param start its first character
   * @param length how many, without the end of the line
   * @param set how it is set
   */
  record Block(int start, int length, Set set) {
  }

  /** Reads Markdown. Lines of a paragraph are joined; what is not understood stays as it is. */
  static HelpText of(String markdown) {
    Reader reader = new Reader();
    StringBuilder paragraph = new StringBuilder();
    Set set = Set.TEXT;
    for (String raw : (markdown + "\n").lines().toList()) {
      String line = raw.strip();
      Matcher item = ITEM.matcher(line);
      Matcher picture = PICTURE.matcher(line);
      boolean begins = line.isEmpty() || line.startsWith("#") || item.matches() || picture.matches();
      if (begins) {
        reader.block(set, paragraph.toString());
        paragraph.setLength(0);
        set = Set.TEXT;
      }
      if (picture.matches()) {
        reader.picture(picture.group("name"));
        reader.block(Set.CAPTION, picture.group("words"));
      } else if (line.startsWith("#")) {
        reader.block(line.startsWith("# ") ? Set.TITLE : Set.HEADING, line.replaceFirst("^#+\\s*", ""));
      } else if (item.matches()) {
        set = Set.ITEM;
        String mark = item.group(1).length() > 1 ? item.group(1) + " " : "•  ";
        paragraph.append(mark).append(item.group(2));
      } else if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    reader.block(set, paragraph.toString());
    return new HelpText(reader.text.toString(), reader.runs, reader.blocks);
  }

  /** The words of the first heading; the first line where there is none. */
  String title() {
    return blocks.stream().filter(block -> block.set == Set.TITLE).findFirst()
        .or(() -> blocks.stream().findFirst()).map(this::words).orElse("");
  }

  /** The words of a line. */
  String words(Block block) {
    return text.substring(block.start, block.start + block.length);
  }

  /** A few words around the first place where something occurs; empty when it does not occur. */
  String around(String wanted) {
    for (Block block : blocks) {
      String words = words(block);
      int at = words.toLowerCase(java.util.Locale.ROOT).indexOf(wanted.toLowerCase(java.util.Locale.ROOT));
      if (at >= 0 && block.set != Set.TITLE) {
        int from = Math.max(0, words.lastIndexOf(' ', Math.max(0, at - 40)));
        int until = words.indexOf(' ', Math.min(words.length() - 1, at + wanted.length() + 60));
        return (from > 0 ? "…" : "") + words.substring(from, until < 0 ? words.length() : until).strip()
            + (until < 0 ? "" : "…");
      }
    }
    return "";
  }

  private static final class Reader {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    void block(Set set, String words) {
      if (words.isBlank()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      Matcher piece = INLINE.matcher(words);
      int last = 0;
      while (piece.find()) {
        text.append(words, last, piece.start());
        last = piece.end();
        add(piece);
      }
      text.append(words.substring(last));
      blocks.add(new Block(start, text.length() - start, set));
    }

    void picture(String name) {
      text.append(text.isEmpty() ? "" : "\n");
      runs.add(new Run(text.length(), PLACE.length(), Kind.PICTURE, name));
      blocks.add(new Block(text.length(), PLACE.length(), Set.PICTURE));
      text.append(PLACE);
    }

    private void add(Matcher piece) {
      if (piece.group("strong") != null) {
        run(piece.group("strong"), Kind.STRONG, "");
      } else if (piece.group("soft") != null) {
        run(piece.group("soft"), Kind.SOFT, "");
      } else if (piece.group("key") != null) {
        run(piece.group("key"), Kind.KEY, "");
      } else {
        run(piece.group("words"), Kind.LINK, piece.group("target"));
      }
    }

    private void run(String words, Kind kind, String target) {
      runs.add(new Run(text.length(), words.length(), kind, target));
      text.append(words);
    }
  }
}
