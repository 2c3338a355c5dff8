package org.throughline.internal.exchange;

/** Keeps text from running as a formula where a person opens or pastes it. */
public final class FormulaGuard {

  private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {
  }

  /** The text, led by an apostrophe when a spreadsheet would take it for a formula; blanks before it do not hide it. */
  public static String guarded(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int visible = 0;
    while (visible < text.length() - 1 && RISKY.indexOf(text.charAt(visible)) < 0 && blank(text.charAt(visible))) {
      visible++;
    }
    return RISKY.indexOf(text.charAt(visible)) >= 0 ? "'" + text : text;
  }

  /** The same for a cell that is copied, in which a signed number is what it looks like. */
  public static String guardedCell(String text) {
    return isNumber(text) ? text : guarded(text);
  }

  /** The text of a cell that was guarded when it was copied. */
  public static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && guardedCell(cell.substring(1)).length() == cell.length()
        ? cell.substring(1) : cell;
  }

  /**
   * A text that comes back exactly through {@link #restored} after it was guarded in a file: one that begins with
   * apostrophes before what would be a formula gets one more.
   */
  public static String prepared(String text) {
    return !text.isEmpty() && text.charAt(0) == '\'' && isGuarded(text) ? "'" + text : text;
  }

  /** The text of a field that was guarded when it was written to a file. */
  public static String restored(String field) {
    return isGuarded(field) ? field.substring(1) : field;
  }

  private static boolean isGuarded(String field) {
    int bare = 0;
    while (bare < field.length() && field.charAt(bare) == '\'') {
      bare++;
    }
    return bare > 0 && bare < field.length() && guarded(field.substring(bare)).length() > field.length() - bare;
  }

  private static boolean isNumber(String text) {
    return text.length() > 1 && text.length() < 30 && "+-".indexOf(text.charAt(0)) >= 0
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',')
        && Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(text.charAt(1));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF'
        || c == '\u200B';
  }
}
