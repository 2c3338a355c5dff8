package org.throughline.dna.canvas;

import java.util.List;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;

/**
 * How the blocks of a kind of canvas lie: in rows, the way its makers draw it.
 *
 * @param rows from top to bottom
 * @param thread where the line runs
 * @param least the width below which the blocks lie under each other
 */
record Form(List<Row> rows, Thread thread, double least) {

  /** Where the line runs through a canvas. */
  enum Thread {
    /** On the left, past every row. */
    LEFT,
    /** Through the middle. */
    MIDDLE
  }

  /**
   * A row of blocks.
   *
   * @param cells from left to right
   * @param inset how far it is drawn in at both sides, in pixels
   */
  record Row(List<Cell> cells, double inset) {

    static Row of(Cell... cells) {
      return new Row(List.of(cells), 0);
    }
  }

  /**
   * A block in a row.
   *
   * @param weight how much of the row it takes, compared with its neighbours
   * @param large whether it is what the canvas is about
   */
  record Cell(CanvasBlock block, double weight, boolean large) {

    static Cell of(CanvasBlock block) {
      return new Cell(block, 1, false);
    }

    static Cell large(CanvasBlock block, double weight) {
      return new Cell(block, weight, true);
    }
  }

  private static final double INSET = 56;

  /** The form of a kind of canvas at a width; narrow pictures have all blocks under each other. */
  static Form of(CanvasKind kind, double width) {
    Form wide = wide(kind);
    if (width >= wide.least) {
      return wide;
    }
    List<Row> rows = new CanvasGuide(kind).blocks().stream().map(block -> wide.rows.stream()
        .flatMap(row -> row.cells.stream()).filter(cell -> cell.block == block).findFirst().orElse(Cell.of(block)))
        .map(Row::of).toList();
    return new Form(rows, Thread.LEFT, 0);
  }

  private static Form wide(CanvasKind kind) {
    return switch (kind) {
      case OWN_DNA -> new Form(List.of(Row.of(Cell.large(CanvasBlock.DNA_IDENTITY, 1)),
          Row.of(Cell.of(CanvasBlock.DNA_STANDS_FOR), Cell.of(CanvasBlock.DNA_FEELING)),
          Row.of(Cell.of(CanvasBlock.DNA_BEHAVIOUR), Cell.of(CanvasBlock.DNA_TONE), Cell.of(CanvasBlock.DNA_APPEARANCE)),
          Row.of(Cell.of(CanvasBlock.DNA_PROOF))), Thread.LEFT, 640);
      case IDENTITY_PRISM -> new Form(List.of(
          new Row(List.of(Cell.of(CanvasBlock.PRISM_PHYSIQUE), Cell.of(CanvasBlock.PRISM_PERSONALITY)), INSET),
          Row.of(Cell.of(CanvasBlock.PRISM_RELATIONSHIP), Cell.of(CanvasBlock.PRISM_CULTURE)),
          new Row(List.of(Cell.of(CanvasBlock.PRISM_REFLECTION), Cell.of(CanvasBlock.PRISM_SELF_IMAGE)), INSET)),
          Thread.MIDDLE, 720);
      case BRAND_KEY -> new Form(List.of(Row.of(Cell.of(CanvasBlock.KEY_ROOT_STRENGTHS)),
          Row.of(Cell.of(CanvasBlock.KEY_COMPETITION), Cell.of(CanvasBlock.KEY_TARGET), Cell.of(CanvasBlock.KEY_INSIGHT)),
          Row.of(Cell.of(CanvasBlock.KEY_BENEFITS), Cell.of(CanvasBlock.KEY_VALUES),
              Cell.of(CanvasBlock.KEY_REASONS_TO_BELIEVE)),
          Row.of(Cell.of(CanvasBlock.KEY_DISCRIMINATOR), Cell.large(CanvasBlock.KEY_ESSENCE, 2))), Thread.LEFT, 720);
      case COMMUNICATION_FRAME -> new Form(List.of(
          Row.of(Cell.of(CanvasBlock.FRAME_INTERNAL_SITUATION), Cell.of(CanvasBlock.FRAME_VISION),
              Cell.of(CanvasBlock.FRAME_EXTERNAL_SITUATION)),
          new Row(List.of(Cell.large(CanvasBlock.FRAME_AMBITION, 1)), 2 * INSET),
          Row.of(Cell.of(CanvasBlock.FRAME_STAKEHOLDERS), Cell.of(CanvasBlock.FRAME_ACCOUNTABILITY),
              Cell.of(CanvasBlock.FRAME_RESOURCES)),
          Row.of(Cell.of(CanvasBlock.FRAME_APPROACH))), Thread.MIDDLE, 720);
      case GOLDEN_CIRCLE -> new Form(List.of(Row.of(Cell.large(CanvasBlock.CIRCLE_WHY, 1)),
          Row.of(Cell.of(CanvasBlock.CIRCLE_HOW)), Row.of(Cell.of(CanvasBlock.CIRCLE_WHAT))), Thread.LEFT, 0);
    };
  }
}
