package org.throughline.model.value;

/** The units a {@link Quantity} can have, each with the symbol that stands behind the number. */
public enum Unit {
  /** A bare count. */
  COUNT(""),
  /** Per cent. */
  PERCENT("%"),
  /** Points of a score, such as a net promoter score. */
  POINT("pt"),
  PERSON("persons"),
  HOUSEHOLD("households"),
  MESSAGE("messages"),
  POST("posts"),
  SECOND("s"),
  MINUTE("min"),
  HOUR("h"),
  DAY("d"),
  WEEK("wk"),
  MONTH("mo"),
  YEAR("yr"),
  /** Full-time equivalents. */
  FTE("fte");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol as written in files; empty for {@link #COUNT}. */
  public String symbol() {
    return symbol;
  }

  /**
   * The unit with that symbol.
   *
   * @throws IllegalArgumentException when no unit has it
   */
  public static Unit ofSymbol(String symbol) {
    for (Unit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("Not a known unit: " + symbol);
  }
}
