package org.throughline.picture;

import java.util.Locale;

/**
 * The colours of the product by their meaning. A picture names a token, never a colour; which colour it is stands in
 * {@link Theme}.
 */
public enum Token {
  /** What the picture stands on: the canvas on screen, paper in a document. For halos and gaps. */
  GROUND,
  /** Ground of every drawn picture. */
  CANVAS,
  /** Cards and data strips; paper in a document. */
  SURFACE,
  /** What cannot be edited, weekends, empty steps. */
  SUNKEN,
  /** Card edges and row lines; decoration only. */
  HAIRLINE,
  /** Axes, other relations, a line still to come. */
  BORDER,
  /** What must be seen: open ends, hover. */
  BORDER_STRONG,
  /** Text, and practice: what happened. */
  INK,
  /** Second text, quotes. */
  INK_2,
  /** Captions and axis labels. */
  INK_3,
  /** Bars that are not the point of the chart; never text. */
  MUTE,
  /** The line, the promise, the selection. */
  ACCENT,
  /** Ground of a selected column or a call-out. */
  ACCENT_TINT,
  /** Text on accent. */
  ON_ACCENT,
  /** An error, as text or mark. */
  ERROR,
  /** What stands on the mark of an error. */
  ON_ERROR,
  /** Ground of an error. */
  ERROR_TINT,
  /** A warning as text. */
  WARNING,
  /** A warning as mark. */
  WARNING_MARK,
  /** What stands on the mark of a warning. */
  ON_WARNING,
  /** Ground of a warning. */
  WARNING_TINT,
  /** A hint, as text or mark. */
  HINT,
  /** Ground of a hint. */
  HINT_TINT,
  /** What holds. */
  OK,
  /** Ground of what holds. */
  OK_TINT,
  /** Category in slot 1, petrol: a line, an edge or a swatch, never text. */
  CATEGORY_1,
  /** Category in slot 2, ochre: a line, an edge or a swatch, never text. */
  CATEGORY_2,
  /** Category in slot 3, indigo: a line, an edge or a swatch, never text. */
  CATEGORY_3,
  /** Category in slot 4, rust: a line, an edge or a swatch, never text. */
  CATEGORY_4,
  /** Category in slot 5, leaf: a line, an edge or a swatch, never text. */
  CATEGORY_5,
  /** Category in slot 6, sky: a line, an edge or a swatch, never text. */
  CATEGORY_6,
  /** Category in slot 7, slate: a line, an edge or a swatch, never text. */
  CATEGORY_7,
  /** Category in slot 8, rose: a line, an edge or a swatch, never text. */
  CATEGORY_8,
  /** Fill of the category in slot 1, for a bar with text in it. */
  FILL_1,
  /** Fill of the category in slot 2, for a bar with text in it. */
  FILL_2,
  /** Fill of the category in slot 3, for a bar with text in it. */
  FILL_3,
  /** Fill of the category in slot 4, for a bar with text in it. */
  FILL_4,
  /** Fill of the category in slot 5, for a bar with text in it. */
  FILL_5,
  /** Fill of the category in slot 6, for a bar with text in it. */
  FILL_6,
  /** Fill of the category in slot 7, for a bar with text in it. */
  FILL_7,
  /** Fill of the category in slot 8, for a bar with text in it. */
  FILL_8,
  /** Step 0 of a heat map, from 0 (none) to 5 (most). */
  HEAT_0,
  /** Step 1 of a heat map, from 0 (none) to 5 (most). */
  HEAT_1,
  /** Step 2 of a heat map, from 0 (none) to 5 (most). */
  HEAT_2,
  /** Step 3 of a heat map, from 0 (none) to 5 (most). */
  HEAT_3,
  /** Step 4 of a heat map, from 0 (none) to 5 (most). */
  HEAT_4,
  /** Step 5 of a heat map, from 0 (none) to 5 (most). */
  HEAT_5,
  /** A number inside a cell of heat step 0. */
  HEAT_TEXT_0,
  /** A number inside a cell of heat step 1. */
  HEAT_TEXT_1,
  /** A number inside a cell of heat step 2. */
  HEAT_TEXT_2,
  /** A number inside a cell of heat step 3. */
  HEAT_TEXT_3,
  /** A number inside a cell of heat step 4. */
  HEAT_TEXT_4,
  /** A number inside a cell of heat step 5. */
  HEAT_TEXT_5;

  /**
   * The colour of a category.
   *
   * @param slot 1 to 8; the slot is kept with the element, so that it has one colour everywhere
   */
  public static Token category(int slot) {
    return valueOf("CATEGORY_" + slot);
  }

  /** The fill of a category, for a bar with text in it. */
  public static Token fill(int slot) {
    return valueOf("FILL_" + slot);
  }

  /** A step of a heat map, from 0 (none) to 5 (most). */
  public static Token heat(int step) {
    return valueOf("HEAT_" + step);
  }

  /** A number inside a cell of a heat map. */
  public static Token heatText(int step) {
    return valueOf("HEAT_TEXT_" + step);
  }

  /** The name of the token as a CSS custom property, such as {@code --ink-2}. */
  public String cssName() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
