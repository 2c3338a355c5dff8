package org.throughline.internal.briefing.pptx;

import java.util.List;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.picture.Box;
import org.throughline.picture.Token;

/** Something on a slide. */
sealed interface Piece {

  /**
   * Paragraphs.
   *
   * @param place where they stand
   * @param box where exactly, in pixels
   * @param ground what is behind them
   */
  record Text(Place place, Box box, List<Line> lines, Ground ground) implements Piece {

    /** Keeps an own copy. */
    public Text {
      lines = List.copyOf(lines);
    }

    /** Paragraphs that fill their place. */
    static Text in(Place place, List<Line> lines) {
      return new Text(place, place.box(), lines, Ground.NONE);
    }
  }

  /** What is behind a text. */
  enum Ground {
    /** The slide. */
    NONE,
    /** The tint of the accent. */
    TINT
  }

  /**
   * A picture.
   *
   * @param place the place it fills
   * @param box where exactly, in pixels
   * @param inWords what it shows, for who cannot see it
   */
  record Image(Place place, Box box, Picture picture, String inWords) implements Piece {}

  /**
   * A table, its heads in the first row.
   *
   * @param box where it is, in pixels
   * @param widths of its columns, in pixels
   * @param heights of its rows with the head, in pixels
   * @param points the size of its text
   */
  record Grid(Place place, Box box, String name, List<Column> columns, List<List<Cell>> rows, List<Double> widths,
      List<Double> heights, int points) implements Piece {}

  /**
   * A shape that says nothing.
   *
   * @param round whether it is an ellipse
   * @param fill what fills it
   * @param edge its edge; as {@code fill} for none
   * @param dashed whether its edge is dashed
   */
  record Sign(Box box, boolean round, Token fill, Token edge, boolean dashed) implements Piece {}
}
