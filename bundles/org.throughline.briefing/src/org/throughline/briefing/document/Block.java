package org.throughline.briefing.document;

import java.util.List;
import java.util.Optional;
import org.throughline.picture.Drawing;
import org.throughline.picture.ValueTable.Kind;

/** A part of a section, as large as a paragraph or a picture. */
public sealed interface Block {

  /**
   * What it tells that also has its place in a calendar or an address book. Formats for reading show nothing of it: the
   * words of the block say it already.
   */
  default List<Entry> entries() {
    return List.of();
  }

  /**
   * A heading inside a section.
   *
   * @param level 1 for a heading right below the section's own, 2 for one below that
   * @param entries what is told below it that also has its place in a calendar or an address book
   */
  record Heading(int level, Words words, List<Entry> entries) implements Block {

    /** A heading of text. */
    public Heading(int level, Words words) {
      this(level, words, List.of());
    }

    /** Refuses other levels. */
    public Heading {
      if (level < 1 || level > 2) {
        throw new IllegalArgumentException("No heading of level " + level);
      }
      entries = List.copyOf(entries);
    }
  }

  /** A paragraph. */
  record Paragraph(Words words, Weight weight) implements Block {}

  /** How large a paragraph is set. */
  enum Weight {
    /** The first thing to read of a section; also a purpose, a promise, a statement. */
    LEAD,
    /** Running text. */
    BODY,
    /** Small print. */
    CAPTION
  }

  /**
   * A list. Each item holds blocks of its own.
   *
   * @param entries what the items tell that also has its place in a calendar or an address book
   */
  record Listing(Order order, List<List<Block>> items, List<Entry> entries) implements Block {

    /** A list of text. */
    public Listing(Order order, List<List<Block>> items) {
      this(order, items, List.of());
    }

    /** Keeps own copies. */
    public Listing {
      entries = List.copyOf(entries);
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Whether the order of a list means something. */
  enum Order {
    /** It does not. */
    FREE,
    /** It does: the items are numbered. */
    NUMBERED
  }

  /**
   * A table.
   *
   * @param title what it shows; never blank
   * @param columns at least one
   * @param rows each as long as there are columns
   * @param note small print below it, where there is any
   * @param source where its figures come from, where it holds figures
   * @param entries what its rows tell that also has its place in a calendar or an address book
   */
  record Table(Words title, List<Column> columns, List<List<Cell>> rows, Optional<Words> note,
      Optional<Source> source, List<Entry> entries) implements Block {

    /** A table of text and figures. */
    public Table(Words title, List<Column> columns, List<List<Cell>> rows, Optional<Words> note,
        Optional<Source> source) {
      this(title, columns, rows, note, source, List.of());
    }

    /** Refuses rows of another length than the heading. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      entries = List.copyOf(entries);
      int width = columns.size();
      if (title.isBlank() || width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("A table needs a title, columns, and rows of " + width + " cells");
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param head its heading
   * @param kind how its cells are set
   */
  record Column(Words head, Kind kind) {}

  /**
   * A picture. It is numbered in the order of the document.
   *
   * @param title what it shows; never blank
   * @param unit what the values are, behind the title; may be empty
   * @param drawing the picture
   * @param source where its figures come from, where it holds figures
   */
  record Figure(Words title, String unit, Drawing drawing, Optional<Source> source) implements Block {}

  /**
   * What somebody said, word for word.
   *
   * @param words the words, without quotation marks
   * @param attribution who, where and when, as far as may be told
   * @param source where it was collected, where that is known
   */
  record Quotation(Words words, Words attribution, Optional<Source> source) implements Block {}

  /**
   * A figure, what it means, and what it rests on.
   *
   * @param figure the figure with its unit, "48%"; empty where no single figure stands for the whole
   * @param words the rest of the sentence
   */
  record Claim(String figure, Words words, Evidence evidence) implements Block {}

  /** What the reader is asked to do. At most one on a page. */
  record CallOut(Words heading, List<Block> content) implements Block {

    /** Keeps an own copy. */
    public CallOut {
      content = List.copyOf(content);
    }
  }

  /** The throughline itself: elements that follow from each other, the highest first. */
  record Throughline(Words title, List<Station> stations) implements Block {

    /** Refuses a line without stations. */
    public Throughline {
      stations = List.copyOf(stations);
      if (stations.isEmpty()) {
        throw new IllegalArgumentException("A line needs a station");
      }
    }
  }

  /** A text quoted as it stands, such as an answer to be given everywhere, with its own paragraphs and lists. */
  record Passage(List<Block> content) implements Block {

    /** Keeps an own copy. */
    public Passage {
      content = List.copyOf(content);
    }
  }
}
